"""The records that Ctrl+K offers for some words, found and named beside the window."""

from collections.abc import Iterator
from functools import partial

from briefing.desktop.messages import translated
from briefing.desktop.navigation import place_of
from briefing.desktop.widgets.matching import holds
from briefing.desktop.widgets.palette_rows import PaletteEntry
from briefing.documents.read_once import ReadOnce
from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS
from briefing.domain.records import Records
from briefing.operations.wholes import whole_of_part
from briefing.store.library import Library
from briefing.store.search import Group

_LOOKED_AT = 12  # of a kind, so that the record of exactly that name is among them
_OF_A_KIND = 4
_RECORDS = 14


@frozen
class PaletteRecords:
    """The records offered for `words`, the nearest names first."""

    words: str
    entries: tuple[PaletteEntry, ...]


def records_for(library: Library, words: str) -> Iterator[PaletteRecords]:
    """The one answer: a few records of each kind and each once."""
    names = ReadOnce(library)
    entries: list[PaletteEntry] = []
    for group in library.search(words, limit=_LOOKED_AT).groups:
        if place_of(group.kind, "") is not None:
            nearest = sorted(_of_a_kind(library, names, group), key=partial(_distance, words))
            entries += nearest[:_OF_A_KIND]
    entries.sort(key=partial(_distance, words))
    yield PaletteRecords(words, tuple(entries[:_RECORDS]))


def _of_a_kind(library: Library, names: Records, group: Group) -> list[PaletteEntry]:
    from briefing.desktop.records.kind_looks import KIND_LOOKS
    from briefing.desktop.records.shown_names import shown_name

    look = KIND_LOOKS[group.kind]
    records = library.records_at(KINDS[group.kind], group.numbers)
    found: dict[str, PaletteEntry] = {}
    for number in group.numbers:
        record = records.get(number)
        whole = None if record is None else whole_of_part(names, record)
        place = None if record is None else place_of(record.KIND, record.id)
        if whole is not None and place is not None:
            key, title = place.to_text(), shown_name(names, whole)
            found.setdefault(key, PaletteEntry(key, title, look.icon, translated(look.one)))
    return list(found.values())


def _distance(words: str, entry: PaletteEntry) -> int:
    """How far a name is from what was typed: it is that, begins with it, holds it, or does not."""
    title, wanted = entry.title.casefold(), words.casefold()
    if title == wanted:
        return 0
    if title.startswith(wanted):
        return 1
    return 2 if holds(words, entry.title) else 3
