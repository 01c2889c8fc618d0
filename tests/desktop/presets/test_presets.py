"""Saved ways to export: made in the dialog, chosen in the menu, followed by the file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from briefing.desktop.export_sheet import ExportSheet
from briefing.desktop.navigation import Place
from briefing.desktop.presets.export_with_presets import ExportWithPresets
from briefing.desktop.presets.presets_dialog import PresetsDialog
from briefing.domain.briefings import Briefing, Preset
from briefing.domain.edits import Edit
from briefing.domain.redactions import Redactions
from briefing.operations.export_presets import ExportPreset, export_presets, read, written

PARTNERS = ExportPreset(format="md", marking="TLP:RED", redactions=Redactions(lowest_grade="C"))


@pytest.fixture
def window(begin, sample):
    return begin(sample).window


@pytest.fixture
def button(window, qtbot) -> ExportWithPresets:
    """The export button of the sample's first briefing."""
    briefing = window.desk.session.library.all(Briefing)[0]
    window.desk.navigator.go(Place("briefings", Briefing.KIND, briefing.id))
    (found,) = window.pages.page.findChildren(ExportWithPresets)
    qtbot.waitUntil(found.isVisible)
    return found


def put(window, name: str, given: ExportPreset) -> Preset:
    preset = Preset(name=name, settings=written(given))
    window.desk.session.do("Add preset", Edit(None, preset))
    return preset


def offered(button) -> dict:
    button.menu().aboutToShow.emit()
    return {action.text(): action for action in button.menu().actions()}


def presets(window) -> dict[str, ExportPreset]:
    return {one.name: read(one) for one in export_presets(window.desk.session.library)}


@pytest.fixture
def opened(window, button, qtbot):
    def opened(entry: str = "Manage presets …") -> PresetsDialog:
        offered(button)[entry].trigger()
        dialog = window.findChildren(PresetsDialog)[-1]
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return opened


def choose(field, key: str) -> None:
    field.set_key(key)
    field.activated.emit(field.currentIndex())


class TestMenu:
    def test_presets_of_today_stand_in_it(self, window, button) -> None:
        put(window, "Partners & friends", PARTNERS)
        put(window, "Broken", ExportPreset())
        broken = next(one for one in window.desk.session.library.all(Preset, name="Broken"))
        window.desk.session.do(
            "Edit preset", Edit(broken, Preset(id=broken.id, name="Broken", settings="no"))
        )
        found = offered(button)
        assert "Partners && friends …" in found
        assert "Broken …" not in found
        assert len(offered(button)) == len(found)

    def test_a_file_follows_the_preset_chosen(
        self, window, button, given_doors, tmp_path, qtbot
    ) -> None:
        put(window, "Partners", PARTNERS)
        given_doors.path = tmp_path / "copy.md"
        offered(button)["Partners …"].trigger()
        bar = window.frame.message_bar
        qtbot.waitUntil(lambda: "“copy.md” is ready" in bar.words.text(), timeout=20_000)
        text = given_doors.path.read_text("utf-8")
        assert "TLP:RED" in text
        assert "Only sources graded A–C" in text

        show = next(one for one in bar.findChildren(QAbstractButton) if one.text() == "Show all")
        show.click()
        (sheet,) = window.findChildren(ExportSheet)
        assert "Left out of the text: “" in sheet.remarks.toPlainText()
        assert "source “" in sheet.remarks.toPlainText()


class TestDialog:
    def test_it_begins_with_the_briefings_own_settings(self, window, opened) -> None:
        dialog = opened("Save as preset …")
        briefing = window.desk.session.library.all(Briefing)[0]
        (made,) = presets(window).values()
        assert made == ExportPreset(paper=briefing.paper, marking=briefing.marking)
        assert dialog.fields.name.hasSelectedText()

    def test_the_file_menu_opens_it_too(self, window, qtbot) -> None:
        next(one for one in window.commands if one.key == "presets").do()
        (dialog,) = window.findChildren(PresetsDialog)
        qtbot.waitUntil(dialog.empty.isVisible)
        QTest.mouseClick(dialog.new_button, Qt.MouseButton.LeftButton)
        QTest.mouseClick(dialog.new_button, Qt.MouseButton.LeftButton)
        assert list(presets(window)) == ["New preset", "New preset 2"]

    def test_enter_presses_the_button_with_the_focus_and_else_none(self, window, opened) -> None:
        dialog = opened("Save as preset …")
        QTest.keyClick(dialog.fields.name, Qt.Key.Key_Return)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        assert len(presets(window)) == 1
        QTest.keyClick(dialog.new_button, Qt.Key.Key_Return)
        assert len(presets(window)) == 2
        assert dialog.isVisible()

    def test_it_is_filled_by_keys_and_stored_at_once(self, window, opened, qtbot) -> None:
        dialog = opened("Save as preset …")
        QTest.keyClicks(dialog.fields.name, "Partners")
        QTest.keyClick(dialog.fields.name, Qt.Key.Key_Return)
        assert list(presets(window)) == ["Partners"]
        fields = dialog.fields
        choose(fields.format, "docx")
        choose(fields.paper, "letter")
        choose(fields.template, "assessment")
        choose(fields.language, "fr")
        choose(fields.marking, "TLP:GREEN")
        choose(fields.sources, "B")
        QTest.keyClick(fields.by_role, Qt.Key.Key_Space)
        QTest.keyClick(fields.no_passages, Qt.Key.Key_Space)
        assert presets(window)["Partners"] == ExportPreset(
            "docx",
            "letter",
            "assessment",
            "fr",
            "TLP:GREEN",
            Redactions("B", speakers_by_role=True, without_passages=True),
        )
        dialog.close()
        window.desk.session.undo()
        assert not presets(window)["Partners"].redactions.without_passages

    def test_a_name_is_asked_for(self, window, opened) -> None:
        dialog = opened("Save as preset …")
        dialog.fields.name.clear()
        QTest.keyClick(dialog.fields.name, Qt.Key.Key_Return)
        assert dialog.fields.name.accessibleDescription() == "Give the preset a name."
        assert list(presets(window)) == ["New preset"]

    def test_the_delete_key_puts_one_into_the_trash(self, window, opened) -> None:
        put(window, "Alpha", PARTNERS)
        put(window, "Beta", ExportPreset())
        dialog = opened()
        assert dialog.fields.marking.key() == "TLP:RED"
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        assert dialog.fields.name.text() == "Beta"
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        assert list(presets(window)) == ["Alpha"]
        assert dialog.fields.name.text() == "Alpha"
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        assert dialog.empty.isVisible()
        assert not dialog.trash_button.isEnabled()

    def test_one_that_cannot_be_read_says_so_and_is_left_as_it_is(self, window, opened) -> None:
        broken = Preset(name="Broken", settings="no")
        window.desk.session.do("Add preset", Edit(None, broken))
        dialog = opened()
        assert "save it anew" in dialog.note.words.text()
        dialog.close()
        assert window.desk.session.library.find(Preset, broken.id) == broken
