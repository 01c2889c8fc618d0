"""A part of a record's page below its form: a heading, and what belongs to the record."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.records.locking import lock_parts, why_locked
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import SPACE_S
from briefing.desktop.widgets.headings import SectionHeading
from briefing.domain.records import Record


class Section(QWidget):
    """Shows what belongs to one record; `kinds` are those whose changes it must show.

    A subclass says in `fill` what stands in it now. Of a record in the trash, and in a library that
    is only read, all of it can be looked at and nothing changed.
    """

    def __init__(self, desk: Desk, title: str, kinds: tuple[str, ...]) -> None:
        super().__init__()
        self.desk = desk
        self.record: Record | None = None
        self._kinds = kinds
        self.heading = SectionHeading(desk.theme, title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_S)
        self.column.addWidget(self.heading)

    def show_record(self, record: Record | None) -> None:
        """Show what belongs to another record; a section without a record is not seen."""
        self.record = record
        self.setVisible(record is not None)
        if record is not None:
            self.fill(record)
            self._lock()

    @property
    def why_locked(self) -> str:
        """Why nothing can be changed here; empty where it can."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, Section):
            around = around.parentWidget()
        outer = "" if around is None else around.why_locked
        return outer or why_locked(self.desk.session.library, self.record)

    def _lock(self) -> None:
        lock_parts(self, self.why_locked)

    def library_changed(self, changes: Changes) -> None:
        """Show what moved, if it is any of this section's business."""
        if self.record is not None and changes.touches(*self._kinds, self.record.KIND):
            found = self.desk.session.library.find(type(self.record), self.record.id)
            if found is not None:
                self.record = found
                self.fill(found)
                self._lock()

    def store(self) -> None:
        """Bring to the library what is typed here and not yet there."""

    def fill(self, record: Record) -> None:
        """Show what belongs to `record` as it is now."""
        raise NotImplementedError


def clear_layout(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
