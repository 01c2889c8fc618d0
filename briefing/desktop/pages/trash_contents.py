"""What lies in the trash: records of all kinds in one list, by kind, the newest first in each."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from briefing.desktop.messages import day, say, translated
from briefing.desktop.records.kind_looks import kind_words, mark_of
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.widgets.record_model import RecordRow
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.store.fold import fold
from briefing.store.library import Library
from briefing.store.lists import Order, Selection

# A row's number holds the place of the kind among all kinds, and the record's number in its kind.
_KIND_SHIFT = 40
_KIND_NAMES = tuple(KINDS)
_TRASHED = Selection(trashed=True)


def trashed_counts(library: Library) -> Mapping[str, int]:
    """How many records of each kind lie there; kinds without any left out."""
    counts = {kind: len(_numbers(library, kind)) for kind in KINDS}
    return {kind: count for kind, count in counts.items() if count}


def trashed_numbers(library: Library, kind: str, words: str) -> "array[int]":
    """The rows of one kind, or of all for "", whose names hold the words."""
    kinds = (kind,) if kind else _KIND_NAMES
    found = array("q", (n for each in kinds for n in _rows_of(library, each)))
    if not words.strip():
        return found
    wanted = fold(words.strip())
    named = records_of(library, found)
    return array("q", (n for n in found if wanted in fold(shown_name(library, named[n]))))


def records_of(library: Library, rows: Sequence[int]) -> Mapping[int, Record]:
    """The records of these rows, by row."""
    by_kind: dict[str, list[int]] = {}
    for row in rows:
        by_kind.setdefault(_KIND_NAMES[row >> _KIND_SHIFT], []).append(row & (1 << _KIND_SHIFT) - 1)
    found: dict[int, Record] = {}
    for kind, numbers in by_kind.items():
        for number, record in library.records_at(KINDS[kind], numbers).items():
            found[_row(kind, number)] = record
    return found


def trash_rows(library: Library, rows: Sequence[int]) -> Iterator[RecordRow]:
    """How they look in the list."""
    for row, record in records_of(library, rows).items():
        name = shown_name(library, record)
        yield RecordRow(row, name, trashed_words(record), mark_of(record))


def trashed_words(record: Record) -> str:
    """The kind, and since when the record lies in the trash."""
    kind = translated(kind_words(record))
    if record.trashed_at is None:
        return kind
    since = datetime.fromisoformat(record.trashed_at).astimezone().date()
    return say("{kind} · {day}", kind=kind[:1].upper() + kind[1:], day=day(since))


def row_of(library: Library, record: Record) -> int | None:
    """The row of a record, None when it is not in the library."""
    number = library.numbers_of(type(record), (record.id,)).get(record.id)
    return None if number is None else _row(record.KIND, number)


def _rows_of(library: Library, kind: str) -> Iterator[int]:
    return (_row(kind, number) for number in _numbers(library, kind))


def _row(kind: str, number: int) -> int:
    return _KIND_NAMES.index(kind) << _KIND_SHIFT | number


def _numbers(library: Library, kind: str) -> "array[int]":
    return library.numbers(KINDS[kind], Order(descending=True), _TRASHED)
