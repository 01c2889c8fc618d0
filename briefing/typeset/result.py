"""What typesetting gives back: the file, where everything lies in it, and what could not be done as
asked.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

NoticeKind: TypeAlias = Literal[
    "missing character",
    "refused link",
    "missing target",
    "repeated anchor",
    "broken word",
    "shortened text",
    "overfull",
]


@dataclass(frozen=True)
class Place:
    """Where the element `key` lies on `page` (the first is 1): points from the lower left corner of
    the sheet.
    """

    key: str
    page: int
    left: float
    bottom: float
    width: float
    height: float


@dataclass(frozen=True)
class Notice:
    """Something printed otherwise than asked.

    `detail` is the character ("U+1F600 GRINNING FACE"), the address, the anchor, or the beginning
    of the text concerned. `key` is that of the nearest element around it that has one.
    """

    kind: NoticeKind
    detail: str
    key: str | None = None


@dataclass(frozen=True)
class Overflow:
    """What lies beyond the single page that was wanted: its height in points, and its lines of
    text.
    """

    points: float = 0.0
    lines: int = 0


@dataclass(frozen=True)
class Typeset:
    """A finished file. `warnings` and `places` are in the order of the document."""

    pdf: bytes
    page_count: int
    places: tuple[Place, ...]
    warnings: tuple[Notice, ...]
    overflow: Overflow
