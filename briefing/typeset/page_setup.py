"""The sheet a document is set on, what stands in its margins, and what the file says of itself."""

from dataclasses import dataclass
from typing import Literal

from briefing.scene.items import Stroke
from briefing.typeset.elements import NO_PADDING, Padding, Run


@dataclass(frozen=True)
class Furniture:
    """An item of the header or footer: one line of runs, on a filled ground when `fill` is a
    colour.

    `{page}` and `{pages}` in the text become the number of the page and of all pages. The item at
    the start gives way: it is shortened with an ellipsis where it would touch another. Furniture is
    seen, not read out, and its runs lead nowhere.
    """

    runs: tuple[Run, ...]
    position: Literal["start", "center", "end"] = "start"
    fill: str | None = None
    padding: Padding = NO_PADDING
    key: str | None = None


@dataclass(frozen=True)
class Margins:
    """From the edges of the sheet to the text."""

    top: float
    end: float
    bottom: float
    start: float


@dataclass(frozen=True)
class PageSetup:
    """A page of `width` by `height` points.

    `header_at` is the distance of the header's middle line from the upper edge of the sheet,
    `footer_at` that of the footer's from the lower edge. Rules run across the text width between
    the margin items and the text. The watermark lies slantwise under the text of every page.
    `direction` "rtl" mirrors columns, lists and margins, and the header and footer unless
    `furniture_direction` says otherwise. With `single_page`, content beyond the first page is
    counted in `Typeset.overflow`.
    """

    width: float
    height: float
    margins: Margins
    header: tuple[Furniture, ...] = ()
    footer: tuple[Furniture, ...] = ()
    header_at: float = 28.0
    footer_at: float = 28.0
    header_rule: Stroke | None = None
    footer_rule: Stroke | None = None
    watermark: Run | None = None
    direction: Literal["ltr", "rtl"] = "ltr"
    furniture_direction: Literal["ltr", "rtl"] | None = None
    single_page: bool = False


@dataclass(frozen=True)
class Metadata:
    """What the file says of itself. `created` is an ISO 8601 date and time, or empty; no clock is
    read.

    `language` is the BCP 47 tag of the document; `custom` are further entries of the information
    dictionary.
    """

    title: str
    author: str = ""
    subject: str = ""
    keywords: str = ""
    language: str = "en"
    created: str = ""
    custom: tuple[tuple[str, str], ...] = ()
