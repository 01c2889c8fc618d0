"""Draws a scene on the page, and sets drawings and rules as pieces."""

from functools import partial
from math import cos, radians, sin

from briefing.scene.items import Item, Lettering, Line, Path, Rect, Scene, Stroke, Text
from briefing.typeset import breaking, line
from briefing.typeset.context import Context
from briefing.typeset.elements import Drawing, Rule, Run, TextStyle
from briefing.typeset.painter import Painter, fill_colour, rounded_rectangle, stroke_setting
from briefing.typeset.pieces import Block, Piece, Stack, Tie, captioned
from briefing.typeset.record import Box
from briefing.typeset.tagging import Tag
from briefing.typeset.words import words_of

_OPERATORS = {"move": "m", "line": "l", "curve": "c", "close": "h"}


def drawing_layout(drawing: Drawing, width: float, context: Context, stack: Stack) -> Block:
    """The drawing as one piece, no wider than its room and no taller than a page."""
    scene = drawing.scene
    scale = min(1.0, width / max(scene.width, 1.0), context.height / max(scene.height, 1.0))
    room = width - scene.width * scale
    at_left = {"start": not context.rtl, "end": context.rtl}.get(drawing.align)
    indent = room / 2 if at_left is None else (0.0 if at_left else room)
    tag = Tag("Figure", alt=drawing.alt)
    draw = partial(_draw_drawing, drawing, tag, scale, context)
    tie = Tie.MUST if drawing.keep_with_next else Tie.FREE
    piece = Piece(scene.height * scale, draw, tie=tie, indent=indent)
    block = Block([piece], drawing.space_before, drawing.space_after)
    if drawing.caption is None:
        return block
    return captioned(block, stack((drawing.caption,), width, context), tag if drawing.alt else None)


def rule_layout(rule: Rule, width: float) -> Block:
    """A line across the width as a piece of the line's thickness."""
    piece = Piece(rule.stroke.width, partial(_draw_rule, rule, width))
    return Block([piece], rule.space_before, rule.space_after)


def text_style(lettering: Lettering) -> TextStyle:
    """The style in which the text of a scene is set."""
    return TextStyle(
        lettering.family,
        lettering.size,
        lettering.bold,
        lettering.italic,
        lettering.colour,
        features=lettering.features,
    )


def _draw_rule(rule: Rule, width: float, painter: Painter, left: float, top: float) -> None:
    painter.place(rule.key, left, top, width, rule.stroke.width)
    level = top - rule.stroke.width / 2
    painter.line((left, level), (left + width, level), rule.stroke)


def _draw_drawing(
    drawing: Drawing,
    tag: Tag,
    scale: float,
    context: Context,
    painter: Painter,
    left: float,
    top: float,
) -> None:
    scene = drawing.scene
    width, height = scene.width * scale, scene.height * scale
    painter.place(drawing.key, left, top, width, height)
    spot = painter.spot(left, top)
    painter.record.add_destination(drawing.anchor, spot, drawing, context.key)
    box = Box(painter.page, left, top - height, left + width, top)
    with painter.figure(tag, box) if drawing.alt else painter.artifact():
        painter.write(f"q {scale:.5g} 0 0 {scale:.5g} {left:.2f} {top:.2f} cm")
        draw_scene(painter, scene, context)
        painter.write("Q")


def draw_scene(painter: Painter, scene: Scene, context: Context) -> None:
    """Draws a scene with its upper left corner at the origin."""
    for item in scene.items:
        _draw_item(painter, item, context)


def _draw_item(painter: Painter, item: Item, context: Context) -> None:
    match item:
        case Rect():
            outline = (
                f"{item.x:.2f} {-item.y - item.height:.2f} {item.width:.2f} {item.height:.2f} re"
            )
            if item.radius:
                bottom = -item.y - item.height
                outline = rounded_rectangle(item.x, bottom, item.width, item.height, item.radius)
            _paint(painter, outline, item.fill, item.stroke)
        case Line():
            painter.line((item.x1, -item.y1), (item.x2, -item.y2), item.stroke)
        case Path():
            outline = " ".join(
                "".join(f"{x:.2f} {-y:.2f} " for x, y in step.points) + _OPERATORS[step.command]
                for step in item.steps
            )
            _paint(painter, outline, item.fill, item.stroke)
        case Text():
            _draw_text(painter, item, context)


def _paint(painter: Painter, outline: str, fill: str | None, stroke: Stroke | None) -> None:
    """Fills and strokes an outline; without either it is not drawn."""
    if fill is None and stroke is None:
        return
    settings = "" if fill is None else f"{fill_colour(fill)} "
    settings += "" if stroke is None else f"{stroke_setting(stroke)} "
    operator = "S" if fill is None else "f" if stroke is None else "B"
    painter.write(f"q {settings}{outline} {operator} Q")


def _draw_text(painter: Painter, text: Text, context: Context) -> None:
    run = Run(text.text.replace("\n", " "), text_style(text.lettering), lang=text.lang)
    words = words_of((run,), "auto", context)
    _, width = breaking.natural_widths(words.words)
    shown = breaking.broken_lines(words.words, width, width)[0]
    left = -width * {"left": 0.0, "middle": 0.5, "right": 1.0}[text.anchor]
    turn = radians(text.angle)
    across, along = cos(turn), sin(turn)
    painter.write(
        f"q {across:.5f} {along:.5f} {-along:.5f} {across:.5f} {text.x:.2f} {-text.y:.2f} cm"
    )
    line.draw_line(painter, shown, line.Setting(left, 0.0, width, "start", words.level))
    painter.write("Q")
