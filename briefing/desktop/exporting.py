"""Exporting from the window: an issue, an actor or a briefing becomes a file, or goes to the
clipboard for a letter.

All of it is computed in the child process, from the library's file as it is stored; the job's
thread writes what comes back.
"""

import re
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QWidget

from briefing.desktop.clipboard import put_on_clipboard
from briefing.desktop.desk import Desk
from briefing.desktop.export_ways import ExportWay, pdf_way
from briefing.desktop.jobs import Job, Report
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.notices import NoticeAction
from briefing.desktop.page import Page
from briefing.desktop.reading_child import ReadingChild, reading_child
from briefing.domain.dates import Date

if TYPE_CHECKING:
    from briefing.documents.mail import Letter
    from briefing.operations.exporting import Exported, Wanted

_PURPOSE = "export"
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST_NAME = 80
_ALL_WARNINGS = 2  # so many are told whole; of more the first and their number


class Exporting(QObject):
    """Makes files and letters for `window`."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def export_page(self, page: Page, way: ExportWay) -> None:
        """Make the file of what the page is about, with what is still being typed on it.

        Raises the `KnownError` that keeps something typed out of the library, or that says why the
        record cannot be exported.
        """
        subject = _stored_subject(page)
        if subject:
            self.export(subject, way)

    def copy_page(self, page: Page) -> None:
        """Put what the page is about on the clipboard; raises as `export_page`."""
        subject = _stored_subject(page)
        if subject:
            self.copy(subject)

    def brief(self, record_id: str) -> None:
        """Make the PDF of a briefing, an issue or an actor."""
        self.export(record_id, pdf_way())

    def export(self, record_id: str, way: ExportWay) -> None:
        """Make a file of a briefing, an edition, an issue or an actor: ask where, then begin."""
        from briefing.operations.export_names import export_title
        from briefing.operations.writing_files import refuse_library

        library, wanted = self._desk.session.library, self._wanted(record_id, way)
        path = self._asked_path(export_title(library, wanted), way)
        if path is None:
            return
        refuse_library(library, path)
        job = self._started(
            say("Making “{file}”", file=path.name),
            partial(_written, reading_child(self._desk), wanted, way, self._today(), path),
        )
        job.done.connect(self._tell_done)

    def copy(self, record_id: str) -> None:
        """Put a briefing, an issue or an actor on the clipboard, as HTML and as plain text."""
        from briefing.operations.exporting import Wanted, briefing_for

        library, wanted = self._desk.session.library, Wanted(record_id)
        title = briefing_for(library, wanted).title
        job = self._started(
            say("Copying “{title}”", title=title),
            partial(_letter, reading_child(self._desk), wanted, self._today()),
        )
        job.done.connect(self._put_letter)

    def edit_presets(self) -> None:
        """Show the saved ways to export."""
        from briefing.desktop.presets.presets_dialog import PresetsDialog

        PresetsDialog(self._desk, self._window).open()

    def edit_templates(self) -> None:
        """Show the templates of one's own, to rename them and to put them away."""
        from briefing.desktop.presets.templates_dialog import TemplatesDialog

        TemplatesDialog(self._desk, self._window).open()

    def _wanted(self, record_id: str, way: ExportWay) -> "Wanted":
        """What to export, as the preset has it where the way follows one."""
        from briefing.operations.exporting import Wanted

        if not way.preset_id:
            return Wanted(record_id)
        from briefing.operations.export_presets import preset_named, read, wanted_by

        preset = preset_named(self._desk.session.library, way.preset_id)
        return wanted_by(read(preset), Wanted(record_id))

    def _started(self, title: str, work: partial[object]) -> Job:
        job = self._desk.jobs.start(title, work)
        job.cancelled.connect(self._tell_cancelled)
        return job

    def _asked_path(self, title: str, way: ExportWay) -> Path | None:
        from platformdirs import user_documents_path

        desk = self._desk
        folder = desk.settings.folder(_PURPOSE, user_documents_path())
        start = folder / file_name(title, way.format)
        path = desk.doors.save_file(self._window, way.title, start, way.filter)
        if path is not None:
            desk.settings.set_folder(_PURPOSE, path.parent)
        return path

    def _today(self) -> Date:
        return _date_of(self._desk.today())

    def _tell_done(self, exported: "Exported") -> None:
        doors, path = self._desk.doors, exported.path
        remarks = [translated(warning) for warning in exported.warnings]
        warnings, actions = remarks, []
        if len(remarks) > _ALL_WARNINGS:
            more = counted("{n} more remark.", "{n} more remarks.", len(remarks) - 1)
            warnings = [remarks[0], more]
            show = partial(self._show_remarks, path.name, remarks)
            actions = [NoticeAction(say("Show all"), show)]
        self._desk.notices.give(
            " ".join([_ready(exported), *warnings]),
            "warning" if warnings else "ok",
            *actions,
            NoticeAction(say("Open"), lambda: doors.open_outside(path)),
            NoticeAction(say("Show in folder"), lambda: doors.show_in_folder(path)),
        )

    def _show_remarks(self, name: str, remarks: list[str]) -> None:
        from briefing.desktop.export_sheet import ExportSheet

        ExportSheet(self._desk.theme, self._window, name, remarks).open()

    def _put_letter(self, letter: "Letter") -> None:
        data = QMimeData()
        data.setText(letter.text)
        data.setHtml(letter.html)
        put_on_clipboard(data)
        self._desk.notices.give(say("Copied for e-mail: paste it into the letter."), "ok")

    def _tell_cancelled(self) -> None:
        self._desk.notices.give(say("Nothing was made: you cancelled it."))


def file_name(title: str, ending: str) -> str:
    """A name for the file that every system takes; `ending` as "pdf"."""
    words = _NOT_IN_NAMES.sub(" ", title)
    name = " ".join(words.split())[:_LONGEST_NAME].strip(" .")
    return f"{name or say('Briefing')}.{ending}"


def _stored_subject(page: Page) -> str:
    """The id of what the page is about, after what is typed there has been stored."""
    page.leave()
    subject = page.briefing_subject()
    return "" if subject is None else subject[1]


def _ready(exported: "Exported") -> str:
    name = exported.path.name
    if not exported.pages:
        return say("“{file}” is ready.", file=name)
    return counted(
        "“{file}” is ready: {n} page.", "“{file}” is ready: {n} pages.", exported.pages, file=name
    )


def _written(
    child: ReadingChild, wanted: "Wanted", way: ExportWay, today: Date, path: Path, report: Report
) -> "Exported":
    """Made in the child, written here; runs in the job's thread."""
    from briefing.operations.exporting import made_from_file, write_made

    made = child.run(made_from_file, wanted, way.format, today, report=report)
    return write_made(made, path)


def _letter(child: ReadingChild, wanted: "Wanted", today: Date, report: Report) -> "Letter":
    from briefing.operations.exporting import letter_from_file

    return child.run(letter_from_file, wanted, today, report=report)


def _date_of(day: date) -> Date:
    return Date(day.isoformat())
