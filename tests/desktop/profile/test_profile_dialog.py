"""Name, logo and colour of the unit, set in the window and printed from then on."""

from pathlib import Path

import pytest
from PIL import Image as Pictures
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QColorDialog, QLineEdit, QPlainTextEdit, QPushButton

from briefing.desktop.profile.colour_field import ColourField
from briefing.desktop.profile.dialog import ProfileDialog
from briefing.desktop.profile.logo_picker import LogoPicker
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.form import Fold
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.domain.desk import Organisation
from briefing.operations.exporting import composed
from briefing.store.opening import create_library

GREEN = "#0A783C"


@pytest.fixture
def window(begin, sample):
    return begin(sample).window


@pytest.fixture
def opened(window, qtbot):
    """Opens the dialog from the menu."""

    def opened() -> ProfileDialog:
        next(one for one in window.commands if one.key == "profile").do()
        dialog = window.findChildren(ProfileDialog)[-1]
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return opened


@pytest.fixture
def badge(tmp_path: Path) -> Path:
    path = tmp_path / "badge.png"
    Pictures.new("RGB", (90, 30), GREEN).save(path)
    return path


def _field(dialog, name, kind=QLineEdit):
    (found,) = [each for each in dialog.findChildren(kind) if each.accessibleName() == name]
    return found


def _press(dialog, words):
    (button,) = [each for each in dialog.findChildren(QPushButton) if each.text().strip() == words]
    button.click()


def _unit(window) -> Organisation:
    (unit,) = window.desk.session.library.all(Organisation)
    return unit


def _front(window):
    library = window.desk.session.library
    return composed(library, Briefing(title="Talks"), Date("2025-11-12")).front


def test_what_is_set_is_stored_as_one_step_and_printed(window, opened, given_doors, badge) -> None:
    dialog = opened()
    given_doors.path = badge
    assert _field(dialog, "Name of the unit").text() == "Briefing Desk sample unit"
    _field(dialog, "Name of the unit").setText("Coastal Unit ")
    _press(dialog, "Choose a picture …")
    _field(dialog, "Words for who cannot see it").setText("A green badge")
    dialog.findChild(ColourField).line.setText("#7a1f3d")
    _field(dialog, "Address", QPlainTextEdit).setPlainText("1 Quay Road\nVelda\n")
    _field(dialog, "Own markings", QPlainTextEdit).setPlainText("UNIT\n\n UNIT ONLY ")
    _press(dialog, "Save")

    unit, front = _unit(window), _front(window)
    assert front.closing[-1] == "Coastal Unit · 1 Quay Road · Velda"
    assert (unit.name, unit.accent_colour) == ("Coastal Unit", "#7A1F3D")
    assert unit.markings == ("UNIT", "UNIT ONLY")
    assert unit.disclaimer == "Made from a desk summary of one undated, untitled news report."
    assert (front.organisation, front.logo.alt) == ("Coastal Unit", "A green badge")
    assert not dialog.isVisible()
    assert window.desk.session.library.undo_label() == "Edit profile"
    window.desk.session.undo()
    assert (_unit(window).name, _front(window).logo) == ("Briefing Desk sample unit", None)


