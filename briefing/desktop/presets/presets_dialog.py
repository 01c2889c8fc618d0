"""The dialog in which saved ways to export are made, changed and put into the trash.

What is chosen is stored at once, each change as a step of its own.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.presets.preset_fields import PresetFields
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.form import FieldNote
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Preset
from briefing.domain.edits import Edit
from briefing.domain.messages import message
from briefing.operations.export_presets import (
    ExportPreset,
    UnusablePreset,
    export_presets,
    read,
    written,
)

_SIZE = (760, 520)
_LIST_WIDTH = 220
_ID = Qt.ItemDataRole.UserRole
_ADD = message("Add preset")
_EDIT = message("Edit preset")
_TRASH = message("Trash preset")


class PresetsDialog(QDialog):
    """All presets of the library; `new` is a way to export to begin a preset with."""

    def __init__(self, desk: Desk, parent: QWidget | None, new: ExportPreset | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("presets")
        self.setWindowTitle(say("Presets for export"))
        self.resize(*_SIZE)
        theme = desk.theme
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(say("Presets"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields = PresetFields(desk)
        self.note = FieldNote(theme)
        self.empty = ThemedLabel(
            theme,
            say(
                "A preset keeps how a briefing leaves: its format, paper and marking, and what is"
                " kept back from its readers. Names of private individuals never leave."
            ),
            "body",
            "text_secondary",
        )
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.new_button = push_button(theme, say("New preset"), "plus")
        self.trash_button = push_button(theme, say("Move to the trash"), "trash-2")
        self.close_button = push_button(theme, say("Close"))
        self._lay_out()
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(self._show_current)
        self.fields.edited.connect(self._store)
        self.new_button.clicked.connect(self._add_usual)
        self.trash_button.clicked.connect(self._trash)
        self.close_button.clicked.connect(self.close)
        self._list_all("")
        if new is not None:
            self._add(new)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The delete key on the list puts the preset into the trash."""
        if watched is not self.list or event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Delete:
            return False
        self._trash()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and no other: in the name it stores it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """A name that is still being typed is kept."""
        self._store()
        super().done(result)

    @property
    def preset(self) -> Preset | None:
        """The preset that is chosen, as it is stored."""
        if self.list.currentRow() < 0:
            return None
        return self._desk.session.library.find(Preset, self.list.currentItem().data(_ID))

    def _add_usual(self) -> None:
        self._add(ExportPreset())

    def _add(self, given: ExportPreset) -> None:
        preset = Preset(name=self._free_name(), settings=written(given))
        self._desk.session.do(_ADD.template, Edit(None, preset))
        self._list_all(preset.id)
        self.fields.name.setFocus()
        self.fields.name.selectAll()

    def _free_name(self) -> str:
        taken = {preset.name for preset in export_presets(self._desk.session.library)}
        name, number = say("New preset"), 1
        while name in taken:
            number += 1
            name = say("New preset {number}", number=number)
        return name

    def _store(self) -> None:
        preset = self.preset
        if preset is None or not self._desk.session.library.writing:
            return
        name = " ".join(self.fields.name.text().split())
        if not name:
            self.fields.set_problem(say("Give the preset a name."))
            return
        self.fields.set_problem("")
        after = replace(preset, name=name)
        if not self.note.is_problem and self.fields.preset() != read(preset):
            after = replace(after, settings=written(self.fields.preset()))
        if after != preset:
            self._desk.session.do(_EDIT.template, Edit(preset, after))
            self.list.currentItem().setText(name)

    def _trash(self) -> None:
        preset = self.preset
        if preset is None or not self._desk.session.library.writing:
            return
        row = self.list.currentRow()
        self._desk.session.do(_TRASH.template, *trash_edits((preset,)))
        self._list_all("")
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        (self.list if self.list.count() else self.new_button).setFocus()

    def _list_all(self, chosen: str) -> None:
        quiet = QSignalBlocker(self.list)
        self.list.clear()
        for preset in export_presets(self._desk.session.library):
            item = QListWidgetItem(preset.name)
            item.setData(_ID, preset.id)
            self.list.addItem(item)
            if preset.id == chosen:
                self.list.setCurrentItem(item)
        if self.list.count() and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        quiet.unblock()
        self._show_current()

    def _show_current(self) -> None:
        preset = self.preset
        is_writable = self._desk.session.library.writing
        self.new_button.setEnabled(is_writable)
        self.trash_button.setEnabled(is_writable and preset is not None)
        self._pages.setCurrentIndex(0 if preset is None else 1)
        self.note.warn("")
        if preset is None:
            return
        try:
            given = read(preset)
        except UnusablePreset as error:
            given = ExportPreset()
            self.note.warn(translated(error.message))
        self.fields.show_preset(preset.name, given)
        self.fields.set_writable(is_writable=is_writable and not self.note.is_problem)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        inside = QWidget()
        edited = QVBoxLayout(inside)
        edited.setContentsMargins(0, 0, 0, 0)
        edited.setSpacing(SPACE_M)
        edited.addWidget(self.note)
        edited.addWidget(self.fields, 1)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(inside)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_L)
        middle.addWidget(self.list)
        middle.addLayout(self._pages, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_M)
        foot.addWidget(self.new_button)
        foot.addWidget(self.trash_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(ThemedLabel(theme, self.windowTitle(), "title", "text", SEMIBOLD))
        column.addLayout(middle, 1)
        column.addLayout(foot)
