"""Charts laid out: title, picture and caption, kept together."""

from collections.abc import Iterator

from briefing.documents.chart_blocks import Chart, Charts
from briefing.documents.layout_text import Setting, mark_runs, plain_paragraph
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
_TITLE = paragraph(sans(9.2, INK, bold=True), 1.3, before=4, keep=True, direction="auto")


def charts(setting: Setting, block: Charts, phrases: Phrases) -> tuple[Element, ...]:
    return tuple(
        KeepTogether(tuple(_chart(setting, chart, phrases.headings.sources)))
        for chart in block.charts
    )


def _chart(setting: Setting, chart: Chart, sources_word: str) -> Iterator[Element]:
    look = ChartLook((setting.style.accent, *SERIES), SECONDARY, HAIRLINE, WHITE)
    scene = turned(chart_scene(chart, _WIDTH, setting.measure, look), rtl=setting.rtl)
    yield plain_paragraph(chart.title, _TITLE)
    yield plain_paragraph(chart.about, SMALL)
    yield Drawing(scene, chart.alt, space_before=4, space_after=4, key=chart.key)
    marks = mark_runs(setting, chart.mark, CAPTION.text)
    if chart.caption or marks:
        sources = (
            (Run(setting.punctuation.labelled(sources_word), CAPTION.text), *marks) if marks else ()
        )
        yield Paragraph((Run(f"{chart.caption} ", CAPTION.text), *sources), CAPTION)
