"""Charts laid out: title, picture and caption, kept together."""

from collections.abc import Iterator

from briefing.documents.chart_blocks import Chart, Charts
from briefing.documents.layout_text import Setting, mark_runs, plain_paragraph, told
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.pictures.chart import ChartLook, chart_scene
from briefing.documents.pictures.mirrored import turned
from briefing.documents.style import (
    CAPTION,
    HAIRLINE,
    INK,
    SECONDARY,
    SERIES,
    SMALL,
    WHITE,
    paragraph,
    sans,
)
from briefing.typeset.elements import Drawing, Element, KeepTogether, Paragraph, Run

_WIDTH = 480.0
_TITLE = paragraph(sans(9.2, INK, bold=True), 1.3, before=4, keep=True)


def charts(setting: Setting, block: Charts, phrases: Phrases) -> tuple[Element, ...]:
    return tuple(
        KeepTogether(tuple(_chart(setting, chart, phrases.headings.sources)))
        for chart in block.charts
    )


def _chart(setting: Setting, chart: Chart, sources_word: str) -> Iterator[Element]:
    look = ChartLook((setting.style.accent, *SERIES), SECONDARY, HAIRLINE, WHITE)
    scene = turned(chart_scene(chart, _WIDTH, setting.measure, look), rtl=setting.rtl)
    yield plain_paragraph(told(setting, chart.title), _TITLE)
    yield plain_paragraph(chart.about, SMALL)
    caption = _caption(setting, chart, sources_word)
    yield Drawing(scene, chart.alt, space_before=4, space_after=4, key=chart.key, caption=caption)


def _caption(setting: Setting, chart: Chart, sources_word: str) -> Paragraph | None:
    """How to read the chart, and where its figures come from."""
    marks = mark_runs(setting, chart.mark, CAPTION.text)
    if not chart.caption and not marks:
        return None
    words = Run(setting.punctuation.labelled(sources_word), CAPTION.text)
    sources = (words, *marks) if marks else ()
    return Paragraph((Run(f"{chart.caption} ", CAPTION.text), *sources), CAPTION)
