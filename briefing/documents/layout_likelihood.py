"""Judgements laid out with their place on the scale, and the scale explained."""

from collections.abc import Iterator

from briefing.documents.layout_text import (
    Setting,
    heading,
    plain_paragraph,
    text_with_mark,
    told,
)
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.picture_blocks import Band, LikelihoodScale, ScaleAnnex, ScaleExplained
from briefing.documents.pictures.likelihood import band_scene, likelihood_scene
from briefing.documents.pictures.mirrored import turned
from briefing.documents.prose import Heading, Words
from briefing.documents.record_blocks import JudgementItem, Judgements
from briefing.documents.style import (
    ASIDE,
    CAPTION,
    HAIRLINE,
    INK,
    SECONDARY,
    TABLE_HEAD,
    TABLE_TEXT,
    TINT,
    label,
    paragraph,
    sans,
    serif,
)
from briefing.documents.table_look import ruled_table
from briefing.text.letter_case import capitals
from briefing.typeset.elements import (
    Box,
    Cell,
    Column,
    Drawing,
    Element,
    KeepTogether,
    Padding,
    Paragraph,
    Row,
    Run,
    Table,
    TableStyle,
)

_SCALE_WIDTH = 330.0
_BAND_WIDTH = 190.0
_PALE = "#CBD3DF"


def judgements(setting: Setting, block: Judgements) -> tuple[Element, ...]:
    scale = (plain_paragraph(block.scale, ASIDE),) if block.scale else ()
    return (*(_judgement(setting, each) for each in block.judgements), *scale)


def _judgement(setting: Setting, item: JudgementItem) -> Box:
    text = paragraph(serif(setting.density.body), 1.42, direction="auto")
    return Box(
        (
            *_label(setting, item),
            *((text_with_mark(setting, item.text, item.mark, text),) if item.text else ()),
            *_said(setting, item),
            *_details(setting, item),
        ),
        fill=TINT,
        padding=Padding(5, 10, 6, 10),
        space_before=2,
        space_after=setting.density.after,
        key=item.key,
    )


def _label(setting: Setting, item: JudgementItem) -> Iterator[Element]:
    if item.label:
        yield plain_paragraph(capitals(item.label, setting.phrases.language), label(setting.style))


def _said(setting: Setting, item: JudgementItem) -> Iterator[Element]:
    """Likelihood and confidence; with the scale drawn each has a line of its own."""
    small = paragraph(sans(7.6, SECONDARY), 1.36, before=1)
    if item.scale is None:
        sentences = " ".join(part for part in (item.likelihood, item.confidence) if part)
        if sentences:
            yield plain_paragraph(sentences, small)
        return
    if item.likelihood:
        yield plain_paragraph(item.likelihood, small)
    yield _drawn(setting, item.scale)
    if item.confidence:
        yield plain_paragraph(item.confidence, small)


def _drawn(setting: Setting, scale: LikelihoodScale) -> Drawing:
    scene = likelihood_scene(
        scale,
        _SCALE_WIDTH,
        setting.measure,
        setting.phrases.scale.percent,
        accent=setting.style.accent,
        pale=_PALE,
        ink=SECONDARY,
    )
    return Drawing(turned(scene, rtl=setting.rtl), scale.alt, space_before=2, space_after=5)


def _details(setting: Setting, item: JudgementItem) -> Iterator[Element]:
    bold, look = sans(7.8, SECONDARY, bold=True), sans(7.8, SECONDARY)
    for name, words in item.details:
        yield Paragraph(
            (Run(f"{name}{setting.punctuation.colon}", bold), Run(told(setting, words), look)),
            paragraph(look, 1.4),
        )


def scale_annex(setting: Setting, block: ScaleAnnex, phrases: Phrases) -> tuple[Element, ...]:
    """Every scale as a table of its words, then the levels of confidence."""
    found: list[Element] = [_scale(setting, scale, phrases) for scale in block.scales]
    if block.confidences:
        found.append(_confidences(block))
    note = paragraph(sans(7.6, SECONDARY), 1.42, before=2, after=4)
    return (*found, plain_paragraph(block.note, note))


def _scale(setting: Setting, block: ScaleExplained, phrases: Phrases) -> KeepTogether:
    title = heading(setting, Heading(block.key, 2, (Words(block.name),)), "page")
    names = phrases.scale.columns
    head = Row(tuple(Cell((plain_paragraph(text, TABLE_HEAD),)) for text in names))
    columns = (Column(fraction=2.6), Column(fraction=1), Column(width=_BAND_WIDTH + 6))
    rows = tuple(_band_row(setting, band) for band in block.scale.bands)
    style = ruled_table(row_head=True)
    source = plain_paragraph(block.source, CAPTION)
    table = Table(columns, rows, style, head=(head,), key=f"{block.key}/table", caption=source)
    return KeepTogether((title, table))


def _band_row(setting: Setting, band: Band) -> Row:
    look = sans(8.6, INK, bold=True)
    also = (Run(f"  {band.also}", sans(7.4, SECONDARY)),) if band.also else ()
    words = Paragraph((Run(band.words, look), *also), paragraph(look, 1.35))
    scene = band_scene(band, _BAND_WIDTH, accent=setting.style.accent, hairline=HAIRLINE)
    scene = turned(scene, rtl=setting.rtl)
    return Row(
        (
            Cell((words,)),
            Cell((plain_paragraph(band.range, TABLE_TEXT),)),
            Cell((Drawing(scene, band.alt),), valign="middle"),
        )
    )


def _confidences(block: ScaleAnnex) -> Table:
    bold = paragraph(sans(8.6, INK, bold=True), 1.35)
    rows = tuple(
        Row((Cell((plain_paragraph(name, bold),)), Cell((plain_paragraph(text, TABLE_TEXT),))))
        for name, text in block.confidences
    )
    style = TableStyle(padding=Padding(1.5, 6, 1.5, 0), row_head=True, space_before=3)
    return Table((Column(width=64), Column(fraction=1)), rows, style, key=f"{block.key}/confidence")
