"""The marks of points in a chart: each claimant has a shape of its own."""

from briefing.scene.items import Path, Step, Stroke

_RADIUS = 2.7
# The control points of a quarter circle drawn as one cubic curve.
_ROUND = 0.5523


def marker(place: int, x: float, y: float, colour: str, fill: str) -> Path:
    """A circle, square, triangle or diamond about a point, by the place of the claimant."""
    shapes = (_circle, _square, _triangle, _diamond)
    return Path(shapes[place % len(shapes)](x, y), fill, Stroke(1.1, colour))


def _circle(x: float, y: float) -> tuple[Step, ...]:
    r, c = _RADIUS, _RADIUS * _ROUND
    return (
        Step("move", ((x + r, y),)),
        Step("curve", ((x + r, y + c), (x + c, y + r), (x, y + r))),
        Step("curve", ((x - c, y + r), (x - r, y + c), (x - r, y))),
        Step("curve", ((x - r, y - c), (x - c, y - r), (x, y - r))),
        Step("curve", ((x + c, y - r), (x + r, y - c), (x + r, y))),
        Step("close"),
    )


def _square(x: float, y: float) -> tuple[Step, ...]:
    r = _RADIUS * 0.92
    return _outline(((x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)))


def _triangle(x: float, y: float) -> tuple[Step, ...]:
    r = _RADIUS * 1.15
    return _outline(((x, y - r), (x + r, y + r * 0.8), (x - r, y + r * 0.8)))


def _diamond(x: float, y: float) -> tuple[Step, ...]:
    r = _RADIUS * 1.25
    return _outline(((x, y - r), (x + r, y), (x, y + r), (x - r, y)))


def _outline(corners: tuple[tuple[float, float], ...]) -> tuple[Step, ...]:
    first, *others = corners
    lines = (Step("line", (corner,)) for corner in others)
    return (Step("move", (first,)), *lines, Step("close"))
