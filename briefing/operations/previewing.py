"""A preview: the PDF of a briefing as it is stored, with the way from the page back to the text.

The library is opened for reading by its path, so that a preview can be made in a process of its own
while the analyst goes on writing.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from briefing.documents.composing import Before
from briefing.documents.kept_lines import KeptLines
from briefing.documents.pdf import Typeset, overflow_warning, to_pdf
from briefing.documents.remark_places import RemarkPlaces
from briefing.documents.reuse import Reuse as SetBefore
from briefing.documents.style import SHEETS
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.dates import Date
from briefing.domain.secret import Secret
from briefing.operations.briefing_texts import texts_of
from briefing.operations.composed_documents import composed
from briefing.operations.exporting import Wanted, briefing_for
from briefing.operations.preview_values import Preview, Spot
from briefing.operations.reading_files import opened_to_read
from briefing.operations.remark_finding import origin_of, remarks_of
from briefing.store.library import Library
from briefing.store.log_place import LogPlace

__all__ = ["Preview", "Reuse", "preview"]


class Reuse(SetBefore):
    """What one preview leaves for the next, and of which library, when it had come how far."""

    def __init__(self) -> None:
        super().__init__()
        self._place: LogPlace | None = None

    def lines_for(self, library: Library, briefing: Briefing) -> KeptLines | None:
        """The lines of the texts that were previewed before, for another preview.

        They rest on the records that are cited: when any but drafts and the briefing itself were
        changed, nothing is kept. None for a library as it was, which nobody edits.
        """
        if library.as_of is not None:
            return None
        place, before = library.log_place(), self._place
        if before is None or not library.only_touched_since(before, Draft, briefing.id):
            self.lines.forget()
        self._place = place
        self.lines.begin((library.path, briefing.language))
        return self.lines


def preview(
    path: Path,
    briefing_id: str,
    today: Date,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
    reuse: Reuse | None = None,
) -> Preview:
    """The briefing of the library at `path`, made today; `report(done, total)` may raise.

    An encrypted library needs its `key`; `as_of` is the step after which it is read. Who previews
    again and again passes in one `reuse`: what did not change is not set anew.
    Raises `LibraryError`s, `NoSuchRecord`, `NotExportable` and `NoSuchTemplate`.
    """
    places: RemarkPlaces = {}
    with opened_to_read(path, key, as_of) as library:
        briefing = briefing_for(library, Wanted(briefing_id))
        lines = None if reuse is None else reuse.lines_for(library, briefing)
        document = composed(library, briefing, today, before=Before(lines=lines, places=places))
        texts = texts_of(library, briefing)
    typeset = to_pdf(document, briefing.paper, report, reuse=reuse)
    if lines is not None:
        lines.finish()
    too_long = overflow_warning(document, typeset)
    return Preview(
        typeset.pdf,
        typeset.page_count,
        tuple(_spots(typeset)),
        tuple(remarks_of(document, typeset, places)),
        document.left_out,
        texts,
        typeset.overflow.lines if too_long else 0,
        SHEETS[briefing.paper],
    )


def _spots(typeset: Typeset) -> Iterator[Spot]:
    for place in typeset.places:
        origin = origin_of(place.key)
        if origin is not None:
            yield Spot(place.page, place.left, place.bottom, place.width, place.height, origin)
