"""Checks beside the text: found after the pause, gone to, answered by key, changed in one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from briefing.desktop.checking.update_dialog import UpdateDialog
from briefing.desktop.navigation import Place
from briefing.desktop.widgets.difference_label import DifferenceLabel
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Answer, Briefing, Draft
from briefing.domain.edits import Edit
from briefing.domain.figures import Figure, Measure
from briefing.domain.sources import Evidence

TIMEOUT = 30_000
KILLED = "019a73bb-9c00-7000-800e-000000000001"


@pytest.fixture
def page(begin, sample):
    """The page of briefings, showing the position brief of the sample."""
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page


@pytest.fixture
def looked(page, qtbot):
    """Waits until the checks have looked at what stands in the text, and shows it; gives it."""

    def looked():
        checking = page.detail.checks.checking
        page.detail.writing.store()

        def is_shown():
            look = checking.look
            if look is None or checking.is_looking:
                return False
            return dict(look.texts).get("draft", "") == editor(page).text()

        qtbot.waitUntil(is_shown, timeout=TIMEOUT)
        return checking.look

    return looked


@pytest.fixture
def panel(page):
    def panel():
        return page.detail.beside.show_tab("checks")

    return panel


def editor(page, name="draft"):
    return page.detail.writing.field(name).editor


def write(page, text):
    """Replace the draft by what is typed."""
    found = editor(page)
    found.setFocus()
    found.selectAll()
    found.insert(text)


def rules(page):
    placed = page.detail.checks.checking.placed
    return [one.checked.finding.rule for one in placed if one.checked.finding.text == "draft"]


def superseded(page):
    """A newer figure of the same measure and claimant than the sample's 242."""
    library = page.desk.session.library
    old = library.find(Figure, KILLED)
    newer = Figure(
        measure_id=old.measure_id,
        claimant_id=old.claimant_id,
        value=old.value + 58,
        qualifier=old.qualifier,
        as_of=old.as_of,
        supersedes_id=old.id,
        supersede_reason="corrected_by_claimant",
    )
    evidence = library.all(Evidence, record_kind="figure", record_id=old.id)[0]
    page.desk.session.do(
        "A later count",
        Edit(None, newer),
        Edit(
            None,
            Evidence(
                record_kind="figure",
                record_id=newer.id,
                excerpt_id=evidence.excerpt_id,
                role="supports",
            ),
        ),
    )
    assert library.find(Measure, old.measure_id) is not None
    return newer


USUAL_WIDTH = 380  # of the pane beside a text, without its margins, in a window of 1440
CITING = f"The ministry says [at least 242](figure:{KILLED}) people were killed."


class TestFindings:
    def test_come_after_the_pause_with_their_count_on_the_tab(self, page, looked):
        looked()
        write(page, "Ask @someone. ")
        looked()
        assert "unresolved" in rules(page)
        count = page.detail.checks.checking.open_count
        assert page.detail.beside.bar.tab(1).text() == f"Checks {count}"
        assert page.detail.checks.line.text() == f"{count} open findings"

    def test_are_gone_to_with_f8_from_the_text_and_shown_in_the_tab(self, page, looked):
        looked()
        write(page, "Nothing here. Ask @someone now.")
        looked()
        found = editor(page)
        found.moveCursor(found.textCursor().MoveOperation.Start)
        QTest.keyClick(found, Qt.Key.Key_F8)
        assert found.textCursor().selectedText().startswith("@")
        assert page.detail.beside.shown == "checks"
        shown = page.detail.beside.view("checks").list
        assert shown.current().checked.finding.rule == "unresolved"
        # The keys of the answers are not typed over what is pointed at.
        assert shown.hasFocus()
        QTest.keyClick(shown, Qt.Key.Key_K)
        assert page.detail.beside.view("checks").answers.reason.hasFocus()
        assert "@someone" in found.text()
        QTest.keyClick(page.detail.beside.view("checks").answers.reason, Qt.Key.Key_Escape)
        assert shown.hasFocus()
        QTest.keyClick(shown, Qt.Key.Key_Escape)
        assert found.hasFocus()

    def test_keep_their_place_while_one_types_before_them(self, page, looked, panel):
        looked()
        write(page, "Ask @someone now.")
        looked()
        found = editor(page)
        found.moveCursor(found.textCursor().MoveOperation.Start)
        QTest.keyClicks(found, "Before. ")
        placed = next(
            one
            for one in page.detail.checks.checking.placed
            if one.checked.finding.rule == "unresolved"
        )
        assert page.detail.checks.checking.go_to(placed)
        assert found.textCursor().selectedText().startswith("@")

    def test_enter_goes_into_the_text_and_a_click_points_there(self, page, looked, panel, qtbot):
        looked()
        write(page, "Ask @someone now.")
        looked()
        shown = panel()
        placed = next(
            one
            for one in page.detail.checks.checking.placed
            if one.checked.finding.rule == "unresolved"
        )
        shown.list.setFocus()
        shown.list.choose(placed)
        rect = shown.list.visualRect(shown.list.currentIndex())
        QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        assert shown.list.hasFocus()
        assert editor(page).textCursor().selectedText().startswith("@")
        QTest.keyClick(shown.list, Qt.Key.Key_Return)
        assert editor(page).hasFocus()


