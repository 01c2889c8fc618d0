"""How an import begins: a file is chosen, or a table stands on the clipboard.

A foreign file is read in the child process, which is ended when it takes too long for the analyst.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtWidgets import QApplication, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.importing.sources import SourcesImport
from briefing.desktop.importing.tables import TableImport
from briefing.desktop.jobs import Report
from briefing.desktop.messages import say
from briefing.desktop.worker import Worker
from briefing.domain.errors import KnownError
from briefing.exchange.read_table import LARGEST_FILE, read_pasted
from briefing.exchange.references.entry import ReferenceEntry
from briefing.operations.reading_foreign import read_foreign, require_foreign
from briefing.operations.table_portions import (
    TablePortions,
    in_portions,
    read_pasted_in_portions,
)

_PURPOSE = "import"
_SHORT = 100_000  # characters of a table that is read before anybody notices

_Found: TypeAlias = TablePortions | tuple[ReferenceEntry, ...]


def import_file(desk: Desk, window: QWidget) -> None:
    """Ask for a file, read it beside the window, and show what it would bring."""
    types = say(
        "Tables and references (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.ris *.bib);;"
        "All files (*)"
    )
    start = desk.settings.folder(_PURPOSE, Path.home())
    path = desk.doors.open_file(window, say("Import a table or references"), start, types)
    if path is None:
        return
    desk.settings.set_folder(_PURPOSE, path.parent)
    try:
        require_foreign(desk.session.library, path)
    except KnownError as error:
        desk.notices.give_error(error.message)
        return
    job = desk.jobs.start(
        say("Reading “{file}”", file=path.name), partial(_read, desk.worker, path)
    )
    job.done.connect(partial(_show, desk, window, path.name))


def import_pasted(desk: Desk, window: QWidget) -> None:
    """Show what the table on the clipboard would bring; a notice where there is none.

    A long one is read beside the window.
    """
    text, name = QApplication.clipboard().text(), say("Clipboard")
    if len(text) > _SHORT:
        job = desk.jobs.start(say("Reading the clipboard"), partial(_read_long, desk.worker, text))
        job.done.connect(partial(_show, desk, window, name))
        return
    try:
        table = read_pasted(text)
    except KnownError as error:
        desk.notices.give_error(error.message)
        return
    _show(desk, window, name, in_portions(table))


def _read(worker: Worker, path: Path, report: Report) -> _Found:
    from briefing.operations.reading_foreign import bytes_of

    return worker.run(read_foreign, bytes_of(path, LARGEST_FILE), report=report)


def _read_long(worker: Worker, text: str, report: Report) -> TablePortions:
    return worker.run(read_pasted_in_portions, text, report=report)


def _show(desk: Desk, window: QWidget, name: str, found: _Found) -> None:
    make: Callable[[], SourcesImport | TableImport]
    if isinstance(found, TablePortions):
        make = partial(TableImport, desk, window, found, name)
    else:
        make = partial(SourcesImport, desk, window, found, name)
    make().open()
