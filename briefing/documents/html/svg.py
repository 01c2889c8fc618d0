"""A scene as inline SVG."""

from html import escape

from briefing.scene.items import Item, Line, Path, Rect, Scene, Step, Stroke, Text
from briefing.text.directions import direction_of_text

_PIXELS = 96 / 72  # of CSS in a point
_COMMANDS = {"move": "M", "line": "L", "curve": "C", "close": "Z"}
# A text begins where it is read from, whatever page it stands in.
_ANCHORS = {
    "ltr": {"left": "start", "middle": "middle", "right": "end"},
    "rtl": {"left": "end", "middle": "middle", "right": "start"},
}
_FAMILIES = {"sans": "'Noto Sans',Arial,sans-serif", "serif": "'Noto Serif',Georgia,serif"}


def svg(scene: Scene, alt: str) -> str:
    """`scene` as an image; `alt` is its text for who does not see it."""
    width, height = _number(scene.width), _number(scene.height)
    shown = _attributes(width=scene.width * _PIXELS, height=scene.height * _PIXELS)
    inside = "".join(_item(item) for item in scene.items)
    return (
        f'<svg role="img" aria-label="{escape(alt)}" direction="ltr"{shown}'
        f' viewBox="0 0 {width} {height}">{inside}</svg>'
    )


def _item(item: Item) -> str:
    match item:
        case Rect():
            return _rect(item)
        case Line():
            ends = _attributes(x1=item.x1, y1=item.y1, x2=item.x2, y2=item.y2)
            return f"<line{ends}{_stroke(item.stroke)}/>"
        case Path():
            steps = " ".join(map(_step, item.steps))
            return f'<path d="{steps}"{_fill(item.fill)}{_stroke(item.stroke)}/>'
        case Text():
            return _text(item)


def _rect(rect: Rect) -> str:
    place = _attributes(x=rect.x, y=rect.y, width=rect.width, height=rect.height)
    rounded = _attributes(rx=rect.radius) if rect.radius else ""
    return f"<rect{place}{rounded}{_fill(rect.fill)}{_stroke(rect.stroke)}/>"


def _step(step: Step) -> str:
    points = " ".join(f"{_number(x)},{_number(y)}" for x, y in step.points)
    return f"{_COMMANDS[step.command]}{points}"


def _text(text: Text) -> str:
    look = text.lettering
    turned = (
        f' transform="rotate({_number(-text.angle)} {_number(text.x)} {_number(text.y)})"'
        if text.angle
        else ""
    )
    weight = ' font-weight="bold"' if look.bold else ""
    slant = ' font-style="italic"' if look.italic else ""
    lang = f' lang="{escape(text.lang)}"' if text.lang else ""
    direction = direction_of_text(text.text) or "ltr"
    if direction == "rtl":
        lang += ' direction="rtl"'
    return (
        f"<text{_attributes(x=text.x, y=text.y)}{turned}{lang}{_fill(look.colour)}"
        f' font-family="{_FAMILIES[look.family]}" font-size="{_number(look.size)}"{weight}{slant}'
        f' text-anchor="{_ANCHORS[direction][text.anchor]}">{escape(text.text)}</text>'
    )


def _fill(colour: str | None) -> str:
    return f' fill="{escape(colour)}"' if colour else ' fill="none"'


def _stroke(stroke: Stroke | None) -> str:
    if stroke is None:
        return ""
    dash = " ".join(map(_number, stroke.dash))
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f' stroke="{escape(stroke.colour)}"{_attributes(stroke_width=stroke.width)}{dashed}'


def _attributes(**numbers: float) -> str:
    return "".join(
        f' {name.replace("_", "-")}="{_number(value)}"' for name, value in numbers.items()
    )


def _number(value: float) -> str:
    """At most two decimals, as drawn things need no more."""
    return f"{round(value, 2):g}"
