"""What is only read: a record in the trash, and everything in a library opened for reading.

`why_locked` says the sentence; `lock_parts` takes from a part of a page all that would change the
record, and leaves what only leads on: passages, chips, strips, and what `only_reads` marks.
"""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton, QWidget

from briefing.desktop.messages import say
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.widgets.fields import mark_locked
from briefing.domain.records import Record
from briefing.store.library import Library

W = TypeVar("W", bound=QWidget)

_READS, _TIP = "only-reads", "tip-when-usable"
_WRITING_PARTS = (QPushButton, QToolButton, QComboBox)


def why_read_only(library: Library) -> str:
    """Why nothing can be changed in the library at all; empty where it can."""
    if library.as_of is not None:
        return say("An earlier state of the library cannot be changed.")
    return "" if library.writing else say("The library is open for reading only.")


def why_locked(library: Library, record: Record | None) -> str:
    """Why the record cannot be changed now; empty where it can."""
    if record is not None and record.trashed_at is not None:
        return why_read_only(library) or say("In the trash: restore it before you change it.")
    return why_read_only(library)


def only_reads(part: W) -> W:
    """Mark a button that changes nothing, so that it can be used in a record that is locked."""
    part.setProperty(_READS, "yes")
    return part


def lock_in_trash(parts: Sequence[QWidget], record: Record | None) -> None:
    """Disable the buttons that make a document of the record while it lies in the trash."""
    is_trashed = record is not None and record.trashed_at is not None
    why = say("In the trash: restore it before you make a document of it.") if is_trashed else ""
    for part in parts:
        lock_part(part, why)


def lock_parts(root: QWidget, why: str) -> None:
    """Lock what is in `root`, saying `why` at every button; with "" have it usable again."""
    for editor in root.findChildren(FieldEditor):
        editor.hold(is_held=bool(why))
    for line in root.findChildren(QLineEdit):
        if not isinstance(line.parentWidget(), FieldEditor):
            line.setReadOnly(bool(why))
            mark_locked(line, is_locked=bool(why))
    for chip in root.findChildren(Chip):
        chip.set_locked(is_locked=bool(why))
    for part in root.findChildren(QWidget):
        if isinstance(part, _WRITING_PARTS) and not part.property(_READS):
            lock_part(part, why)


def lock_part(part: QWidget, why: str) -> None:
    """Disable one button and have it say why, or enable it again."""
    if why:
        if part.property(_TIP) is None:
            part.setProperty(_TIP, part.toolTip())
        part.setEnabled(False)
        part.setToolTip(why)
    elif part.property(_TIP) is not None:
        part.setEnabled(True)
        part.setToolTip(part.property(_TIP))
        part.setProperty(_TIP, None)
