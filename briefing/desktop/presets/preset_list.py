"""The list in the dialogs that manage presets: by name, one chosen, which may go into the trash."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.session import Session
from briefing.domain.briefings import Preset
from briefing.domain.messages import Message
from briefing.store.library import Library

_ID = Qt.ItemDataRole.UserRole


class PresetList(QListWidget):
    """Those that `listed` gives; `chosen` when another one is, or the chosen one may have changed.

    `trash_wanted` by the delete key; a step that trashes one is called `trash_label`.
    """

    chosen = Signal()
    trash_wanted = Signal()

    def __init__(
        self,
        session: Session,
        listed: Callable[[Library], Sequence[Preset]],
        name: str,
        trash_label: Message,
    ) -> None:
        super().__init__()
        self._session = session
        self._listed = listed
        self._trash_label = trash_label
        self.setObjectName("choices")
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self.chosen)

    @property
    def preset(self) -> Preset | None:
        """The one that is chosen, as it is stored."""
        if self.currentRow() < 0:
            return None
        return self._session.library.find(Preset, self.currentItem().data(_ID))

    def show_all(self, id: str = "", row: int = 0) -> None:
        """List what there is now; the one with that id is chosen, else the one in that row."""
        quiet = QSignalBlocker(self)
        self.clear()
        for preset in self._listed(self._session.library):
            item = QListWidgetItem(preset.name)
            item.setData(_ID, preset.id)
            self.addItem(item)
            if preset.id == id:
                self.setCurrentItem(item)
        if self.currentRow() < 0:
            self.setCurrentRow(min(row, self.count() - 1))
        quiet.unblock()
        self.chosen.emit()

    def trash(self) -> None:
        """Put the one that is chosen into the trash; the next one is chosen."""
        preset = self.preset
        if preset is not None and self._session.library.writing:
            row = self.currentRow()
            self._session.do(self._trash_label.template, *trash_edits((preset,)))
            self.show_all(row=row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.trash_wanted.emit()
        else:
            super().keyPressEvent(event)
