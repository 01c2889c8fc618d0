"""What a reader shows of a text: its passages, and the records that were made of each.

Places are in code points, as everywhere below the window; only the view itself counts as Qt does.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.desktop.theme.tokens import Tint


@dataclass(frozen=True)
class MarkedRecord:
    """A record that a passage carries: where a click leads, its icon, and what it is called.

    `label` is its kind in words, `detail` what else a card says of it.
    """

    kind: str
    id: str
    icon: str
    tint: Tint
    label: str
    title: str
    detail: str = ""

    @property
    def spoken(self) -> str:
        """The record for a screen reader and a tip."""
        return ": ".join(part for part in (self.label, self.title) if part)


@dataclass(frozen=True)
class PassageMark:
    """An excerpt in the text from `start` to `end`, coloured by what was made of it first."""

    excerpt_id: str
    start: int
    end: int
    tint: Tint
    records: tuple[MarkedRecord, ...]


def at_place(marks: Sequence[PassageMark], place: int) -> tuple[PassageMark, ...]:
    """The passages that hold the code point at `place`, the shortest first."""
    found = [mark for mark in marks if mark.start <= place < mark.end]
    return tuple(sorted(found, key=lambda mark: mark.end - mark.start))
