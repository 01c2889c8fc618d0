"""What the help menu shows: the shortcuts, where the library lies, what program this is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
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
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_room import resize_within
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.window_shortcuts import shortcut_table
from briefing.store.writer_lock import lock_file

_SHORTCUTS_SIZE = QSize(520, 620)
_WORDS_WIDTH = 460


class WindowHelp:
    """Opens the dialogs of the help menu over `window`."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk = desk
        self._window = window

    def show_shortcuts(self, commands: Sequence[Command]) -> None:
        """Every command that has keys, with its keys, and what keys do in lists and fields."""
        dialog = _dialog(self._desk.theme, self._window, say("Keyboard shortcuts"))
        dialog.setObjectName("shortcuts")
        resize_within(dialog, _SHORTCUTS_SIZE)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(shortcut_table(self._desk.theme, commands))
        area.setAccessibleName(say("Keyboard shortcuts"))
        _finish(self._desk.theme, dialog, area)

    def show_library_place(self) -> None:
        """Where the file lies, with a way to it."""
        library = self._desk.session.library
        self._desk.notices.give(
            say(
                "Your library is one file: {file}. The empty file {lock} beside it keeps a second"
                " program from writing at the same time; leave it out when you copy the library.",
                file=library.path,
                lock=lock_file(library.path).name,
            ),
            "plain",
            NoticeAction(
                say("Show in folder"), lambda: self._desk.doors.show_in_folder(library.path)
            ),
        )

    def show_keeping(self) -> None:
        """Why there is no button to save: what is kept, when, and what becomes of the rest."""
        sentences = (
            say(
                "Nothing is saved by hand. What you type goes into the library half a second after"
                " you stop, or when you leave the field; the foot of the window says when."
            ),
            say(
                "Every such step can be undone by its name, also after the program was closed and"
                " opened again."
            ),
            say(
                "What cannot be stored yet, such as a date that cannot be read, stays in its field"
                " with the reason below it. It waits outside the library, among the files of your"
                " user account, and is there again after a crash or the next start."
            ),
            say(
                "What you put into the trash stays in the library and can be restored on the page"
                " Trash."
            ),
            say(
                "Backups are made by themselves, while you work and when the library is closed;"
                " each is checked. File, Restore from backup, shows them and leads back to one."
            ),
        )
        dialog = _dialog(self._desk.theme, self._window, say("How your work is kept"))
        dialog.setObjectName("keeping")
        dialog.setMinimumWidth(_WORDS_WIDTH)
        words = [ThemedLabel(self._desk.theme, sentence) for sentence in sentences]
        _finish(self._desk.theme, dialog, _paragraphs(words))

    def show_about(self) -> None:
        """The program, its version, and what it stands on."""
        from briefing.desktop.crash import versions

        dialog = _dialog(self._desk.theme, self._window, say("About Briefing Desk"))
        dialog.setMinimumWidth(_WORDS_WIDTH)
        words = ThemedLabel(
            self._desk.theme,
            say(
                "Actors, positions, key figures, quotes and events with their sources, kept in one"
                " library that stays on this computer, and a sourced briefing of them as PDF."
            ),
        )
        version = ThemedLabel(self._desk.theme, versions(), "small", "text_secondary")
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        _finish(self._desk.theme, dialog, _paragraphs((words, version)))


def _dialog(theme: Theme, window: QWidget, title: str) -> QDialog:
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
    column.setSpacing(SPACE_L)
    column.addWidget(ThemedLabel(theme, title, "title", "text", SEMIBOLD))
    return dialog


def _paragraphs(words: Sequence[ThemedLabel]) -> QWidget:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_M)
    for paragraph in words:
        paragraph.setWordWrap(True)
        column.addWidget(paragraph)
    column.addStretch(1)
    return body


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
