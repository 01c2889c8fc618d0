"""Correcting the text of a source: edited or pasted anew, stored as the next version."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.records.unsaved import unsaved_of
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_M, SPACE_S
from briefing.desktop.typing_pause import TypingPause
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.form import FieldNote
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.sources import SourceText
from briefing.operations.correcting_texts import Correction, correction

_LABEL = message("Correct text")
_FIELD = "text"


class TextCorrection(QWidget):
    """`done` with the `Correction` when it is stored, or with None when it is given up.

    What is typed is kept beside the library until then, through a change of page and a crash.
    """

    done = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._version: SourceText | None = None
        self._unsaved = unsaved_of(desk.session.library)
        self.edit = _Text()
        self.edit.setFont(desk.theme.font("lead"))
        self.edit.setAccessibleName(say("Corrected text"))
        self.edit.given_up.connect(self.give_up)
        self.words = ThemedLabel(desk.theme, "", "small", "text_secondary")
        self.words.setWordWrap(True)
        self.note = FieldNote(desk.theme)
        self.store_button = push_button(
            desk.theme, say("Store the corrected text"), is_primary=True
        )
        self.store_button.clicked.connect(self.store)
        self.cancel_button = push_button(desk.theme, say("Cancel"))
        self.cancel_button.clicked.connect(self.give_up)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.store)
        self._pause = TypingPause(self)
        self._pause.paused.connect(self.keep)
        self._pause.due.connect(self.keep)
        self.edit.textChanged.connect(self._pause.key)
        self._lay_out()

    def begin(self, newest: SourceText) -> None:
        """Open the newest version for correction, as far as it was corrected before."""
        self._version = newest
        kept = self._unsaved.of(self._slot(newest)).get(_FIELD)
        self.edit.setPlainText(newest.text if kept is None else kept)
        self.note.tell("")
        self.words.setText(
            say(
                "Correct the text, or paste it anew. It is stored as version {n}; version {old} can"
                " still be read, and passages are looked for in the new one.",
                n=newest.version + 1,
                old=newest.version,
            )
        )
        self.edit.setFocus()

    def is_begun(self, newest: SourceText) -> bool:
        """Whether a correction of that version was begun and neither stored nor given up."""
        return _FIELD in self._unsaved.of(self._slot(newest))

    def store(self) -> None:
        """Store the corrected text with the passages that are certain, as one step."""
        if self._version is None:
            return
        library = self._desk.session.library
        try:
            found = correction(library, self._version.source_id, self.edit.toPlainText())
            self._desk.session.do(_LABEL.template, *found.edits)
        except KnownError as error:
            self.note.warn(translated(error.message))
            self.edit.setFocus()
            return
        self._close(found)

    def give_up(self) -> None:
        """Leave the text as it is."""
        self._close(None)

    def keep(self) -> None:
        """Keep beside the library what is typed and not stored."""
        self._pause.stop()
        if self._version is not None:
            text = self.edit.toPlainText()
            texts = {} if text == self._version.text else {_FIELD: text}
            self._unsaved.keep(self._slot(self._version), texts)

    def _close(self, found: Correction | None) -> None:
        self._pause.stop()
        if self._version is not None:
            self._unsaved.keep(self._slot(self._version), {})
        self._version = None
        self.done.emit(found)

    def _slot(self, version: SourceText) -> str:
        return f"{SourceText.KIND}/{version.id}"

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.store_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(CONTENT_MARGIN, SPACE_S, CONTENT_MARGIN, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(self.edit, 1)
        column.addWidget(self.note)
        column.addWidget(self.words)
        column.addLayout(foot)


class _Text(QPlainTextEdit):
    """Escape gives up; Tab leaves the field."""

    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


def words_of_correction(found: Correction) -> str:
    """What became of the passages, in a sentence."""
    parts = [
        counted("{n} passage found again", "{n} passages found again", len(found.found)),
        counted("{n} to decide", "{n} to decide", len(found.undecided)) if found.undecided else "",
        counted("{n} stays behind", "{n} stay behind", len(found.stayed)) if found.stayed else "",
    ]
    return " · ".join(part for part in parts if part)
