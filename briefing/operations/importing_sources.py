"""References of literature programs taken in as sources: looked at first, stored in one step."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from briefing.domain.edits import Edit, Step
from briefing.domain.messages import message
from briefing.domain.sources import Source
from briefing.exchange.references.entry import ReferenceEntry, doi_in
from briefing.operations.table_names import name_key
from briefing.store.library import Library

_LABEL = message("Import sources")
_ADDRESS = re.compile(r"^[a-z]+://(?:www\.)?|/+$|#.*$")


@dataclass(frozen=True)
class PlannedSource:
    """An entry with the source of the library, or the number of an earlier entry, that is the
    same document by DOI, address, or title and date.
    """

    entry: ReferenceEntry
    repeats: Source | None = None
    repeats_entry: int | None = None

    @property
    def is_usual(self) -> bool:
        """Whether it is stored unless one says otherwise."""
        is_new = self.repeats is None and self.repeats_entry is None
        return self.entry.source is not None and is_new


def plan_sources(library: Library, entries: Iterable[ReferenceEntry]) -> tuple[PlannedSource, ...]:
    """What the entries of a file (`read_references`) would bring; nothing is written."""
    known: dict[str, Source] = {}
    for source in library.all(Source):
        for key in _keys(source):
            known.setdefault(key, source)
    seen: dict[str, int] = {}
    planned: list[PlannedSource] = []
    for entry in entries:
        keys = list(_keys(entry.source)) if entry.source else []
        repeats = next((known[key] for key in keys if key in known), None)
        earlier = next((seen[key] for key in keys if key in seen), None)
        planned.append(PlannedSource(entry, repeats, earlier))
        for key in keys:
            seen.setdefault(key, entry.number)
    return tuple(planned)


def step_storing(planned: Collection[PlannedSource], left_out: Collection[int]) -> Step:
    """The step that stores the entries but those `left_out`, by number."""
    sources = [
        one.entry.source
        for one in planned
        if one.entry.source is not None and one.entry.number not in left_out
    ]
    return Step(str(_LABEL), tuple(Edit(None, source) for source in sources))


def _keys(source: Source) -> Iterator[str]:
    """By what a source is the same document as another one."""
    doi = doi_in(f"{source.url} {source.note}")
    if doi:
        yield f"doi {doi}"
    if source.url:
        yield f"url {_ADDRESS.sub('', source.url.casefold())}"
    if source.title and source.issued is not None:
        yield f"title {name_key(source.title)} {source.issued.edtf}"