class TestAnswers:
    def chosen(self, page, shown, rule):
        placed = next(
            one
            for one in page.detail.checks.checking.placed
            if one.checked.finding.rule == rule and one.checked.finding.text == "draft"
        )
        shown.list.setFocus()
        shown.list.choose(placed)
        return placed

    def test_k_keeps_a_place_with_a_reason_and_u_takes_it_back(self, page, looked, panel):
        looked()
        write(page, "Ask @someone now.")
        looked()
        shown = panel()
        self.chosen(page, shown, "unresolved")
        QTest.keyClick(shown.list, Qt.Key.Key_K)
        assert shown.answers.reason.hasFocus()
        shown.answers.reason.selectAll()
        QTest.keyClicks(shown.answers.reason, "It is an address.")
        QTest.keyClick(shown.answers.reason, Qt.Key.Key_Return)
        library = page.desk.session.library
        (answer,) = library.all(Answer)
        assert (answer.rule, answer.reason) == ("unresolved", "It is an address.")
        looked()
        placed = self.chosen(page, shown, "unresolved")
        assert placed.checked.answer.reason == "It is an address."
        assert "It is an address." in shown.answers.why.text()
        QTest.keyClick(shown.list, Qt.Key.Key_U)
        assert not library.all(Answer)

    def test_r_switches_the_rule_off_and_the_reason_is_remembered(self, page, looked, panel):
        looked()
        write(page, "Ask @someone now.\n\nAnd @another.")
        looked()
        shown = panel()
        self.chosen(page, shown, "unresolved")
        QTest.keyClick(shown.list, Qt.Key.Key_R)
        shown.answers.reason.selectAll()
        QTest.keyClicks(shown.answers.reason, "Handles are meant.")
        QTest.keyClick(shown.answers.reason, Qt.Key.Key_Return)
        answered = [
            one.checked.answer.reason
            for one in page.detail.checks.checking.placed
            if one.checked.finding.rule == "unresolved"
        ]
        assert answered == ["Handles are meant."] * 2
        looked()
        QTest.keyClick(shown.list, Qt.Key.Key_Home)
        write(page, f"Ask @someone now.\n\nAnd @another. {CITING}")
        looked()
        current = next(
            one for one in page.detail.checks.checking.placed if one.checked.answer is None
        )
        shown.list.setFocus()
        shown.list.choose(current)
        QTest.keyClick(shown.list, Qt.Key.Key_K)
        offered = [one.text() for one in shown.answers.findChildren(QPushButton)]
        assert "Handles are meant." in offered

    def test_a_reason_of_another_briefing_is_offered_and_not_taken_for_granted(
        self, page, looked, panel
    ):
        library = page.desk.session.library
        other = next(one for one in library.all(Briefing) if one.id != page.detail.briefing.id)
        given = Answer(briefing_id=other.id, rule="unresolved", reason="It was denied.")
        page.desk.session.do("Answer a check", Edit(None, given))
        looked()
        write(page, "Ask @someone now.")
        looked()
        shown = panel()
        self.chosen(page, shown, "unresolved")
        QTest.keyClick(shown.list, Qt.Key.Key_K)
        assert shown.answers.reason.text() == "Checked: it stands as it is."
        offered = next(
            one for one in shown.findChildren(QPushButton) if one.text() == "It was denied."
        )
        QTest.mouseClick(offered, Qt.MouseButton.LeftButton)
        (here,) = library.all(Answer, briefing_id=page.detail.briefing.id)
        assert here.reason == "It was denied."

    def test_a_reason_for_another_place_is_not_taken_for_granted_either(self, page, looked, panel):
        given = Answer(
            briefing_id=page.detail.briefing.id,
            rule="unresolved",
            words="And @another.",
            reason="The other one was asked.",
            edition_number=7,
        )
        page.desk.session.do("Answer a check", Edit(None, given))
        looked()
        write(page, "Ask @someone now.\n\nAnd @another.")
        looked()
        answers = panel().answers
        proposed = {}
        for one in page.detail.checks.checking.placed:
            if one.checked.finding.rule == "unresolved":
                answers.show_finding(one)
                answers.press("k")
                proposed[one.checked.finding.words] = answers.reason.text()
        assert proposed == {
            "Ask @someone now.": "Checked: it stands as it is.",
            "And @another.": "The other one was asked.",
        }

    def test_an_answer_without_a_reason_is_not_taken(self, page, looked, panel):
        looked()
        write(page, "Ask @someone now.")
        looked()
        shown = panel()
        self.chosen(page, shown, "unresolved")
        QTest.keyClick(shown.list, Qt.Key.Key_K)
        shown.answers.reason.clear()
        QTest.keyClick(shown.answers.reason, Qt.Key.Key_Return)
        assert "needs its reason" in shown.answers.reason_row.problem()
        assert not page.desk.session.library.all(Answer)

    def test_1_updates_the_text_and_undo_brings_it_back(self, page, looked, panel):
        looked()
        write(page, CITING)
        looked()
        newer = superseded(page)
        looked()
        shown = panel()
        self.chosen(page, shown, "stale_figure")
        QTest.keyClick(shown.list, Qt.Key.Key_1)
        assert newer.id in editor(page).text()
        assert "300" in editor(page).text()
        (draft,) = page.desk.session.library.all(Draft, briefing_id=page.detail.briefing.id)
        assert newer.id in draft.text
        page.desk.session.undo()
        assert editor(page).text() == CITING


