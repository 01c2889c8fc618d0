"""The propositions of an issue in their order, sentence and short label edited in place."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.merging.merge_button import MergeButton
from briefing.desktop.messages import counted, say
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.in_place_form import InPlaceField, InPlaceForm
from briefing.desktop.records.new_proposition import NewProposition
from briefing.desktop.records.section import Section
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.theme.tokens import MEDIUM, SPACE_S
from briefing.desktop.widgets.buttons import icon_button
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.ordered_rows import OrderedRows
from briefing.domain.issues import Proposition
from briefing.domain.messages import message
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.operations.ordering import moved_to, ordered_propositions

_TEXT = InPlaceField("text", message("A sentence one can support or oppose"), weight=MEDIUM)
_LABEL = InPlaceField("short_label", message("Short label"), size="small", is_quiet=True)
_COUNT_SIZE = QSize(84, 26)


class PropositionsSection(Section):
    """A row for each; a new one is written into the last line. The first one is written above the
    empty matrix.

    `worked_on` is the proposition in which the cursor was last, `merge_wanted` one to be merged.
    """

    merge_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Propositions"), ("proposition", "position"))
        self.worked_on = ""
        self.rows = OrderedRows(desk.theme)
        self.rows.moved.connect(self._move)
        self.new = NewProposition(desk)
        self.new.closed.connect(self.new.focus_text)
        self.forms: dict[str, tuple[InPlaceForm, InPlaceForm]] = {}
        self._counts: dict[str, ThemedLabel] = {}
        self._entries: dict[QObject, str] = {}
        self.column.addWidget(self.rows)
        self.column.addWidget(self.new)

    def fill(self, record: Record) -> None:
        self.new.show_issue(record.id)
        found = ordered_propositions(self.desk.session.library, record.id)
        keys = [proposition.id for proposition in found]
        if set(keys) == set(self.rows.keys):
            if keys != list(self.rows.keys):
                self.rows.put_in_order(keys)
        else:
            self._build(found)
        self._show_counts(found)
        words = counted("{n} proposition", "{n} propositions", len(found)) if found else ""
        self.heading.set_words(say("Propositions"), words)
        self.setVisible(bool(found))

    def store(self) -> None:
        for forms in self.forms.values():
            for form in forms:
                form.keeper.store()
        self.new.store()

    def focus_proposition(self, id: str) -> bool:
        """Put the cursor into the sentence of a proposition; False when it is not among them."""
        if id not in self.forms:
            return False
        self.forms[id][0].focus_first()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched in self._entries:
            self.worked_on = self._entries[watched]
        return super().eventFilter(watched, event)

    def _build(self, found: tuple[Proposition, ...]) -> None:
        for forms in self.forms.values():
            for form in forms:
                form.keeper.store()
                form.keeper.deleteLater()
        self.forms, self._counts, self._entries = {}, {}, {}
        self.rows.show_rows([(each.id, each.text, self._row(each)) for each in found])

    def _row(self, proposition: Proposition) -> QWidget:
        forms = tuple(
            InPlaceForm(self.desk, form_of(Proposition), (field,)) for field in (_TEXT, _LABEL)
        )
        text, label = forms
        for form in forms:
            form.show_record(proposition)
        self.forms[proposition.id] = (text, label)
        count = ThemedLabel(self.desk.theme, "", "small", "text_secondary")
        count.setMinimumSize(_COUNT_SIZE)
        self._counts[proposition.id] = count
        for form in forms:
            for editor in form.editors.values():
                editor.entry.installEventFilter(self)
                self._entries[editor.entry] = proposition.id
        merge = MergeButton(self.desk.theme)
        merge.clicked.connect(partial(self.merge_wanted.emit, proposition.id))
        trash = icon_button(self.desk.theme, "trash-2", say("Trash this proposition"))
        trash.clicked.connect(partial(self._trash, proposition.id))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(text, 5, top)
        line.addWidget(label, 2, top)
        line.addWidget(count, 0, top)
        line.addWidget(merge, 0, top)
        line.addWidget(trash, 0, top)
        return row

    def _show_counts(self, found: tuple[Proposition, ...]) -> None:
        for proposition in found:
            held = self.desk.session.library.all(Position, proposition_id=proposition.id)
            words = counted("{n} position", "{n} positions", len(held)) if held else ""
            self._counts[proposition.id].setText(words)

    def _move(self, id: str, place: int) -> None:
        records = self.desk.session.library
        proposition = records.find(Proposition, id)
        if proposition is not None:
            self.store()
            label = message("Move proposition")
            self.desk.session.do(label.template, *moved_to(records, proposition, place))

    def _trash(self, id: str) -> None:
        self.store()
        proposition = self.desk.session.library.find(Proposition, id)
        if proposition is not None:
            label = form_of(Proposition).labels.trash.template
            self.desk.session.do(label, *trash_edits((proposition,)))
            self.new.focus_text()
