"""The page itself: sheet, header, footer and watermark, front block, and the file's metadata."""

from collections.abc import Iterator, Mapping

from briefing.documents.content import Document, Front
from briefing.documents.frozen import content_sha256
from briefing.documents.kept_lines import NO_LINES, KeptLine
from briefing.documents.layout_text import Setting, plain_paragraph
from briefing.documents.logo import Logo
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.style import (
    BLACK,
    HAIRLINE,
    SECONDARY,
    SHEETS,
    TLP_COLOURS,
    TLP_SIZE,
    WATERMARK,
    WHITE,
    paragraph,
    sans,
)
from briefing.domain.vocabularies import Paper
from briefing.scene.items import Stroke
from briefing.text.directions import direction_of_language
from briefing.text.letter_case import capitals, small
from briefing.typeset.elements import (
    NO_PADDING,
    Bookmark,
    Cell,
    Column,
    Element,
    Padding,
    Paragraph,
    Row,
    Rule,
    Run,
    Table,
    TableStyle,
)
from briefing.typeset.page_setup import Furniture, Margins, Metadata, PageSetup
from briefing.typeset.raster import Picture

_MARGINS = Margins(top=52, end=54, bottom=50, start=54)
_MARKING_PADDING = Padding(2.5, 7, 2.5, 7)
_BESIDE_LOGO, _UNDER_LOGO = 18, 5
_ONE_LINE = 96  # characters that fit beside each other under the title
SINGLE_PAGE = frozenset({"snapshot"})


def page_setup(document: Document, paper: Paper, phrases: Phrases) -> PageSetup:
    """The sheet of a document with its header and footer; the snapshot aims at one page."""
    width, height = SHEETS[paper]
    front = document.front
    marking = tuple(_marking(front))
    small = sans(7.2, SECONDARY)
    footer = (
        Furniture((Run(_short_title(document, phrases), small),), "start"),
        Furniture((Run(phrases.front.page, small),), "center"),
        *marking,
    )
    unit = " · ".join(part for part in (front.organisation, front.series) if part)
    header = (
        Furniture(
            (Run(capitals(unit, document.language), sans(7.2, SECONDARY, bold=True)),), "start"
        ),
    )
    is_draft = front.status in ("draft", "review")
    return PageSetup(
        width,
        height,
        _MARGINS,
        header=(*header, *marking) if unit else marking,
        footer=footer,
        header_at=28,
        footer_at=27,
        footer_rule=Stroke(0.4, HAIRLINE),
        watermark=Run(phrases.front.draft, sans(120, WATERMARK, bold=True)) if is_draft else None,
        direction=direction_of_language(document.language),
        furniture_direction="ltr" if marking else None,
        single_page=document.template in SINGLE_PAGE,
    )


def _marking(front: Front) -> Iterator[Furniture]:
    """The label of the Traffic Light Protocol: at least 12 points, capitals, on black, right.

    It stands at the right of every document (TLP 2.0), where the page reads from the right, too.
    """
    if front.marking:
        look = sans(TLP_SIZE, TLP_COLOURS.get(front.marking, WHITE), bold=True)
        run = Run(front.marking.upper(), look)
        yield Furniture((run,), "end", fill=BLACK, padding=_MARKING_PADDING)


def _short_title(document: Document, phrases: Phrases) -> str:
    front = document.front
    edition = phrases.front.edition.format(number=front.edition) if front.edition else ""
    parts = (document.title, edition, phrases.front.statuses[front.status])
    return " · ".join(part for part in parts if part)


def front_block(setting: Setting, document: Document, phrases: Phrases) -> tuple[Element, ...]:
    """What stands over the text: kind of document and series, title, edition, dates, people."""
    front, words, language = document.front, phrases.front, phrases.language
    kicker = capitals(words.templates[document.template], document.language)
    edition = words.edition.format(number=front.edition) if front.edition else ""
    facts = (
        setting.punctuation.listed((edition, small(words.statuses[front.status], language))),
        _filled(words.date, date=front.date),
        _filled(words.cut_off, date=front.cut_off),
        _filled(words.next_due, date=front.next_due),
    )
    people = (
        _filled(words.supersedes, edition=front.supersedes),
        _filled(words.prepared_by, names=front.prepared_by),
        _filled(words.reviewed_by, names=front.reviewed_by),
        _filled(words.audience, audience=front.audience),
    )
    accent = setting.style.accent
    look = sans(setting.density.title, accent, bold=True)
    title = paragraph(look, 1.2, after=4, role="Title", keep=True, direction="auto")
    meta = paragraph(sans(8, SECONDARY), 1.45, keep=True)
    heading = (
        plain_paragraph(kicker, paragraph(sans(7.6, accent, bold=True), 1.3, after=2, keep=True)),
        Paragraph(
            (Run(document.title, title.text),),
            title,
            key="title",
            anchor="title",
            bookmark=Bookmark(document.title, 1),
        ),
    )
    return (
        *_beside_logo(heading, front.logo),
        *(
            plain_paragraph(capitals(text[:1], language) + text[1:], meta)
            for row in _rows(setting, facts, people)
            if (text := "  ·  ".join(part for part in row if part))
        ),
        Rule(Stroke(1.4, accent), space_before=5, space_after=7),
    )


def _beside_logo(heading: tuple[Element, ...], logo: Logo | None) -> tuple[Element, ...]:
    """The heading with the logo in the upper corner at its end."""
    if logo is None:
        return heading
    picture = Picture(logo.raster(), logo.width, logo.alt, align="end", key="logo")
    # What is read first stands first: the title, then the logo.
    row = Row((Cell(heading), Cell((picture,))), keep_with_next=True)
    columns = (Column(fraction=1.0), Column(width=logo.width))
    style = TableStyle(padding=NO_PADDING, column_gap=_BESIDE_LOGO, space_after=_UNDER_LOGO)
    return (Table(columns, (row,), style),)


def _rows(
    setting: Setting, facts: tuple[str, ...], people: tuple[str, ...]
) -> tuple[tuple[str, ...], ...]:
    together = sum(map(len, (*facts, *people))) < _ONE_LINE
    return ((*facts, *people),) if setting.density.run_in and together else (facts, people)


def _filled(pattern: str, **values: str) -> str:
    return pattern.format(**values) if all(values.values()) else ""


def metadata(
    document: Document, phrases: Phrases, lines: Mapping[int, KeptLine] = NO_LINES
) -> Metadata:
    """What the file says of itself: the unit is the author, the content is named by its hash.

    `lines` are those of the document that are kept, by the identity of their value.
    """
    front = document.front
    edition = phrases.front.edition.format(number=front.edition) if front.edition else ""
    status = phrases.front.statuses[front.status]
    entries = (
        ("Edition", " · ".join(part for part in (edition, status) if part)),
        ("Marking", front.marking),
        ("CutOff", front.cut_off),
        ("ContentSHA256", content_sha256(document, lines)),
    )
    subject = " · ".join(
        part for part in (phrases.front.templates[document.template], front.series) if part
    )
    return Metadata(
        title=document.title,
        author=front.organisation,
        subject=subject,
        keywords=", ".join(document.keywords),
        language=document.language,
        custom=tuple(entry for entry in entries if entry[1]),
    )