def test_update_all_shows_before_and_after_and_changes_in_one_step(page, looked, panel, qtbot):
    looked()
    rest = (
        "in the towns along the river, in the villages behind them and on the roads between all of"
        " these places, up to the evening of 10 November."
    )
    before = f"It is so. {CITING[:-1]} {rest} It ends.\n\nAgain: {CITING}"
    write(page, before)
    looked()
    newer = superseded(page)
    looked()
    shown = panel()
    assert shown.state.text().endswith("need an answer for the final edition")
    beside_the_button = shown.state.heightForWidth(USUAL_WIDTH - shown.update_all.width())
    assert beside_the_button < 2 * shown.state.fontMetrics().height()
    QTest.mouseClick(shown.update_all, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(UpdateDialog)
    assert dialog.isVisible()
    told = [label.accessibleName() for label in dialog.findChildren(DifferenceLabel)]
    assert any(line.startswith("taken out: ") and "put in: " in line for line in told)
    assert not [line for line in told if "figure:" in line or newer.id in line]
    # The rest of the sentence may have become wrong with it: it is seen to its end.
    assert [label for label in dialog.findChildren(DifferenceLabel) if rest in label.text()]
    # So is what the newer number is as of.
    told = [label.text() for label in dialog.findChildren(ThemedLabel)]
    assert told.count("Its claimant corrected it to at least 300, as of: not stated.") == 2
    ticked = [fix for _, fix in dialog.boxes if fix.text == "draft"]
    assert len(ticked) == 2
    dialog.boxes[-1][0].setChecked(False)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert editor(page).text().count(newer.id) == 1
    page.desk.session.undo()
    assert editor(page).text() == before
