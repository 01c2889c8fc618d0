"""What a document says of quotes, events, gaps, judgements, actors and sources."""

from dataclasses import dataclass
from typing import Literal

from briefing.documents.picture_blocks import LikelihoodScale
from briefing.documents.prose import NO_MARK, Line, Mark, Origin


@dataclass(frozen=True)
class Quote:
    """A quotation in its language, with its translation when there is one."""

    key: str
    original: str
    language: str
    speaker: str
    date: str
    translation: str = ""
    translator: str = ""
    direction: Literal["ltr", "rtl", "auto"] = "auto"
    mark: Mark = NO_MARK


@dataclass(frozen=True)
class Quotes:
    key: str
    quotes: tuple[Quote, ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class EventRow:
    """An event; a `doubtful` one is not told as fact, and its `status` says so."""

    key: str
    date: str
    title: str
    summary: str = ""
    actors: str = ""
    place: str = ""
    status: str = ""
    doubtful: bool = False
    mark: Mark = NO_MARK


@dataclass(frozen=True)
class EventTable:
    """Events in the order of time, as a table or as a strip along a line."""

    key: str
    rows: tuple[EventRow, ...]
    form: Literal["table", "strip"] = "table"
    origin: Origin | None = None


@dataclass(frozen=True)
class GapItem:
    key: str
    question: str
    why: str = ""
    where: str = ""
    status: str = ""


@dataclass(frozen=True)
class Gaps:
    key: str
    gaps: tuple[GapItem, ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class JudgementItem:
    """A judgement; likelihood and confidence stand in sentences of their own.

    `label` is a line over it, `scale` its place on the scale where that is to be drawn. Without
    `text` it goes on from a paragraph that gives the judgement in other words.
    """

    key: str
    text: str
    likelihood: str = ""
    confidence: str = ""
    details: tuple[tuple[str, str], ...] = ()
    mark: Mark = NO_MARK
    label: str = ""
    scale: LikelihoodScale | None = None


@dataclass(frozen=True)
class Judgements:
    key: str
    judgements: tuple[JudgementItem, ...]
    scale: str = ""
    origin: Origin | None = None


@dataclass(frozen=True)
class NameRow:
    """A name in its own script; `about` says its language and what kind of name it is."""

    name: str
    language: str
    about: str


@dataclass(frozen=True)
class ActorCard:
    """Who an actor is: facts as label and words, and its names; `name` is empty under a title that
    is the name.
    """

    key: str
    name: str
    facts: tuple[tuple[str, str], ...]
    names: tuple[NameRow, ...] = ()
    origin: Origin | None = None


@dataclass(frozen=True)
class Office:
    """An office or membership: role, the other side of it, and its dates."""

    key: str
    role: str
    holder: str
    dates: str
    mark: Mark = NO_MARK


@dataclass(frozen=True)
class Offices:
    key: str
    offices: tuple[Office, ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class RelationLine:
    key: str
    words: str
    dates: str
    mark: Mark = NO_MARK


@dataclass(frozen=True)
class Relations:
    key: str
    relations: tuple[RelationLine, ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class SourceRow:
    """A source in the register; `grade` only where grades are asked for."""

    key: str
    citation: Line
    language: str
    date: str
    grade: str = ""


@dataclass(frozen=True)
class Sources:
    """The register of the sources that are cited."""

    key: str
    rows: tuple[SourceRow, ...]
    grades: bool = False
    origin: Origin | None = None
