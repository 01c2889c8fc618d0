"""What a form does with what is typed: half a second after the last key, within a second while one
types on, or when the focus leaves, as much of it as is sound goes into the library, as one step for
each stay in a field.

What cannot be stored stays in its field, with what is wrong with it, and is kept beside the library
until it can. What another page, an undo or the command line changes shows in every field that holds
nothing unstored.
"""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from briefing.desktop.desk import Desk
from briefing.desktop.messages import translated
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.records.form_declaration import KindForm
from briefing.desktop.records.form_reading import WHOLE, read_fields, sentences
from briefing.desktop.records.pending import Outcome, missing, newest, soundest
from briefing.desktop.records.reference_editor import NothingChosen
from briefing.desktop.records.unsaved import unsaved_of
from briefing.desktop.session import Changes
from briefing.desktop.typing_pause import TypingPause
from briefing.desktop.unstored import NotStored
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.kinds import shapes
from briefing.domain.messages import Message, message
from briefing.domain.records import Record, new_id


class FormKeeper(QObject):
    """Keeps the fields of one record and the library the same.

    `added` once with a new record, `stored` with the record after each step of this form, `told`
    with the sentences to show by field, `changed` whenever what stands in the fields has changed,
    `gone` when the record has left the library.
    """

    added = Signal(object)
    stored = Signal(object)
    told = Signal(object)
    changed = Signal()
    gone = Signal()

    def __init__(self, desk: Desk, form: KindForm, editors: Mapping[str, FieldEditor]) -> None:
        super().__init__()
        self._desk = desk
        self._form = form
        self._editors = editors
        self._unsaved = unsaved_of(desk.session.library)
        self._shapes = {shape.name: shape for shape in shapes(form.kind)}
        self._record: Record | None = None
        self._fixed: dict[str, Any] = {}
        self._slot = ""
        self._new_id = ""
        self._touched: dict[str, None] = {}
        self._stay: tuple[str, str] = ("", "")  # field and label of the step that may go on
        self._said: dict[str, str] = {}
        self._pause = TypingPause(self)
        self._pause.paused.connect(self._store_typed)
        self._pause.due.connect(self._store_half_typed)
        for name, editor in editors.items():
            self._listen(name, editor)
        desk.session.changed.connect(self._library_changed)

    @property
    def record(self) -> Record | None:
        """The stored record; None while a new one is not sound yet."""
        return self._record

    @property
    def is_new(self) -> bool:
        """Whether a new record is being filled in that the library does not have yet."""
        return self._record is None and bool(self._slot)

    def show(self, record: Record | None) -> None:
        """Show another record, or none; what was typed into the one before is stored first."""
        self.store()
        self._record, self._fixed = record, {}
        self._slot = "" if record is None else f"{record.KIND}/{record.id}"
        self._begin({} if record is None else record.__dict__)

    def begin(self, fixed: Mapping[str, Any] | None = None, slot: str = "new") -> None:
        """Show the empty form of a new record; `fixed` are fields it has from the start.

        A new record that was begun in the same `slot` and never became sound is gone on with.
        """
        self.store()
        self._record, self._fixed = None, dict(fixed or {})
        self._slot = f"{self._form.kind.KIND}/{slot}"
        self._new_id = new_id()
        defaults = {name: shape.default for name, shape in self._shapes.items()}
        self._begin({**defaults, **self._fixed})

    def store(self) -> None:
        """Bring to the library at once what is typed and can be stored."""
        self._pause.stop()
        self._store(is_leaving=True)
        self._stay = ("", "")

    def values(self) -> dict[str, Any]:
        """The record's fields with what is typed and can be read in place of what is stored."""
        values = dict(self._record.__dict__) if self._record is not None else self._new_values()
        values.update(self._read()[0])
        return values

    def missing(self) -> tuple[str, ...]:
        """The required fields that a new record still lacks."""
        return missing(self._form.kind, self.values()) if self.is_new else ()

    def _new_values(self) -> dict[str, Any]:
        defaults = {name: shape.default for name, shape in self._shapes.items()}
        return {**defaults, "id": self._new_id, **self._fixed}

    def _begin(self, values: Mapping[str, Any]) -> None:
        self._touched, self._stay, self._said = {}, ("", ""), {}
        for name, editor in self._editors.items():
            editor.adapt(values)
            editor.show_value(values.get(name))
        waiting = self._unsaved.of(self._slot) if self._slot else {}
        for name, text in waiting.items():
            if name in self._editors:
                self._editors[name].show_typed(text)
                self._touched[name] = None
        self._tell({})
        if self._touched:
            self._store(is_leaving=True)
        self.changed.emit()

    def _listen(self, name: str, editor: FieldEditor) -> None:
        editor.edited.connect(lambda: self._edited(name))
        editor.chosen.connect(self._store_typed)
        editor.left.connect(self._left)

    def _edited(self, name: str) -> None:
        if not self._slot:
            return
        if self._stay[0] != name:
            self._store(is_leaving=True)
            self._stay = (name, "")
        self._touched[name] = None
        self._pause.key()
        self.changed.emit()

    def _left(self) -> None:
        if self._touched:
            self.store()
        self._stay = ("", "")

    def _store_typed(self) -> None:
        self._pause.stop()
        self._store(is_leaving=False)

    def _store_half_typed(self) -> None:
        """Store in the middle of a word; what is wrong with it is said when the word is there."""
        self._store(is_leaving=False, is_half_typed=True)

    def _store(self, *, is_leaving: bool, is_half_typed: bool = False) -> None:
        if not self._touched or not self._slot:
            return
        pending, unread = self._read()
        said = {
            name: translated(error.message)
            for name, error in unread.items()
            if is_leaving or not isinstance(error, NothingChosen)
        }
        refused: Message | None = None
        try:
            outcome = self._outcome(pending)
            if outcome is not None:
                self._apply(outcome)
                said = {**sentences(self._form, outcome.found), **said}
        except KnownError as error:
            refused = error.message
            said[WHOLE] = translated(error.message)
        self._keep_unsaved()
        if is_half_typed and refused is None:
            said = {name: sentence for name, sentence in said.items() if name in self._said}
        self._note_unstored(said, refused)
        self._tell(said)
        self.changed.emit()

    def _read(self) -> tuple[dict[str, Any], dict[str, KnownError]]:
        before = self._record.__dict__ if self._record is not None else self._new_values()
        return read_fields(self._form, self._editors, tuple(self._touched), before)

    def _outcome(self, pending: dict[str, Any]) -> Outcome | None:
        if self._record is None:
            return newest(self._form.kind, {**self._fixed, **pending}, self._new_id)
        stored = self._desk.session.library.find(self._form.kind, self._record.id)
        if stored is None:
            raise KnownError(
                message("This record is no longer in the library; undo brings it back.")
            )
        self._record = stored
        return soundest(stored, pending)

    def _apply(self, outcome: Outcome) -> None:
        if not outcome.kept or (self._record is not None and outcome.record == self._record):
            self._forget(outcome.kept)
            return
        before = self._record
        field, label = self._stay
        labels = self._form.labels
        continuing = bool(label)
        label = label or (labels.add if before is None else labels.edit).template
        new = [
            Edit(None, record)
            for name in outcome.kept
            if name in self._editors
            for record in self._editors[name].new_records()
        ]
        self._desk.session.do(
            label,
            *new,
            Edit(before, outcome.record),
            initiator=self,
            continuing=continuing,
        )
        self._stay = (field, label)
        self._record = outcome.record
        self._forget(outcome.kept)
        if before is None:
            self._unsaved.keep(self._slot, {})
            self._desk.session.unstored.note(self._slot, None)
            self._slot = f"{outcome.record.KIND}/{outcome.record.id}"
            self.added.emit(outcome.record)
        self.stored.emit(outcome.record)

    def _forget(self, names: frozenset[str]) -> None:
        """The fields that are stored; each is told its value, to read it the same ever after."""
        for name in names:
            self._touched.pop(name, None)
            if name in self._editors and self._record is not None and self._is_shown(name):
                self._editors[name].show_value(getattr(self._record, name))
        if self._record is not None:
            self._adapt(self._record.__dict__)

    def _is_shown(self, name: str) -> bool:
        """Whether the field's condition holds; a hidden one keeps what was typed into it."""
        rule = self._form.field(name).only_when
        return rule is None or getattr(self._record, rule.field) in rule.words

    def _adapt(self, values: Mapping[str, Any]) -> None:
        for editor in self._editors.values():
            editor.adapt(values)

    def _keep_unsaved(self) -> None:
        texts = {name: self._editors[name].typed() for name in self._touched}
        self._unsaved.keep(self._slot, texts)

    def _note_unstored(self, said: Mapping[str, str], refused: Message | None) -> None:
        """Say what waits here; a new record that only lacks something is no reason to speak."""
        count = len(self._touched) if said else 0
        again = partial(self._try_again, self._slot)
        self._desk.session.unstored.note(self._slot, NotStored(count, again, refused))

    def _try_again(self, slot: str) -> None:
        """Store what waits in the slot; when other fields are shown by now, by going there."""
        if slot == self._slot:
            self.store()
        kind, _, id = slot.partition("/")
        if self._said or slot != self._slot:
            self._desk.navigator.go_to_record(kind, id)

    def _tell(self, said: dict[str, str]) -> None:
        self._said = said
        self.told.emit(said)

    def _library_changed(self, changes: Changes) -> None:
        if changes.initiator is not self and self._record is not None:
            moved = changes.ids.get(self._form.kind.KIND, frozenset())
            if self._record.id in moved:
                self._show_changed(self._record)
        for editor in self._editors.values():
            editor.refresh()

    def _show_changed(self, record: Record) -> None:
        found = self._desk.session.library.find(self._form.kind, record.id)
        self._stay = (self._stay[0], "")
        if found is None:
            self._record = None
            self._desk.session.unstored.note(self._slot, None)
            self._slot = ""
            self._touched = {}
            self.gone.emit()
            return
        self._record = found
        self._adapt(found.__dict__)
        for name, editor in self._editors.items():
            if name not in self._touched:
                editor.show_value(getattr(found, name))
        self.changed.emit()
