"""Templates of one's own: made of the briefing that is open, offered where one is begun."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.desktop.navigation import Place
from briefing.desktop.pages.trash_contents import trashed_words
from briefing.desktop.presets.export_with_presets import ExportWithPresets
from briefing.desktop.presets.templates_dialog import TemplatesDialog
from briefing.desktop.records.trash_edits import trash_edits
from briefing.domain.briefings import Briefing, Draft, Preset
from briefing.domain.edits import Edit
from briefing.domain.issues import Issue
from briefing.operations.own_templates import own_templates, template_of


@pytest.fixture
def window(begin, sample):
    return begin(sample).window


@pytest.fixture
def weekly(window) -> Briefing:
    """A briefing about the sample's first issue, open in the window."""
    session = window.desk.session
    issue = session.library.all(Issue)[0]
    briefing = Briefing(
        title="Week 3",
        template="issue_brief",
        subject_kind="issue",
        subject_id=issue.id,
        marking="TLP:GREEN",
    )
    text = f"## Figures\n\nNothing moved.\n\n![Key figures](tiles:issue/{issue.id})"
    session.do("Add", Edit(None, briefing), Edit(None, Draft(briefing_id=briefing.id, text=text)))
    window.desk.navigator.go(Place("briefings", Briefing.KIND, briefing.id))
    return briefing


@pytest.fixture
def dialog(window, weekly, qtbot) -> TemplatesDialog:
    (button,) = window.pages.page.findChildren(ExportWithPresets)
    button.menu().aboutToShow.emit()
    next(one for one in button.menu().actions() if one.text() == "Save as template …").trigger()
    (found,) = window.findChildren(TemplatesDialog)
    qtbot.waitUntil(found.isVisible)
    return found


def names(window) -> list[str]:
    return [preset.name for preset in own_templates(window.desk.session.library)]


def test_it_is_named_says_what_it_holds_and_goes_into_the_trash(window, dialog) -> None:
    assert names(window) == ["Week 3"]
    assert dialog._row.note.words.text() == "Issue brief: 1 heading, 1 live block"
    QTest.keyClicks(dialog.name, "Weekly brief")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert names(window) == ["Weekly brief"]
    dialog.name.clear()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.name.accessibleDescription() == "Give the template a name."
    QTest.mouseClick(dialog.trash_button, Qt.MouseButton.LeftButton)
    assert names(window) == []
    assert not dialog.name.isEnabled()


def test_the_delete_key_puts_one_into_the_trash_and_the_next_is_chosen(
    window, weekly, dialog
) -> None:
    session = window.desk.session
    session.do("Add", Edit(None, template_of(session.library, weekly, "Yearly")))
    dialog.list.show_all()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert names(window) == ["Yearly"]
    assert dialog.name.text() == "Yearly"


def test_enter_presses_the_button_with_the_focus_and_else_none(window, dialog) -> None:
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert names(window) == ["Week 3"]
    assert dialog.isVisible()
    QTest.keyClick(dialog.trash_button, Qt.Key.Key_Return)
    assert names(window) == []


def test_the_trash_calls_it_a_template_and_no_preset(window, dialog) -> None:
    session = window.desk.session
    session.do("Add", Edit(None, Preset(name="For the embassy", settings="{}")))
    dialog.close()
    presets = session.library.all(Preset)
    session.do("Trash", *trash_edits(presets))
    kinds = {preset.name: trashed_words(found) for preset in presets
             if (found := session.library.find(Preset, preset.id))}  # fmt: skip
    assert kinds["Week 3"].startswith("Template · ")
    assert kinds["For the embassy"].startswith("Preset · ")
    window.desk.navigator.go(Place("trash"))
    offered = window.pages.page.kinds
    words = [offered.itemText(at) for at in range(offered.count())]
    assert "Presets and templates (2)" in words


def test_the_file_menu_leads_to_them_and_says_how_the_first_is_made(window, weekly, qtbot) -> None:
    next(one for one in window.commands if one.key == "templates").do()
    (dialog,) = window.findChildren(TemplatesDialog)
    qtbot.waitUntil(dialog.hint.isVisible)
    dialog.close()
    template = template_of(window.desk.session.library, weekly, "Weekly")
    window.desk.session.do("Add", Edit(None, template))
    next(one for one in window.commands if one.key == "templates").do()
    dialog = window.findChildren(TemplatesDialog)[-1]
    assert not dialog.hint.isVisibleTo(dialog)
    dialog.name.setFocus()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Every Monday")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert names(window) == ["Every Monday"]


def test_a_new_briefing_begins_with_it(window, dialog, qtbot) -> None:
    dialog.close()
    library = window.desk.session.library
    other = library.all(Issue)[1]
    page = window.pages.page
    window.desk.navigator.go(Place("briefings", Issue.KIND, other.id))
    choice = page.new.template
    at = choice.findText("Week 3")
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    assert page.new._rows[1].note.words.text() == "Issue brief: 1 heading, 1 live block"
    QTest.mouseClick(page.new.button, Qt.MouseButton.LeftButton)

    made = library.all(Briefing)[-1]
    assert (made.subject_id, made.template, made.marking) == (
        other.id,
        "issue_brief",
        "TLP:GREEN",
    )
    (draft,) = library.all(Draft, briefing_id=made.id)
    assert draft.text == f"## Figures\n\n![Key figures](tiles:issue/{other.id})"
    window.desk.session.undo()
    assert library.find(Briefing, made.id) is None


def test_without_any_only_the_shipped_ones_are_offered(window) -> None:
    issue = window.desk.session.library.all(Issue)[0]
    window.desk.navigator.go(Place("briefings", Issue.KIND, issue.id))
    assert window.pages.page.new.template.count() == 9
