"""`@` in the text: what is found, which words are chosen, and what is then in the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.desktop.editor.completion_search import Asked, CompletionSearch
from briefing.desktop.navigation import Place
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing
from briefing.domain.edits import Edit
from briefing.domain.figures import Figure
from briefing.domain.issues import Issue, Proposition

KILLED = "019a73bb-9c00-7000-800e-000000000001"
NUMBER = f"[at least 242](figure:{KILLED})"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(begin, sample):
    """The page of briefings, showing the position brief of the sample."""
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page


@pytest.fixture
def field(page):
    """The draft, empty, with the cursor in it."""
    field = page.detail.writing.field("draft")
    field.editor.setFocus()
    field.editor.selectAll()
    field.editor.insert("")
    field.editor.cut()
    field.keeper.store()
    return field


@pytest.fixture
def type_at(field, qtbot):
    """Types into the draft and waits for the list to offer a title."""

    def type_at(words: str, title: str = "") -> None:
        QTest.keyClicks(field.editor, words)

        def is_offered() -> bool:
            shown = field.completion.list
            is_there = shown is not None and shown.isVisible()
            is_answered = is_there and not field.completion.is_asking()
            return is_answered and (not title or shown.titles()[0] == title)

        qtbot.waitUntil(is_offered)

    return type_at


def offered(page, words: str, issue_id: str = ""):
    library = page.desk.session.library
    return next(CompletionSearch().answers(library, Asked(words, issue_id=issue_id))).entries


class TestWhatIsOffered:
    def test_records_of_every_kind(self, page):
        kinds = {entry.key.partition("/")[0] for entry in offered(page, "")}
        assert kinds >= {"actor", "position", "figure", "excerpt", "event", "source", "gap"}

    def test_a_figure_by_what_is_counted_and_by_whom_with_value_and_claimant(self, page):
        for words in ("palestinians kil", "gaza kill"):
            found = [entry for entry in offered(page, words) if entry.key == f"figure/{KILLED}"]
            assert [entry.title for entry in found] == ["Palestinians killed"]
            assert found[0].detail == "at least 242 · Gaza’s health ministry"

    def test_a_position_by_whose_it_is(self, page):
        found = [entry for entry in offered(page, "hamas") if entry.key.startswith("position/")]
        assert found
        assert found[0].title.startswith("Hamas: ")

    def test_names_that_begin_with_the_words_come_first(self, page):
        page.desk.session.do(
            "Add", Edit(None, Actor(name="The old Hamburg council", kind="organisation"))
        )
        found = [entry.title for entry in offered(page, "ham")]
        assert found[0] == "Hamas"
        assert "The old Hamburg council" in found
        assert found.index("The old Hamburg council") > found.index("Hamas: Hamas disarms")

    def test_a_person_is_called_by_any_part_of_the_name(self, page):
        titles = [entry.title for entry in offered(page, "netan")]
        assert titles[0] == "Benjamin Netanyahu"
        assert "Netanyahu speaks in parliament on enforcing ceasefire agreements" in titles

    def test_whose_position_it_is_counts_with_words_from_the_matter(self, page):
        titles = [entry.title for entry in offered(page, "hamas disarm")]
        assert titles[0] == "Hamas: Hamas disarms"
        assert titles.index("Hamas disarms") < titles.index("Government of Israel: Hamas disarms")

    def test_of_two_that_fit_what_is_of_the_issue_comes_first(self, page):
        other = Issue(title="Another matter")
        matter = Proposition(issue_id=other.id, text="Hamas sends letters", order=1)
        page.desk.session.do("Add", Edit(None, other), Edit(None, matter))
        library = page.desk.session.library
        own = next(each for each in library.all(Proposition) if each.text.startswith("Hamas"))
        for issue_id, first, second in (
            (own.issue_id, own, matter),
            (other.id, matter, own),
        ):
            found = [entry.key for entry in offered(page, "hamas", issue_id)]
            assert found.index(f"proposition/{first.id}") < found.index(f"proposition/{second.id}")

    def test_what_lies_in_the_trash_is_not_offered(self, page):
        from briefing.desktop.records.trash_edits import trash_edits

        figure = page.desk.session.library.find(Figure, KILLED)
        page.desk.session.do("Trash", *trash_edits((figure,)))
        assert f"figure/{KILLED}" not in [entry.key for entry in offered(page, "palestinians")]


class TestByKeys:
    def test_a_figure_goes_in_with_its_number_as_the_link_in_one_step(self, field, type_at):
        editor = field.editor
        type_at("Now @palestinians ki", "Palestinians killed")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.text() == (
            f"Now {NUMBER} Palestinians killed since October 10, per Gaza’s health ministry"
        )
        assert not field.completion.list.isVisible()
        QTest.keyClicks(editor, ".")
        editor.undo()
        editor.undo()
        assert editor.text() == "Now @palestinians ki"

    def test_tab_goes_through_the_wordings_and_shows_them(self, field, type_at):
        type_at("@palestinians ki", "Palestinians killed")
        seen: list[str] = []
        for _ in range(3):
            QTest.keyClick(field.editor, Qt.Key.Key_Tab)
            seen.append(field.completion.list.words.text())
        assert seen[0] == "at least 242 Palestinians killed, per Gaza’s health ministry"
        assert seen[1] == "Gaza’s health ministry reports at least 242 Palestinians killed"
        assert len(set(seen)) == 3
        QTest.keyClick(field.editor, Qt.Key.Key_Backtab)
        assert field.completion.list.words.text() == seen[1]
        assert field.editor.hasFocus()
        QTest.keyClick(field.editor, Qt.Key.Key_Tab)
        QTest.keyClick(field.editor, Qt.Key.Key_Return)
        assert field.editor.text() == f"{NUMBER} Palestinians killed"

    def test_arrows_choose_another_record(self, field, type_at):
        type_at("@hamas", "Hamas")
        titles = field.completion.list.titles()
        QTest.keyClick(field.editor, Qt.Key.Key_Down)
        QTest.keyClick(field.editor, Qt.Key.Key_Return)
        kind = field.editor.chips()[0].kind
        assert kind == ("position" if ": " in titles[1] else kind)
        assert len(field.editor.chips()) == 1

    def test_a_position_goes_in_as_an_attributed_sentence(self, field, type_at):
        type_at("@hamas: ham", "Hamas: Hamas disarms")
        QTest.keyClick(field.editor, Qt.Key.Key_Return)
        assert field.editor.text().startswith("[Hamas")
        assert field.editor.chips()[0].kind == "position"

    def test_enter_before_the_answer_takes_the_first(self, field, qtbot):
        QTest.keyClicks(field.editor, "@hezb")
        QTest.keyClick(field.editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(field.editor.chips()) == 1)
        assert field.editor.text().startswith("[Hezbollah](actor:")

    def test_right_behind_an_exclamation_mark_a_space_parts_them(self, field, type_at):
        type_at("So!@hezb", "Hezbollah")
        QTest.keyClick(field.editor, Qt.Key.Key_Return)
        assert field.editor.text().startswith("So! [Hezbollah](actor:")

    def test_escape_leaves_plain_text_and_the_next_key_goes_on(self, field, type_at):
        type_at("@hamas", "Hamas")
        QTest.keyClick(field.editor, Qt.Key.Key_Escape)
        QTest.keyClicks(field.editor, " x")
        assert not field.completion.list.isVisible()
        assert field.editor.text() == "@hamas x"

    def test_going_away_with_the_cursor_closes_it(self, field, type_at):
        type_at("@hamas", "Hamas")
        QTest.keyClick(field.editor, Qt.Key.Key_Home)
        assert not field.completion.list.isVisible()
        assert field.editor.text() == "@hamas"

    def test_an_address_opens_nothing(self, field, qtbot):
        QTest.keyClicks(field.editor, "ana@ham")
        qtbot.wait(80)
        assert field.completion.list is None

    def test_what_is_chosen_is_in_the_library_soon(self, page, field, type_at, qtbot):
        type_at("@hamas", "Hamas")
        QTest.keyClick(field.editor, Qt.Key.Key_Return)
        field.keeper.store()
        record_id = field.editor.chips()[0].record_id
        citing = page.desk.session.library.references_to(record_id)
        assert "draft" in {citation.from_kind for citation in citing}
