"""What a document says of figures: tiles, a table, competing claims side by side.

Every text is words ready to print in the document's language; what is unknown is said in words as
well ("as of: not stated"). Keys are opaque.
"""

from dataclasses import dataclass

from briefing.documents.prose import NO_MARK, Mark, Origin


@dataclass(frozen=True)
class Amount:
    """A figure as a register keeps it: numbers in plain decimal notation, empty where not given.

    `qualifier` is in words ("at least"), empty for an exact number and a range.
    """

    number: str = ""
    low: str = ""
    high: str = ""
    qualifier: str = ""
    unit: str = ""


NO_AMOUNT = Amount()


@dataclass(frozen=True)
class Tile:
    """A figure with what must stand beside it.

    `qualifier`, `number` and `unit` together are the figure ("at least" + "242" + "people"; a range
    is all `number`).
    `counting` says the interval and how it is counted, `change` the difference from the figure
    before it or why there is none, `contested` that other claimants give another number.
    """

    key: str
    qualifier: str
    number: str
    unit: str
    label: str
    counting: str
    attribution: str
    as_of: str
    change: str = ""
    contested: str = ""
    caveat: str = ""
    mark: Mark = NO_MARK
    amount: Amount = NO_AMOUNT


@dataclass(frozen=True)
class Tiles:
    key: str
    tiles: tuple[Tile, ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class FigureRow:
    """A figure in a table; `status` says what it is if it is no standing fact ("disputed")."""

    key: str
    label: str
    value: str
    counting: str
    attribution: str
    as_of: str
    status: str = ""
    caveat: str = ""
    mark: Mark = NO_MARK
    amount: Amount = NO_AMOUNT


@dataclass(frozen=True)
class FigureTable:
    key: str
    caption: str
    rows: tuple[FigureRow, ...]
    origin: Origin | None = None


@dataclass(frozen=True)
class CompetingClaim:
    """One claimant's number: "Gaza's health ministry" + "reports" + "at least 242"."""

    key: str
    claimant: str
    verb: str
    value: str
    counting: str
    as_of: str
    caveat: str = ""
    mark: Mark = NO_MARK
    amount: Amount = NO_AMOUNT


@dataclass(frozen=True)
class CompetingGroup:
    """The claims about one measure, in alphabetical order of their claimants."""

    key: str
    label: str
    claims: tuple[CompetingClaim, ...]


@dataclass(frozen=True)
class Competing:
    key: str
    groups: tuple[CompetingGroup, ...]
    origin: Origin | None = None
