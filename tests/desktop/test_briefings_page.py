"""The page of briefings: the list, a new one, its form, its template, and what becomes of it."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.desktop.navigation import Place
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.desk import Organisation
from briefing.domain.edits import Edit
from briefing.domain.issues import Issue

HAMAS = "019a73bb-9c00-7000-8004-000000000001"
ISSUE = "019a73bb-9c00-7000-8009-000000000001"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(begin, sample):
    return begin(sample).window


@pytest.fixture
def page(window):
    window.desk.navigator.go(Place("briefings"))
    return window.pages.page


@pytest.fixture
def library(window):
    return window.desk.session.library


def of_template(library, template: str) -> Briefing:
    return library.all(Briefing, template=template)[0]


def show(page, briefing: Briefing) -> None:
    page.desk.navigator.go(Place("briefings", "briefing", briefing.id))


def titles(page) -> list[str]:
    model = page.pane.list.records
    return [model.row_at(row).title for row in range(model.rowCount())]


def choose(choice, key: str) -> None:
    """Takes a value of a field with few values as the analyst does by keyboard."""
    choice.setFocus()
    while choice.key() != key:
        down = choice.findData(key) > choice.currentIndex()
        QTest.keyClick(choice, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def draft_text(library, briefing: Briefing) -> str:
    return library.all(Draft, briefing_id=briefing.id)[0].text


class TestList:
    def test_shows_every_briefing_and_the_first_of_them_whole(self, page, library):
        assert len(titles(page)) == library.count(Briefing)
        assert page.detail.heading.title.text() == titles(page)[0]
        assert page.briefing_subject() == ("briefing", page.detail.briefing.id)

    def test_a_chosen_one_is_shown_and_noted_on_the_way(self, page, library):
        snapshot = of_template(library, "snapshot")
        number = library.numbers_of(Briefing, (snapshot.id,))[snapshot.id]
        page.pane.list.choose(number)
        assert page.detail.heading.title.text() == snapshot.title
        assert page.detail.writing.field("highlights").editor.text() == snapshot.part("highlights")
        assert page.desk.navigator.place.record_id == snapshot.id

    def test_a_draft_leads_to_its_briefing(self, page, library):
        brief = of_template(library, "position_brief")
        draft = library.all(Draft, briefing_id=brief.id)[0]
        page.desk.navigator.go(Place("briefings", "draft", draft.id))
        assert page.detail.briefing.id == brief.id

    def test_enter_goes_into_the_text(self, page):
        page.pane.list.setFocus()
        QTest.keyClick(page.pane.list, Qt.Key.Key_Return)
        assert page.detail.writing.field("draft").editor.hasFocus()


class TestKeys:
    def test_are_taken_while_the_focus_is_in_the_sidebar(self, page):
        window = page.window()
        window.activateWindow()
        window.frame.sidebar.setFocus()
        QTest.keyClick(
            window.focusWidget(),
            Qt.Key.Key_S,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        source = page.detail.beside.view("source")
        assert source is not None
        assert source.isVisible()


class TestNewBriefing:
    def test_is_begun_and_made_by_keyboard(self, page, library):
        QTest.keyClick(page.window(), Qt.Key.Key_N, CONTROL)
        subject = page.new.subject.entry
        assert subject.hasFocus()
        QTest.keyClicks(subject, "Second phase")
        QTest.keyClick(subject, Qt.Key.Key_Return)
        assert page.new.title.text() == "Second phase of the Gaza ceasefire"
        page.new.title.setFocus()
        page.new.title.selectAll()
        QTest.keyClicks(page.new.title, "What comes next")
        QTest.keyClick(page.new.title, Qt.Key.Key_Return)
        made = library.newest(Briefing, 1)[0]
        assert (made.title, made.template) == ("What comes next", "snapshot")
        assert (made.subject_kind, made.subject_id) == ("issue", ISSUE)
        assert page.detail.briefing == made
        assert page.detail.writing.field("draft").editor.hasFocus()
        assert "What comes next" in titles(page)

    def test_starts_from_an_issue_or_an_actor(self, page, library):
        page.desk.navigator.go(Place("briefings", "actor", HAMAS))
        assert page.new.title.text() == library.find(Actor, HAMAS).name
        assert page.new.template.key() == "actor_profile"
        QTest.keyClick(page.new.title, Qt.Key.Key_Return)
        made = library.newest(Briefing, 1)[0]
        assert (made.template, made.subject_id) == ("actor_profile", HAMAS)

    def test_can_make_its_issue_on_the_way(self, page, library):
        page.begin_record()
        subject = page.new.subject.entry
        QTest.keyClicks(subject, "The harbour of Orsenna")
        QTest.keyClick(subject, Qt.Key.Key_Return)
        QTest.mouseClick(page.new.button, Qt.MouseButton.LeftButton)
        made = library.newest(Briefing, 1)[0]
        assert library.find(Issue, made.subject_id).title == "The harbour of Orsenna"
        assert made.title == "The harbour of Orsenna"
        page.desk.session.undo()
        assert library.find(Issue, made.subject_id) is None

    def test_without_a_title_says_so_and_is_not_made(self, page, library):
        count = library.count(Briefing)
        page.begin_record()
        QTest.mouseClick(page.new.button, Qt.MouseButton.LeftButton)
        row = page.new.title.parentWidget()
        assert row.problem() == "A briefing needs a title."
        assert page.new.title.hasFocus()
        assert library.count(Briefing) == count

    def test_can_be_given_up(self, page, library):
        before = page.detail.briefing
        page.begin_record()
        assert page.briefing_subject() is None
        QTest.mouseClick(page.new.cancel, Qt.MouseButton.LeftButton)
        assert page.stack.currentWidget() is page.detail
        assert page.detail.briefing == before

    def test_only_templates_that_can_be_printed_are_offered(self, page):
        from briefing.documents.compose import OFFERED_TEMPLATES

        template = page.new.template
        offered = [template.itemData(at) for at in range(template.count())]
        assert offered == [*OFFERED_TEMPLATES]


class TestForm:
    @pytest.fixture
    def snapshot(self, page, library) -> Briefing:
        snapshot = of_template(library, "snapshot")
        show(page, snapshot)
        page.detail.details.set_open(is_open=True)
        return snapshot

    def test_another_template_takes_the_texts_along_as_one_step(self, page, library, snapshot):
        choose(page.detail.form.template, "position_brief")
        changed = library.find(Briefing, snapshot.id)
        assert [part.name for part in changed.parts] == ["bottom_line"]
        assert "## Highlights\n\n- Killed:" in draft_text(library, changed)
        assert page.detail.writing.field("highlights") is None
        assert "## Highlights" in page.detail.writing.field("draft").editor.text()
        page.desk.session.undo()
        assert library.find(Briefing, snapshot.id) == snapshot
        highlights = page.detail.writing.field("highlights")
        assert highlights.editor.text() == snapshot.part("highlights")
        assert page.detail.form.template.key() == "snapshot"

    def test_parts_stand_in_the_order_of_the_template(self, page, snapshot, qtbot):
        choose(page.detail.form.template, "actor_profile")
        choose(page.detail.form.template, "snapshot")
        names = ("bottom_line", "highlights", "trend", "draft")
        tops = [page.detail.writing.field(name).editor for name in names]

        def places() -> list[int]:
            return [editor.mapTo(page, editor.rect().topLeft()).y() for editor in tops]

        qtbot.waitUntil(lambda: places() == sorted(places()))
        tops[0].setFocus()
        QTest.keyClick(tops[0], Qt.Key.Key_Tab)
        assert tops[1].hasFocus()

    def test_the_subject_is_found_as_one_types(self, page, library, snapshot):
        entry = page.detail.form.subject.entry
        entry.setFocus()
        entry.selectAll()
        QTest.keyClicks(entry, "Hamas")
        QTest.keyClick(entry, Qt.Key.Key_Return)
        changed = library.find(Briefing, snapshot.id)
        assert (changed.subject_kind, changed.subject_id) == ("actor", HAMAS)
        assert "Hamas" in page.detail.heading.detail.text()

    def test_and_can_be_nothing_in_particular(self, page, library, snapshot):
        entry = page.detail.form.subject.entry
        entry.setFocus()
        entry.selectAll()
        QTest.keyClick(entry, Qt.Key.Key_Delete)
        page.pane.list.setFocus()
        changed = library.find(Briefing, snapshot.id)
        assert (changed.subject_kind, changed.subject_id) == ("", None)

    def test_words_that_name_nothing_are_kept_and_said(self, page, library, snapshot):
        entry = page.detail.form.subject.entry
        entry.setFocus()
        entry.selectAll()
        QTest.keyClicks(entry, "Nobody knows")
        QTest.keyClick(entry, Qt.Key.Key_Escape)
        page.pane.list.setFocus()
        assert entry.text() == "Nobody knows"
        assert "not chosen yet" in page.detail.form.subject.parentWidget().problem()
        assert library.find(Briefing, snapshot.id) == snapshot

    def test_the_marking_is_a_tlp_word_or_one_of_the_unit(self, page, library, snapshot):
        unit = library.all(Organisation)[0]
        own = Organisation(**{**unit.__dict__, "markings": ("UNIT ONLY",)})
        page.desk.session.do("Edit profile", Edit(unit, own))
        marking = page.detail.form.fields.editors["marking"].entry
        shown = [marking.itemText(at) for at in range(marking.count())]
        assert shown == [
            "Not marked",
            "TLP:CLEAR",
            "TLP:GREEN",
            "TLP:AMBER",
            "TLP:AMBER+STRICT",
            "TLP:RED",
            "UNIT ONLY",
        ]
        assert not marking.itemIcon(shown.index("TLP:RED")).isNull()
        choose(marking, "TLP:AMBER+STRICT")
        assert library.find(Briefing, snapshot.id).marking == "TLP:AMBER+STRICT"
        assert "TLP:AMBER+STRICT" in page.detail.heading.detail.text()

    def test_form_and_text_do_not_overwrite_each_other(self, page, library, snapshot):
        editor = page.detail.writing.field("trend").editor
        editor.setFocus()
        QTest.keyClicks(editor, "Up.")
        title = page.detail.form.fields.editors["title"].entry
        title.setFocus()
        title.selectAll()
        QTest.keyClicks(title, "Phase two")
        page.leave()
        stored = library.find(Briefing, snapshot.id)
        assert stored.title == "Phase two"
        assert stored.part("trend") == "Up."
        assert stored.part("highlights") == snapshot.part("highlights")


class TestTrash:
    def test_a_trashed_one_stays_in_sight_and_is_restored(self, page, library, qtbot):
        briefing = page.detail.briefing
        QTest.mouseClick(page.detail.trash_button, Qt.MouseButton.LeftButton)
        assert library.find(Briefing, briefing.id).trashed_at is not None
        assert briefing.title not in titles(page)
        assert page.detail.banner.isVisible()
        assert page.briefing_subject() is None
        qtbot.waitUntil(lambda: not page.detail.preview.previewing.is_busy, timeout=20_000)
        assert not page.window().frame.message_bar.isVisible()
        QTest.mouseClick(page.detail.banner.button, Qt.MouseButton.LeftButton)
        assert library.find(Briefing, briefing.id) == briefing
        assert briefing.title in titles(page)

    def test_nothing_is_written_in_a_trashed_one(self, page, library):
        briefing = page.detail.briefing
        editor, form = page.detail.writing.current_editor(), page.detail.form
        before = editor.text()
        QTest.mouseClick(page.detail.trash_button, Qt.MouseButton.LeftButton)
        editor.setFocus()
        QTest.keyClicks(editor, "More.")
        page.leave()
        assert editor.text() == before
        assert not form.template.isEnabled()
        form.subject.entry.setFocus()
        QTest.keyClicks(form.subject.entry, "Hamas")
        assert library.find(Briefing, briefing.id).subject_id == briefing.subject_id
        page.desk.session.undo()
        editor.setFocus()
        QTest.keyClicks(editor, "More.")
        assert "More." in editor.text()
        assert form.template.isEnabled()

    def test_delete_in_the_list_trashes_what_is_selected(self, page, library):
        page.pane.list.setFocus()
        page.pane.list.selectAll()
        QTest.keyClick(page.pane.list, Qt.Key.Key_Delete)
        assert library.count(Briefing) == 0
        page.desk.session.undo()
        assert library.count(Briefing) == 3

    def test_undoing_a_new_one_shows_another(self, page, library):
        page.begin_record()
        QTest.keyClicks(page.new.title, "Short-lived")
        page.new.title.setFocus()
        QTest.keyClick(page.new.title, Qt.Key.Key_Return)
        assert page.detail.heading.title.text() == "Short-lived"
        page.desk.session.undo()
        assert page.detail.briefing.title in titles(page)


class TestOneClick:
    def test_makes_the_pdf_of_what_is_being_typed(self, page, given_doors, tmp_path, qtbot):
        given_doors.path = tmp_path / "out.pdf"
        editor = page.detail.writing.field("draft").editor
        editor.setFocus()
        QTest.keyClicks(editor, "Just typed. ")
        QTest.mouseClick(page.detail.pdf_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(given_doors.path.exists, timeout=20_000)
        qtbot.waitUntil(page.window().frame.message_bar.isVisible)
        words = " ".join(each.extract_text() for each in PdfReader(given_doors.path).pages)
        assert "Just typed." in words


class TestReadOnly:
    def test_texts_can_be_read_and_not_written(self, begin, sample):
        program = begin(None)
        program.open_library(sample, writing=False)
        program.window.desk.navigator.go(Place("briefings"))
        page = program.window.pages.page
        editor = page.detail.writing.field("draft").editor
        before = editor.text()
        assert before
        editor.setFocus()
        QTest.keyClicks(editor, "x")
        assert editor.text() == before
