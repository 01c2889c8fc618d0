"""Judgements in flow with their place on the scale, and the scale explained."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.documents.flow.elements import Box, Cell, Element, Picture, Table, Text
from briefing.documents.flow.lines import cell, text, with_colon, words
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.picture_blocks import Band, LikelihoodScale, ScaleAnnex, ScaleExplained
from briefing.documents.pictures.likelihood import band_scene, likelihood_scene
from briefing.documents.pictures.mirrored import turned
from briefing.documents.prose import Heading
from briefing.documents.record_blocks import JudgementItem, Judgements
from briefing.documents.style import HAIRLINE, SECONDARY
from briefing.scene.items import Measure

_SCALE_WIDTH = 330.0
_BAND_WIDTH = 190.0
_PALE = "#CBD3DF"


@dataclass(frozen=True)
class Look:
    """What pictures are drawn with: the accent colour, the width of their texts, the pattern of
    per cents, and whether they run from right to left.
    """

    accent: str
    measure: Measure
    percent: str
    rtl: bool


def judgements(block: Judgements, phrases: Phrases, look: Look) -> tuple[Element, ...]:
    boxes = (Box("judgement", tuple(_judgement(each, phrases, look))) for each in block.judgements)
    return (*boxes, *text(block.scale, "caption"))


def _judgement(item: JudgementItem, phrases: Phrases, look: Look) -> Iterator[Element]:
    points = phrases.punctuation
    yield from text(item.label, "label")
    yield from text(item.text, "body", item.mark)
    yield from text(item.likelihood, "small")
    if item.scale is not None:
        yield _drawn(item.scale, look)
    yield from text(item.confidence, "small")
    for label, said in item.details:
        yield Text(with_colon(label, said, points), "small")


def _drawn(scale: LikelihoodScale, look: Look) -> Picture:
    scene = likelihood_scene(
        scale,
        _SCALE_WIDTH,
        look.measure,
        look.percent,
        accent=look.accent,
        pale=_PALE,
        ink=SECONDARY,
    )
    return Picture(turned(scene, rtl=look.rtl), scale.alt)


def scale_annex(block: ScaleAnnex, phrases: Phrases, look: Look) -> tuple[Element, ...]:
    """Every scale as a table of its words, then the levels of confidence."""
    scales = (element for scale in block.scales for element in _scale(scale, phrases, look))
    levels = tuple((cell(name), cell(said)) for name, said in block.confidences)
    facts = (Table((), levels, ("start", "start"), "facts", row_head=True),) if levels else ()
    return (*scales, *facts, *text(block.note, "small"))


def _scale(block: ScaleExplained, phrases: Phrases, look: Look) -> Iterator[Element]:
    yield Heading(block.key, 2, words(block.name))
    names = phrases.scale.columns
    yield Table(
        tuple(cell(name) for name in names),
        tuple(_band(band, look) for band in block.scale.bands),
        ("start",) * len(names),
        row_head=True,
    )
    yield from text(block.source, "caption")


def _band(band: Band, look: Look) -> tuple[Cell, ...]:
    scene = band_scene(band, _BAND_WIDTH, accent=look.accent, hairline=HAIRLINE)
    scene = turned(scene, rtl=look.rtl)
    also = words(f" ({band.also})" if band.also else "")
    name = Text((*words(band.words, strong=True), *also))
    return (Cell((name,)), cell(band.range), Cell((Picture(scene, band.alt),)))
