"""The texts of a scene as dots, for who draws pictures of dots: shaped and set as on the page."""

from dataclasses import dataclass
from math import cos, radians, sin
from typing import Any

import uharfbuzz as hb

from briefing.scene.items import Text
from briefing.typeset.breaking import broken_lines, natural_widths
from briefing.typeset.context import Context
from briefing.typeset.drawing import text_style
from briefing.typeset.elements import Run
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.line_order import Setting, placed_parts
from briefing.typeset.notices import Notices
from briefing.typeset.shaping import Shape, Shaper
from briefing.typeset.words import words_of

_SHARES = {"left": 0.0, "middle": 0.5, "right": 1.0}


@dataclass(frozen=True)
class Mask:
    """How much of each dot is ink, 0 to 255: rows from the top, whose first dot is at `left` and
    `top` of the picture.
    """

    left: int
    top: int
    columns: int
    rows: int
    ink: bytes


class TextMasks:
    """Makes the masks of texts in the fonts and the language of one document."""

    def __init__(self, fonts: FontLibrary, language: str) -> None:
        self._context = Context(Shaper(fonts, language), Notices(), rtl=False, height=0.0)

    def mask(self, text: Text, scale: float) -> Mask | None:
        """The dots of `text` in a picture of `scale` dots a point; None where nothing is seen."""
        run = Run(text.text.replace("\n", " "), text_style(text.lettering), lang=text.lang)
        words = words_of((run,), "auto", self._context)
        width = natural_widths(words.words)[1]
        shown = broken_lines(words.words, width, width)[0]
        setting = Setting(-width * _SHARES[text.anchor], 0.0, width, "start", words.level)
        # The stubs of uharfbuzz do not know its rasteriser yet.
        raster: Any = hb.RasterDraw()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]
        for item in placed_parts(shown, setting):
            _draw(raster, item.part.shape, setting.left + item.left, text, scale)
        return _mask_of(raster.render())


def _draw(raster: Any, shape: Shape, left: float, text: Text, scale: float) -> None:
    """Draws the glyphs of a shape that begins `left` points from the place of its text."""
    turn, per_unit = radians(text.angle), text.lettering.size / 1000
    across, along = cos(turn), sin(turn)
    font_scale = shape.face.scale * per_unit * scale
    for glyph in shape.glyphs:
        x, y = left + glyph.x_offset * per_unit, glyph.y_offset * per_unit
        raster.transform = (
            across * font_scale,
            along * font_scale,
            -along * font_scale,
            across * font_scale,
            (text.x + x * across - y * along) * scale,
            (-text.y + x * along + y * across) * scale,
        )
        raster.draw_glyph(shape.face.font, glyph.id)
        left += glyph.advance * per_unit


def _mask_of(image: Any) -> Mask | None:
    if image is None or not image.extents.width or not image.extents.height:
        return None
    extents = image.extents
    rows = [
        image.buffer[start : start + extents.width]
        for start in range(0, extents.stride * extents.height, extents.stride)
    ]
    top = -extents.y_origin - extents.height
    return Mask(extents.x_origin, top, extents.width, extents.height, b"".join(reversed(rows)))
