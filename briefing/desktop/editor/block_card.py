"""A card for a live block: its label, which block it is, and what it will hold or why nothing."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QRectF

from briefing.desktop.editor.block_words import BLOCK_NAMES
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.theme.tokens import RADIUS_M, SEMIBOLD
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.marks import IconMark, draw_mark
from briefing.domain.frozen import frozen

if TYPE_CHECKING:
    from briefing.documents.block_holding import Holding
    from briefing.operations.block_contents import BlockContents

Tone: TypeAlias = Literal["plain", "empty", "problem"]

CARD_HEIGHT = 64.0
_MARK = 32.0
_PADDING = 14.0
_LINE = 19.0
_ICON = 14.0
BLOCK_MARKS: Mapping[str, IconMark] = {
    "tiles": IconMark("hash", "blue"),
    "figures": IconMark("table", "blue"),
    "chart": IconMark("chart-line", "blue"),
    "competing": IconMark("arrow-left-right", "blue"),
    "matrix": IconMark("grid-3x3", "red"),
    "positions": IconMark("list", "red"),
    "quotes": IconMark("quote", "violet"),
    "chronology": IconMark("calendar-days", "violet"),
    "judgements": IconMark("scale", "amber"),
    "gaps": IconMark("circle-question-mark", "red"),
    "changes": IconMark("git-compare", "blue"),
    "sources": IconMark("newspaper", "grey"),
    "actor": IconMark("users", "green"),
}


@frozen
class CardWords:
    """What a card says below its label, and in which tone."""

    words: str
    tone: Tone = "plain"


def card_words(contents: "BlockContents | None") -> CardWords:
    """What is to be said of contents; None are being read."""
    if contents is None:
        return CardWords(say("Being read …"))
    if contents.problems:
        return CardWords(translated(contents.problems[0]), "problem")
    if contents.reason is not None:
        return CardWords(translated(contents.reason), "empty")
    held = contents.holding
    told = ", ".join(part for part in (_counts(held), held.span) if part)
    lines = " · ".join(held.lines)
    if told and lines:
        return CardWords(say("{count}: {words}", count=told, words=lines))
    return CardWords(told or lines)


def draw_card(
    drawing: Drawing, scheme: str, label: str, words: CardWords, *, is_chosen: bool
) -> None:
    """Paint a card into the bounds of the drawing."""
    theme, bounds = drawing.theme, drawing.bounds
    edge = theme.colour("accent" if is_chosen else "border")
    ground = theme.colour("selection" if is_chosen else "surface")
    inside = bounds.adjusted(0.5, 0.5, -0.5, -0.5)
    drawing.box(inside, RADIUS_M, ground, edge, 1.5 if is_chosen else 1.0)
    height, wide = bounds.height(), bounds.width()
    top = (height - 2 * _LINE) / 2
    place = drawing.at(_PADDING, (height - _MARK) / 2, _MARK, _MARK)
    draw_mark(drawing, place, BLOCK_MARKS[scheme])
    start = _PADDING + _MARK + 12
    room = wide - start - _PADDING
    small, faint = theme.font("small"), theme.colour("text_tertiary")
    name = translated(BLOCK_NAMES[scheme])
    taken = 0.0
    if name != label:
        taken = 12 + drawing.text(
            drawing.at(start + room * 0.5, top, room * 0.5, _LINE), name, small, faint, "end"
        )
    title = drawing.at(start, top, room - taken, _LINE)
    drawing.text(title, label or name, theme.font("body", SEMIBOLD), theme.colour("text"))
    _draw_words(drawing, drawing.at(start, top + _LINE, room, _LINE), words)


def _draw_words(drawing: Drawing, place: QRectF, words: CardWords) -> None:
    theme = drawing.theme
    font, ink = theme.font("small"), theme.colour("text_secondary")
    if words.tone == "plain":
        drawing.text(place, words.words, font, ink)
        return
    is_wrong = words.tone == "problem"
    name = "circle-alert" if is_wrong else "info"
    ink = theme.colour("danger" if is_wrong else "warning")
    line = drawing.within(place)
    drawing.icon(line.at(0, (_LINE - _ICON) / 2, _ICON, _ICON), name, ink, 2)
    drawing.text(line.at(_ICON + 6, 0, place.width() - _ICON - 6, _LINE), words.words, font, ink)


def _counts(held: "Holding") -> str:
    said = [_COUNTED[what](number) for what, number in held.counts]
    if [what for what, _ in held.counts] == ["actor", "proposition"]:
        return say("{actors} × {propositions}", actors=said[0], propositions=said[1])
    return ", ".join(said) if [what for what, _ in held.counts] != ["actor"] else ""


_COUNTED: Mapping[str, Callable[[int], str]] = {
    "figure": lambda n: counted("{n} figure", "{n} figures", n),
    "measure": lambda n: counted("{n} measure", "{n} measures", n),
    "chart": lambda n: counted("{n} chart", "{n} charts", n),
    "actor": lambda n: counted("{n} actor", "{n} actors", n),
    "proposition": lambda n: counted("{n} proposition", "{n} propositions", n),
    "position": lambda n: counted("{n} position", "{n} positions", n),
    "quote": lambda n: counted("{n} quote", "{n} quotes", n),
    "event": lambda n: counted("{n} event", "{n} events", n),
    "judgement": lambda n: counted("{n} judgement", "{n} judgements", n),
    "gap": lambda n: counted("{n} gap", "{n} gaps", n),
    "source": lambda n: counted("{n} source", "{n} sources", n),
}
