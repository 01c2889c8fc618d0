"""The dialog in which saved ways to export are made, changed and put into the trash.

What is chosen is stored at once, each change as a step of its own.
"""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.presets.preset_fields import PresetFields
from briefing.desktop.presets.preset_list import PresetList
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_room import resize_within
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

_SIZE = QSize(760, 520)
_LIST_WIDTH = 220
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
        resize_within(self, _SIZE)
        theme = desk.theme
        self.list = PresetList(desk.session, export_presets, say("Presets"), _TRASH)
        self.list.setFixedWidth(_LIST_WIDTH)
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
        self.list.chosen.connect(self._show_current)
        self.list.trash_wanted.connect(self._trash)
        self.fields.edited.connect(self._store)
        self.new_button.clicked.connect(self._add_usual)
        self.trash_button.clicked.connect(self._trash)
        self.close_button.clicked.connect(self.close)
        self.list.show_all()
        if new is not None:
            self._add(new)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and no other: in the name it stores it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """A name that is still being typed is kept."""
        self._store()
        super().done(result)

    def _add_usual(self) -> None:
        self._add(ExportPreset())

    def _add(self, given: ExportPreset) -> None:
        preset = Preset(name=self._free_name(), settings=written(given))
        self._desk.session.do(_ADD.template, Edit(None, preset))
        self.list.show_all(preset.id)
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
        preset = self.list.preset
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
        self.list.trash()
        (self.list if self.list.count() else self.new_button).setFocus()

    def _show_current(self) -> None:
        preset = self.list.preset
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
