"""Weak, neutral and implicit rules of UAX #9 (W1-W7, N0-N2, I1-I2) on one isolating run
sequence.
"""

from collections.abc import Sequence

from briefing.typeset.bidi_data import as_closing_bracket, closing_bracket

_MAX_OPEN_BRACKETS = 63
_ISOLATES = frozenset(("LRI", "RLI", "FSI", "PDI"))
_NEUTRAL = _ISOLATES | {"B", "S", "WS", "ON"}


def resolve_sequence(
    text: str,
    indices: Sequence[int],
    classes: Sequence[str],
    levels: list[int],
    sides: tuple[str, str],
) -> None:
    """Turns the explicit `levels` of the characters at `indices` into the resolved ones.

    `classes` are those of the whole text after overrides, `sides` the classes assumed before and
    after the sequence (sos, eos).
    """
    original = [classes[index] for index in indices]
    types = _weak(original, sides[0])
    embedding = "R" if levels[indices[0]] & 1 else "L"
    _brackets([text[index] for index in indices], original, types, embedding, sides[0])
    _neutrals(types, embedding, sides)
    for index, name in zip(indices, types, strict=True):
        levels[index] += _implicit(name, levels[index])


def _implicit(name: str, level: int) -> int:
    """I1 and I2: how far a type raises its embedding level."""
    if level & 1:
        return 0 if name == "R" else 1
    return {"L": 0, "R": 1}.get(name, 2)


def _weak(original: Sequence[str], before: str) -> list[str]:
    types = list(original)
    _marks_and_numbers(types, before)
    _separators(types)
    _terminators(types)
    strong = before
    for place, name in enumerate(types):
        if name in {"L", "R"}:
            strong = name
        elif name in {"ES", "ET", "CS"}:  # W6
            types[place] = "ON"
        elif name == "EN" and strong == "L":  # W7
            types[place] = "L"
    return types


def _marks_and_numbers(types: list[str], before: str) -> None:
    """W1-W3, in one pass."""
    previous = strong = before
    for place, name in enumerate(types):
        new = name
        if name == "NSM":
            new = "ON" if previous in _ISOLATES else previous
        if new == "EN" and strong == "AL":
            types[place] = "AN"
            # A mark after this number takes the number's class before W2 changed it.
            previous = new
            continue
        if new in {"L", "R", "AL"}:
            strong = new
        types[place] = "R" if new == "AL" else new
        previous = new


def _separators(types: list[str]) -> None:
    """W4: a single separator between two numbers of a kind."""
    for place in range(1, len(types) - 1):
        name, left, right = types[place], types[place - 1], types[place + 1]
        if left == right and (
            (name in {"ES", "CS"} and left == "EN") or (name == "CS" and left == "AN")
        ):
            types[place] = left


def _terminators(types: list[str]) -> None:
    """W5: terminators next to European numbers."""
    place = 0
    while place < len(types):
        end = place
        while end < len(types) and types[end] == "ET":
            end += 1
        if end > place:
            left = place > 0 and types[place - 1] == "EN"
            right = end < len(types) and types[end] == "EN"
            if left or right:
                types[place:end] = ["EN"] * (end - place)
        place = end + 1


def _strength(name: str) -> str | None:
    """The direction a type counts for in the neutral rules; numbers count as right-to-left."""
    if name == "L":
        return "L"
    return "R" if name in {"R", "EN", "AN"} else None


def _brackets(
    characters: Sequence[str],
    original: Sequence[str],
    types: list[str],
    embedding: str,
    before: str,
) -> None:
    """N0: paired brackets take the direction of what they hold, or of what stands before them."""
    for opening, closing in _bracket_pairs(characters, types):
        held = {_strength(name) for name in types[opening + 1 : closing]}
        if embedding in held:
            direction = embedding
        elif held & {"L", "R"}:
            direction = _context(types, opening, before)
            direction = embedding if direction == embedding else _opposite(embedding)
        else:
            continue
        for place in (opening, closing):
            types[place] = direction
            _marks_follow(original, types, place, direction)


def _opposite(direction: str) -> str:
    return "L" if direction == "R" else "R"


def _context(types: Sequence[str], place: int, before: str) -> str:
    for earlier in range(place - 1, -1, -1):
        strength = _strength(types[earlier])
        if strength:
            return strength
    return before


def _marks_follow(original: Sequence[str], types: list[str], place: int, direction: str) -> None:
    for after in range(place + 1, len(types)):
        if original[after] != "NSM":
            break
        types[after] = direction


def _bracket_pairs(characters: Sequence[str], types: Sequence[str]) -> list[tuple[int, int]]:
    """BD16: places of paired brackets, in the order of the opening ones."""
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, character in enumerate(characters):
        if types[place] != "ON":
            continue
        closing = closing_bracket(character)
        if closing is not None:
            if len(waiting) == _MAX_OPEN_BRACKETS:
                break
            waiting.append((closing, place))
            continue
        closed = as_closing_bracket(character)
        if closed is None:
            continue
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == closed:
                pairs.append((waiting[depth][1], place))
                del waiting[depth:]
                break
    return sorted(pairs)


def _neutrals(types: list[str], embedding: str, sides: tuple[str, str]) -> None:
    """N1 and N2."""
    place = 0
    while place < len(types):
        end = place
        while end < len(types) and types[end] in _NEUTRAL:
            end += 1
        if end > place:
            left = _strength(types[place - 1]) if place else sides[0]
            right = _strength(types[end]) if end < len(types) else sides[1]
            direction = left if left and left == right else embedding
            types[place:end] = [direction] * (end - place)
        place = end + 1
