"""Brief as PDF: an issue, an actor or a briefing becomes a file with one click.

The document is composed at once, on the window's thread; it is typeset in the child process.
"""

import re
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Report
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.notices import NoticeAction
from briefing.desktop.page import Page
from briefing.desktop.worker import Worker
from briefing.domain.dates import Date
from briefing.domain.vocabularies import Paper

if TYPE_CHECKING:
    from briefing.documents.content import Document
    from briefing.operations.exporting import Exported

_PURPOSE = "export"
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST_NAME = 80
_ALL_WARNINGS = 2  # so many are told whole; of more the first and their number


class BriefAsPdf(QObject):
    """Makes PDFs for `window`."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def brief_page(self, page: Page) -> None:
        """Make the PDF of what the page is about, with what is still being typed on it.

        Raises the `KnownError` that keeps something typed out of the library, or that says why the
        record cannot be printed.
        """
        page.leave()
        subject = page.briefing_subject()
        if subject is not None:
            self.brief(subject[1])

    def brief(self, record_id: str) -> None:
        """Make the PDF of a briefing, an issue or an actor: ask where, then begin."""
        from briefing.operations.exporting import (
            Wanted,
            briefing_for,
            composed,
            refuse_library,
        )

        library = self._desk.session.library
        briefing = briefing_for(library, Wanted(record_id))
        document = composed(library, briefing, _date_of(self._desk.today()))
        path = self._asked_path(briefing.title)
        if path is None:
            return
        refuse_library(library, path)
        job = self._desk.jobs.start(
            say("Making “{file}”", file=path.name),
            partial(_made, self._desk.worker, document, briefing.paper, path),
        )
        job.done.connect(self._tell_done)
        job.cancelled.connect(self._tell_cancelled)

    def _asked_path(self, title: str) -> Path | None:
        from platformdirs import user_documents_path

        desk = self._desk
        start = desk.settings.folder(_PURPOSE, user_documents_path()) / file_name(title)
        path = desk.doors.save_file(self._window, say("Brief as PDF"), start, say("PDF (*.pdf)"))
        if path is not None:
            desk.settings.set_folder(_PURPOSE, path.parent)
        return path

    def _tell_done(self, exported: "Exported") -> None:
        doors, path = self._desk.doors, exported.path
        sentence = counted(
            "“{file}” is ready: {n} page.",
            "“{file}” is ready: {n} pages.",
            exported.pages,
            file=path.name,
        )
        warnings = [translated(warning) for warning in exported.warnings]
        if len(warnings) > _ALL_WARNINGS:
            more = len(warnings) - 1
            warnings = [
                warnings[0],
                counted("{n} more remark.", "{n} more remarks.", more),
            ]
        self._desk.notices.give(
            " ".join([sentence, *warnings]),
            "warning" if warnings else "ok",
            NoticeAction(say("Open"), lambda: doors.open_outside(path)),
            NoticeAction(say("Show in folder"), lambda: doors.show_in_folder(path)),
        )

    def _tell_cancelled(self) -> None:
        self._desk.notices.give(say("No PDF was made: you cancelled it."))


def file_name(title: str) -> str:
    """A name for the file that every system takes."""
    words = _NOT_IN_NAMES.sub(" ", title)
    name = " ".join(words.split())[:_LONGEST_NAME].strip(" .")
    return f"{name or say('Briefing')}.pdf"


def _made(
    worker: Worker, document: "Document", paper: Paper, path: Path, report: Report
) -> "Exported":
    """Typeset in the child and write the file; runs in the job's thread."""
    from briefing.documents.pdf import to_pdf
    from briefing.operations.exporting import write_pdf

    typeset = worker.run(to_pdf, document, paper, report=report)
    return write_pdf(document, typeset, path)


def _date_of(day: date) -> Date:
    return Date(day.isoformat())
