"""What a list of records shows, as plain data: its words, its orders, and how a record looks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from briefing.desktop.list_ways import ListParts
from briefing.desktop.records.kind_looks import mark_of
from briefing.desktop.widgets.record_model import Numbers, RecordRow, RowBadge
from briefing.domain.merging import Mergeable
from briefing.domain.messages import Message
from briefing.domain.records import Record
from briefing.store.library import Library
from briefing.store.lists import Order, Selection


@dataclass(frozen=True)
class RowWords:
    """A record in a list: title, the line below it, badges at its end, how far it is indented."""

    title: str
    detail: str = ""
    badges: tuple[RowBadge, ...] = ()
    depth: int = 0


@dataclass(frozen=True)
class Sorting:
    """An order the list can be put into."""

    label: Message
    order: Order


@dataclass(frozen=True)
class ListSubject:
    """A list of one kind.

    `through` are the fields whose records' names are searched as well, `equal` the values that all
    of the list's records have, `told_by` the kinds of other records that its rows speak of.
    `arrange` puts the numbers that were found into the order of the list, as parts below wholes.
    `merged` is the kind of which two can become one on this page, if any; `parts` what belongs to
    the records and can leave as a list, too.
    """

    kind: type[Record]
    title: Message
    search: Message
    new: Message
    icon: str
    nothing: Message
    what_to_do: Message
    sortings: tuple[Sorting, ...]
    words: Callable[[Library, Any], RowWords]
    through: tuple[str, ...] = ()
    equal: tuple[tuple[str, Any], ...] = ()
    told_by: tuple[str, ...] = ()
    arrange: Callable[[Library, Numbers], Numbers] | None = None
    merged: type[Mergeable] | None = None
    parts: ListParts | None = None

    def selection(self, words: str) -> Selection:
        """The records whose words are searched for; all of the list without any."""
        return Selection(words, self.through, self.equal)

    def has(self, record: Record) -> bool:
        """Whether the record belongs into the list."""
        return isinstance(record, self.kind) and all(
            getattr(record, name) == value for name, value in self.equal
        )

    def row(self, library: Library, number: int, record: Record) -> RecordRow:
        """The row of a record."""
        words = self.words(library, record)
        mark = mark_of(record)
        return RecordRow(number, words.title, words.detail, mark, words.badges, words.depth)

    def rows(self, library: Library, numbers: Mapping[int, Record]) -> list[RecordRow]:
        """The rows of records by their numbers."""
        return [self.row(library, number, record) for number, record in numbers.items()]
