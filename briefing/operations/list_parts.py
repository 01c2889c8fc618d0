"""The parts of the records of a list as a list of their own: the figures of the measures shown."""

from array import array
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import TypeAlias

from briefing.domain.records import Record
from briefing.domain.secret import Secret
from briefing.operations.exporting_lists import ListFormat, Report, list_bytes
from briefing.operations.reading_files import opened_to_read
from briefing.store.library import Library

# A kind of record, and its field that names the record it is a part of.
PartField: TypeAlias = tuple[type[Record], str]


def part_numbers(
    library: Library, kind: type[Record], numbers: Sequence[int], parts: PartField
) -> "array[int]":
    """The numbers of the parts, outside the trash, of the records at `numbers`: in the order of
    these, and of each in the order of entry.

    Raises `ValueError` for a field the kind of the parts does not have.
    """
    part_kind, field = parts
    wholes = library.records_at(kind, numbers)
    of_whole: dict[str, list[str]] = {
        wholes[number].id: [] for number in numbers if number in wholes
    }
    for part in library.with_any(part_kind, field, of_whole):
        if part.trashed_at is None:
            of_whole[getattr(part, field)].append(part.id)
    ids = list(chain.from_iterable(of_whole.values()))
    found = library.numbers_of(part_kind, ids)
    return array("q", (found[id] for id in ids))


def part_list_from_file(
    path: Path,
    kind: type[Record],
    numbers: Sequence[int],
    parts: PartField,
    format: ListFormat,
    report: Report,
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> tuple[bytes, int]:
    """The bytes of a list of the parts of these records, and how many are in it.

    It opens the library at `path` for reading alone: for a process of its own. Raises
    `LibraryError`s.
    """
    with opened_to_read(path, key, as_of) as library:
        found = part_numbers(library, kind, numbers, parts)
        return list_bytes(library, parts[0], found, format, report), len(found)
