"""What a preview brings back: values alone, so that the window need not load what made them."""

from dataclasses import dataclass
from typing import TypeAlias

from briefing.documents.prose import Origin
from briefing.documents.remark_places import OfRecord
from briefing.domain.messages import Message


@dataclass(frozen=True)
class Spot:
    """A rectangle on a page (the first is 1) and the text that it was made of: points from the
    lower left corner of the sheet.
    """

    page: int
    left: float
    bottom: float
    width: float
    height: float
    origin: Origin


@dataclass(frozen=True)
class OnPage:
    """Something on a page (the first is 1) that the program made: points from the lower left corner
    of the sheet. Without an area it is the page from its top.
    """

    page: int
    left: float = 0
    bottom: float = 0
    width: float = 0
    height: float = 0


RemarkPlace: TypeAlias = Origin | OfRecord | OnPage


@dataclass(frozen=True)
class Remark:
    """What the analyst should know of the document, and where to find what it is about: in a text,
    in the library, or, of what no text and no record is to blame for, on a page.
    """

    sentence: Message
    place: RemarkPlace


@dataclass(frozen=True)
class Preview:
    """A finished preview. `left_out` names the parts and sections of the template that are empty
    and so are not printed; `spots` are in the order of the document, and `texts` what it was made
    of, by their names. `lines_over` says by how many lines it is longer than the one page of its
    template, `sheet` how wide and high each page is, in points.
    """

    pdf: bytes
    pages: int
    spots: tuple[Spot, ...]
    remarks: tuple[Remark, ...]
    left_out: tuple[str, ...]
    texts: tuple[tuple[str, str], ...] = ()
    lines_over: int = 0
    sheet: tuple[float, float] | None = None
