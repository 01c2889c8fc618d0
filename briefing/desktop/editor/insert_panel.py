"""The panel from which references and live blocks are put into a text (Ctrl+I)."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.editor.block_choice import BlockChoice
from briefing.desktop.editor.reference_choice import ReferenceChoice
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.messages import say
from briefing.desktop.theme.tokens import SPACE_L, SPACE_S
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.floating_panel import SHADOW, FloatingPanel
from briefing.domain.briefings import Briefing
from briefing.text.live_blocks import LiveBlock
from briefing.text.spans import Span

_WIDTH = 480
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class InsertPanel(FloatingPanel):
    """Writes into the editor it was opened for; Escape closes it and goes back to the text."""

    closed = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk.theme, window, is_transient=False)
        self._editor: TextEditor | None = None
        self._line = Span(0, 0)
        self._existing: LiveBlock | None = None
        self._is_turning = False
        self.reference = ReferenceChoice(desk, window)
        self.block = BlockChoice(desk, window)
        self.tabs = [
            push_button(desk.theme, say("Reference"), "at-sign"),
            push_button(desk.theme, say("Live block"), "layers"),
        ]
        self._lay_out(desk)
        self.setFixedWidth(_WIDTH + 2 * SHADOW)
        self.reference.chosen.connect(self._insert_reference)
        self.block.chosen.connect(self._insert_block)
        # What is shown and hidden has its new size only when Qt has come round to it.
        self.reference.reshaped.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        self.block.reshaped.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        for widget in self.findChildren(QWidget):
            widget.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def open_for(self, editor: TextEditor, briefing: Briefing) -> None:
        """Insert into `editor` at its cursor, or change the live block the cursor stands on."""
        self._editor = editor
        self._line, words = editor.cursor_line()
        self._existing = _block_in(words)
        own = (briefing.subject_kind, briefing.subject_id or "")
        self.block.begin(briefing.id, own, self._existing)
        selected = " ".join(editor.selected_words().split())
        self.reference.begin(briefing.language, selected)
        self._place_beside(editor)
        self._show_tab(0 if self._existing is None else 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab stays within the panel."""
        if watched is not self._window and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() in _TABS:
                return self._step_focus(backward=event.key() == Qt.Key.Key_Backtab)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            event.accept()

    def close_panel(self) -> None:
        """Go back to the text."""
        self.hide()
        if self._editor is not None:
            self._editor.setFocus()
        self.closed.emit()

    def window_resized(self) -> None:
        self._fit()

    def _lay_out(self, desk: Desk) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        for number, tab in enumerate(self.tabs):
            tab.setCheckable(True)
            tab.setProperty("tab", "true")
            tab.clicked.connect(lambda _checked=False, number=number: self._show_tab(number))
            head.addWidget(tab)
        head.addStretch(1)
        close = icon_button(desk.theme, "x", say("Close"))
        close.clicked.connect(self.close_panel)
        head.addWidget(close)
        column = QVBoxLayout()
        column.setContentsMargins(*(4 * (SPACE_L,)))
        column.setSpacing(SPACE_L)
        column.addLayout(head)
        column.addWidget(self.reference)
        column.addWidget(self.block)
        self.content.addLayout(column)
        self.setAccessibleName(say("Insert into the text"))

    def _show_tab(self, number: int) -> None:
        self._is_turning = True
        for at, tab in enumerate(self.tabs):
            tab.setChecked(at == number)
        self.reference.setVisible(number == 0)
        self.block.setVisible(number == 1)
        first = self.block.block if number else self.reference.field
        first.setFocus()
        self._is_turning = False
        QTimer.singleShot(0, self, self._fit)

    def _step_focus(self, *, backward: bool) -> bool:
        # In the order they were put there. Qt's own chain is not asked: who is given by it counts
        # for Python as a part of who was asked, and goes with that.
        fields = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and _takes_tab(widget)
        ]
        at = self._window.focusWidget()
        if at not in fields:
            return False
        step = -1 if backward else 1
        reason = Qt.FocusReason.BacktabFocusReason if backward else Qt.FocusReason.TabFocusReason
        fields[(fields.index(at) + step) % len(fields)].setFocus(reason)
        return True

    def _fit(self) -> None:
        """Be as high as what is chosen from now."""
        if self._editor is not None and self.isVisible():
            self._place_beside(self._editor)

    def _place_beside(self, editor: TextEditor) -> None:
        cursor = editor.cursorRect()
        corner = editor.viewport().mapTo(self._window, cursor.topLeft())
        anchor = QRect(corner - QPoint(24, 0), cursor.size())
        self.show_beside(anchor, gap=6)

    def _insert_reference(self, link: str) -> None:
        assert self._editor is not None
        self._editor.insert(link)
        self.close_panel()

    def _insert_block(self, line: str) -> None:
        assert self._editor is not None
        if self._existing is not None:
            self._editor.replace(self._line, line)
        else:
            self._editor.insert_paragraph(line)
        self.close_panel()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A press elsewhere in the window closes the panel; its own lists belong to it."""
        if self._is_turning or not self.isVisible() or now is None:
            return
        if now is self or self.isAncestorOf(now):
            return
        if now.window() is self.window() and not isinstance(now.parentWidget(), FloatingPanel):
            self.hide()
            self.closed.emit()


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _block_in(line: str) -> LiveBlock | None:
    """The live block that a line of its own is."""
    from briefing.text.links import blocks

    found = blocks(line)
    return found[0] if len(found) == 1 and found[0].span == Span(0, len(line.rstrip())) else None