def test_a_logo_is_shown_on_white_and_can_be_taken_away(window, opened, given_doors, badge) -> None:
    given_doors.path = badge
    dialog = opened()
    picker = dialog.findChild(LogoPicker)
    assert picker.preview.text() == "No logo"
    assert not picker.remove_button.isEnabled()
    _press(dialog, "Choose a picture …")
    shown = picker.preview.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, shown.height() // 2) == QColor(GREEN)
    assert shown.pixelColor(shown.width() // 2, 1) == QColor("#FFFFFF")
    _press(dialog, "Save")
    assert _front(window).logo is not None

    dialog = opened()
    assert not dialog.findChild(LogoPicker).preview.pixmap().isNull()
    _press(dialog, "Remove")
    assert _front(window).logo is not None
    _press(dialog, "Save")
    assert (_unit(window).logo_id, _front(window).logo) == (None, None)


def test_a_file_that_is_no_picture_is_named_and_changes_nothing(
    window, opened, given_doors, tmp_path
) -> None:
    given_doors.path = tmp_path / "notes.png"
    given_doors.path.write_text("no picture")
    dialog = opened()
    picker = dialog.findChild(LogoPicker)
    _press(dialog, "Choose a picture …")

    assert picker.note.is_problem
    assert picker.note.words.text().startswith("The file is no picture: choose a PNG")
    assert picker.chosen is None
    _press(dialog, "Save")
    assert _front(window).logo is None


def test_a_pale_colour_is_refused_at_its_field(window, opened) -> None:
    dialog = opened()
    field = dialog.findChild(ColourField)
    row = field.parent()
    field.line.setText("#FFD700")
    assert row.problem() == "Text in #FFD700 cannot be read on white: choose a darker colour."
    _press(dialog, "Save")
    assert dialog.isVisible()
    assert _unit(window).accent_colour == ""

    field.line.setText("")
    assert row.problem() == ""
    _press(dialog, "Save")
    assert not dialog.isVisible()


def test_a_colour_can_be_chosen_by_eye(opened) -> None:
    field = opened().findChild(ColourField)
    field.choose_button.click()
    chooser = field.findChild(QColorDialog)
    assert chooser.isVisible()
    chooser.setCurrentColor(QColor(GREEN))
    chooser.accept()

    assert field.colour() == GREEN
    assert field.sample.grab().toImage().pixelColor(2, 2) == QColor("#FFFFFF")


def test_a_unit_without_a_name_is_not_stored(window, opened) -> None:
    dialog = opened()
    name = _field(dialog, "Name of the unit")
    name.setText("  ")
    _press(dialog, "Save")

    assert name.accessibleDescription() == (
        "Give the unit a name: every briefing is signed with it."
    )
    assert dialog.isVisible()
    assert dialog.focusWidget() is name


def test_cancel_stores_nothing(window, opened) -> None:
    dialog = opened()
    before = window.desk.session.library.undo_label()
    _field(dialog, "Name of the unit").setText("Another")
    _press(dialog, "Cancel")

    assert window.desk.session.library.undo_label() == before
    assert _unit(window).name == "Briefing Desk sample unit"


def test_a_library_without_a_profile_gets_one(begin, tmp_path, qtbot) -> None:
    path = tmp_path / "empty.briefing"
    create_library(path, author="Ana").close()
    window = begin(path).window
    next(one for one in window.commands if one.key == "profile").do()
    dialog = window.findChild(ProfileDialog)
    _field(dialog, "Name of the unit").setText("Coastal Unit")
    _press(dialog, "Save")

    assert _unit(window).name == "Coastal Unit"


def _rule(dialog, title) -> QCheckBox:
    (found,) = [each for each in dialog.findChildren(QCheckBox) if each.text() == title]
    return found


class TestChecks:
    def test_rules_are_switched_off_everywhere_or_for_a_template(self, window, opened) -> None:
        dialog = opened()
        dialog.findChild(Fold).button.click()
        for_templates = _field(dialog, "Rules that run for", Choice)
        _rule(dialog, "Newer figure").click()
        for_templates.set_key("chronology")
        for_templates.chosen.emit("chronology")
        assert not _rule(dialog, "Newer figure").isEnabled(), "it runs nowhere"
        _rule(dialog, "Source withdrawn").click()
        _field(dialog, "A position counts as unconfirmed after so many days").setText("90")
        _press(dialog, "Save")
        unit = _unit(window)
        assert unit.switched_off == ("chronology/withdrawn_source", "stale_figure")
        assert unit.unconfirmed_days == 90

        dialog = opened()
        assert not _rule(dialog, "Newer figure").isChecked()
        assert _rule(dialog, "Source withdrawn").isChecked(), "it runs for other templates"
        _rule(dialog, "Newer figure").click()
        _press(dialog, "Save")
        assert _unit(window).switched_off == ("chronology/withdrawn_source",)

    @pytest.mark.parametrize("typed", ["0", "soon", "-3", ""])
    def test_days_that_are_none_are_refused_at_their_field(self, window, opened, typed) -> None:
        dialog = opened()
        days = _field(dialog, "A position counts as unconfirmed after so many days")
        days.setText(typed)
        _press(dialog, "Save")
        assert dialog.isVisible()
        assert dialog.findChild(Fold).is_open()
        assert days.parent().problem() == "A position stays confirmed for one day at least."
        assert _unit(window).unconfirmed_days == 180
