"""What a document says of events and figures in the order of time."""

from dataclasses import dataclass

from briefing.documents.prose import NO_MARK, Line, Mark, Origin


@dataclass(frozen=True)
class ChronologyRow:
    """An event, or a figure as a milestone, on its date.

    `status` says what it is when it is no plain fact, `sources` are cited one by one,
    `significance` are the analyst's words on this event.
    """

    key: str
    date: str
    title: str
    summary: str = ""
    actors: str = ""
    place: str = ""
    status: str = ""
    doubtful: bool = False
    is_figure: bool = False
    sources: tuple[Line, ...] = ()
    significance: tuple[Line, ...] = ()
    mark: Mark = NO_MARK


@dataclass(frozen=True)
class Chronology:
    """Rows in the order of time, undated ones last."""

    key: str
    rows: tuple[ChronologyRow, ...]
    origin: Origin | None = None
