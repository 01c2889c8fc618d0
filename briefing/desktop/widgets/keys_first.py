"""Keys that a part of the window takes before a command of the whole window has them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_ASKED = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class KeysFirst(QObject):
    """What keys ("Ctrl+H") do in `widget` and all within it, as long as `applies`.

    What the focused field does with a key itself comes before, unless `before_fields`: on X11 and
    Wayland Ctrl+E goes to the end of a line.
    """

    def __init__(
        self,
        widget: QWidget,
        acts: Mapping[str, Callable[[], None]],
        applies: Callable[[], bool],
        *,
        before_fields: bool = False,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._acts = {QKeySequence(keys): act for keys, act in acts.items()}
        self._applies = applies
        widget.installEventFilter(self)
        application = QApplication.instance()
        if before_fields and isinstance(application, QApplication):
            application.focusChanged.connect(self._watch_field)

    def _watch_field(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._widget.isAncestorOf(now):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in _ASKED:
            act = self._acts.get(QKeySequence(event.keyCombination()))
            if act is not None and self._applies():
                if event.type() == QEvent.Type.KeyPress:
                    act()
                event.accept()
                return True
        return super().eventFilter(watched, event)
