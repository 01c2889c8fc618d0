"""How the checks run for the unit: after how many days a position counts as unconfirmed, and which
rules do not run, nowhere or for the briefings of one template.
"""

from functools import partial
from typing import get_args

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from briefing.desktop.messages import say, translated
from briefing.desktop.records.vocabulary_words import words_for
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SPACE_M, SPACE_XS
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.form import FormRow
from briefing.domain.checks.rules import RULES
from briefing.domain.desk import Organisation
from briefing.domain.vocabularies import Template

_EVERYWHERE = ""


class ChecksSection(QWidget):
    """The settings of the checks; `switched_off` and `unconfirmed_days` are what the profile has.

    A rule that runs nowhere cannot be ticked for a single template.
    """

    def __init__(self, theme: Theme, profile: Organisation) -> None:
        super().__init__()
        self._off = set(profile.switched_off)
        self._boxes = {rule.name: QCheckBox(translated(rule.title)) for rule in RULES}
        for rule in RULES:
            self._boxes[rule.name].setToolTip(translated(rule.reason))
        self._days = QLineEdit(str(profile.unconfirmed_days))
        self.days_row = FormRow(
            theme,
            say("A position counts as unconfirmed after so many days"),
            self._days,
        )
        templates: tuple[str, ...] = get_args(Template)
        options = [(name, words_for(templates, name)) for name in templates]
        self._scope = Choice(theme, [(_EVERYWHERE, say("All templates")), *options])
        self._lay_out(theme)
        self._show_scope()
        self._scope.chosen.connect(self._show_scope)
        for name, box in self._boxes.items():
            box.clicked.connect(partial(self._switch, name))

    def switched_off(self) -> tuple[str, ...]:
        """The rules that do not run: `rule`, or `template/rule`."""
        return tuple(sorted(self._off))

    def unconfirmed_days(self) -> int:
        """The days as they are typed; 0 for what is no number."""
        typed = self._days.text().strip()
        return int(typed) if typed.isascii() and typed.isdecimal() else 0

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.days_row)
        column.addWidget(
            FormRow(
                theme,
                say("Rules that run for"),
                self._scope,
            )
        )
        boxes = QGridLayout()
        boxes.setHorizontalSpacing(SPACE_M)
        boxes.setVerticalSpacing(SPACE_XS)
        half = (len(self._boxes) + 1) // 2
        for place, box in enumerate(self._boxes.values()):
            boxes.addWidget(box, place % half, place // half)
        column.addLayout(boxes)

    def _show_scope(self) -> None:
        template = self._scope.key()
        for name, box in self._boxes.items():
            is_off_everywhere = name in self._off
            box.setChecked(not is_off_everywhere and _entry(template, name) not in self._off)
            box.setEnabled(template == _EVERYWHERE or not is_off_everywhere)

    def _switch(self, rule: str) -> None:
        entry = _entry(self._scope.key(), rule)
        if self._boxes[rule].isChecked():
            self._off.discard(entry)
        else:
            self._off.add(entry)


def _entry(template: str, rule: str) -> str:
    return f"{template}/{rule}" if template else rule
