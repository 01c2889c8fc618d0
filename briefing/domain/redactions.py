"""What is kept back from a document for some of its readers, and the library without it.

The Admiralty grades run from A to F; F says that reliability cannot be judged, and a source that
was not graded counts like it. What rests only on sources below the grade asked for is not there at
all: nothing that is computed can then tell it in other words.
"""

from collections.abc import Sequence
from typing import Any, Literal, TypeVar

from briefing.domain.actors import Membership, Relation
from briefing.domain.events import Event
from briefing.domain.evidence import source_of, supporting
from briefing.domain.figures import Figure
from briefing.domain.frozen import frozen
from briefing.domain.judgements import Judgement
from briefing.domain.merging import survivor
from briefing.domain.positions import Position
from briefing.domain.records import Record, Records
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText

# The grades a reader can be asked to have at least; of F and ungraded nothing is known.
LowestGrade = Literal["A", "B", "C", "D", "E"]

RESTING_ON_SOURCES: tuple[type[Record], ...] = (
    Position,
    Figure,
    Event,
    Relation,
    Membership,
    Judgement,
)

R = TypeVar("R", bound=Record)


@frozen
class Redactions:
    """What is kept back beside the names of private individuals, which never leave the desk.

    `lowest_grade` cites only sources of that reliability or better, None cites all.
    `speakers_by_role` names no person who is quoted or who spoke for another; `without_passages`
    cites a source without its words.
    """

    lowest_grade: LowestGrade | None = None
    speakers_by_role: bool = False
    without_passages: bool = False


NOTHING_KEPT_BACK = Redactions()


class WellSourced:
    """`Records` without the sources below a grade and without what rests on them alone."""

    def __init__(self, records: Records, lowest: LowestGrade) -> None:
        self._records = records
        self._lowest = lowest
        self._known: dict[str, bool] = {}

    def find(self, kind: type[R], id: str) -> R | None:
        """As `Records.find`; what is kept back is not there."""
        record = self._records.find(kind, id)
        return None if record is None or self.keeps_back(record) else record

    def all(self, kind: type[R], **equal: Any) -> Sequence[R]:
        """As `Records.all`, without what is kept back."""
        found = self._records.all(kind, **equal)
        return [record for record in found if not self.keeps_back(record)]

    def keeps_back(self, record: Record) -> bool:
        """Whether the record is such a source, a part of one, or rests on nothing else.

        What has no source at all is not kept back: it is marked as unsourced.
        """
        known = self._known.get(record.id)
        if known is None:
            known = self._known[record.id] = self._is_kept_back(record)
        return known

    def _is_kept_back(self, record: Record) -> bool:
        match record:
            case Source():
                grade = survivor(self._records, record).reliability
                return grade is None or grade > self._lowest
            case SourceText():
                return self._of(self._records.find(Source, record.source_id))
            case Excerpt():
                return self._of(source_of(self._records, record))
            case Evidence():
                return self._of(self._records.find(Excerpt, record.excerpt_id))
            case _ if isinstance(record, RESTING_ON_SOURCES):
                carriers = supporting(self._records, record.KIND, record.id)
                return bool(carriers) and all(self.keeps_back(each.source) for each in carriers)
            case _:
                return False

    def _of(self, record: Record | None) -> bool:
        return record is not None and self.keeps_back(record)
