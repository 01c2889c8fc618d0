"""What is typed into the popup and not stored yet, kept beside the library through a crash.

It lies under the passage it belongs to, and goes when it is stored or another passage is selected.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from briefing.desktop.capture.tab import CaptureTab
from briefing.desktop.records.unsaved import Unsaved
from briefing.desktop.typing_pause import TypingPause
from briefing.operations.filing import Passage


class KeptTyping(QObject):
    """Keeps the fields that were typed into, within a second."""

    def __init__(self, unsaved: Unsaved, tabs: Sequence[CaptureTab], parent: QObject) -> None:
        super().__init__(parent)
        self._unsaved = unsaved
        self._editors = {
            f"{at}/{name}": row.editor
            for at, tab in enumerate(tabs)
            for name, row in tab.rows.items()
        }
        self._slot = ""
        self._typed: dict[str, None] = {}
        self._pause = TypingPause(self)
        self._pause.paused.connect(self.keep)
        self._pause.due.connect(self.keep)
        for name, editor in self._editors.items():
            editor.edited.connect(lambda name=name: self._note(name))

    def begin(self, passage: Passage) -> None:
        """Show what was typed for this passage before a crash; what was for another one goes."""
        slot = _slot(passage)
        if self._slot and self._slot != slot:
            self.forget()
        self._slot = slot
        self._typed = {}
        for name, text in self._unsaved.of(slot).items():
            if name in self._editors:
                self._editors[name].show_typed(text)
                self._typed[name] = None

    def keep(self) -> None:
        """Write down what stands in the fields now."""
        self._pause.stop()
        if self._slot:
            texts = {name: self._editors[name].typed() for name in self._typed}
            self._unsaved.keep(self._slot, texts)

    def forget(self) -> None:
        """It is stored, or no longer wanted."""
        self._pause.stop()
        if self._slot:
            self._unsaved.keep(self._slot, {})
        self._slot = ""
        self._typed = {}

    def _note(self, name: str) -> None:
        self._typed[name] = None
        self._pause.key()


def _slot(passage: Passage) -> str:
    return f"passage/{passage.source_text.id}/{passage.start}-{passage.end}"
