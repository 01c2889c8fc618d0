"""What is claimed: a number that takes the place of another, words that are spoken for somebody."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.desktop.pages.figures import FiguresPage
from briefing.desktop.records.passage_button import PassageButton
from briefing.desktop.widgets.figure_card import FigureCard
from briefing.domain.actors import Actor
from briefing.domain.figures import Figure, Measure
from briefing.domain.positions import Position
from briefing.domain.sources import Evidence, Excerpt
from tests.journeys.analyst import CONTROL, Analyst
from tests.journeys.keyboard import heard, press, tab_to

KILLED = "Palestinians killed"
REPORT = "Desk summary of an undated, untitled news report"
ISSUE = "Second phase of the Gaza ceasefire"
BEDROSIAN = "“Together, they discussed bringing remaining hostages home"


def figures(analyst: Analyst) -> FiguresPage:
    page = analyst.window.pages.page
    assert isinstance(page, FiguresPage)
    return page


def series(analyst: Analyst) -> list[str]:
    records = figures(analyst).figures.list.records
    return [records.row_at(row).spoken for row in range(records.rowCount())]


def cards(analyst: Analyst) -> list[str]:
    return [card.accessibleName() for card in cards_shown(analyst)]


def cards_shown(analyst: Analyst) -> list[FigureCard]:
    return [card for card in analyst.window.findChildren(FigureCard) if card.isVisible()]


def supersede(analyst: Analyst, reason: str, number: str, as_of: str) -> None:
    """Chooses why, types the number and its date, as one does who has the newer report."""
    analyst.choose_in_menu("Supersede…", reason)
    analyst.wait_until(lambda: heard() == "Number")
    analyst.type(number)
    tab_to(analyst, "As of")
    analyst.type(as_of)
    analyst.key(Qt.Key.Key_Tab)


def test_a_figure_is_superseded_with_a_reason_and_all_of_it_taken_back(analyst):
    before = analyst.snapshot()
    analyst.open("figures", KILLED)
    supersede(analyst, "The count was updated", "242", "10 Nov 2025")

    supersede(analyst, "The claimant corrected it", "245", "11 Nov 2025")

    (measure,) = analyst.library.all(Measure, label=KILLED)
    oldest, middle, newest = analyst.library.all(Figure, measure_id=measure.id)
    assert oldest == before[oldest.id]
    assert (middle.supersedes_id, middle.supersede_reason) == (oldest.id, "updated_count")
    assert (newest.supersedes_id, newest.supersede_reason) == (middle.id, "corrected_by_claimant")
    assert newest.claimant_id == oldest.claimant_id

    shown = series(analyst)
    assert [row.partition(",")[0] for row in shown] == ["245", "242", "at least 242"]
    assert ["replaced" in row for row in shown] == [False, True, True]
    analyst.wait_until(lambda: len(cards(analyst)) == 1)
    assert "245" in cards(analyst)[0]
    analyst.click(cards_shown(analyst)[0])
    assert "Difference: +3" in analyst.shown(figures(analyst).figures.panel)
    press(analyst, "More")
    words = analyst.shown(figures(analyst).figures.panel)
    assert f"242 · {KILLED}" in words  # it says what it replaces, and why
    assert "The claimant corrected it" in words

    analyst.undo_all(lambda: analyst.snapshot() == before)
    analyst.go("figures")
    assert [row.partition(",")[0] for row in series(analyst)] == ["at least 242"]
    assert "replaced" not in series(analyst)[0]


def tells(analyst: Analyst, position: Position, speaker: str) -> bool:
    """Whether the panel beside the page shows the position with who said it and its passage."""
    panel = analyst.window.pages.page.panel
    if not analyst.button("More", panel).isChecked():
        analyst.press("More", panel)
    passage = panel.evidence.findChild(PassageButton)
    is_there = panel.position == position and BEDROSIAN[1:] in passage.accessibleName()
    return is_there and speaker in analyst.shown(panel)


def test_a_spokeswomans_words_are_filed_under_the_government_she_speaks_for(analyst):
    before = analyst.snapshot()
    analyst.open("sources", REPORT)
    analyst.mark(BEDROSIAN)
    analyst.key(Qt.Key.Key_E, CONTROL)
    analyst.choose("Shosh")
    popup = analyst.sources.text.popup
    assert analyst.button("for Government of Israel", popup).isChecked()
    analyst.click(popup.tab.rows["proposition_id"].editor.entry)
    analyst.choose("Hamas has a role")
    analyst.key(Qt.Key.Key_1)
    analyst.press(popup.add_button.text(), popup)

    (position,) = [each for each in analyst.library.all(Position) if each.id not in before]
    government, speaker = (
        analyst.library.find(Actor, id) for id in (position.actor_id, position.speaker_id)
    )
    assert (government.name, speaker.name) == ("Government of Israel", "Shosh Bedrosian")
    assert (position.authority, position.basis) == ("authorised", "stated")
    (evidence,) = analyst.library.all(Evidence, record_id=position.id)
    excerpt = analyst.library.find(Excerpt, evidence.excerpt_id)
    assert (excerpt.exact, excerpt.speaker_id) == (BEDROSIAN, speaker.id)

    analyst.open("issues", ISSUE)
    matrix = analyst.window.pages.page.issue.matrix
    assert speaker.id not in [actor.id for actor in matrix.matrix.actors]
    row = [actor.id for actor in matrix.matrix.actors].index(government.id)
    column = [each.id for each in matrix.matrix.propositions].index(position.proposition_id)
    place = matrix.view.visualRect(matrix.view.model().index(row, column)).center()
    QTest.mouseClick(matrix.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tells(analyst, position, speaker.name)
    analyst.open("actors", government.name)
    strip = analyst.window.pages.page.detail.positions.strips[position.proposition_id]
    (chip,) = [each for each in strip.chips if each.step.key == position.id]
    analyst.wait_until(chip.isVisible)
    analyst.click(chip)
    assert tells(analyst, position, speaker.name)
    analyst.undo_all(lambda: analyst.snapshot() == before)
