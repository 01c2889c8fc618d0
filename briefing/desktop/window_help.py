"""What the help menu shows: the shortcuts, where the library lies, what program this is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.commands import Command
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.notices import NoticeAction
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.labels import ThemedLabel

_SHORTCUTS_SIZE = (520, 620)
_ABOUT_WIDTH = 460


class WindowHelp:
    """Opens the dialogs of the help menu over `window`."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk = desk
        self._window = window

    def show_shortcuts(self, commands: Sequence[Command]) -> None:
        """Every command that has keys, with its keys."""
        dialog = _dialog(self._desk.theme, self._window, say("Keyboard shortcuts"))
        dialog.setObjectName("shortcuts")
        dialog.resize(*_SHORTCUTS_SIZE)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(_shortcut_table(self._desk.theme, commands))
        area.setAccessibleName(say("Keyboard shortcuts"))
        _finish(self._desk.theme, dialog, area)

    def show_library_place(self) -> None:
        """Where the file lies, with a way to it."""
        library = self._desk.session.library
        self._desk.notices.give(
            say("Your library is one file: {file}", file=library.path),
            "plain",
            NoticeAction(
                say("Show in folder"), lambda: self._desk.doors.show_in_folder(library.path)
            ),
        )

    def show_about(self) -> None:
        """The program, its version, and what it stands on."""
        from briefing.desktop.crash import versions

        dialog = _dialog(self._desk.theme, self._window, say("About Briefing Desk"))
        dialog.setMinimumWidth(_ABOUT_WIDTH)
        words = ThemedLabel(
            self._desk.theme,
            say(
                "Actors, positions, key figures, quotes and events with their sources, kept in one"
                " library that stays on this computer, and a sourced briefing of them as PDF."
            ),
        )
        words.setWordWrap(True)
        version = ThemedLabel(self._desk.theme, versions(), "small", "text_secondary")
        version.setWordWrap(True)
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(words)
        column.addWidget(version)
        _finish(self._desk.theme, dialog, body)


def _dialog(theme: Theme, window: QWidget, title: str) -> QDialog:
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
    column.setSpacing(SPACE_L)
    column.addWidget(ThemedLabel(theme, title, "title", "text", SEMIBOLD))
    return dialog


def _finish(theme: Theme, dialog: QDialog, body: QWidget) -> None:
    close = push_button(theme, say("Close"))
    close.clicked.connect(dialog.accept)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(close)
    column = dialog.layout()
    assert isinstance(column, QVBoxLayout)
    column.addWidget(body, 1)
    column.addLayout(row)
    dialog.open()
    close.setFocus()


def _shortcut_table(theme: Theme, commands: Sequence[Command]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, SPACE_M, 0)
    grid.setVerticalSpacing(SPACE_S)
    grid.setHorizontalSpacing(SPACE_XL)
    grid.setColumnStretch(0, 1)
    row = 0
    for command in commands:
        if not command.keys:
            continue
        keys = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(ThemedLabel(theme, command.title), row, 0)
        grid.addWidget(ThemedLabel(theme, keys, "small", "text_secondary"), row, 1)
        row += 1
    grid.setRowStretch(row, 1)
    return table
