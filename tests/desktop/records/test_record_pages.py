"""The pages of events, quotes, judgements, gaps and the trash, used by keyboard and mouse."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from briefing.desktop import typing_pause
from briefing.desktop.desk import Desk
from briefing.desktop.navigation import Place
from briefing.desktop.pages.events import events_page
from briefing.desktop.pages.events_parts import EventParts
from briefing.desktop.pages.gaps import gaps_page
from briefing.desktop.pages.judgements import judgements_page
from briefing.desktop.pages.quotes import quotes_page
from briefing.desktop.pages.trash import trash_page
from briefing.desktop.records.evidence_section import EvidenceSection
from briefing.desktop.records.issues_section import IssuesSection
from briefing.desktop.records.passage_button import PassageButton
from briefing.desktop.records.used_in_section import UsedInSection
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.actors import Actor
from briefing.domain.actors import Place as Somewhere
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.dates import Date
from briefing.domain.edits import Edit
from briefing.domain.events import Event, EventActor
from briefing.domain.issues import Filing, Issue
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.records import new_id
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.store.library import Library

QUICK_MS = 40
NOW = "2025-11-11T09:00:00Z"
VOTE = Event(title="Vote in Zenta", kind="vote", start=Date("2025-11-10"))
TALK = Event(title="Talks in Dorne", kind="meeting", start=Date("2025-10"))
PLAN = Event(title="Parade", status="planned")
ZENTA = Actor(name="Zenta", kind="state")
SOURCE = Source(title="Harbour News")
TEXT = SourceText(source_id=SOURCE.id, text="“We open,” said Ana Brill.")
EXCERPT = Excerpt(source_text_id=TEXT.id, start=1, end=8, exact="We open", speaker_id=ZENTA.id)
EVIDENCE = Evidence(record_kind="event", record_id=VOTE.id, excerpt_id=EXCERPT.id)

Put = Callable[..., None]
Show = Callable[..., QWidget]


@pytest.fixture(autouse=True)
def quick_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typing_pause, "PAUSE_MS", QUICK_MS)


@pytest.fixture
def opened(desk: Desk, show: Show):
    """Shows a page as the window does: it arrives wherever the navigator goes on that page."""

    def open_page(build, name: str):
        page = build(desk)
        desk.navigator.go(Place(name))
        desk.navigator.moved.connect(
            lambda place: page.arrive(place) if place.page == name else None
        )
        show(page)
        page.arrive(desk.navigator.place)
        return page

    return open_page


def titles(page) -> list[str]:
    records = page.pane.list.records
    return [records.row_at(row).title for row in range(records.rowCount())]


def section(page, kind):
    return page.findChild(kind)


def test_a_page_without_records_says_what_to_do(opened) -> None:
    page = opened(events_page, "events")
    assert "No events yet" in page._nothing.title.text()
    assert "Ctrl+N" in page._nothing.sentence.text()


def test_the_list_and_the_record_beside_it_go_together_and_the_way_knows(
    opened, put: Put, desk: Desk, qtbot
) -> None:
    put(VOTE, TALK, PLAN)
    page = opened(events_page, "events")
    assert titles(page) == ["Vote in Zenta", "Talks in Dorne", "Parade"]
    assert page.detail.record == VOTE
    assert desk.navigator.place == Place("events", "event", VOTE.id)
    page.pane.list.setFocus()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Down)
    assert page.detail.record == TALK
    assert "October 2025 · Meeting" in page.detail.heading.detail.text()
    desk.navigator.back()
    assert page.detail.record == VOTE
    assert page.pane.current_id() == VOTE.id


def test_typing_into_the_search_field_filters_and_the_choice_stays(opened, put: Put, qtbot) -> None:
    dorne = Somewhere(name="Grand harbour")
    put(dorne, VOTE, replace(TALK, place_id=dorne.id), PLAN)
    page = opened(events_page, "events")
    page.focus_search()
    qtbot.keyClicks(page.pane.search, "grand")
    qtbot.waitUntil(lambda: titles(page) == ["Talks in Dorne"])
    assert page.detail.record == VOTE
    qtbot.keyClick(page.pane.search, Qt.Key.Key_Down)
    assert page.detail.record is not None
    assert page.detail.record.id == TALK.id
    page.pane.search.setFocus()
    qtbot.keyClick(page.pane.search, Qt.Key.Key_Escape)
    assert len(titles(page)) == 3
    assert page.pane.current_id() == TALK.id


def test_a_search_that_finds_nothing_says_so(opened, put: Put, qtbot) -> None:
    put(VOTE)
    page = opened(events_page, "events")
    page.pane.search_for("nowhere")
    assert page.pane._empty.title.text() == "Nothing found"
    assert "nowhere" in page.pane._empty.sentence.text()


def test_the_list_is_sorted_by_its_menu_and_keeps_the_record_chosen(opened, put: Put) -> None:
    put(VOTE, TALK, PLAN)
    page = opened(events_page, "events")
    menu = page.pane.sort_button.menu()
    next(action for action in menu.actions() if action.text() == "By title").trigger()
    assert titles(page) == ["Parade", "Talks in Dorne", "Vote in Zenta"]
    assert page.pane.current_id() == VOTE.id


def test_a_new_event_is_begun_and_appears_in_the_list_when_it_is_sound(
    opened, put: Put, qtbot, library: Library
) -> None:
    put(VOTE)
    page = opened(events_page, "events")
    page.begin_record()
    title = page.detail.form.editors["title"].entry
    assert title.hasFocus()
    qtbot.keyClicks(title, "Parade")
    qtbot.waitUntil(lambda: "Parade" in titles(page))
    assert page.pane.current_id() == page.detail.record.id
    assert title.hasFocus()
    assert title.text() == "Parade"


def test_a_record_keeps_its_row_while_it_is_typed_in_and_finds_its_place_afterwards(
    opened, put: Put, qtbot
) -> None:
    put(VOTE, TALK, PLAN)
    page = opened(events_page, "events")
    page.pane._sort(2)
    page.pane.show_id(TALK.id)
    title = page.detail.form.editors["title"].entry
    title.setFocus()
    qtbot.keyClicks(title, "Zeal: ")
    qtbot.waitUntil(lambda: "Zeal: Talks in Dorne" in titles(page))
    assert titles(page) == ["Parade", "Zeal: Talks in Dorne", "Vote in Zenta"]
    page.pane.list.setFocus()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: titles(page) == ["Parade", "Vote in Zenta", "Zeal: Talks in Dorne"])
    assert page.detail.record == VOTE
    assert page.pane.current_id() == VOTE.id


def test_what_was_begun_before_a_crash_is_told_of_and_gone_on_with(
    opened, put: Put, desk: Desk, qtbot
) -> None:
    put(VOTE)
    before = opened(events_page, "events")
    before.begin_record()
    summary = before.detail.form.editors["summary"].entry
    summary.setFocus()
    qtbot.keyClicks(summary, "No title yet")
    qtbot.wait(QUICK_MS + 30)
    notices = []
    desk.notices.given.connect(notices.append)
    after = opened(events_page, "events")
    assert "not in the library yet" in notices[0].sentence
    notices[0].actions[0].act()
    assert after.detail.form.editors["summary"].typed() == "No title yet"


def test_an_undone_new_record_leaves_the_page_at_another_one(
    opened, put: Put, desk: Desk, qtbot
) -> None:
    put(VOTE)
    page = opened(events_page, "events")
    page.begin_record()
    qtbot.keyClicks(page.detail.form.editors["title"].entry, "Parade")
    page.leave()
    assert len(titles(page)) == 2
    desk.session.undo()
    assert titles(page) == ["Vote in Zenta"]
    assert page.detail.record == VOTE


def test_what_lies_in_the_trash_is_read_only_until_it_is_restored(
    opened, put: Put, desk: Desk, qtbot
) -> None:
    put(VOTE)
    page = opened(events_page, "events")
    editors = page.detail.form.editors
    title, kind = editors["title"].entry, editors["kind"].entry
    qtbot.mouseClick(page.detail.trash_button, Qt.MouseButton.LeftButton)
    assert page.detail.banner.isVisible()
    title.setFocus()
    qtbot.keyClicks(title, "Grand ")
    page.leave()
    trashed = desk.session.library.find(Event, VOTE.id)
    assert (title.text(), trashed.title) == ("Vote in Zenta", "Vote in Zenta")
    assert not kind.isEnabled()
    assert title.property("locked")
    title.selectAll()
    assert title.selectedText() == "Vote in Zenta"
    qtbot.mouseClick(page.detail.banner.button, Qt.MouseButton.LeftButton)
    title.setFocus()
    qtbot.keyClick(title, Qt.Key.Key_Home)
    qtbot.keyClicks(title, "Grand ")
    page.leave()
    assert desk.session.library.find(Event, VOTE.id).title == "Grand Vote in Zenta"
    assert kind.isEnabled()


def test_a_click_in_the_list_leaves_what_was_begun_for_the_record_that_was_shown_before(
    opened, put: Put, qtbot
) -> None:
    put(VOTE)
    page = opened(events_page, "events")
    page.begin_record()
    assert page.detail.record is None
    assert page.pane.current_id() == ""
    row = page.pane.list.visualRect(page.pane.list.records.index(0, 0)).center()
    qtbot.mouseClick(page.pane.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert page.detail.record == VOTE


def test_delete_in_the_list_trashes_all_that_is_selected_in_one_step(
    opened, put: Put, desk: Desk, qtbot, library: Library
) -> None:
    put(VOTE, TALK, PLAN)
    page = opened(events_page, "events")
    page.pane.list.selectAll()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Delete)
    assert library.count(Event) == 0
    assert page.detail.banner.isVisible()
    desk.session.undo()
    assert library.count(Event) == 3


def test_a_menu_opens_and_trashes_what_is_selected_in_the_list(
    opened, put: Put, desk: Desk, library: Library
) -> None:
    put(VOTE, TALK, PLAN)
    page = opened(events_page, "events")
    rows = page.pane.list

    def offered() -> dict[str, QAction]:
        place = rows.visualRect(rows.currentIndex()).center()
        mouse = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(mouse, place, rows.viewport().mapToGlobal(place))
        QApplication.sendEvent(rows.viewport(), event)
        menu = page.pane.findChildren(QMenu, "records")[-1]
        menu.hide()
        return {action.text().split("\t")[0]: action for action in menu.actions()}

    offered()["Open"].trigger()
    assert page.detail.form.editors["title"].entry.hasFocus()
    rows.setFocus()
    rows.selectAll()
    found = offered()
    assert "Open" not in found
    found["Move to the trash"].trigger()
    assert library.count(Event) == 0


def test_actors_are_added_to_an_event_given_a_role_and_taken_out(
    opened, put: Put, qtbot, library: Library
) -> None:
    put(VOTE, ZENTA)
    page = opened(events_page, "events")
    parts = section(page, EventParts)
    entry = parts._adding.entry
    entry.setFocus()
    qtbot.keyClicks(entry, "zen")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    (part,) = library.all(EventActor, event_id=VOTE.id)
    assert part.actor_id == ZENTA.id
    role = parts._keepers[0]._editors["role"].entry
    role.setFocus()
    qtbot.keyClicks(role, "host")
    qtbot.wait(QUICK_MS + 30)
    assert library.all(EventActor)[0].role == "host"
    assert role.hasFocus()
    parts._remove(part.id)
    assert library.all(EventActor) == []
    assert parts._rows.count() == 0


def test_evidence_opens_its_source_at_the_passage_and_is_graded_in_place(
    opened, put: Put, desk: Desk, qtbot, library: Library
) -> None:
    put(VOTE, TALK, SOURCE, TEXT, ZENTA, EXCERPT, EVIDENCE)
    page = opened(events_page, "events")
    evidence = section(page, EvidenceSection)
    role = evidence._choices[EVIDENCE.id, "role"]
    role.setFocus()
    qtbot.keyClick(role, Qt.Key.Key_Down)
    assert library.all(Evidence)[0].role == "contradicts"
    assert evidence._choices[EVIDENCE.id, "role"].hasFocus()
    assert evidence.heading.note.text() == "Unsourced"
    grade = evidence._choices[EVIDENCE.id, "grade"]
    grade.setFocus()
    qtbot.keyClick(grade, Qt.Key.Key_End)
    assert library.all(Evidence)[0].credibility == 6
    passage = evidence.findChild(PassageButton)
    assert "We open" in passage.accessibleName()
    qtbot.keyClick(passage, Qt.Key.Key_Return)
    assert desk.navigator.place == Place("sources", "source", SOURCE.id, EXCERPT.id)


def test_a_marked_passage_is_added_as_evidence_by_typing_its_words(
    opened, put: Put, qtbot, library: Library
) -> None:
    put(VOTE, SOURCE, TEXT, ZENTA, EXCERPT)
    page = opened(events_page, "events")
    evidence = section(page, EvidenceSection)
    assert evidence.heading.note.text() == "Unsourced"
    entry = evidence._adding.entry
    entry.setFocus()
    qtbot.keyClicks(entry, "open")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    (added,) = library.all(Evidence, record_id=VOTE.id)
    assert added.excerpt_id == EXCERPT.id
    assert evidence.heading.note.text() == ""


def test_a_record_is_filed_under_an_issue_that_is_made_in_place_and_taken_out_again(
    opened, put: Put, desk: Desk, qtbot, library: Library
) -> None:
    put(VOTE)
    page = opened(events_page, "events")
    issues = section(page, IssuesSection)
    entry = issues._adding.entry
    entry.setFocus()
    qtbot.keyClicks(entry, "Harbour")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    (issue,) = library.all(Issue)
    (filing,) = library.all(Filing)
    assert (filing.issue_id, filing.record_id) == (issue.id, VOTE.id)
    chip = issues.findChild(Chip)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert library.all(Filing) == []


def test_where_a_record_is_used_is_shown_and_gone_to(opened, put: Put, desk: Desk, qtbot) -> None:
    briefing = Briefing(title="Weekly note")
    draft = Draft(briefing_id=briefing.id, text=f"The [vote](event:{VOTE.id}) was held.")
    put(VOTE, briefing, draft)
    page = opened(events_page, "events")
    used = section(page, UsedInSection)
    chip = used.findChild(Chip)
    assert chip.accessibleName() == "Weekly note"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert desk.navigator.place == Place("briefings", "briefing", briefing.id)


def test_a_quote_is_shown_with_its_words_and_opened_in_its_source(
    opened, put: Put, desk: Desk, qtbot
) -> None:
    paraphrase = replace(EXCERPT, id=new_id(), kind="paraphrase")
    put(ZENTA, SOURCE, TEXT, EXCERPT, paraphrase)
    page = opened(quotes_page, "quotes")
    assert titles(page) == ["“We open”"]
    page.pane.search_for("zenta")
    assert titles(page) == ["“We open”"]
    assert page.detail.heading.title.text() == "Zenta"
    button = next(
        b for b in page.findChildren(QWidget) if b.accessibleName() == "Show in the source"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.navigator.place == Place("sources", "source", SOURCE.id, EXCERPT.id)


def test_words_taken_with_their_marks_are_not_quoted_twice(opened, put: Put) -> None:
    own = "“We open the locks”"
    marked = replace(EXCERPT, id=new_id(), start=0, end=len(own), exact=own)
    arabic = replace(EXCERPT, id=new_id(), start=0, end=4, exact="نفتح", language="ar")
    put(ZENTA, SOURCE, TEXT, marked, arabic)
    page = opened(quotes_page, "quotes")
    assert sorted(titles(page)) == ["«نفتح»", "“We open the locks”"]
    page.pane.show_id(marked.id)
    said = [
        label.text() for label in page.detail.findChildren(ThemedLabel) if "locks" in label.text()
    ]
    assert said == ["“We open the locks”"]


def test_a_new_quote_begins_in_the_sources(opened, put: Put, desk: Desk) -> None:
    told: list[str] = []
    desk.notices.given.connect(lambda notice: told.append(notice.sentence))
    page = opened(quotes_page, "quotes")
    page.begin_record()
    assert desk.navigator.place.page == "sources"
    assert "Ctrl+E" in told[0]


def test_a_judgement_says_how_it_is_worded_and_follows_what_is_chosen(opened, put: Put) -> None:
    held = Judgement(text="It may hold", likelihood="likely", confidence="low")
    put(held)
    page = opened(judgements_page, "judgements")
    shown = [label.text() for label in page.detail.findChildren(ThemedLabel)]
    words = "It may hold.\nLikelihood: likely (55–80 %).\nWe have low confidence in this."
    assert words in shown
    page.desk.session.do("Judge", Edit(held, replace(held, confidence="high")))
    shown = [label.text() for label in page.detail.findChildren(ThemedLabel)]
    assert words.replace("low", "high") in shown


def test_judging_anew_names_the_judgement_before_and_keeps_it(
    opened, put: Put, qtbot, library: Library
) -> None:
    before = Judgement(text="It may hold", likelihood="likely", confidence="low")
    put(before)
    page = opened(judgements_page, "judgements")
    assert "likely (55–80 %) · confidence: Low" in page.detail.heading.detail.text()
    page.judge_anew()
    text = page.detail.form.editors["text"].entry
    assert text.hasFocus()
    qtbot.keyClicks(text, "It will hold")
    asked = "the report of changes prints it"
    notes = [label for label in page.detail.form.findChildren(ThemedLabel) if asked in label.text()]
    assert [note.isVisible() for note in notes] == [True]
    reason = page.detail.form.editors["change_reason"].entry
    reason.setFocus()
    qtbot.keyClicks(reason, "Two new sources")
    assert page.detail.form.asked("change_reason") == ""
    assert [note.text() for note in notes] == [""]
    page.leave()
    newer = next(each for each in library.all(Judgement) if each.id != before.id)
    assert (newer.previous_id, newer.change_reason) == (before.id, "Two new sources")
    assert library.find(Judgement, before.id) == before
    chain = page.detail.widget().findChildren(PassageButton)
    assert any("It may hold" in button.accessibleName() for button in chain)


def test_a_judgement_judged_anew_is_filed_where_the_one_before_is_and_one_undo_takes_both(
    opened, put: Put, qtbot, library: Library
) -> None:
    issue, before = Issue(title="The truce"), Judgement(text="It may hold")
    put(issue, before)
    put(Filing(issue_id=issue.id, record_kind="judgement", record_id=before.id))
    page = opened(judgements_page, "judgements")
    page.judge_anew()
    qtbot.keyClicks(page.detail.form.editors["text"].entry, "It will hold")
    page.leave()
    newer = next(each for each in library.all(Judgement) if each.id != before.id)
    filed = library.all(Filing, record_id=newer.id)
    assert [filing.issue_id for filing in filed] == [issue.id]
    page.desk.session.undo()
    assert library.all(Judgement) == [before]
    assert library.all(Filing, record_id=newer.id) == []


def test_a_judgement_that_was_judged_anew_leads_to_the_newer_one(
    opened, put: Put, library: Library
) -> None:
    before = Judgement(text="It may hold")
    put(before)
    page = opened(judgements_page, "judgements")
    revise, newer = (
        next(each for each in page.findChildren(QAbstractButton) if each.accessibleName() == words)
        for words in ("Judge anew", "To the newer judgement")
    )
    assert (revise.isVisible(), newer.isVisible()) == (True, False)
    after = Judgement(text="It will hold", previous_id=before.id)
    put(after)
    assert page.detail.record == before
    assert (revise.isVisible(), newer.isVisible()) == (False, True)
    newer.click()
    assert page.detail.record == after
    assert (revise.isVisible(), newer.isVisible()) == (True, False)
    page.desk.session.undo()
    page.desk.navigator.go_to_record("judgement", before.id)
    assert (revise.isVisible(), newer.isVisible()) == (True, False)


def test_gaps_are_sorted_open_ones_first_and_closed_by_keyboard(
    opened, put: Put, qtbot, library: Library
) -> None:
    closed, asked = Gap(question="Who paid?", status="closed"), Gap(question="Who pays?")
    put(closed, asked)
    page = opened(gaps_page, "gaps")
    assert titles(page) == ["Who pays?", "Who paid?"]
    status = page.detail.form.editors["status"].entry
    status.setFocus()
    qtbot.keyClick(status, Qt.Key.Key_End)
    stored = library.find(Gap, asked.id)
    assert stored is not None
    assert stored.status == "closed"


def trashed_titles(page) -> list[str]:
    records = page.list.records
    return [records.row_at(row).title for row in range(records.rowCount())]


def test_the_trash_lists_every_kind_and_restores_by_keyboard_in_one_step(
    opened, put: Put, desk: Desk, qtbot, library: Library
) -> None:
    put(replace(VOTE, trashed_at=NOW), replace(ZENTA, trashed_at=NOW), TALK)
    page = opened(trash_page, "trash")
    assert trashed_titles(page) == ["Zenta", "Vote in Zenta"]
    assert "11 Nov 2025" in page._heading.detail.text()
    page.list.selectAll()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.restore_button.hasFocus()
    qtbot.keyClick(page.restore_button, Qt.Key.Key_Space)
    assert library.find(Event, VOTE.id) == VOTE
    assert trashed_titles(page) == []
    assert page._stack.currentIndex() == 0
    desk.session.undo()
    assert len(trashed_titles(page)) == 2


def test_the_trash_is_searched_and_shows_what_still_names_a_record(opened, put: Put, qtbot) -> None:
    part = EventActor(event_id=TALK.id, actor_id=ZENTA.id)
    where = Somewhere(name="Zenta harbour", trashed_at=NOW)
    put(replace(ZENTA, trashed_at=NOW), where, replace(TALK, place_id=where.id), part)
    page = opened(trash_page, "trash")
    page.kinds.setCurrentIndex(page.kinds.findData("place"))
    page.kinds.activated.emit(page.kinds.currentIndex())
    assert trashed_titles(page) == ["Zenta harbour"]
    chip = page._used.findChild(Chip)
    assert chip.accessibleName() == "Talks in Dorne"
    page.kinds.setCurrentIndex(0)
    page.kinds.activated.emit(0)
    page.focus_search()
    qtbot.keyClicks(page.search, "HARB")
    qtbot.waitUntil(lambda: trashed_titles(page) == ["Zenta harbour"])
