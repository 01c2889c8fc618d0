"""Quotes, gaps and sources laid out."""

from dataclasses import replace
from typing import Literal

from briefing.documents.layout_text import (
    Setting,
    line_runs,
    mark_runs,
    plain_paragraph,
    told,
)
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.phrases.punctuation import in_quotation_marks, translation_in_marks
from briefing.documents.record_blocks import (
    GapItem,
    Gaps,
    Quote,
    Quotes,
    SourceRow,
    Sources,
)
from briefing.documents.style import (
    HAIRLINE,
    INK,
    SECONDARY,
    TABLE_HEAD,
    TABLE_TEXT,
    paragraph,
    sans,
    serif,
)
from briefing.documents.table_look import ruled_table
from briefing.scene.items import Stroke
from briefing.text.directions import direction_of_language, direction_of_text
from briefing.typeset.elements import (
    Box,
    Cell,
    Column,
    Element,
    ListBlock,
    ListItem,
    Padding,
    Paragraph,
    Row,
    Run,
    Table,
)

_QUOTE = paragraph(serif(10.2, italic=True), 1.45, role="BlockQuote", keep=True, direction="auto")
# A date keeps its own order beside a name of the other direction (UAX #9, FSI and PDI).
_FSI, _PDI = "\u2068", "\u2069"
_TRANSLATION = paragraph(serif(9.6), 1.45, before=2, keep=True)


def quotes(setting: Setting, block: Quotes) -> tuple[Element, ...]:
    return tuple(_quote(setting, quote) for quote in block.quotes)


def _quote(setting: Setting, quote: Quote) -> Box:
    said = in_quotation_marks(quote.original, quote.language or setting.language)
    marks = mark_runs(setting, quote.mark, _QUOTE.text)
    # Arabic and Hebrew have no italics.
    upright = direction_of_language(quote.language) == "rtl"
    text = replace(_QUOTE.text, italic=not upright)
    style = replace(_QUOTE, text=text, direction=quote.direction)
    words = Run(said, text, lang=quote.language or None)
    elements: list[Element] = [Paragraph((words, *marks), style)]
    if quote.translation:
        aside = Run(f"  ({quote.translator})", sans(7.6, SECONDARY))
        translated = Run(
            translation_in_marks(quote.translation, setting.language), _TRANSLATION.text
        )
        elements.append(Paragraph((translated, aside), _TRANSLATION))
    look = paragraph(sans(8, SECONDARY), 1.4, before=2)
    speaker = Run(quote.speaker, sans(8, INK, bold=True))
    elements.append(
        Paragraph(
            (speaker, Run(f"{setting.punctuation.comma}{_FSI}{quote.date}{_PDI}", look.text)), look
        )
    )
    return Box(
        tuple(elements),
        bar=Stroke(2, setting.style.accent),
        padding=Padding(1, 0, 1, 12),
        space_before=3,
        space_after=9,
        key=quote.key,
        direction=_box_direction(quote),
    )


def _box_direction(quote: Quote) -> Literal["ltr", "rtl", "page"]:
    """A quotation without a translation has its bar where its lines begin; one with it stands as
    the page does.
    """
    if quote.translation:
        return "page"
    if quote.direction != "auto":
        return quote.direction
    return direction_of_text(quote.original) or "page"


def gaps(setting: Setting, block: Gaps, phrases: Phrases) -> tuple[Element, ...]:
    label = Run("?", sans(9.4, setting.style.accent, bold=True))
    items = tuple(
        ListItem((label,), _gap(setting, gap, phrases), key=gap.key) for gap in block.gaps
    )
    return (
        ListBlock(
            items,
            indent=14,
            item_gap=setting.density.item_after,
            space_before=1,
            space_after=4,
            key=block.key,
        ),
    )


def _gap(setting: Setting, gap: GapItem, phrases: Phrases) -> tuple[Element, ...]:
    status = (Run(f"  ({gap.status})", sans(8, SECONDARY)),) if gap.status else ()
    question = paragraph(serif(setting.density.body - 0.2), 1.38, direction="auto")
    small = sans(7.6, SECONDARY)
    asked = (Run(gap.question, question.text), *status)
    if setting.density.run_in:
        said = [told(setting, text) for text in (gap.why, gap.where) if text]
        more = tuple(Run(f"  {text}", small) for text in said)
        return (Paragraph((*asked, *more), question),)
    runs: list[Run] = []
    for label, text in ((phrases.gap_why, gap.why), (phrases.gap_where, gap.where)):
        if text:
            runs += [
                Run(f"{label} ", sans(7.6, SECONDARY, bold=True)),
                Run(f"{told(setting, text)}  ", small),
            ]
    if not runs:
        return (Paragraph(asked, question),)
    below = Paragraph(tuple(runs), paragraph(small, 1.36))
    return (Paragraph(asked, replace(question, keep_with_next=True)), below)


def sources(setting: Setting, block: Sources, phrases: Phrases) -> tuple[Element, ...]:
    names = phrases.source_columns if block.grades else phrases.source_columns[:3]
    widths = (4.0, 1.2, 1.6, 0.8)
    head = Row(tuple(Cell((plain_paragraph(text, TABLE_HEAD),)) for text in names))
    return (
        Table(
            tuple(Column(fraction=width) for width in widths[: len(names)]),
            tuple(_source_row(setting, row, grades=block.grades) for row in block.rows),
            ruled_table(row_head=True),
            head=(head,),
            key=block.key,
        ),
    )


def _source_row(setting: Setting, row: SourceRow, *, grades: bool) -> Row:
    citation = Paragraph(line_runs(setting, row.citation, TABLE_TEXT.text), TABLE_TEXT)
    others = (row.language, row.date, *((row.grade,) if grades else ()))
    cells = tuple(Cell((plain_paragraph(text, TABLE_TEXT),)) for text in others)
    return Row((Cell((citation,)), *cells), rule=Stroke(0.4, HAIRLINE), key=row.key)
