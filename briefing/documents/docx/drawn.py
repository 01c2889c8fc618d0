"""A scene as a picture of dots: what every word processor shows, and shows alike.

Word takes drawings as SVG and other programs do not, or with fonts of their own; so the letters are
drawn as well.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot

from PIL import Image, ImageDraw

from briefing.documents.images import png_of
from briefing.documents.style import WHITE
from briefing.scene.items import Line, Path, Rect, Scene, Stroke, Text
from briefing.typeset.raster import Raster
from briefing.typeset.text_masks import TextMasks

DOTS_PER_INCH = 192
_POINTS_PER_INCH = 72
_FINER = 2  # drawn so many times as fine, then made smaller: edges come out smooth
_SCALE = DOTS_PER_INCH / _POINTS_PER_INCH * _FINER
_CURVE_STEPS = 12
_LEAST_DASH = 0.01  # dots

_Place = tuple[float, float]


def png_of_scene(scene: Scene, masks: TextMasks, ground: str = WHITE) -> bytes:
    """The picture on a `ground` ("#RRGGBB"), `DOTS_PER_INCH` fine.

    The same scene gives the same bytes.
    """
    columns = max(1, round(scene.width * _SCALE / _FINER))
    rows = max(1, round(scene.height * _SCALE / _FINER))
    image = Image.new("RGB", (columns * _FINER, rows * _FINER), ground)
    draw = ImageDraw.Draw(image)
    for item in scene.items:
        if isinstance(item, Text):
            _letter(image, item, masks)
        else:
            _draw(draw, item)
    small = image.reduce(_FINER)
    return png_of(Raster(columns, rows, small.tobytes()))


def _letter(image: Image.Image, text: Text, masks: TextMasks) -> None:
    mask = masks.mask(text, _SCALE)
    if mask is not None:
        ink = Image.frombytes("L", (mask.columns, mask.rows), mask.ink)
        image.paste(text.lettering.colour, (mask.left, mask.top), ink)


def _draw(draw: ImageDraw.ImageDraw, item: Rect | Line | Path) -> None:
    match item:
        case Rect():
            _draw_rect(draw, item)
        case Line():
            ends = (_scaled(item.x1, item.y1), _scaled(item.x2, item.y2))
            _stroke(draw, ends, item.stroke)
        case Path():
            for places, is_closed in _outlines(item):
                if item.fill is not None:
                    draw.polygon(places, fill=item.fill)
                if item.stroke is not None:
                    _stroke(draw, (*places, places[0]) if is_closed else places, item.stroke)


def _draw_rect(draw: ImageDraw.ImageDraw, rect: Rect) -> None:
    left, top = _scaled(rect.x, rect.y)
    right, bottom = _scaled(rect.x + rect.width, rect.y + rect.height)
    if rect.fill is not None and right > left and bottom > top:
        box = (left, top, max(left, right - 1), max(top, bottom - 1))
        draw.rounded_rectangle(box, rect.radius * _SCALE, fill=rect.fill)
    if rect.stroke is not None and not rect.radius:
        corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        _stroke(draw, corners, rect.stroke)
    elif rect.stroke is not None:
        width = _width(rect.stroke)
        box = (left, top, right, bottom)
        draw.rounded_rectangle(box, rect.radius * _SCALE, outline=rect.stroke.colour, width=width)


def _outlines(path: Path) -> Iterator[tuple[Sequence[_Place], bool]]:
    """The parts of a path as corners, curves as many short lines; and whether each is closed."""
    places: list[_Place] = []
    for step in path.steps:
        if step.command in ("move", "close") and len(places) > 1:
            yield places, step.command == "close"
        if step.command == "close":
            places = places[:1]
            continue
        corners = [_scaled(x, y) for x, y in step.points]
        if step.command == "move":
            places = corners
        elif step.command == "curve":
            places = [*places, *_curve(places[-1], *corners)]
        else:
            places = [*places, *corners]
    if len(places) > 1:
        yield places, False


def _curve(start: _Place, one: _Place, other: _Place, end: _Place) -> Iterator[_Place]:
    for step in range(1, _CURVE_STEPS + 1):
        t = step / _CURVE_STEPS
        shares = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        corners = (start, one, other, end)
        x, y = (
            sum(share * corner[axis] for share, corner in zip(shares, corners, strict=True))
            for axis in (0, 1)
        )
        yield x, y


def _stroke(draw: ImageDraw.ImageDraw, places: Sequence[_Place], stroke: Stroke) -> None:
    if not stroke.dash:
        draw.line(list(places), fill=stroke.colour, width=_width(stroke), joint="curve")
        return
    for dash in _dashes(places, [length * _SCALE for length in stroke.dash]):
        draw.line(dash, fill=stroke.colour, width=_width(stroke))


def _dashes(places: Sequence[_Place], lengths: Sequence[float]) -> Iterator[tuple[_Place, _Place]]:
    """The inked stretches of a dashed line; ink and gap take turns over all its corners."""
    turn, left = 0, lengths[0]
    for (x1, y1), (x2, y2) in pairwise(places):
        whole, done = hypot(x2 - x1, y2 - y1), 0.0
        while done < whole:
            end = min(whole, done + left)
            if turn % 2 == 0:
                yield (
                    (x1 + (x2 - x1) * done / whole, y1 + (y2 - y1) * done / whole),
                    (x1 + (x2 - x1) * end / whole, y1 + (y2 - y1) * end / whole),
                )
            left -= end - done
            done = end
            if left < _LEAST_DASH:  # what rounding leaves over would never be used up
                turn += 1
                left = max(lengths[turn % len(lengths)], 1.0)


def _scaled(x: float, y: float) -> _Place:
    return x * _SCALE, y * _SCALE


def _width(stroke: Stroke) -> int:
    return max(1, round(stroke.width * _SCALE))
