"""Names in a text: where they stand as whole words, and who is said to speak beside a quotation."""

import re
from collections.abc import Iterable

from briefing.text.spans import Span

_SAID = "(?:said|says|told|added|adds|stated|states|warned|announced|replied)"
_NEXT_TO = ",?\\s+(?:also\\s+)?"
_BY_NAME = "according to\\s+"


def places_of(name: str, text: str) -> tuple[Span, ...]:
    """Where `name` stands in `text`, never as a part of a longer word."""
    return tuple(Span(*found.span()) for found in re.finditer(_whole(name), text))


def named_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Which of the names stand in the text, in its order; none that is only part of another."""
    found = [(place, name) for name in set(names) if name for place in places_of(name, text)]
    found.sort(key=lambda each: (each[0].start, -each[0].end))
    taken: dict[str, None] = {}
    end = 0
    for place, name in found:
        if place.start >= end:
            taken.setdefault(name)
            end = place.end
    return tuple(taken)


def speaker_beside(text: str, names: Iterable[str]) -> str | None:
    """The one name that `text` joins to a verb of saying; None when there is none or several.

    "Ada Lind said", "said Ada Lind" and "according to Ada Lind" are understood, in English only.
    """
    speakers = [name for name in named_in(text, names) if _is_said_by(text, name)]
    return speakers[0] if len(speakers) == 1 else None


def _is_said_by(text: str, name: str) -> bool:
    whole = _whole(name)
    forms = (
        f"{whole}{_NEXT_TO}{_SAID}\\b",
        f"\\b{_SAID}{_NEXT_TO}{whole}",
        f"\\b{_BY_NAME}{whole}",
    )
    return any(re.search(form, text, re.IGNORECASE) for form in forms)


def _whole(name: str) -> str:
    return f"(?<!\\w){re.escape(name)}(?!\\w)"
