"""The dialog of backups: which there are, what each holds, a look at one, the way back to it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.backups.words import (
    BETWEEN,
    contents_words,
    isolated,
    missing_words,
    size_words,
    when,
    without_protection,
)
from briefing.desktop.desk import Doors
from briefing.desktop.messages import say, translated
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Colour
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_room import resize_within
from briefing.desktop.widgets.form import FieldNote
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.tips import plain_tip
from briefing.domain.messages import Message
from briefing.operations.backups import Backup, Listed, Overview, missing_in

_SIZE = QSize(700, 620)
_ICON = QSize(18, 18)
_COLOURS: dict[str, Colour] = {"circle-check": "ok", "triangle-alert": "danger"}
_LISTED = Qt.ItemDataRole.UserRole


class BackupsDialog(QDialog):
    """`look_wanted` and `restore_wanted` with the `Listed` backup, `now_wanted` for a new one,
    `settings_wanted` for folder and interval.
    """

    look_wanted = Signal(object)
    restore_wanted = Signal(object)
    now_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, theme: Theme, doors: Doors, library: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._doors = doors
        self._overview = Overview((), None, "")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("backups")
        self.setWindowTitle(say("Backups"))
        resize_within(self, _SIZE)
        self.why = FieldNote(theme)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(say("Backups"))
        self.list.setWordWrap(True)
        self.list.setIconSize(_ICON)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.state = ThemedLabel(theme, say("Looking for backups …"), "body", "text_secondary")
        self.state.setWordWrap(True)
        self.look_button = push_button(theme, say("Look at it"), "search")
        self.restore_button = push_button(
            theme, say("Restore …"), "archive-restore", is_primary=True
        )
        self.folder_button = push_button(theme, say("Show in folder"), "folder-open")
        self.now_button = push_button(theme, say("Back up now"), "database")
        self.settings_button = push_button(theme, say("Folder and interval …"), "settings")
        self.close_button = push_button(theme, say("Close"))
        self._lay_out(library)
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(self._look)
        self.look_button.clicked.connect(self._look)
        self.restore_button.clicked.connect(self._restore)
        self.folder_button.clicked.connect(self._show_in_folder)
        self.now_button.clicked.connect(self.now_wanted)
        self.settings_button.clicked.connect(self.settings_wanted)
        self.close_button.clicked.connect(self.reject)
        self._show_chosen()

    def set_listed(self, overview: Overview) -> None:
        """Show the backups, the newest first."""
        self._overview = overview
        self.list.clear()
        for one in overview.backups:
            item = QListWidgetItem()
            item.setData(_LISTED, one)
            self._describe(item, one, _first_state(one), _first_icon(one))
            self.list.addItem(item)
        if overview.backups:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        elif not self.now_button.isEnabled():
            self.state.setText(
                say(
                    "This computer has no backup of this library. If its backups lie in another"
                    " folder, name that in “Folder and interval …”. A copy that you keep elsewhere"
                    " opens like any library."
                )
            )
        else:
            self.state.setText(
                say(
                    "There is no backup of this library yet. One is made when a changed library is"
                    " closed, and while it is open; or now, by hand."
                )
            )

    def set_checked(self, backup: Backup, damage: Message | None) -> None:
        """Mark a backup as sound, or as damaged."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            one: Listed = item.data(_LISTED)
            if one.backup == backup:
                icon = "circle-check" if damage is None else "triangle-alert"
                state = say("checked, sound") if damage is None else say("damaged")
                self._describe(item, one, state, icon)
                if damage is not None and item is self.list.currentItem():
                    self.list.setCurrentRow(min(row + 1, self.list.count() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and no other: in the list it is a look."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    @property
    def chosen(self) -> Listed | None:
        """The backup that is chosen."""
        chosen = self.list.selectedItems()
        return chosen[0].data(_LISTED) if chosen else None

    def takes_protection(self, one: Listed) -> bool:
        """Whether the library is protected and would not be after that backup was restored."""
        return self._overview.is_encrypted and not one.is_encrypted

    def _lay_out(self, library: Path) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(ThemedLabel(theme, say("Backups"), "title", "text", SEMIBOLD))
        about = ThemedLabel(
            theme,
            say(
                "Each is the whole library “{name}” as it was at that moment, under the passphrase"
                " it had then, if any.",
                name=library.stem,
            ),
            "body",
            "text_secondary",
        )
        about.setWordWrap(True)
        column.addWidget(self.why)
        column.addWidget(about)
        column.addWidget(self.list, 1)
        column.addWidget(self.state)
        for group in (
            (self.look_button, self.folder_button, None, self.restore_button),
            (self.now_button, self.settings_button, None, self.close_button),
        ):
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            for button in group:
                if button is None:
                    row.addStretch(1)
                else:
                    row.addWidget(button)
            column.addLayout(row)

    def _describe(self, item: QListWidgetItem, one: Listed, state: str, icon: str) -> None:
        backup = one.backup
        head = [when(backup.made), size_words(backup.size), state]
        if self.takes_protection(one):
            head.append(say("not protected"))
        if not backup.own:
            head.append(say("of a copy or an earlier place"))
        head = [isolated(words) for words in head]
        holds = "" if one.contents is None else contents_words(one.contents)
        if one.contents is not None and not holds:
            holds = say("empty")
        if one.problem is not None and not one.is_locked:
            item.setToolTip(plain_tip(translated(one.problem)))
        item.setText("\n".join(words for words in (BETWEEN.join(head), holds) if words))
        item.setIcon(self._theme.icon(icon, _COLOURS.get(icon, "text_secondary")))

    def _show_chosen(self) -> None:
        one = self.chosen
        for button in (self.look_button, self.restore_button):
            button.setEnabled(one is not None and (one.contents is not None or one.is_locked))
        self.folder_button.setEnabled(one is not None)
        if one is None:
            return
        self.state.setText(self._words_of(one))

    def _words_of(self, one: Listed) -> str:
        if one.is_locked:
            return say(
                "It opens with the passphrase, or the recovery sheet, that the library had when it"
                " was made."
            )
        if one.contents is None:
            return say("It is damaged and cannot be restored: choose another one.")
        words = say(
            "{missing} Restoring it keeps the present file aside.",
            missing=missing_words(missing_in(one.contents, self._overview)),
        )
        if self.takes_protection(one):
            return " ".join((words, without_protection()))
        return words

    def _look(self) -> None:
        if self.chosen is not None and self.look_button.isEnabled():
            self.look_wanted.emit(self.chosen)

    def _restore(self) -> None:
        if self.chosen is not None:
            self.restore_wanted.emit(self.chosen)

    def _show_in_folder(self) -> None:
        if self.chosen is not None:
            self._doors.show_in_folder(self.chosen.backup.file)


def _first_state(one: Listed) -> str:
    if one.is_locked:
        return say("asks for its passphrase")
    return say("not yet checked") if one.contents is not None else say("damaged")


def _first_icon(one: Listed) -> str:
    if one.is_locked:
        return "lock"
    return "circle-dashed" if one.contents is not None else "triangle-alert"
