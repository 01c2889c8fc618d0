"""The Unicode bidirectional algorithm (UAX #9, version 15): levels of characters, order of a line.

Here are the paragraph level (P2, P3), the explicit levels (X1-X8), the isolating run sequences
(X10), the reset at the end of a line (L1) and the order of what is shown (L2). The weak, neutral
and implicit rules on one sequence are in `bidi_sequence`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.typeset.bidi_data import bidi_class
from briefing.typeset.bidi_sequence import resolve_sequence

REMOVED = -1
"""The level of characters that have none: explicit formatting characters and boundary neutrals."""

_MAX_DEPTH = 125
_ISOLATES = frozenset(("LRI", "RLI", "FSI"))
_EMBEDDINGS = frozenset(("LRE", "RLE", "LRO", "RLO"))
_TRAILING = frozenset(("WS", "LRI", "RLI", "FSI", "PDI"))
_IGNORED = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "BN"))


@dataclass(frozen=True)
class _Status:
    """An entry of the directional status stack."""

    level: int
    override: str | None
    isolate: bool


def paragraph_level(text: str, default: int = 0) -> int:
    """0 or 1 by the first strong character outside isolates (P2, P3), `default` without one."""
    level = _first_strong([bidi_class(character) for character in text], 0)
    return default if level is None else level


def levels(text: str, base: int) -> list[int]:
    """The resolved level of every character of a paragraph of level `base` set as one line (L1).

    Characters that rule X9 removes get REMOVED.
    """
    classes = [bidi_class(character) for character in text]
    explicit, types = _explicit_levels(classes, base)
    for indices, start, end in _sequences(classes, explicit, base):
        resolve_sequence(text, indices, types, explicit, (start, end))
    return _reset_whitespace(classes, explicit, base)


def visual_order(line: Sequence[int]) -> list[int]:
    """The indices of a line's levels from left to right (L2); none may be REMOVED."""
    order = list(range(len(line)))
    odd = [level for level in line if level & 1]
    if not odd:
        return order
    for level in range(max(line), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and line[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return order


def _first_strong(classes: Sequence[str], start: int) -> int | None:
    """The level by the first strong class from `start` to the PDI that matches nothing after it."""
    depth = 0
    for place in range(start, len(classes)):
        name = classes[place]
        if name in _ISOLATES:
            depth += 1
        elif name == "PDI":
            if depth == 0 and start > 0:
                return None
            depth = max(0, depth - 1)
        elif depth == 0 and name in {"L", "R", "AL"}:
            return 0 if name == "L" else 1
    return None


def _explicit_levels(classes: Sequence[str], base: int) -> tuple[list[int], list[str]]:
    """Rules X1-X8: the explicit level of every character, and its class after overrides."""
    state = _Explicit(base)
    explicit: list[int] = []
    types = list(classes)
    for index, name in enumerate(classes):
        if name in _ISOLATES:
            right = not state.overflows and _isolate_is_rtl(classes, index)
            explicit.append(state.stack[-1].level)
            types[index] = state.stack[-1].override or name
            state.enter_isolate(right=right)
        elif name == "PDI":
            state.leave_isolate()
            explicit.append(state.stack[-1].level)
            types[index] = state.stack[-1].override or name
        elif name in _IGNORED:
            explicit.append(REMOVED)
            state.embed_or_pop(name)
        elif name == "B":
            explicit.append(base)
        else:
            explicit.append(state.stack[-1].level)
            types[index] = state.stack[-1].override or name
    return explicit, types


def _isolate_is_rtl(classes: Sequence[str], index: int) -> bool:
    if classes[index] == "FSI":
        return bool(_first_strong(classes, index + 1))
    return classes[index] == "RLI"


class _Explicit:
    """The directional status stack with its counters of what went beyond its depth."""

    def __init__(self, base: int) -> None:
        self.stack = [_Status(base, None, isolate=False)]
        self._overflow_isolates = 0
        self._overflow_embeddings = 0
        self._valid_isolates = 0

    @property
    def overflows(self) -> bool:
        """Whether isolates are nested too deep to count: the direction of another does
        not matter.
        """
        return self._overflow_isolates > 0

    def enter_isolate(self, *, right: bool) -> None:
        """X5a-X5c."""
        level = self._next_level(right=right)
        if level <= _MAX_DEPTH and not self._overflow_isolates and not self._overflow_embeddings:
            self._valid_isolates += 1
            self.stack.append(_Status(level, None, isolate=True))
        else:
            self._overflow_isolates += 1

    def leave_isolate(self) -> None:
        """X6a."""
        if self._overflow_isolates:
            self._overflow_isolates -= 1
        elif self._valid_isolates:
            self._overflow_embeddings = 0
            while not self.stack.pop().isolate:
                pass
            self._valid_isolates -= 1

    def embed_or_pop(self, name: str) -> None:
        """X2-X5 and X7."""
        if name in _EMBEDDINGS:
            self._embed(name)
        elif name == "PDF" and not self._overflow_isolates:
            if self._overflow_embeddings:
                self._overflow_embeddings -= 1
            elif len(self.stack) > 1 and not self.stack[-1].isolate:
                self.stack.pop()

    def _embed(self, name: str) -> None:
        level = self._next_level(right=name[0] == "R")
        if level <= _MAX_DEPTH and not self._overflow_isolates and not self._overflow_embeddings:
            override = name[0] if name[2] == "O" else None
            self.stack.append(_Status(level, override, isolate=False))
        elif not self._overflow_isolates:
            self._overflow_embeddings += 1

    def _next_level(self, *, right: bool) -> int:
        level = self.stack[-1].level
        return (level + 1) | 1 if right else (level + 2) & ~1


def _sequences(
    classes: Sequence[str], explicit: Sequence[int], base: int
) -> list[tuple[list[int], str, str]]:
    """Rule X10: the isolating run sequences, each with its start and end class (sos, eos)."""
    kept = [index for index, level in enumerate(explicit) if level != REMOVED]
    position = {index: place for place, index in enumerate(kept)}
    matching = _matching_closers(classes)
    opened = {closer for closer in matching.values() if closer is not None}
    runs = _level_runs(kept, explicit)
    run_at = {run[0]: run for run in runs}
    found: list[tuple[list[int], str, str]] = []
    for run in runs:
        if classes[run[0]] == "PDI" and run[0] in opened:
            continue
        indices = list(run)
        while classes[indices[-1]] in _ISOLATES:
            closer = matching[indices[-1]]
            if closer is None or closer not in run_at:
                break
            indices.extend(run_at[closer])
        level = explicit[indices[0]]
        first, last = position[indices[0]], position[indices[-1]]
        before = explicit[kept[first - 1]] if first else base
        unclosed = classes[indices[-1]] in _ISOLATES
        after = base if unclosed or last + 1 == len(kept) else explicit[kept[last + 1]]
        found.append((indices, _side(max(level, before)), _side(max(level, after))))
    return found


def _side(level: int) -> str:
    return "R" if level & 1 else "L"


def _level_runs(kept: Sequence[int], explicit: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for index in kept:
        if runs and explicit[runs[-1][-1]] == explicit[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _matching_closers(classes: Sequence[str]) -> dict[int, int | None]:
    """BD9: for every isolate initiator its PDI, or None."""
    matching: dict[int, int | None] = {}
    waiting: list[int] = []
    for index, name in enumerate(classes):
        if name in _ISOLATES:
            matching[index] = None
            waiting.append(index)
        elif name == "PDI" and waiting:
            matching[waiting.pop()] = index
    return matching


def _reset_whitespace(classes: Sequence[str], resolved: list[int], base: int) -> list[int]:
    """Rule L1 for a paragraph that is one line."""
    trailing = True
    for index in range(len(classes) - 1, -1, -1):
        name = classes[index]
        if name in {"B", "S"}:
            trailing = True
            resolved[index] = base
        elif name in _TRAILING:
            if trailing:
                resolved[index] = base
        elif name not in _IGNORED:
            trailing = False
    return resolved
