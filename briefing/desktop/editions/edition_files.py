"""Files of editions from the window: the PDF as it was released, other formats, change reports.

All of it is computed in the child process and written by the job's thread.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTemporaryDir
from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.edition_words import edition_title
from briefing.desktop.export_ways import ExportWay
from briefing.desktop.exporting import file_name
from briefing.desktop.jobs import Job, Report, Work
from briefing.desktop.messages import say, translated
from briefing.desktop.notices import NoticeAction
from briefing.desktop.reading_child import ReadingChild, reading_child
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.dates import Date
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message

if TYPE_CHECKING:
    from briefing.documents.formats import Format
    from briefing.operations.edition_files import Made

_PURPOSE = "export"


@frozen
class _Written:
    """A file that was written, and what the analyst should know of it."""

    path: Path
    warnings: tuple[Message, ...]


class EditionFiles(QObject):
    """Makes files for `window`. What is only looked at lies in a folder of the program's own that
    goes when the program ends.
    """

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._looked_at: QTemporaryDir | None = None

    def open_pdf(self, edition: Edition) -> None:
        """Show the PDF that was released in the program that shows PDFs."""
        path = self._folder() / self.name_of(edition, "pdf")
        job = self._started(path, partial(_edition_written, self._child(), edition.id, "pdf", path))
        job.done.connect(self._open)

    def save_pdf(self, edition: Edition) -> None:
        """Ask where to, and put there the PDF that was released."""
        self.export(edition, released_way())

    def export(self, edition: Edition, way: ExportWay) -> None:
        """Make another file of what the edition holds: ask where, then begin."""
        path = self.asked_path(way.title, self.name_of(edition, way.format), way.filter)
        if path is not None:
            work = partial(_edition_written, self._child(), edition.id, way.format, path)
            self._started(path, work).done.connect(self._tell_written)

    def change_report(self, older: Edition, newer: Edition | None) -> None:
        """Make the change report from one edition to a later one, or to now: ask where first."""
        words = (
            say(
                "{title} – changes since edition {older}",
                title=self._title(older),
                older=older.number,
            )
            if newer is None
            else say(
                "{title} – changes from edition {older} to {newer}",
                title=self._title(older),
                older=older.number,
                newer=newer.number,
            )
        )
        path = self.asked_path(say("Change report"), file_name(words, "pdf"), say("PDF (*.pdf)"))
        if path is not None:
            today = Date(self._desk.today().isoformat())
            newer_id = None if newer is None else newer.id
            work = partial(_report_written, self._child(), older.id, newer_id, today, path)
            self._started(path, work).done.connect(self._tell_written)

    def asked_path(self, title: str, name: str, filter: str) -> Path | None:
        """Where the analyst wants a file; None for nowhere. Raises `UnwritableFile`."""
        from platformdirs import user_documents_path

        from briefing.operations.writing_files import refuse_library

        desk = self._desk
        folder = desk.settings.folder(_PURPOSE, user_documents_path())
        path = desk.doors.save_file(self._window, title, folder / name, filter)
        if path is not None:
            desk.settings.set_folder(_PURPOSE, path.parent)
            refuse_library(desk.session.library, path)
        return path

    def name_of(self, edition: Edition, ending: str) -> str:
        """A name for a file of the edition."""
        title, number = self._title(edition), edition_title(edition)
        return file_name(say("{title} – {edition}", title=title, edition=number), ending)

    def _title(self, edition: Edition) -> str:
        briefing = self._desk.session.library.find(Briefing, edition.briefing_id)
        return "" if briefing is None else briefing.title

    def _child(self) -> ReadingChild:
        return reading_child(self._desk)

    def _folder(self) -> Path:
        if self._looked_at is None:
            self._looked_at = QTemporaryDir()
            application = QCoreApplication.instance()
            if application is not None:
                application.aboutToQuit.connect(self._looked_at.remove)
            self.destroyed.connect(self._looked_at.remove)
        return Path(self._looked_at.path())

    def _started(self, path: Path, work: Work) -> Job:
        job = self._desk.jobs.start(say("Making “{file}”", file=path.name), work)
        job.cancelled.connect(self._tell_cancelled)
        return job

    def _open(self, written: _Written) -> None:
        self._desk.doors.open_outside(written.path)

    def _tell_written(self, written: _Written) -> None:
        doors, path = self._desk.doors, written.path
        ready = say("“{file}” is ready.", file=path.name)
        self._desk.notices.give(
            " ".join([ready, *map(translated, written.warnings)]),
            "warning" if written.warnings else "ok",
            NoticeAction(say("Open"), lambda: doors.open_outside(path)),
            NoticeAction(say("Show in folder"), lambda: doors.show_in_folder(path)),
        )

    def _tell_cancelled(self) -> None:
        self._desk.notices.give(say("Nothing was made: you cancelled it."))


def released_way() -> ExportWay:
    """The PDF as it was released."""
    return ExportWay("pdf", say("Save the PDF"), say("PDF (*.pdf)"), "file-down")


def _edition_written(
    child: ReadingChild, edition_id: str, format: "Format", path: Path, report: Report
) -> _Written:
    """Runs in the job's thread."""
    from briefing.operations.edition_files import made_of_edition_in_file

    return _put(child.run(made_of_edition_in_file, edition_id, format, report=report), path)


def _report_written(
    child: ReadingChild,
    older_id: str,
    newer_id: str | None,
    today: Date,
    path: Path,
    report: Report,
) -> _Written:
    """Runs in the job's thread."""
    from briefing.operations.edition_changes import change_report_from_file

    made = child.run(change_report_from_file, older_id, newer_id, "pdf", today, report=report)
    return _put(made, path)


def _put(made: "Made", path: Path) -> _Written:
    from briefing.operations.writing_files import write_whole

    write_whole(path, made.data)
    return _Written(path, made.warnings)
