"""The records that a text cites with all that carries them, read in a dozen questions.

Asked one by one, as the rules need them, they would be thousands in a text of thirty pages.
"""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from briefing.documents.read_once import ReadOnce
from briefing.domain.checks.draft import Writing
from briefing.domain.figures import Figure
from briefing.domain.kinds import KINDS
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.store.library import Library

R = TypeVar("R", bound=Record)


def read_for(library: Library, writing: Writing) -> ReadOnce:
    """The library as the checks of `writing` read it, what it cites read already."""
    records = ReadOnce(library)
    cited = _cited(writing)
    for kind, ids in cited.items():
        _read(library, records, KINDS[kind], ids)
    excerpts = _read_evidence(library, records, cited)
    excerpts.update(dict.fromkeys(cited.get(Excerpt.KIND, ())))
    found = _read(library, records, Excerpt, excerpts)
    texts = _read(library, records, SourceText, {each.source_text_id: None for each in found})
    _read(library, records, Source, {each.source_id: None for each in texts})
    for superseded in (Figure, Position):
        ids = cited.get(superseded.KIND, {})
        newer = library.with_any(superseded, "supersedes_id", ids)
        records.know_lists(superseded, [{"supersedes_id": id} for id in ids], newer)
    return records


def _cited(writing: Writing) -> dict[str, dict[str, None]]:
    """The ids of the cited records by kind, each once."""
    cited: dict[str, dict[str, None]] = {}
    for _, link in writing.links():
        if link.kind in KINDS:
            cited.setdefault(link.kind, {})[link.record_id] = None
    return cited


def _read(library: Library, records: ReadOnce, kind: type[R], ids: Iterable[str]) -> Sequence[R]:
    found = library.with_any(kind, "id", ids)
    records.know(kind, ids, found)
    return found


def _read_evidence(
    library: Library, records: ReadOnce, cited: dict[str, dict[str, None]]
) -> dict[str, None]:
    """Keeps the evidence of all that is cited; the ids of its excerpts."""
    asked = [{"record_kind": kind, "record_id": id} for kind, ids in cited.items() for id in ids]
    found = library.with_any(Evidence, "record_id", (each["record_id"] for each in asked))
    records.know_lists(Evidence, asked, found)
    return {each.excerpt_id: None for each in found}
