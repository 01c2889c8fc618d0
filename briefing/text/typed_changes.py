"""What a key makes of a text: some small changes, and what is selected behind them."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.text.merging import Change
from briefing.text.spans import Span


@dataclass(frozen=True, slots=True)
class TypedChange:
    """Changes at places of the text before, in its order and apart from each other; `selection` is
    a place of the text after.
    """

    changes: tuple[Change, ...]
    selection: Span

    def applied(self, text: str) -> str:
        """The text after."""
        for change in reversed(self.changes):
            text = text[: change.start] + change.words + text[change.end :]
        return text


def following(changes: Sequence[Change], selection: Span) -> TypedChange:
    """The changes, with the selection on the same words as before."""
    return TypedChange(
        tuple(changes), Span(_moved(changes, selection.start), _moved(changes, selection.end))
    )


def lines_of(text: str, selection: Span) -> tuple[Span, ...]:
    """The lines that the selection touches, without their ends."""
    start = text.rfind("\n", 0, selection.start) + 1
    found: list[Span] = []
    while start <= max(selection.end - 1, selection.start):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        found.append(Span(start, end))
        start = end + 1
    return tuple(found)


def _moved(changes: Sequence[Change], offset: int) -> int:
    moved = 0
    for change in changes:
        if change.end <= offset:
            moved += len(change.words) - (change.end - change.start)
        elif change.start < offset:
            moved += change.start + len(change.words) - offset
    return offset + moved
