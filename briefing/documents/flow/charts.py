"""Charts in flow: title, picture, and every figure in words where there is no picture."""

from collections.abc import Iterator

from briefing.documents.chart_blocks import Chart, Charts
from briefing.documents.flow.elements import Element, Picture, Text
from briefing.documents.flow.likelihood import Look
from briefing.documents.flow.lines import text, words
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.pictures.chart import ChartLook, chart_scene
from briefing.documents.pictures.mirrored import turned
from briefing.documents.prose import NO_MARK
from briefing.documents.style import HAIRLINE, SECONDARY, SERIES, WHITE

_WIDTH = 480.0


def charts(block: Charts, phrases: Phrases, look: Look) -> tuple[Element, ...]:
    return tuple(element for chart in block.charts for element in _chart(chart, phrases, look))


def _chart(chart: Chart, phrases: Phrases, look: Look) -> Iterator[Element]:
    colours = ChartLook((look.accent, *SERIES), SECONDARY, HAIRLINE, WHITE)
    yield from text(chart.title, "label")
    yield from text(chart.about, "small")
    scene = turned(chart_scene(chart, _WIDTH, look.measure, colours), rtl=look.rtl)
    yield Picture(scene, chart.alt, is_told=False)
    sources = (
        ()
        if chart.mark == NO_MARK
        else (*words(phrases.punctuation.labelled(phrases.headings.sources)), chart.mark)
    )
    if chart.caption or sources:
        caption = words(f"{chart.caption} " if sources else chart.caption)
        yield Text((*caption, *sources), "caption", direction="auto")
