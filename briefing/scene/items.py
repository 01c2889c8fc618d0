"""Rectangles, lines, paths and texts: what a chart, a matrix or a timeline is before anyone draws
it.

A scene is plain frozen data in points. The origin is its top left corner and y grows downwards, as
in SVG and on a screen. The PDF, SVG and window back ends all draw the same scene; none of them is
known here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

Command: TypeAlias = Literal["move", "line", "curve", "close"]


@dataclass(frozen=True)
class Stroke:
    """A drawn edge: `width` in points, `colour` as "#RRGGBB", `dash` as lengths of ink and gap in
    points.
    """

    width: float
    colour: str
    dash: tuple[float, ...] = ()


@dataclass(frozen=True)
class Lettering:
    """How a text of a scene is set: `size` in points, `colour` as "#RRGGBB", `features` as OpenType
    tags.
    """

    size: float
    family: Literal["serif", "sans"] = "sans"
    bold: bool = False
    italic: bool = False
    colour: str = "#000000"
    features: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rect:
    """A rectangle by its top left corner; `radius` rounds its corners."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    stroke: Stroke | None = None
    radius: float = 0.0


@dataclass(frozen=True)
class Line:
    """A straight line between two points."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: Stroke


@dataclass(frozen=True)
class Step:
    """One step of a path: "move" and "line" with one point, "curve" with two controls and an end,
    "close" bare.
    """

    command: Command
    points: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class Path:
    """An outline of lines and cubic curves, filled by the non-zero rule."""

    steps: tuple[Step, ...]
    fill: str | None = None
    stroke: Stroke | None = None


@dataclass(frozen=True)
class Text:
    """One line of text: `x` is its left edge, middle or right edge as `anchor` says, `y` its
    baseline.

    `angle` turns it counter-clockwise about that point, in degrees. `lang` is a BCP 47 tag.
    """

    x: float
    y: float
    text: str
    lettering: Lettering
    anchor: Literal["left", "middle", "right"] = "left"
    angle: float = 0.0
    lang: str | None = None


Item: TypeAlias = Rect | Line | Path | Text

Measure: TypeAlias = Callable[[str, Lettering], float]
"""The printed width of a text in points. Whoever draws a scene passes its own into the builder of
the scene.
"""


@dataclass(frozen=True)
class Scene:
    """A picture of `width` by `height` points; later items lie over earlier ones."""

    width: float
    height: float
    items: tuple[Item, ...]
