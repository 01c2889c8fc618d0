"""The field a passphrase is typed into: hidden until one asks to see it, and taken out only once.

Qt tells no program whether Caps Lock is on; the field sees it by a capital that came without Shift,
or a small letter that came with it.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.buttons import make_icon_button
from briefing.desktop.widgets.form import FormRow
from briefing.domain.secret import Secret

_BUTTON = 26
_INSET = 3
_KEYS_OF_THE_DIALOG = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_HIDDEN = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class PassphraseField(QLineEdit):
    """`caps_lock_seen` when `caps_lock` is another: on, as far as the last key shows, or off."""

    caps_lock_seen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.caps_lock = False
        self.setInputMethodHints(_HIDDEN)
        self.setDragEnabled(False)
        self.show_button = _ShowButton(self)
        make_icon_button(self.show_button, theme, "eye", say("Show the passphrase"))
        self.show_button.setCheckable(True)
        self.show_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.show_button.toggled.connect(self._show_or_hide)
        self._show_or_hide()

    def take(self) -> Secret:
        """What was typed; the field is empty afterwards, and does not bring it back by undo."""
        passphrase = Secret.of_text(self.text())
        self.empty()
        return passphrase

    def empty(self) -> None:
        """Forget what was typed, also for undo, and hide what is typed next."""
        self.setText("")
        self.show_button.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._note_caps_lock(is_on=False)  # the next letter tells
        elif len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._note_caps_lock(is_on=letter.isupper() != is_shifted)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._note_caps_lock(is_on=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_button()

    def _place_button(self) -> None:
        at_left = self.isRightToLeft()
        room = _BUTTON + _INSET
        self.setTextMargins(room if at_left else 0, 0, 0 if at_left else room, 0)
        left = _INSET if at_left else self.width() - room
        top = (self.height() - _BUTTON) // 2
        self.show_button.setGeometry(left, top, _BUTTON, _BUTTON)

    def _note_caps_lock(self, *, is_on: bool) -> None:
        if is_on != self.caps_lock:
            self.caps_lock = is_on
            self.caps_lock_seen.emit()

    def _show_or_hide(self) -> None:
        is_shown = self.show_button.isChecked()
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Normal if is_shown else modes.Password)
        self.setInputMethodHints(_HIDDEN)
        name = say("Hide the passphrase") if is_shown else say("Show the passphrase")
        make_icon_button(self.show_button, self._theme, "eye-off" if is_shown else "eye", name)


class _ShowButton(QToolButton):
    """Lies in the field and gives it none of its keys: what is typed here is typed nowhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() not in _KEYS_OF_THE_DIALOG:
            event.accept()


class PassphraseRow(FormRow):
    """A label, the field below it, and what is wrong with it, or that Caps Lock is on."""

    def __init__(self, theme: Theme, label: str, hint: str = "") -> None:
        self.line = PassphraseField(theme)
        super().__init__(theme, label, self.line, hint)
        self.line.caps_lock_seen.connect(self._show_caps_lock)
        self.line.textEdited.connect(self._forget_problem)

    def _show_caps_lock(self) -> None:
        if self.line.caps_lock:
            self.note.warn(say("Caps Lock is on."))
        else:
            self.set_problem("")

    def _forget_problem(self) -> None:
        if not self.line.caps_lock:
            self.set_problem("")
