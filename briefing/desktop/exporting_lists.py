"""A list as it is shown becomes a file: the ways it can leave, and the job that makes it.

It is computed in the child process, from the library's file as it is stored; the job's thread
writes what comes back.
"""

from array import array
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.export_ways import ListWay
from briefing.desktop.jobs import Report
from briefing.desktop.messages import counted, say
from briefing.desktop.notices import NoticeAction
from briefing.desktop.reading_child import ReadingChild, reading_child
from briefing.domain.errors import KnownError
from briefing.domain.records import Record

_PURPOSE = "export list"


def export_shown(
    desk: Desk,
    window: QWidget,
    kind: type[Record],
    title: str,
    numbers: Sequence[int],
    way: ListWay,
) -> None:
    """Ask where to, and write the records at these numbers in their order; `title` names them."""
    from briefing.desktop.exporting import file_name
    from briefing.operations.exporting_lists import ENDINGS
    from briefing.operations.writing_files import refuse_library

    name = file_name(title, ENDINGS[way.format].removeprefix("."))
    start = desk.settings.folder(_PURPOSE, _documents()) / name
    path = desk.doors.save_file(window, way.title, start, way.filter)
    if path is None:
        return
    desk.settings.set_folder(_PURPOSE, path.parent)
    try:
        refuse_library(desk.session.library, path)
    except KnownError as error:
        desk.notices.give_error(error.message)
        return
    work = partial(_written, reading_child(desk), kind, array("q", numbers), way, path)
    job = desk.jobs.start(say("Making “{file}”", file=path.name), work)
    job.done.connect(partial(_tell_done, desk, path))
    job.cancelled.connect(partial(_tell_cancelled, desk))


def _written(
    child: ReadingChild,
    kind: type[Record],
    numbers: "array[int]",
    way: ListWay,
    path: Path,
    report: Report,
) -> int:
    """Made in the child, written here; runs in the job's thread."""
    from briefing.operations.exporting_lists import list_bytes_from_file
    from briefing.operations.writing_files import write_whole

    data = child.run(list_bytes_from_file, kind, numbers, way.format, report=report)
    write_whole(path, data)
    return len(numbers)


def _tell_done(desk: Desk, path: Path, count: int) -> None:
    desk.notices.give(
        counted(
            "“{file}” is ready: {n} record.",
            "“{file}” is ready: {n} records.",
            count,
            file=path.name,
        ),
        "ok",
        NoticeAction(say("Open"), partial(desk.doors.open_outside, path)),
        NoticeAction(say("Show in folder"), partial(desk.doors.show_in_folder, path)),
    )


def _tell_cancelled(desk: Desk) -> None:
    desk.notices.give(say("Nothing was made: you cancelled it."))


def _documents() -> Path:
    from platformdirs import user_documents_path

    return user_documents_path()
