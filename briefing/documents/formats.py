"""The formats a document leaves in, chosen by name."""

from collections.abc import Mapping
from typing import Literal, TypeAlias, get_args

from briefing.documents.content import Document
from briefing.documents.flow.progress import Report
from briefing.domain.vocabularies import Paper

Format: TypeAlias = Literal["pdf", "docx", "html", "md", "xlsx"]
# PDF is typeset page by page (`pdf.to_pdf`); the others flow and are made in one go.
FlowFormat: TypeAlias = Literal["docx", "html", "md", "xlsx"]

FORMATS: tuple[Format, ...] = get_args(Format)
_ENDINGS: Mapping[str, Format] = {
    **{f".{name}": name for name in FORMATS},
    ".htm": "html",
    ".markdown": "md",
}


def format_of_ending(ending: str) -> Format:
    """The format a file's ending (".docx") stands for; PDF for any other."""
    return _ENDINGS.get(ending.lower(), "pdf")


def made_as(
    document: Document, chosen: FlowFormat, paper: Paper, report: Report | None = None
) -> bytes:
    """`document` as a file of the format `chosen`; only DOCX has a `paper`.

    The same document gives the same bytes. `report(done, total)` may raise to end the work.
    """
    # Each format is loaded when it is asked for: the libraries behind two of them are slow to load.
    match chosen:
        case "html":
            from briefing.documents.html.page import to_html

            return to_html(document, report)
        case "md":
            from briefing.documents.markdown.page import to_markdown

            return to_markdown(document, report)
        case "xlsx":
            from briefing.documents.xlsx.workbook import to_xlsx

            return to_xlsx(document, report)
        case "docx":
            from briefing.documents.docx.page import to_docx

            return to_docx(document, paper, report)
