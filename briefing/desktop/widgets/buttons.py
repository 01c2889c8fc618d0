"""Buttons with an icon: every one with a name for screen readers and a tip with its shortcut."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme

_ICON = QSize(16, 16)
_LEAST_WIDTH = 120


class _IconButton(QToolButton):
    """Pressed by Enter as by Space, like the buttons with words."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def icon_button(theme: Theme, icon: str, name: str, shortcut: str = "") -> QToolButton:
    """A flat button that is only an icon; `name` is its tip and what a screen reader says.

    `shortcut` ("Ctrl+N") is shown and works while the window is active.
    """
    button = _IconButton()
    make_icon_button(button, theme, icon, name, shortcut)
    return button


def make_icon_button(
    button: QToolButton, theme: Theme, icon: str, name: str, shortcut: str = ""
) -> None:
    """Make a button what `icon_button` gives; for one of a class of its own."""
    button.setIcon(theme.icon(icon))
    button.setIconSize(_ICON)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    _describe(button, name, shortcut)


def push_button(
    theme: Theme, text: str, icon: str = "", *, is_primary: bool = False, shortcut: str = ""
) -> QPushButton:
    """A button with words; the primary one of a page is filled with the accent."""
    button = QPushButton(text)
    _make_push_button(button, theme, text, icon, is_primary=is_primary, shortcut=shortcut)
    return button


class _YieldingButton(QPushButton):
    """Asks for the room of all its words, and ends them with "…" where it gets less."""

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._width(self._words()) - self._width(self.text()), 0)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), _LEAST_WIDTH), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words, name = self._words(), self.accessibleName()
        room = self.width() - self.sizeHint().width() + self._width(words)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)
            self.setToolTip("" if shown.strip() == name else name)

    def _words(self) -> str:
        return str(self.property("words") or self.text())

    def _width(self, words: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()


def yielding_button(theme: Theme, text: str, icon: str = "") -> QPushButton:
    """A button with words that are long and need not all be seen, as for a narrow pane."""
    button = _YieldingButton(text)
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    _make_push_button(button, theme, text, icon)
    button.setProperty("words", button.text())
    return button


def _make_push_button(
    button: QPushButton,
    theme: Theme,
    text: str,
    icon: str,
    *,
    is_primary: bool = False,
    shortcut: str = "",
) -> None:
    button.setAutoDefault(True)  # Enter presses it where the focus is on it, also in no dialog
    if icon:
        button.setText(f" {text}")
        button.setIcon(theme.icon(icon, "on_accent" if is_primary else "text_secondary"))
        button.setIconSize(_ICON)
    button.setProperty("primary", is_primary)
    _describe(button, text, shortcut)


def _describe(button: QAbstractButton, name: str, shortcut: str) -> None:
    plain = name.replace("&", "")
    button.setAccessibleName(plain)
    if not shortcut:
        button.setToolTip(plain if isinstance(button, QToolButton) else "")
        return
    keys = QKeySequence(shortcut)
    button.setShortcut(keys)
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(say("{action} ({keys})", action=plain, keys=shown))
