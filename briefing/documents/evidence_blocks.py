"""What an evidence pack says: which passage carries which sentence, every figure, every source."""

from dataclasses import dataclass

from briefing.documents.figure_blocks import NO_AMOUNT, Amount
from briefing.documents.prose import NO_MARK, Line, Mark, Origin


@dataclass(frozen=True)
class PassageLine:
    """A passage behind a sentence; `grade` (like "B2") only where grades may be printed."""

    mark: Mark
    source: Line
    date: str = ""
    passage: str = ""
    translation: str = ""
    language: str = ""
    about: str = ""
    caution: str = ""
    grade: str = ""


@dataclass(frozen=True)
class SentenceRow:
    """A sentence of the analyst; `kind` says that it is an assessment or has no source."""

    key: str
    sentence: str
    kind: str = ""
    is_open: bool = False
    passages: tuple[PassageLine, ...] = ()
    origin: Origin | None = None


@dataclass(frozen=True)
class SentenceTable:
    """Every sentence of the prose; `summary` counts them."""

    key: str
    summary: str
    rows: tuple[SentenceRow, ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class SeriesRow:
    """A figure of a series, also one that was replaced or retracted: `status` says so."""

    key: str
    value: str
    attribution: str
    as_of: str
    counting: str
    change: str = ""
    status: str = ""
    caveat: str = ""
    mark: Mark = NO_MARK
    amount: Amount = NO_AMOUNT


@dataclass(frozen=True)
class MeasureSeries:
    key: str
    label: str
    definition: str
    rows: tuple[SeriesRow, ...]


@dataclass(frozen=True)
class FigureRegister:
    """Every measure with all its figures, claimant by claimant in the order of time."""

    key: str
    measures: tuple[MeasureSeries, ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class RegisterRow:
    """A source in full; `about` are sentences on its state, handling, origin and use."""

    key: str
    citation: Line
    language: str
    date: str
    grade: str = ""
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class SourceRegister:
    """Every source, with the key to the grades where grades are printed."""

    key: str
    rows: tuple[RegisterRow, ...]
    grades: bool = False
    reliability: tuple[tuple[str, str], ...] = ()
    credibility: tuple[tuple[str, str], ...] = ()
    origin: Origin | None = None


@dataclass(frozen=True)
class DiscardedRow:
    key: str
    what: Line
    kind: str
    reason: str
    mark: Mark = NO_MARK


@dataclass(frozen=True)
class Discarded:
    """Sources that were not used and claims that are not taken as fact, each with the reason."""

    key: str
    rows: tuple[DiscardedRow, ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class ReleaseCheck:
    """What the check before release found, as the edition keeps it."""

    key: str
    edition: str
    result: str
    acknowledgements: str = ""


@dataclass(frozen=True)
class Version:
    """An edition that came before."""

    key: str
    edition: str
    status: str
    released: str
    cut_off: str


@dataclass(frozen=True)
class VersionHistory:
    """The editions so far, the newest first, under a heading of their own behind the notes."""

    key: str
    heading: str
    versions: tuple[Version, ...]
