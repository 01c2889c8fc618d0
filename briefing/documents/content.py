"""A briefing as content: what a composed document says, before anyone decides how it looks.

`compose` makes it from a briefing and the library, `frozen` keeps it as JSON in an edition, and
every format (PDF, later others) is laid out from it alone.
"""

from dataclasses import dataclass
from typing import TypeAlias

from briefing.documents.change_blocks import Changes
from briefing.documents.chart_blocks import Charts
from briefing.documents.chronology_blocks import Chronology
from briefing.documents.evidence_blocks import (
    Discarded,
    FigureRegister,
    ReleaseCheck,
    SentenceTable,
    SourceRegister,
    VersionHistory,
)
from briefing.documents.figure_blocks import Competing, FigureTable, Tiles
from briefing.documents.logo import Logo
from briefing.documents.meeting_blocks import Attendees
from briefing.documents.picture_blocks import ScaleAnnex
from briefing.documents.position_blocks import Agreement, Matrix, PositionLines
from briefing.documents.prose import Line, Origin, ProseBlock
from briefing.documents.record_blocks import (
    ActorCard,
    EventTable,
    Gaps,
    Judgements,
    Offices,
    Quotes,
    Relations,
    Sources,
)
from briefing.domain.messages import Message
from briefing.domain.vocabularies import EditionStatus, Template


@dataclass(frozen=True)
class Front:
    """The front matter. Dates are words ready to print; what is empty is left out of the page.

    `edition` is 0 where the document belongs to no edition. `marking` is printed in header and
    footer ("TLP:AMBER"). `address` is one line; with the organisation's name it is the imprint.
    """

    organisation: str = ""
    series: str = ""
    edition: int = 0
    status: EditionStatus = "draft"
    date: str = ""
    cut_off: str = ""
    next_due: str = ""
    supersedes: str = ""
    prepared_by: str = ""
    reviewed_by: str = ""
    audience: str = ""
    marking: str = ""
    disclaimer: str = ""
    accent_colour: str = ""
    logo: Logo | None = None
    address: str = ""

    @property
    def closing(self) -> tuple[str, ...]:
        """What stands at the very end: the disclaimer, and the imprint with the address."""
        imprint = " · ".join(part for part in (self.organisation, self.address) if part)
        return tuple(text for text in (self.disclaimer, imprint if self.address else "") if text)


@dataclass(frozen=True)
class BottomLine:
    """What the reader must know if he reads nothing else."""

    key: str
    blocks: tuple[ProseBlock, ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class Question:
    """The question a position brief answers, and what else is said of the issue."""

    key: str
    text: str
    description: str = ""


RecordBlock: TypeAlias = (
    Tiles
    | FigureTable
    | Competing
    | Matrix
    | PositionLines
    | Agreement
    | Quotes
    | EventTable
    | Gaps
    | Judgements
    | ActorCard
    | Offices
    | Relations
    | Sources
)
EvidenceBlock: TypeAlias = (
    SentenceTable | FigureRegister | SourceRegister | Discarded | ReleaseCheck
)
TemplateBlock: TypeAlias = (
    ScaleAnnex | Chronology | Attendees | Changes | Charts | EvidenceBlock | VersionHistory
)
Block: TypeAlias = ProseBlock | RecordBlock | TemplateBlock | BottomLine | Question


@dataclass(frozen=True)
class Note:
    """An endnote: source, date, passage. A source that is not for attribution has no passage.

    `language` is that of the passage; `about` says who said it and when, `caution` that it is not
    taken as fact or speaks against the claim, `caveats` what the figures resting on it need.
    `text` holds a footnote of the analyst instead of a source.
    """

    number: int
    key: str
    source: Line = ()
    date: str = ""
    passage: str = ""
    translation: str = ""
    language: str = ""
    about: str = ""
    caution: str = ""
    caveats: tuple[str, ...] = ()
    text: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Document:
    """A composed briefing.

    `summary` are the sentences of the source summary statement. `left_out` names the parts of the
    template that stayed empty and are not printed; `warnings` say what the analyst should look at.
    """

    title: str
    template: Template
    language: str
    front: Front
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    summary: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    warnings: tuple[Message, ...] = ()
