"""Making an edition from the window: computed in the child process, stored here as one step, and
its PDF put where the analyst wants it. What is cancelled or refused leaves nothing.
"""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.edition_files import EditionFiles, released_way
from briefing.desktop.jobs import Job, Report
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.notices import NoticeAction
from briefing.desktop.reading_child import ReadingChild, reading_child
from briefing.domain.briefings import Edition
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError

if TYPE_CHECKING:
    from briefing.operations.releasing import Prepared, ToRelease


class ReleaseMaking(QObject):
    """`released` with the edition once it is in the library, `ended` however it ended."""

    released = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, files: EditionFiles, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._files = files
        self._job: Job | None = None
        self._to_offer: Prepared | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an edition is being made."""
        return self._job is not None

    def begin(self, wanted: "ToRelease", title: str, number: int) -> None:
        """Make the edition that is wanted, of the briefing as it is stored."""
        desk = self._desk
        desk.session.require_free()
        today = Date(desk.today().isoformat())
        at = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        words = say("Making edition {number} of “{title}”", number=number, title=title)
        work = partial(_made, reading_child(desk), wanted, today, at)
        job = desk.jobs.start(words, work)
        job.done.connect(self._store)
        job.cancelled.connect(self._tell_cancelled)
        job.ended.connect(self._end)
        self._job = job

    def _store(self, made: "Prepared") -> None:
        """Raises the library's `KnownError`s; nothing is stored then."""
        from briefing.operations.releasing import release_step

        session = self._desk.session
        step = release_step(session.library, made)
        session.do(step.label, *step.edits, files=(made.pdf,))
        self.released.emit(made.edition)
        self._to_offer = made  # when the work has ended: the dialog holds all else

    def _offer_file(self, made: "Prepared") -> None:
        """Ask where the PDF goes; without a place it stays in the library and can be had again."""
        edition, way = made.edition, released_way()
        warnings = [translated(warning) for warning in made.warnings]
        if made.left_out:
            warnings.append(
                say("Left out, because there is nothing to print: {parts}.", parts=_parts(made))
            )
        name = self._files.name_of(edition, way.format)
        try:
            path = self._files.asked_path(way.title, name, way.filter)
            if path is not None:
                _write(path, made.pdf)
        except KnownError as error:
            path = None
            warnings.append(translated(error.message))
        self._tell(edition, made.pages, path, warnings)

    def _tell(self, edition: Edition, pages: int, path: Path | None, warnings: list[str]) -> None:
        doors = self._desk.doors
        number = edition.number
        sentence = counted(
            "Edition {number} is released and kept: {n} page.",
            "Edition {number} is released and kept: {n} pages.",
            pages,
            number=number,
        )
        actions = [NoticeAction(say("Open"), lambda: self._files.open_pdf(edition))]
        if path is not None:
            warnings.insert(0, say("“{file}” is ready.", file=path.name))
            actions = [
                NoticeAction(say("Open"), lambda: doors.open_outside(path)),
                NoticeAction(say("Show in folder"), lambda: doors.show_in_folder(path)),
            ]
        tone = "warning" if len(warnings) > (path is not None) else "ok"
        self._desk.notices.give(" ".join([sentence, *warnings]), tone, *actions)

    def _tell_cancelled(self) -> None:
        self._desk.notices.give(say("Nothing was released: you cancelled it."))

    def _end(self) -> None:
        self._job = None
        made, self._to_offer = self._to_offer, None
        self.ended.emit()
        if made is not None:
            self._offer_file(made)


def _parts(made: "Prepared") -> str:
    from briefing.desktop.editor.part_names import part_name

    return ", ".join(map(part_name, made.left_out))


def _write(path: Path, pdf: bytes) -> None:
    from briefing.operations.writing_files import write_whole

    write_whole(path, pdf)


def _made(
    child: ReadingChild, wanted: "ToRelease", today: Date, at: str, report: Report
) -> "Prepared":
    """Made in the child; runs in the job's thread."""
    from briefing.operations.releasing import prepared_from_file

    return child.run(prepared_from_file, wanted, today, at, report=report)
