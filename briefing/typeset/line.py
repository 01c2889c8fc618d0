"""Draws one line of words: each part in its face, size and colour, with stretch, tags and links."""

from collections.abc import Sequence

from briefing.typeset.breaking import Lead, Line, TextObject
from briefing.typeset.line_order import Setting
from briefing.typeset.line_writing import written_line
from briefing.typeset.painter import Painter
from briefing.typeset.record import Box, LinkArea

__all__ = ["Setting", "draw_line"]

_ABOVE, _BELOW = 0.8, 0.25  # of the type size: how far a link reaches from the baseline


def draw_line(painter: Painter, line: Line, setting: Setting) -> None:
    """Writes the parts in the order they are read, each where it is seen."""
    written = line.written
    if written is None or written.left != setting.left:
        written = written_line(painter, line, setting)
    else:
        for face, codes in written.codes:
            painter.embedded(face).use(codes)
    if written.is_plain:
        painter.use(line.words)
    _write(painter, written.texts, setting.baseline)
    if written.leads and painter.tagging.current is not None:
        _note_places(painter, written.leads, setting)


def _write(painter: Painter, texts: Sequence[TextObject], baseline: float) -> None:
    """Writes text objects, neighbours of one element as one content of it."""
    tagging = painter.tagging
    current = None
    for tag, operators, rises in texts:
        if tag is not current:
            if current is not None:
                tagging.end()
            if tag is not None:
                tagging.begin(tag)
            current = tag
        painter.write_content(operators % tuple([baseline + rise for rise in rises]))
    if current is not None:
        tagging.end()


def _note_places(painter: Painter, leads: Sequence[Lead], setting: Setting) -> None:
    """Notes the anchors of runs and the areas of links, one per run."""
    for ink, begin, left, right in leads:
        run = ink.leads
        if run is None:
            continue
        style = ink.setting.style
        level = setting.baseline + style.rise
        bottom, top = level - style.size * _BELOW, level + style.size * _ABOVE
        if run.anchor is not None:
            spot = painter.spot(begin, top)
            painter.record.add_destination(run.anchor, spot, ink, setting.key)
        node = None if ink.tag is None else painter.tagging.node(ink.tag)
        if node is not None and (ink.address is not None or run.target is not None):
            box = Box(painter.page, left, bottom, right, top)
            target = None if ink.address else run.target
            area = LinkArea(box, run.text, ink.address, target, setting.key, node)
            painter.record.links.append(area)
