"""Lines and running text laid out: words to runs, note marks that lead to their notes and back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefing.documents.kept_lines import NO_LINES, KeptLine
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.phrases.punctuation import Punctuation
from briefing.documents.prose import (
    NO_MARK,
    Break,
    Heading,
    Line,
    Mark,
    Paragraph,
    Preformatted,
    ProseBlock,
    QuotedText,
    Separator,
    TextList,
    TextTable,
    Words,
    plain,
)
from briefing.documents.quotations_apart import with_quotations_apart
from briefing.documents.running import running
from briefing.documents.style import (
    AIRY,
    CAUTION,
    HAIRLINE,
    TABLE_HEAD,
    TABLE_TEXT,
    TINT,
    Density,
    Style,
    paragraph,
    raised,
    sans,
)
from briefing.documents.table_look import ruled_table
from briefing.scene.items import Measure, Stroke
from briefing.text.directions import direction_of_language, isolated
from briefing.typeset import elements as set_
from briefing.typeset.elements import ParagraphStyle, Run, TextStyle

_BESIDE_NUMBERS = {"end": set_.Padding(3.5, 16, 3.5, 0)}
_RIGHT_TO_LEFT_MARK = "\u200f"
# The title is the heading of the first level.
_ROLES: tuple[set_.Role, ...] = ("H2", "H3", "H4", "H5")


@dataclass
class Setting:
    """What the parts of the layout share: style, words, language, density, and the marks set so
    far.

    `measure` gives the printed width of a text in points. `lines` are those of the document that
    are kept, by the identity of their value.
    """

    style: Style
    phrases: Phrases
    language: str
    measure: Measure
    density: Density = AIRY
    lines: Mapping[int, KeptLine] = field(default_factory=lambda: NO_LINES)
    marks: dict[int, int] = field(default_factory=dict[int, int])

    @property
    def punctuation(self) -> Punctuation:
        return self.phrases.punctuation

    @property
    def rtl(self) -> bool:
        """Whether the document runs from right to left."""
        return direction_of_language(self.language) == "rtl"

    def mark_anchor(self, number: int) -> str:
        """The anchor of the next mark of a note; its note leads back there."""
        self.marks[number] = self.marks.get(number, 0) + 1
        return mark_anchor(number, self.marks[number])


def mark_anchor(number: int, occurrence: int) -> str:
    return f"mark-{number}-{occurrence}"


def note_anchor(number: int) -> str:
    return f"note-{number}"


def line_runs(setting: Setting, line: Line, style: TextStyle) -> tuple[Run, ...]:
    """The runs of a line set in `style`."""
    kept = setting.lines.get(id(line))
    if kept is None:
        return _line_runs(setting, line, style)
    marks = setting.marks
    look = style, tuple([marks.get(number, 0) for number in kept.numbers])
    runs = kept.laid_out.get(look) or kept.runs.get(look)
    if runs is None:
        runs = _line_runs(setting, line, style)
    else:
        for number in kept.numbers:
            marks[number] = marks.get(number, 0) + 1
    kept.laid_out[look] = runs
    return runs


def _line_runs(setting: Setting, line: Line, style: TextStyle) -> tuple[Run, ...]:
    runs: list[Run] = []
    for inline in with_quotations_apart(line, setting.phrases.direction):
        match inline:
            case Words():
                runs.append(_words_run(setting, inline, style))
            case Break():
                runs.append(Run("\n", style))
            case Mark():
                runs.extend(mark_runs(setting, inline, style))
    return tuple(runs)


def _words_run(setting: Setting, words: Words, style: TextStyle) -> Run:
    look = replace(style, bold=style.bold or words.strong, italic=style.italic or words.emphasis)
    if words.code:
        look = replace(look, family="sans", size=round(style.size * 0.92, 2))
    text = words.text
    if words.record and (setting.rtl or not text.isascii()):
        text = told(setting, text)
    return Run(text, look, href=words.href or None, lang=words.language or None)


def mark_runs(setting: Setting, mark: Mark, style: TextStyle) -> tuple[Run, ...]:
    """The numbers of a mark, each leading to its note, and its words in brackets."""
    look = raised(style)
    # Between two runs of other levels a number would go to the side of the one before it.
    runs = [Run(_RIGHT_TO_LEFT_MARK, look)] if setting.rtl and mark.notes else []
    for place, number in enumerate(mark.notes):
        if place:
            runs.append(Run(",", look))
        anchor = setting.mark_anchor(number)
        runs.append(Run(str(number), look, target=note_anchor(number), anchor=anchor))
    if mark.words:
        said = replace(look, rise=0.0, size=round(style.size * 0.78, 2), bold=True)
        # White on colour keeps its colour; on paper the caution is coloured.
        colour = style.colour if style.colour == "#FFFFFF" else CAUTION
        runs.append(Run(f" [{mark.words}]", replace(said, colour=colour)))
    return tuple(runs)


def text_with_mark(
    setting: Setting, text: str, mark: Mark, style: ParagraphStyle, lang: str | None = None
) -> set_.Paragraph:
    """A paragraph of plain text with a mark at its end."""
    marks = () if mark == NO_MARK else mark_runs(setting, mark, style.text)
    return set_.Paragraph((Run(text, style.text, lang=lang), *marks), style)


def plain_paragraph(text: str, style: ParagraphStyle, lang: str | None = None) -> set_.Paragraph:
    return set_.Paragraph((Run(text, style.text, lang=lang),), style)


def told(setting: Setting, text: str) -> str:
    """What a record says, among what the program says: with its own full stop at its own end."""
    return isolated(text, setting.phrases.direction)


def apart(setting: Setting, text: str) -> str:
    """What the program says behind the number of a note, which does not take that for its own."""
    return f"\u2068{text}\u2069" if setting.rtl else text


def section_heading(setting: Setting, text: str, key: str | None = None) -> set_.Paragraph:
    """A heading of the first level, for what the program puts on the page itself."""
    return heading(setting, Heading(key or f"heading/{text}", 1, (Words(text),)), "page")


def heading(setting: Setting, block: Heading, direction: set_.Direction = "auto") -> set_.Paragraph:
    """A heading; what the program names itself runs in the `direction` "page"."""
    density = setting.density
    level = min(block.level, len(density.headings))
    outer = level == 1
    look = paragraph(
        sans(density.headings[level - 1], setting.style.accent, bold=True),
        1.25,
        before=density.heading_before if outer else density.heading_before * 0.7,
        after=density.heading_after if outer else density.heading_after * 0.6,
        role=_ROLES[level - 1],
        keep=True,
        direction=direction,
    )
    return set_.Paragraph(
        line_runs(setting, block.line, look.text),
        running(look, block.line, rtl=setting.rtl),
        key=block.key,
        bookmark=set_.Bookmark(plain(block.line), level),
    )


def prose(
    setting: Setting, blocks: Sequence[ProseBlock], body: ParagraphStyle | None = None
) -> tuple[set_.Element, ...]:
    """The elements of running text, its paragraphs in the style `body` or that of the density."""
    look = setting.density.text if body is None else body
    return tuple(_element(setting, block, look) for block in blocks)


def _element(setting: Setting, block: ProseBlock, body: ParagraphStyle) -> set_.Element:
    match block:
        case Heading():
            return heading(setting, block)
        case TextList():
            return _list(setting, block, body)
        case TextTable():
            return _table(setting, block)
        case _:
            return _simple(setting, block, body)


def _simple(
    setting: Setting,
    block: Paragraph | QuotedText | Preformatted | Separator,
    body: ParagraphStyle,
) -> set_.Element:
    match block:
        case Paragraph():
            look = running(body, block.line, rtl=setting.rtl)
            return set_.Paragraph(line_runs(setting, block.line, look.text), look, key=block.key)
        case QuotedText():
            return set_.Box(
                prose(setting, block.blocks, replace(body, role="BlockQuote")),
                bar=Stroke(2, HAIRLINE),
                padding=set_.Padding(2, 0, 0, 12),
                space_before=4,
                space_after=8,
                key=block.key,
            )
        case Preformatted():
            return _preformatted(block)
        case Separator():
            return set_.Rule(Stroke(0.6, HAIRLINE), 6, 8, key=block.key)


def _list(setting: Setting, block: TextList, body: ParagraphStyle) -> set_.ListBlock:
    look = replace(body, space_after=setting.density.item_after)
    items: list[set_.ListItem] = []
    for place, item in enumerate(block.items):
        number = "•" if block.start is None else f"{block.start + place}."
        bullet = Run(number, replace(body.text, family="sans", colour=setting.style.accent))
        items.append(set_.ListItem((bullet,), prose(setting, item.blocks, look)))
    return set_.ListBlock(
        tuple(items),
        indent=15,
        label_gap=6,
        label_align="end",
        space_after=body.space_after,
        key=block.key,
    )


def _preformatted(block: Preformatted) -> set_.Box:
    look = paragraph(sans(8.4), 1.4, direction="auto")
    return set_.Box(
        (plain_paragraph(block.text or " ", look),),
        fill=TINT,
        space_before=3,
        space_after=8,
        key=block.key,
    )


def _table(setting: Setting, block: TextTable) -> set_.Table:
    def row(cells: tuple[Line, ...], look: ParagraphStyle) -> set_.Row:
        looks = (running(replace(look, direction="auto"), line, rtl=setting.rtl) for line in cells)
        texts = map(set_.Paragraph, (line_runs(setting, line, look.text) for line in cells), looks)
        found = (
            set_.Cell((text,), align=alignment, padding=_BESIDE_NUMBERS.get(alignment))
            for text, alignment in zip(texts, block.alignments, strict=True)
        )
        return set_.Row(tuple(found))

    return set_.Table(
        tuple(set_.Column(fraction=1, minimum=40) for _ in block.alignments),
        tuple(row(cells, TABLE_TEXT) for cells in block.rows),
        ruled_table(),
        head=(row(block.head, TABLE_HEAD),) if any(block.head) else (),
        key=block.key,
    )
