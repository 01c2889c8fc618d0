"""Choosing a live block: which, what it is about, and its few settings."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editor.block_words import BLOCK_DESCRIPTIONS, BLOCK_NAMES
from briefing.desktop.editor.setting_fields import SettingField, setting_fields
from briefing.desktop.messages import say, translated
from briefing.desktop.records.candidates import candidates, named
from briefing.desktop.theme.tokens import SPACE_L, SPACE_M
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.completion import Completion, CompletionEntry
from briefing.desktop.widgets.form import FormRow
from briefing.domain.briefings import Edition
from briefing.domain.errors import KnownError
from briefing.text.live_blocks import BLOCK_SHAPES, BlockSettings, LiveBlock, live_block

_COLUMNS = 2
_ROWS_OF_THEIR_OWN = ("actors",)


class BlockChoice(QWidget):
    """`chosen` with the line to put into the text, `reshaped` when it asks for another height."""

    chosen = Signal(str)
    reshaped = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._briefing_id = ""
        self._own: tuple[str, str] = ("", "")
        self._subject: tuple[str, str] = ("", "")
        self._label_is_own = False
        self.block = Choice(desk.theme, _named_blocks())
        self.subject = QLineEdit()
        self.completion = Completion(desk.theme, self.subject, window, self._offered)
        self.destroyed.connect(self.completion.deleteLater)
        self.label = QLineEdit()
        self.button = push_button(desk.theme, say("Insert block"), is_primary=True)
        self.settings: dict[str, SettingField] = setting_fields(desk)
        self._subject_row = FormRow(desk.theme, say("About"), self.subject)
        self._label_row = FormRow(desk.theme, say("Description"), self.label)
        self._rows = {
            name: FormRow(desk.theme, field.name, field.widget)
            for name, field in self.settings.items()
        }
        self._grid = QGridLayout()
        self._lay_out(FormRow(desk.theme, say("Block"), self.block))
        self.block.chosen.connect(self._show_block)
        self.completion.picked.connect(self._take)
        self.subject.textEdited.connect(self._forget_subject)
        self.subject.editingFinished.connect(self._read_subject)
        self.label.textEdited.connect(self._keep_label)
        self.button.clicked.connect(self._choose)

    def begin(self, briefing_id: str, own: tuple[str, str], existing: LiveBlock | None) -> None:
        """Choose anew in a briefing about `own` (kind and id), or change a block that is there."""
        self._briefing_id, self._own = briefing_id, own
        scheme = self.block.itemData(0) if existing is None else existing.scheme
        self._label_is_own = existing is not None
        if existing is not None:
            self.label.setText(existing.label)
        self.block.set_key(scheme)
        about = own
        if existing is not None:
            about = (existing.subject_kind or "", existing.subject_id or "")
        settings = BLOCK_SHAPES[scheme].defaults if existing is None else existing.settings
        self._set_subject(about)
        self._show_settings(settings)
        words = say("Insert block") if existing is None else say("Change block")
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.block.setFocus()

    def problems(self) -> dict[str, str]:
        """What is said to be wrong with settings, by the setting's field in the block."""
        said = {name: row.problem() for name, row in self._rows.items()}
        return {name: problem for name, problem in said.items() if problem}

    def _lay_out(self, block_row: FormRow) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(block_row)
        column.addWidget(self._subject_row)
        self._grid.setHorizontalSpacing(SPACE_L)
        self._grid.setVerticalSpacing(SPACE_M)
        for number in range(_COLUMNS):
            self._grid.setColumnStretch(number, 1)
        for row in self._rows.values():
            self._grid.addWidget(row, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self._label_row)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addStretch(1)

    def _show_block(self) -> None:
        """Another block: its own settings at their defaults, its subject if it can keep it."""
        self._set_subject(self._subject if self._subject[1] else self._own)
        self._show_settings(BLOCK_SHAPES[self.block.key()].defaults)
        self.reshaped.emit()

    def _show_settings(self, settings: BlockSettings) -> None:
        shape = BLOCK_SHAPES[self.block.key()]
        taken = tuple(shape.settings.values())
        self._place_settings(taken)
        for name, field in self.settings.items():
            self._rows[name].setVisible(name in taken)
            self._rows[name].set_problem("")
            if name in taken:
                field.offer(self._editions() if name == "since_edition" else shape.words)
                field.show(getattr(settings, name))
        self._subject_row.setVisible(shape.subjects != ("briefing",))
        empty = say("Everything") if shape.about_nothing else say("Type a name")
        self.subject.setPlaceholderText(empty)
        if not self._label_is_own:
            self.label.setText(translated(BLOCK_DESCRIPTIONS[self.block.key()]))

    def _editions(self) -> tuple[str, ...]:
        editions = self._desk.session.library.all(Edition, briefing_id=self._briefing_id)
        return tuple(edition.id for edition in editions)

    def _place_settings(self, taken: Sequence[str]) -> None:
        """The settings that are seen, side by side; the actors have a row of their own."""
        at = 0
        for name in sorted(taken, key=_ROWS_OF_THEIR_OWN.__contains__):
            span = _COLUMNS if name in _ROWS_OF_THEIR_OWN else 1
            at += at % _COLUMNS if span > 1 else 0
            place = divmod(at, _COLUMNS)
            self._grid.addWidget(self._rows[name], *place, 1, span, Qt.AlignmentFlag.AlignTop)
            at += span

    def _offered(self, typed: str) -> Sequence[CompletionEntry]:
        kinds = BLOCK_SHAPES[self.block.key()].subjects
        return candidates(self._desk.session.library, kinds, typed)

    def _take(self, key: str) -> None:
        kind, _, id = key.partition("/")
        self._set_subject((kind, id))

    def _set_subject(self, about: tuple[str, str]) -> None:
        kinds = BLOCK_SHAPES[self.block.key()].subjects
        if kinds == ("briefing",):
            about = ("briefing", self._briefing_id)
        self._subject = about if about[0] in kinds else ("", "")
        kind, id = self._subject
        self.subject.setText(named(self._desk.session.library, kind, id) if id else "")
        self.subject.setCursorPosition(0)
        self._subject_row.set_problem("")

    def _forget_subject(self) -> None:
        self._subject = ("", "")

    def _read_subject(self) -> None:
        """A name typed out in full needs no choosing, if only one record bears it."""
        typed = self.subject.text().strip().casefold()
        if self._subject[1] or not typed:
            return
        same = [each for each in self._offered(typed) if each.title.casefold() == typed]
        if len(same) == 1:
            self._take(same[0].key)

    def _keep_label(self) -> None:
        self._label_is_own = True

    def _choose(self) -> None:
        line = self._line()
        if line:
            self.chosen.emit(line)

    def _line(self) -> str:
        """The line as chosen; empty where something is wrong, which is then said at its field."""
        shape = BLOCK_SHAPES[self.block.key()]
        self._read_subject()
        kind, id = self._subject
        lacks_name = not id and (not shape.about_nothing or bool(self.subject.text().strip()))
        self._subject_row.set_problem(
            say("Choose what the block is about from the list.") if lacks_name else ""
        )
        values = self._values()
        if lacks_name or values is None:
            return ""
        label = self.label.text().strip() or translated(BLOCK_DESCRIPTIONS[self.block.key()])
        settings = replace(shape.defaults, **values)
        return live_block(label, self.block.key(), kind or None, id or None, settings)

    def _values(self) -> dict[str, Any] | None:
        values: dict[str, Any] = {}
        is_right = True
        for name in BLOCK_SHAPES[self.block.key()].settings.values():
            try:
                values[name] = self.settings[name].value()
                self._rows[name].set_problem("")
            except KnownError as error:
                self._rows[name].set_problem(translated(error.message))
                is_right = False
        return values if is_right else None


def _named_blocks() -> tuple[tuple[str, str], ...]:
    """Every block with its name."""
    return tuple((scheme, translated(name)) for scheme, name in BLOCK_NAMES.items())
