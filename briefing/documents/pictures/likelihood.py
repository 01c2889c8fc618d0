"""The scale of likelihood: its bands on a line from 0 to 100 per cent, one of them marked.

The marked band is dark, lifted and named, so that it is told without colour as well.
"""

from collections.abc import Iterator

from briefing.documents.picture_blocks import Band, LikelihoodScale
from briefing.scene.items import Item, Lettering, Line, Measure, Rect, Scene, Stroke, Text

_BAND_TOP = 14.0
_BAND_HEIGHT = 7.0
_HEIGHT = 31.0
_SLIM_HEIGHT = 11.0
_QUARTERS = (0, 25, 50, 75, 100)


def likelihood_scene(
    scale: LikelihoodScale,
    width: float,
    measure: Measure,
    percent: str,
    *,
    accent: str,
    pale: str,
    ink: str,
) -> Scene:
    """The bands of `scale`, the marked one named above, and the line's quarters below in the
    pattern `percent` ("{number} %").
    """
    side = measure(percent.format(number=100), Lettering(6.4)) / 2 + 1
    room = width - 2 * side
    items: list[Item] = []
    for place, band in enumerate(scale.bands):
        x, across = side + room * band.low / 100, room * (band.high - band.low) / 100
        marked = place == scale.marked
        items.append(
            Rect(
                x + 0.6,
                _BAND_TOP - (1.5 if marked else 0),
                max(across - 1.2, 1.5),
                _BAND_HEIGHT + (3 if marked else 0),
                fill=accent if marked else pale,
            )
        )
        if marked:
            items.append(_name(band, x + across / 2, width, measure, accent))
    return Scene(width, _HEIGHT, (*items, *_line(side, room, percent, ink)))


def _name(band: Band, middle: float, width: float, measure: Measure, accent: str) -> Text:
    text, lettering = f"{band.words}, {band.range}", Lettering(7.6, bold=True, colour=accent)
    half = measure(text, lettering) / 2
    return Text(min(max(middle, half), width - half), 8.5, text, lettering, "middle")


def _line(side: float, room: float, pattern: str, ink: str) -> Iterator[Item]:
    level = _BAND_TOP + _BAND_HEIGHT + 2.5
    stroke = Stroke(0.5, ink)
    yield Line(side, level, side + room, level, stroke)
    for percent in _QUARTERS:
        x = side + room * percent / 100
        yield Line(x, level - 1.2, x, level + 1.2, stroke)
        yield Text(
            x, level + 7.4, pattern.format(number=percent), Lettering(6.4, colour=ink), "middle"
        )


def band_scene(band: Band, width: float, *, accent: str, hairline: str) -> Scene:
    """One band on its line, for a row of a table."""
    middle = _SLIM_HEIGHT / 2
    x, across = width * band.low / 100, width * (band.high - band.low) / 100
    line = Line(0, middle, width, middle, Stroke(0.8, hairline))
    ends = tuple(
        Line(end, middle - 2.5, end, middle + 2.5, Stroke(0.8, hairline)) for end in (0.4, width)
    )
    bar = Rect(x, middle - 3, max(across, 2.0), 6, fill=accent)
    return Scene(width, _SLIM_HEIGHT, (line, *ends, bar))
