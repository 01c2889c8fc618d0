"""The recovery sheet of an encrypted library: one page to be printed and locked away."""

from collections.abc import Callable

from briefing.documents.style import (
    ACCENT,
    HAIRLINE,
    INK,
    SECONDARY,
    SHEETS,
    TINT,
    paragraph,
    sans,
    serif,
)
from briefing.domain.date_words import written
from briefing.domain.dates import Date
from briefing.domain.frozen import frozen
from briefing.domain.vocabularies import Paper
from briefing.resources import resource
from briefing.scene.items import Stroke
from briefing.typeset.document import typeset
from briefing.typeset.elements import (
    Box,
    Cell,
    Column,
    Element,
    ListBlock,
    ListItem,
    Padding,
    Paragraph,
    ParagraphStyle,
    Row,
    Run,
    Table,
    TableStyle,
)
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.page_setup import Margins, Metadata, PageSetup

_TITLE = paragraph(sans(22, ACCENT, bold=True), 1.25, after=4, role="Title")
_FACT = paragraph(sans(10.5, SECONDARY), 1.45)
_HEADING = paragraph(sans(12, ACCENT, bold=True), 1.3, before=18, after=6, role="H1", keep=True)
_TEXT = paragraph(serif(10.5), 1.45, after=3)
_NUMBER = paragraph(sans(10, SECONDARY), 2.2, align="end")
_GROUP = paragraph(sans(22, INK, bold=True), 1.3)
_MARGINS = Margins(56, 60, 50, 60)
_COLUMNS = 2
_WARNING = (
    "Who has this sheet can read the library. Print it, lock it away from the computer, and delete"
    " the file it was printed from."
)
_STEPS = (
    (
        "Choose “Use the recovery sheet” where the program asks for the passphrase, or run"
        " “briefing recover”."
    ),
    "Type the groups from 1 to 14. Case, spaces and hyphens do not matter.",
    "Choose a new passphrase. A new sheet is made then, and this one opens the library no more.",
)
_GOOD_FOR = (
    "The sheet opens the library, and every backup made under the same passphrase. When the"
    " passphrase is changed, this sheet opens only backups from before: keep it as long as those."
)


@frozen
class RecoverySheet:
    """What stands on the sheet: the name of the library's file, the day its key was made, and the
    numbered groups of the key. It is as secret as the key.
    """

    library: str
    day: Date
    groups: tuple[str, ...]

    def __repr__(self) -> str:
        return f"RecoverySheet({self.library!r}, …)"


def sheet_to_pdf(
    sheet: RecoverySheet, paper: Paper, report: Callable[[int, int], None] | None = None
) -> bytes:
    """The sheet as a PDF of one page; the key stands in its text and nowhere else in the file."""
    width, height = SHEETS[paper]
    title = f"Recovery sheet for {sheet.library}"
    fonts = FontLibrary.from_folder(resource("fonts"))
    page = PageSetup(width, height, _MARGINS)
    metadata = Metadata(title, language="en")
    return typeset(_elements(sheet), page, metadata, fonts, report).pdf


def _elements(sheet: RecoverySheet) -> tuple[Element, ...]:
    library = Run(sheet.library, sans(10.5, INK, bold=True))
    return (
        _said("Recovery sheet", _TITLE),
        Paragraph((Run("Library  ", _FACT.text), library), _FACT),
        _said(f"Key made on  {written(sheet.day)}", _FACT),
        _said("The key", _HEADING),
        Box((_key(sheet.groups),), fill=TINT, padding=Padding(10, 12, 10, 12)),
        _said("How to open the library with it", _HEADING),
        ListBlock(
            tuple(
                ListItem((Run(f"{number}.", _TEXT.text),), (_said(step, _TEXT),))
                for number, step in enumerate(_STEPS, 1)
            ),
            indent=20,
        ),
        _said("Keep it safe", _HEADING),
        _said(_WARNING, _TEXT),
        _said(_GOOD_FOR, _TEXT),
    )


def _key(groups: tuple[str, ...]) -> Table:
    """The groups in columns, to be read from the top to the bottom of each."""
    numbered = tuple(enumerate(groups, 1))
    height = -(-len(numbered) // _COLUMNS)
    columns = [numbered[at : at + height] for at in range(0, len(numbered), height)]
    rows = tuple(
        Row(tuple(cell for number, group in line for cell in _cells(number, group)))
        for line in zip(*columns, strict=True)
    )
    widths = (Column(width=34), Column(fraction=1)) * _COLUMNS
    style = TableStyle(padding=Padding(5, 8, 5, 4), row_rule=Stroke(0.4, HAIRLINE))
    return Table(widths, rows, style)


def _cells(number: int, group: str) -> tuple[Cell, Cell]:
    return (
        Cell((_said(str(number), _NUMBER),), valign="baseline"),
        Cell((_said(group, _GROUP),), valign="baseline"),
    )


def _said(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph((Run(text, style.text),), style)
