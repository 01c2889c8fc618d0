"""Headers, footers and watermarks: one line of items each, the same on every page but its
number.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import atan2, degrees, hypot

from briefing.scene.items import Lettering, Scene, Text
from briefing.typeset.breaking import Line, broken_lines, natural_widths, shortened
from briefing.typeset.context import Context
from briefing.typeset.drawing import draw_scene
from briefing.typeset.line import Setting, draw_line
from briefing.typeset.page_setup import Furniture, PageSetup
from briefing.typeset.painter import Painter
from briefing.typeset.words import words_of

_APART = 12.0  # the least distance between two items of a header or footer
_MIDDLE = 0.36  # of the type size: the middle of capitals above the baseline
_RULE_DISTANCE = 6.0  # from the text of the page


@dataclass(frozen=True, slots=True, eq=False)
class _Item:
    """An item measured for one page, with the width of its ground."""

    furniture: Furniture
    line: Line
    level: int
    size: float
    width: float


def draw_furniture(painter: Painter, setup: PageSetup, pages: int, context: Context) -> None:
    """Draws the watermark, the header and the footer of the painter's page."""
    _draw_watermark(painter, setup, context)
    _draw_band(painter, setup, setup.header, setup.height - setup.header_at, pages, context)
    _draw_band(painter, setup, setup.footer, setup.footer_at, pages, context)
    left, right = _edges(setup)
    if setup.header_rule is not None:
        level = setup.height - setup.margins.top + _RULE_DISTANCE
        painter.line((left, level), (right, level), setup.header_rule)
    if setup.footer_rule is not None:
        level = setup.margins.bottom - _RULE_DISTANCE
        painter.line((left, level), (right, level), setup.footer_rule)


def left_margin(setup: PageSetup) -> float:
    """The distance of the text from the left edge of the sheet."""
    return setup.margins.end if setup.direction == "rtl" else setup.margins.start


def text_width(setup: PageSetup) -> float:
    """The width of the text of a page."""
    return setup.width - setup.margins.start - setup.margins.end


def _edges(setup: PageSetup) -> tuple[float, float]:
    left = left_margin(setup)
    return left, left + text_width(setup)


def _draw_band(
    painter: Painter,
    setup: PageSetup,
    furniture: Sequence[Furniture],
    level: float,
    pages: int,
    context: Context,
) -> None:
    items = [_measured(item, painter.page, pages, context) for item in furniture]
    room = _room_at_start(items, text_width(setup))
    for item in items:
        fitting = item
        if item.furniture.position == "start" and item.width > room:
            fitting = _shortened(item, room)
            text = "".join(run.text for run in item.furniture.runs)
            context.notices.add("shortened text", text, item.furniture.key)
        _draw_item(painter, setup, fitting, level, context)


def _measured(furniture: Furniture, page: int, pages: int, context: Context) -> _Item:
    numbers = {"{page}": str(page), "{pages}": str(pages)}
    runs = list(furniture.runs)
    for sign, number in numbers.items():
        runs = [replace(run, text=run.text.replace(sign, number)) for run in runs]
    words = words_of(runs, "auto", context)
    _, length = natural_widths(words.words)
    line = broken_lines(words.words, length, length)[0]
    size = max((run.style.size for run in runs), default=0.0)
    padding = furniture.padding
    return _Item(furniture, line, words.level, size, length + padding.start + padding.end)


def _room_at_start(items: Sequence[_Item], width: float) -> float:
    """How wide an item at the start may be before it touches another."""
    room = width
    for item in items:
        if item.furniture.position == "center":
            room = min(room, (width - item.width) / 2 - _APART)
        elif item.furniture.position == "end":
            room = min(room, width - item.width - _APART)
    return max(room, 0.0)


def _shortened(item: _Item, room: float) -> _Item:
    padding = item.furniture.padding.start + item.furniture.padding.end
    line = shortened(item.line, max(room - padding, 0.0))
    return replace(item, line=line, width=line.width + padding)


def _draw_item(
    painter: Painter, setup: PageSetup, item: _Item, level: float, context: Context
) -> None:
    rtl = (setup.furniture_direction or setup.direction) == "rtl"
    left, right = _edges(setup)
    at_left = {"start": not rtl, "end": rtl}.get(item.furniture.position)
    if at_left is None:
        x = (left + right - item.width) / 2
    else:
        x = left if at_left else right - item.width
    padding = item.furniture.padding
    height = padding.top + item.size + padding.bottom
    top = level + height / 2
    painter.place(item.furniture.key, x, top, item.width, height)
    if item.furniture.fill is not None:
        painter.fill(x, top - height, item.width, height, item.furniture.fill)
    baseline = level + (padding.bottom - padding.top) / 2 - item.size * _MIDDLE
    inset = padding.end if rtl else padding.start
    setting = Setting(x + inset, baseline, item.line.width, "start", item.level, context.key)
    draw_line(painter, item.line, setting)


def _draw_watermark(painter: Painter, setup: PageSetup, context: Context) -> None:
    """The watermark along the diagonal, in the middle of the sheet."""
    run = setup.watermark
    if run is None:
        return
    style = run.style
    lettering = Lettering(
        style.size, style.family, style.bold, style.italic, style.colour, style.features
    )
    angle = atan2(setup.height, setup.width)
    drop = style.size * _MIDDLE / hypot(setup.width, setup.height)
    x = setup.width / 2 + drop * setup.height
    y = setup.height / 2 + drop * setup.width
    text = Text(x, y, run.text, lettering, "middle", degrees(angle), run.lang)
    painter.write(f"q 1 0 0 1 0 {setup.height:.2f} cm")
    draw_scene(painter, Scene(setup.width, setup.height, (text,)), context)
    painter.write("Q")
