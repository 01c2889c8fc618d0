"""The state of reading of a source: four pills, and the reason that a discarded one needs."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.pages.sources_list import TRIAGE_ICONS
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.theme.tokens import SPACE_XS
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.form import FieldNote
from briefing.desktop.widgets.pill import Pill
from briefing.domain.edits import Edit
from briefing.domain.messages import message
from briefing.domain.sources import Source
from briefing.domain.vocabularies import Triage

_LABEL = message("Change state of reading")


class TriageBar(QWidget):
    """One press stores the state; Discarded asks why, and is stored with its reason."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._source: Source | None = None
        self._group = QButtonGroup(self)
        self.pills: dict[Triage, Pill] = {}
        flow = FlowLayout(4)
        for triage, icon in TRIAGE_ICONS.items():
            pill = Pill(desk.theme, word_of(Source(triage=triage), "triage"), icon)
            pill.clicked.connect(partial(self._press, triage))
            self._group.addButton(pill)
            self.pills[triage] = pill
            flow.addWidget(pill)
        self.reason = _Reason()
        self.note = FieldNote(desk.theme)
        self.reason.editingFinished.connect(self._store_reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(flow)
        column.addWidget(self.reason)
        column.addWidget(self.note)

    def show_source(self, source: Source | None) -> None:
        """Show the state of a source."""
        is_other = source is None or self._source is None or source.id != self._source.id
        self._source = source
        self.setEnabled(source is not None)
        if source is None:
            return
        if is_other or not self._is_asking():
            self._show_state(source)

    def store(self) -> None:
        """Bring a reason that is typed to the library."""
        self._store_reason()

    def _is_asking(self) -> bool:
        return not self.reason.isHidden() and self.reason.hasFocus()

    def _show_state(self, source: Source) -> None:
        self.pills[source.triage].setChecked(True)
        self.reason.setText(source.discard_reason)
        self.reason.setVisible(source.triage == "discarded")
        self.note.tell("")

    def _press(self, triage: Triage) -> None:
        if self._source is None:
            return
        if triage == "discarded":
            self.reason.show()
            self.note.tell(say("Enter stores the state with its reason."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.reason.hide()
        self.note.tell("")
        self._store(replace(self._source, triage=triage))

    def _store_reason(self) -> None:
        source = self._source
        if source is None or self.reason.isHidden() or not self.pills["discarded"].isChecked():
            return
        reason = " ".join(self.reason.text().split())
        if not reason:
            if source.triage != "discarded":
                self._show_state(source)
            else:
                self.note.warn(say("A discarded source needs a reason: say why it is out."))
            return
        self.note.tell("")
        self._store(replace(source, triage="discarded", discard_reason=reason))

    def _store(self, changed: Source) -> None:
        if self._source is not None and changed != self._source:
            before, self._source = self._source, changed
            self._desk.session.do(_LABEL.template, Edit(before, changed))


class _Reason(QLineEdit):
    """Escape gives up."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(say("Why it is out: duplicate, off topic, unreliable …"))
        self.setAccessibleName(say("Why the source is discarded"))
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.editingFinished.emit()
        else:
            super().keyPressEvent(event)
