"""A list as it is shown becomes a file: the ways it can leave, and the job that makes it.

It is computed in the child process, from the library's file as it is stored; the job's thread
writes what comes back.
"""

from array import array
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Report
from briefing.desktop.list_ways import ListWay
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.notices import NoticeAction
from briefing.desktop.reading_child import ReadingChild, reading_child
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.records import Record

_PURPOSE = "export list"


@frozen
class Written:
    """A list that is a file now: where, and how many records are in it."""

    path: Path
    count: int


class ListExporting(QObject):
    """Makes files of the list in the widget `around`."""

    def __init__(self, desk: Desk, around: QWidget) -> None:
        super().__init__(around)
        self._desk = desk
        self._around = around

    def export(self, kind: type[Record], title: str, numbers: Sequence[int], way: ListWay) -> None:
        """Ask where to, and write the records at these numbers in their order, or their parts.

        `title` is what the list is called, and the file if nobody calls it otherwise.
        """
        from briefing.operations.writing_files import refuse_library

        desk = self._desk
        path = self._asked_path(title, way)
        if path is None:
            return
        try:
            refuse_library(desk.session.library, path)
        except KnownError as error:
            desk.notices.give_error(error.message)
            return
        work = partial(_written, reading_child(desk), kind, array("q", numbers), way, path)
        job = desk.jobs.start(say("Making “{file}”", file=path.name), work)
        job.done.connect(self._tell_done)
        job.cancelled.connect(self._tell_cancelled)

    def _asked_path(self, title: str, way: ListWay) -> Path | None:
        from platformdirs import user_documents_path

        from briefing.desktop.exporting import file_name
        from briefing.operations.exporting_lists import ENDINGS

        desk = self._desk
        if way.parts is not None:
            title = translated(way.parts.name)
        name = file_name(title, ENDINGS[way.format].removeprefix("."))
        start = desk.settings.folder(_PURPOSE, user_documents_path()) / name
        path = desk.doors.save_file(self._around.window(), way.title, start, way.filter)
        if path is not None:
            desk.settings.set_folder(_PURPOSE, path.parent)
        return path

    def _tell_done(self, written: Written) -> None:
        doors, path = self._desk.doors, written.path
        self._desk.notices.give(
            counted(
                "“{file}” is ready: {n} record.",
                "“{file}” is ready: {n} records.",
                written.count,
                file=path.name,
            ),
            "ok",
            NoticeAction(say("Open"), lambda: doors.open_outside(path)),
            NoticeAction(say("Show in folder"), lambda: doors.show_in_folder(path)),
        )

    def _tell_cancelled(self) -> None:
        self._desk.notices.give(say("Nothing was made: you cancelled it."))


def _written(
    child: ReadingChild,
    kind: type[Record],
    numbers: "array[int]",
    way: ListWay,
    path: Path,
    report: Report,
) -> Written:
    """Made in the child, written here; runs in the job's thread."""
    from briefing.operations.exporting_lists import list_bytes_from_file
    from briefing.operations.list_parts import part_list_from_file
    from briefing.operations.writing_files import write_whole

    if way.parts is None:
        data = child.run(list_bytes_from_file, kind, numbers, way.format, report=report)
        count = len(numbers)
    else:
        parts = (way.parts.kind, way.parts.field)
        asked = (kind, numbers, parts, way.format)
        data, count = child.run(part_list_from_file, *asked, report=report)
    write_whole(path, data)
    return Written(path, count)
