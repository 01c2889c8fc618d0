"""The fields of a saved way to export."""

from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.marking_editor import offered_markings
from briefing.desktop.records.vocabulary_words import words_for
from briefing.desktop.theme.tokens import SPACE_L, SPACE_M
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.form import FormRow
from briefing.desktop.widgets.tick_box import TickBox
from briefing.documents.formats import Format
from briefing.domain.briefings import Briefing
from briefing.domain.document_languages import DOCUMENT_LANGUAGES
from briefing.domain.kinds import shapes
from briefing.domain.redactions import Redactions
from briefing.operations.export_presets import ExportPreset

_OWN = ""


class PresetFields(QWidget):
    """`edited` when the analyst takes another value or leaves the name."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        own = (_OWN, say("As in the briefing"))
        self.name = QLineEdit()
        self.format = Choice(theme, _formats())
        self.paper = Choice(theme, (own, *_words("paper")))
        self.template = Choice(theme, (own, *_words("template")))
        self.language = Choice(theme, (own, *DOCUMENT_LANGUAGES.items()))
        markings = offered_markings(desk.session.library)
        self.marking = Choice(theme, (own, *((each, each) for each in markings)))
        self.sources = Choice(theme, _grades())
        self.by_role = TickBox(theme, say("Name speakers by their role or office"))
        self.no_passages = TickBox(theme, say("Cite sources without their passages"))
        self._rows = {
            "name": FormRow(theme, say("Name"), self.name),
            "format": FormRow(theme, say("Format"), self.format),
            "paper": FormRow(theme, say("Paper"), self.paper),
            "template": FormRow(theme, say("Template"), self.template),
            "language": FormRow(theme, say("Language of the document"), self.language),
            "marking": FormRow(
                theme,
                say("Marking"),
                self.marking,
                say("Never for a wider circle than that of a source it cites."),
            ),
            "sources": FormRow(
                theme,
                say("Sources"),
                self.sources,
                say("What rests on other sources alone is left out."),
            ),
        }
        self._lay_out()
        self.name.editingFinished.connect(self.edited)
        for choice in self._choices():
            choice.chosen.connect(self._tell)
        for box in (self.by_role, self.no_passages):
            box.clicked.connect(self._tell)

    def show_preset(self, name: str, given: ExportPreset) -> None:
        """Show a way to export; nobody is told."""
        self.name.setText(name)
        self.format.set_key(given.format)
        self.paper.set_key(given.paper or _OWN)
        self.template.set_key(given.template or _OWN)
        self.language.set_key(given.language or _OWN)
        if self.marking.findData(given.marking) < 0:
            self.marking.addItem(given.marking, given.marking)
        self.marking.set_key(given.marking)
        self.sources.set_key(given.redactions.lowest_grade or _OWN)
        self.by_role.setChecked(given.redactions.speakers_by_role)
        self.no_passages.setChecked(given.redactions.without_passages)
        self.set_problem("")

    def preset(self) -> ExportPreset:
        """The way to export as the fields say it."""
        words: dict[str, Any] = {
            "paper": self.paper.key() or None,
            "template": self.template.key() or None,
            "language": self.language.key() or None,
        }
        return ExportPreset(
            format=cast("Any", self.format.key()),
            marking=self.marking.key(),
            redactions=Redactions(
                cast("Any", self.sources.key() or None),
                speakers_by_role=self.by_role.isChecked(),
                without_passages=self.no_passages.isChecked(),
            ),
            **words,
        )

    def set_problem(self, problem: str) -> None:
        """Say at the name what is wrong with it."""
        self._rows["name"].set_problem(problem)

    def set_writable(self, *, is_writable: bool) -> None:
        """Let the fields be changed, or only read."""
        self.name.setReadOnly(not is_writable)
        for field in (*self._choices(), self.by_role, self.no_passages):
            field.setEnabled(is_writable)

    def _choices(self) -> tuple[Choice, ...]:
        return (
            self.format,
            self.paper,
            self.template,
            self.language,
            self.marking,
            self.sources,
        )

    def _tell(self) -> None:
        self.edited.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self._rows["name"])
        for pair in (("format", "paper"), ("template", "language"), ("marking", "sources")):
            line = QHBoxLayout()
            line.setSpacing(SPACE_L)
            for name in pair:
                line.addWidget(self._rows[name], 1)
            column.addLayout(line)
        column.addWidget(self.by_role)
        column.addWidget(self.no_passages)
        column.addStretch(1)


def _words(field: str) -> tuple[tuple[str, str], ...]:
    vocabulary = next(shape for shape in shapes(Briefing) if shape.name == field).vocabulary
    return tuple((word, words_for(vocabulary, word)) for word in vocabulary)


def _formats() -> tuple[tuple[Format, str], ...]:
    return (
        ("pdf", say("PDF")),
        ("docx", say("Word document")),
        ("html", say("Web page")),
        ("md", say("Markdown")),
        ("xlsx", say("Excel workbook of matrix and figures")),
    )


def _grades() -> tuple[tuple[str, str], ...]:
    return (
        (_OWN, say("All sources")),
        ("A", say("Only those graded A")),
        ("B", say("Only those graded A or B")),
        ("C", say("Only those graded A to C")),
        ("D", say("Only those graded A to D")),
        ("E", say("Only those graded A to E")),
    )
