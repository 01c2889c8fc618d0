"""The ways a document leaves the desk, and the words of each: what menus, buttons and dialogs say.

"Brief as PDF" is one click and a command of its own; the others stand together behind it.
"""

from typing import TYPE_CHECKING

from briefing.desktop.messages import say
from briefing.domain.frozen import frozen

if TYPE_CHECKING:
    from briefing.documents.formats import Format


@frozen
class ExportWay:
    """A file of a `format`; `title` heads the command and the dialog, `filter` is as Qt writes
    them, `icon` stands beside the title. One that follows a saved preset has its id.
    """

    format: "Format"
    title: str
    filter: str
    icon: str
    preset_id: str = ""


def pdf_way() -> ExportWay:
    """The briefing as it is printed."""
    return ExportWay("pdf", say("Brief as PDF"), say("PDF (*.pdf)"), "file-down")


def other_ways() -> tuple[ExportWay, ...]:
    """Files to be worked on, put on the web, or counted with."""
    return (
        ExportWay("docx", say("Export as Word document"), say("Word (*.docx)"), "file-text"),
        ExportWay("html", say("Export as web page"), say("Web page (*.html)"), "newspaper"),
        ExportWay("md", say("Export as Markdown"), say("Markdown (*.md)"), "hash"),
        ExportWay(
            "xlsx",
            say("Export matrix and figures to Excel"),
            say("Excel (*.xlsx)"),
            "table",
        ),
    )


def all_ways() -> tuple[ExportWay, ...]:
    """Every format a document leaves in."""
    return (pdf_way(), *other_ways())


def way_of(format: "Format") -> ExportWay:
    """The way of that format."""
    return next(way for way in all_ways() if way.format == format)


def mail_title() -> str:
    """The command that puts the document on the clipboard."""
    return say("Copy for e-mail")
