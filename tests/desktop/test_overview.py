"""The overview: real values, every line leads to its record, and it follows the library."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from briefing.desktop.navigation import Place
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.figure_card import FigureCard
from briefing.desktop.widgets.headings import SectionHeading
from briefing.desktop.widgets.record_line import RecordLine
from briefing.desktop.window import Window
from briefing.domain.briefings import Briefing
from briefing.domain.edits import Edit
from briefing.domain.events import Event
from briefing.domain.figures import Figure
from briefing.domain.judgements import Gap
from briefing.domain.records import new_id
from briefing.store.opening import create_library


@pytest.fixture
def window(begin, sample) -> Window:
    return begin(sample).window


def groups(window: Window) -> dict[str, str]:
    """The headings with their notes."""
    headings = window.pages.page.findChildren(SectionHeading)
    return {heading.title.text(): heading.note.text() for heading in headings}


def lines(window: Window) -> dict[str, RecordLine]:
    """The lines by what a screen reader says of them."""
    return {line.accessibleName(): line for line in window.pages.page.findChildren(RecordLine)}


def test_shows_what_needs_attention_with_its_numbers(window):
    shown = groups(window)
    assert shown["Disputed claims"] == "2"
    assert shown["Open gaps"] == "5 of 7"
    assert "Claims without a source" not in shown
    gaps = [gap.question for gap in window.desk.session.library.all(Gap)][-5:]
    assert all(any(question in spoken for spoken in lines(window)) for question in gaps)


def test_a_claim_without_a_source_appears_and_goes_with_undo(window):
    session = window.desk.session
    session.do("Add an event", Edit(None, Event(title="A bridge was closed")))
    assert groups(window)["Claims without a source"] == "1"
    assert "A bridge was closed, Event" in lines(window)
    session.undo()
    assert "Claims without a source" not in groups(window)


def test_every_line_and_card_leads_to_its_record(window, qtbot):
    navigator = window.desk.navigator
    page = window.pages.page
    records = {}
    for line in page.findChildren(RecordLine):
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        place = navigator.place
        record = window.desk.session.library.find_any(place.record_id)
        assert record is not None, line.accessibleName()
        assert place.record_kind == record.KIND
        records[line.accessibleName()] = record
    for card in page.findChildren(FigureCard):
        card.setFocus()
        qtbot.keyClick(card, Qt.Key.Key_Return)
        assert navigator.place.record_kind == "figure"
    briefing = next(one for one in records.values() if isinstance(one, Briefing))
    assert any(spoken.startswith(briefing.title) for spoken in records)


def test_a_card_says_number_claimant_and_measure(window):
    spoken = [card.accessibleName() for card in window.pages.page.findChildren(FigureCard)]
    assert len(spoken) == 4
    assert "Prisoners freed by Israel: nearly 2,000, not attributed" in spoken


def test_the_record_edited_last_stands_first(window):
    session = window.desk.session
    gap = session.library.all(Gap)[0]
    session.do("Ask again", Edit(gap, Gap(id=gap.id, question="Who pays for it?")))
    edited = [spoken for spoken in lines(window) if "Ask again" in spoken]
    assert edited[0].startswith("Who pays for it?, Ask again, ")


def test_it_is_read_anew_on_return(window):
    session, navigator = window.desk.session, window.desk.navigator
    navigator.go(Place("search"))
    session.do("Add an event", Edit(None, Event(title="A bridge was closed")))
    navigator.back()
    assert groups(window)["Claims without a source"] == "1"


def test_an_empty_library_says_how_to_begin(begin, tmp_path, qtbot):
    create_library(tmp_path / "new.briefing", author="Ana").close()
    window = begin(tmp_path / "new.briefing").window
    empty = window.pages.page.findChild(EmptyState)
    assert empty.title.text() == "Nothing is in this library yet"


@pytest.mark.parametrize("width", [720, 1400])
def test_nothing_is_cut_off_in_a_narrow_or_mirrored_window(window, qtbot, width):
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(width, 800)
    qtbot.wait(1)
    page = window.pages.page
    for line in page.findChildren(RecordLine):
        right = line.mapTo(page, line.rect().topRight()).x()
        assert 0 <= line.mapTo(page, line.rect().topLeft()).x() < right <= page.width()


def test_briefings_say_what_is_open_in_them_a_moment_after_the_page_is_there(window, qtbot):
    page = window.pages.page
    with qtbot.waitSignal(page.counting.made, timeout=30_000):
        pass
    shown = [line.accessibleName() for line in page.findChildren(RecordLine)]
    assert any("10 open findings" in words for words in shown)


def test_a_figure_with_a_newer_count_is_said_at_its_briefing(window, qtbot):
    library = window.desk.session.library
    old = library.find(Figure, "019a73bb-9c00-7000-800e-000000000001")
    newer = replace(
        old,
        id=new_id(),
        value=old.value + 58,
        supersedes_id=old.id,
        supersede_reason="corrected_by_claimant",
    )
    window.desk.session.do("A later count", Edit(None, newer))
    page = window.pages.page
    with qtbot.waitSignal(page.counting.made, timeout=30_000):
        pass
    shown = [line.accessibleName() for line in page.findChildren(RecordLine)]
    assert any("1 figure has a newer count" in words for words in shown)


def test_passages_cited_and_not_filed_lead_to_their_list_beside_the_briefing(window, qtbot):
    page = window.pages.page
    with qtbot.waitSignal(page.counting.made, timeout=30_000):
        page.counting.request()
    assert groups(window)["Cited, not filed"] == "1"
    (line,) = (
        line for words, line in lines(window).items() if "1 passage cited, not filed" in words
    )
    line.click()
    detail = window.pages.page.detail
    assert detail.briefing.title == "The second phase of the Gaza ceasefire"
    assert detail.beside.shown == "source"
    assert len(detail.sources.view.not_filed.rows) == 1


def test_a_briefing_is_there_also_when_others_are_newer_and_it_was_edited_last(window):
    session = window.desk.session
    (oldest, *_) = session.library.all(Briefing)
    for number in range(6):
        session.do("Add a briefing", Edit(None, Briefing(title=f"Brief {number}")))
    heads = [line for line in lines(window) if line.startswith(oldest.title)]
    assert heads == []
    session.do("Set the audience", Edit(oldest, replace(oldest, audience="The board")))
    section = [line for line in lines(window) if "TLP" in line or line.startswith("Brief ")]
    assert any(line.startswith(oldest.title) for line in section)
    assert groups(window)["Briefings"] == "6 of 9"
