"""The dialog in which the organisation's profile is edited and stored as one step."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.profile.checks_section import ChecksSection
from briefing.desktop.profile.colour_field import ColourField
from briefing.desktop.profile.logo_picker import LogoPicker
from briefing.desktop.profile.scrolled_fields import ScrolledFields
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_foot import DialogFoot
from briefing.desktop.widgets.form import FieldNote, Fold, FormRow
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.documents.style import ACCENT
from briefing.domain.desk import Organisation
from briefing.domain.errors import KnownError
from briefing.domain.validation import problems
from briefing.operations.house_logo import (
    alternative_text,
    logo_bytes,
    organisation_of,
    profile_step,
)

_WIDTH = 560
_TEXT_HEIGHT = 62


class ProfileDialog(QDialog):
    """Edits the profile that signs the library's documents, or makes it."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._profile = organisation_of(desk.session.library) or Organisation(name="")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("profile")
        self.setWindowTitle(say("Your unit"))
        self.setMinimumWidth(_WIDTH)
        self._make_fields()
        self._lay_out()
        self._colour.changed.connect(self._show_problems_of_colour)
        self._save_button.clicked.connect(self._save)

    def _make_fields(self) -> None:
        theme, profile, library = self._desk.theme, self._profile, self._desk.session.library
        self._name = QLineEdit(profile.name)
        self._address = _text_field(profile.address)
        self._disclaimer = _text_field(profile.disclaimer)
        self._markings = _text_field("\n".join(profile.markings))
        self._colour = ColourField(theme, profile.accent_colour, ACCENT)
        self._note = FieldNote(theme)
        try:
            png = logo_bytes(library, profile)
        except KnownError as error:
            png = None
            self._note.warn(translated(error.message))
        self._checks = ChecksSection(theme, profile)
        self._checks_fold = Fold(theme, say("Checks"))
        self._logo = LogoPicker(self._desk, png, alternative_text(library, profile))
        self._save_button = push_button(theme, say("Save"), is_primary=True)
        self._rows = {
            "name": FormRow(theme, say("Name of the unit"), self._name),
            "accent_colour": FormRow(
                theme,
                say("Colour of headings and lines"),
                self._colour,
                say("Dark enough to be read on white; empty for the usual blue."),
            ),
            "address": FormRow(
                theme,
                say("Address"),
                self._address,
                say("Printed with the name at the end of every briefing."),
            ),
            "disclaimer": FormRow(
                theme,
                say("Disclaimer"),
                self._disclaimer,
                say("Printed at the end of every briefing."),
            ),
            "markings": FormRow(
                theme,
                say("Own markings"),
                self._markings,
                say("One on each line, from the widest circle to the closest."),
            ),
            "unconfirmed_days": self._checks.days_row,
        }

    def _lay_out(self) -> None:
        theme = self._desk.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(ThemedLabel(theme, say("Your unit"), "title", "text", SEMIBOLD))
        about = ThemedLabel(
            theme,
            say("What stands on every briefing of this library: who made it, and its look."),
            "body",
            "text_secondary",
        )
        about.setWordWrap(True)
        column.addWidget(about)
        self._scrolled = ScrolledFields(self._fields())
        column.addWidget(self._scrolled, 1)
        column.addWidget(self._note)
        column.addLayout(DialogFoot(theme, self, self._save_button))
        self._checks_fold.toggled.connect(self._fit_later)
        self._name.setFocus()

    def _fit_later(self) -> None:
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As tall as the fields that are open, with the end of the checks in sight."""
        self._scrolled.updateGeometry()
        self.adjustSize()
        if self._checks_fold.is_open():
            self._scrolled.ensureWidgetVisible(self._checks)

    def _fields(self) -> QWidget:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self._rows["name"])
        column.addWidget(self._logo)
        for field in ("accent_colour", "address", "disclaimer", "markings"):
            column.addWidget(self._rows[field])
        self._checks_fold.content.addWidget(self._checks)
        column.addWidget(self._checks_fold)
        column.addStretch(1)
        return fields

    def _edited(self) -> Organisation:
        markings = (line.strip() for line in self._markings.toPlainText().splitlines())
        keeps_logo = not self._logo.is_removed
        return replace(
            self._profile,
            name=self._name.text().strip(),
            address=self._address.toPlainText().strip(),
            disclaimer=self._disclaimer.toPlainText().strip(),
            accent_colour=self._colour.colour(),
            logo_id=self._profile.logo_id if keeps_logo else None,
            markings=tuple(line for line in markings if line),
            switched_off=self._checks.switched_off(),
            unconfirmed_days=self._checks.unconfirmed_days(),
        )

    def _problems(self) -> dict[str, str]:
        """What is wrong, by field; the first of each."""
        found = {problem.field: translated(problem.message) for problem in problems(self._edited())}
        if not self._edited().name:
            found["name"] = say("Give the unit a name: every briefing is signed with it.")
        return found

    def _show_problems_of_colour(self) -> None:
        self._rows["accent_colour"].set_problem(self._problems().get("accent_colour", ""))

    def _save(self) -> None:
        found = self._problems()
        for field, row in self._rows.items():
            row.set_problem(found.get(field, ""))
        wrong = next((row for field, row in self._rows.items() if field in found), None)
        if wrong is not None:
            if wrong is self._checks.days_row:
                self._checks_fold.set_open(is_open=True)
            wrong.field.setFocus()
            return
        session = self._desk.session
        try:
            step = profile_step(
                session.library, self._edited(), self._logo.chosen, self._logo.words.text().strip()
            )
            if step is not None:
                session.do(step.label, *step.edits)
        except KnownError as error:
            self._note.warn(translated(error.message))
            return
        self.accept()


def _text_field(text: str) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(_TEXT_HEIGHT)
    return field
