"""From a selection to records: by keys, with evidence and filing in one step."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from briefing.desktop.records.unsaved import unsaved_of
from briefing.desktop.widgets.chip import Chip
from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.events import Event, EventActor
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.positions import Position
from briefing.domain.sources import Evidence, Excerpt

POSITION, FIGURE, QUOTE, EVENT, JUDGEMENT, GAP = range(6)
RED_LINE = "Hamas has refused throughout to disarm; the report calls this a red line."
BEDROSIAN = "“Together, they discussed bringing remaining hostages home"


def newest(sources, kind):
    return sources.library.all(kind)[-1]


def named(sources, kind, id):
    return sources.library.find(kind, id).name


class TestRedLine:
    def test_the_red_line_of_hamas_takes_eight_keys_from_its_sentence(self, sources):
        before = sources.snapshot()
        sources.view.go_to(sources.span("refused throughout"))
        sources.view.setFocus()

        sources.key(Qt.Key.Key_E, control=True)  # 1: the sentence, its actor and the red line
        sources.type("dis")  # 2 to 4
        sources.key(Qt.Key.Key_Return)  # 5: "Hamas disarms"
        sources.key(Qt.Key.Key_Tab)  # 6: the stance
        sources.key(Qt.Key.Key_1)  # 7: opposes
        sources.add()  # 8

        position = newest(sources, Position)
        assert named(sources, Actor, position.actor_id) == "Hamas"
        assert sources.library.find(Proposition, position.proposition_id).text == "Hamas disarms"
        assert (position.stance, position.firmness) == ("oppose", "red_line")
        assert position.basis == "reported"
        assert position.wording == RED_LINE
        evidence = newest(sources, Evidence)
        assert evidence.record_id == position.id
        assert sources.library.find(Excerpt, evidence.excerpt_id).exact == RED_LINE
        assert not sources.popup.isVisible()
        sources.window.desk.session.undo()
        assert sources.snapshot() == before

    def test_by_keys_alone_from_a_pasted_text_in_an_empty_library(self, empty):
        before = empty.snapshot()
        empty.paste(f"The talks go on.\n\n{RED_LINE}\n")
        empty.type("Report of the day")
        empty.page.leave()
        empty.page.text.reader.setFocus()
        for _ in range(2):
            empty.key(Qt.Key.Key_Down)
        empty.key(Qt.Key.Key_End, shift=True)
        empty.key(Qt.Key.Key_E, control=True)

        empty.type("Hamas")
        empty.key(Qt.Key.Key_Down)  # of what sort: the sixth is an armed group
        for _ in range(4):
            empty.key(Qt.Key.Key_Down)
        empty.key(Qt.Key.Key_Return)
        empty.key(Qt.Key.Key_Tab)
        empty.choose("Hamas gives up its arms")
        empty.key(Qt.Key.Key_1)
        empty.popup.issue_row.editor.setFocus()
        empty.choose("Disarmament")
        steps = len(empty.library.history())
        empty.add()

        assert len({entry.step for entry in empty.library.history()[steps:]}) == 1
        position = newest(empty, Position)
        actor = empty.library.find(Actor, position.actor_id)
        assert (actor.name, actor.kind) == ("Hamas", "armed_group")
        proposition = empty.library.find(Proposition, position.proposition_id)
        assert proposition.text == "Hamas gives up its arms"
        assert empty.library.find(Issue, proposition.issue_id).title == "Disarmament"
        assert position.firmness == "red_line"
        (excerpt,) = empty.library.all(Excerpt)
        assert excerpt.exact == RED_LINE
        while empty.snapshot():
            empty.window.desk.session.undo()
        assert empty.snapshot() == before


class TestANewerPosition:
    """Whoever holds a position already is asked how the new one relates to it."""

    def take(self, sources):
        sources.capture(RED_LINE)
        sources.type("disar")
        sources.key(Qt.Key.Key_Return)
        sources.key(Qt.Key.Key_Tab)
        sources.key(Qt.Key.Key_1)
        sources.add()
        return newest(sources, Position)

    def test_is_told_to_be_a_shift_at_once_above_the_text(self, sources, qtbot):
        older = self.take(sources)
        question = sources.page.text.question
        newer = self.take(sources)
        assert question.isVisible()
        assert "How does this one relate to it?" in question.words.text()
        qtbot.mouseClick(question.buttons["shifted"], Qt.MouseButton.LeftButton)
        stored = sources.library.find(Position, newer.id)
        assert stored.supersedes_id == older.id
        assert stored.change_kind == "shifted"
        sources.window.desk.session.undo()
        assert sources.library.find(Position, newer.id).supersedes_id is None
        sources.window.desk.session.undo()
        assert not question.isVisible()

    def test_is_not_asked_about_once_another_source_is_read(self, sources):
        self.take(sources)
        self.take(sources)
        assert sources.page.text.question.isVisible()
        sources.page.begin_record()
        assert not sources.page.text.question.isVisible()


class TestFigure:
    def test_the_number_is_read_from_the_selection_and_the_claimant_from_its_sentence(
        self, sources
    ):
        tab = sources.capture("at least 242 Palestinians have been killed", FIGURE)

        assert tab.rows["value"].editor.typed() == "at least 242"
        assert tab.rows["value"].note.words.text() == "Read as: At least · 242"
        assert tab.rows["claimant_id"].editor.typed() == "Gaza’s health ministry"
        sources.go_to("measure_id")
        sources.choose("Palestinians killed")
        sources.go_to("as_of")
        sources.type("10 Nov 2025")
        sources.add()

        figure = newest(sources, Figure)
        assert (figure.qualifier, figure.value) == ("at_least", Decimal(242))
        assert figure.as_of == Date("2025-11-10")
        assert named(sources, Actor, figure.claimant_id) == "Gaza’s health ministry"

    def test_a_label_is_enough_for_a_new_measure_which_is_filed_under_the_last_issue(self, sources):
        tab = sources.capture("15 members of Hezbollah", FIGURE)
        assert not tab.rows["unit"].isVisible()
        sources.go_to("measure_id")
        sources.choose("Fighters counted by nobody yet")
        assert tab.rows["unit"].isVisible()
        sources.go_to("unit")
        sources.type("fighters")
        sources.add()

        figure = newest(sources, Figure)
        measure = sources.library.find(Measure, figure.measure_id)
        assert (measure.label, measure.unit) == ("Fighters counted by nobody yet", "fighters")
        filing = newest(sources, Filing)
        assert filing.record_id == measure.id

    def test_a_measure_that_is_filed_already_is_not_filed_again(self, sources):
        filings = len(sources.library.all(Filing))
        sources.capture("at least 242 Palestinians", FIGURE)
        sources.go_to("measure_id")
        sources.choose("Palestinians killed")

        assert not sources.popup.issue_row.isVisible()
        sources.add()
        assert len(sources.library.all(Filing)) == filings

    def test_a_number_that_cannot_be_read_is_told_at_its_field(self, sources):
        tab = sources.capture("at least 242 Palestinians", FIGURE)
        sources.go_to("value")
        sources.focused().selectAll()
        sources.type("1,23,4")
        sources.go_to("measure_id")
        sources.choose("Palestinians killed")
        sources.add()

        assert "1,23,4" in tab.rows["value"].problem()
        assert sources.popup.isVisible()
        assert sources.focused() is tab.rows["value"].editor.entry


class TestVoices:
    def test_a_spokeswomans_words_are_filed_for_the_government_with_her_as_the_speaker(
        self, sources
    ):
        sources.capture(BEDROSIAN)
        sources.choose("Shosh")

        assert [pill.text() for pill in sources.popup.position.voices.pills] == [
            "for Government of Israel",
            "in a personal capacity",
        ]
        assert sources.popup.position.voices.pills[0].isChecked()
        sources.go_to("proposition_id")
        sources.choose("Hamas has a role")
        sources.key(Qt.Key.Key_1)
        sources.add()

        position = newest(sources, Position)
        assert named(sources, Actor, position.actor_id) == "Government of Israel"
        assert named(sources, Actor, position.speaker_id) == "Shosh Bedrosian"
        assert (position.authority, position.basis) == ("authorised", "stated")
        excerpt = newest(sources, Excerpt)
        assert (excerpt.kind, excerpt.speaker_id) == ("quote", position.speaker_id)

    def test_she_may_also_speak_for_herself(self, sources):
        sources.capture(BEDROSIAN)
        sources.choose("Shosh")
        sources.popup.position.voices.pills[1].click()
        sources.go_to("proposition_id")
        sources.choose("Hamas has a role")
        sources.key(Qt.Key.Key_2)
        sources.add()

        position = newest(sources, Position)
        assert named(sources, Actor, position.actor_id) == "Shosh Bedrosian"
        assert position.authority == "personal_capacity"

    def test_who_speaks_for_nobody_is_asked_nothing(self, sources):
        sources.capture(RED_LINE)

        assert not sources.popup.position.voices.isVisible()


class TestOtherKinds:
    def test_a_quote_is_the_passage_with_its_speaker(self, sources):
        tab = sources.capture("Restrictions on the media leave little room", QUOTE)
        assert tab.rows["speaker_id"].editor.typed() == ""
        sources.choose("Netanyahu")
        sources.type("10 Nov 2025")
        sources.add()

        excerpt = newest(sources, Excerpt)
        assert excerpt.exact == "Restrictions on the media leave little room"
        assert (excerpt.kind, excerpt.said_on) == ("quote", Date("2025-11-10"))
        assert named(sources, Actor, excerpt.speaker_id) == "Benjamin Netanyahu"

    def test_words_that_are_not_quoted_in_the_source_are_told(self, sources):
        def words() -> list[str]:
            return [label.text() for label in sources.popup.tab.findChildren(QLabel)]

        sources.capture("Restrictions on the media", QUOTE)
        assert "These words do not stand between quotation marks in the source." in words()
        sources.key(Qt.Key.Key_Escape)
        sources.capture("“Whoever seeks to harm us, we harm them.” He added", QUOTE)
        assert any("Not all of these words" in each for each in words())
        sources.key(Qt.Key.Key_Escape)
        sources.capture("Whoever seeks to harm us, we harm them.", QUOTE)
        assert not any("quotation marks" in each for each in words())

    def test_an_event_has_its_actors_and_is_filed(self, sources):
        sources.capture("prisoners and hostages were exchanged several times", EVENT)
        sources.type("Exchanges of the first phase")
        sources.key(Qt.Key.Key_Tab)
        sources.type("Oct 2025")
        sources.go_to("actors")
        sources.type("Hamas")
        sources.key(Qt.Key.Key_Return)
        sources.add()

        event = newest(sources, Event)
        assert (event.title, event.start) == ("Exchanges of the first phase", Date("2025-10"))
        assert event.summary.startswith("In the first phase, prisoners")
        (part,) = sources.library.all(EventActor, event_id=event.id)
        assert named(sources, Actor, part.actor_id) == "Hamas"
        assert sources.library.all(Filing, record_id=event.id)

    def test_someone_new_who_took_part_is_made_in_place(self, sources):
        sources.capture("prisoners and hostages were exchanged", EVENT)
        sources.type("Exchange")
        sources.go_to("actors")
        sources.type("Harbour Council")
        sources.key(Qt.Key.Key_Return)
        chips = sources.popup.tab.findChildren(Chip)
        assert "Harbour Council" in [chip.accessibleName() for chip in chips]
        sources.add()

        (part,) = sources.library.all(EventActor, event_id=newest(sources, Event).id)
        assert named(sources, Actor, part.actor_id) == "Harbour Council"

    def test_a_judgement_and_a_gap_are_taken_from_one_passage(self, sources):
        excerpts = sources.library.count(Excerpt)
        words = "There is less fighting than before"
        sources.capture(words, JUDGEMENT)
        sources.type("The ceasefire holds in the main.")
        sources.add()
        sources.capture(words, GAP)
        sources.type("Who counts the breaches?")
        sources.add()

        judgement, gap = newest(sources, Judgement), newest(sources, Gap)
        assert (judgement.text, judgement.author) == ("The ceasefire holds in the main.", "Ana")
        assert gap.question == "Who counts the breaches?"
        assert sources.library.count(Excerpt) == excerpts + 1
        marked = {tile.record.id for tile in sources.page.text.reader.tiles}
        assert {judgement.id, gap.id} <= marked


class TestPopup:
    def test_what_is_missing_is_said_at_its_field_and_nothing_is_stored(self, sources):
        before = sources.snapshot()
        tab = sources.capture(RED_LINE)
        sources.add()

        assert tab.rows["proposition_id"].problem() == "Say what the position is on."
        assert tab.rows["stance"].problem() == "Choose where the actor stands."
        assert sources.focused() is tab.rows["proposition_id"].editor.entry
        assert sources.snapshot() == before

    def test_escape_keeps_what_is_typed_for_the_same_selection_only(self, sources):
        sources.capture(RED_LINE)
        sources.type("half a propo")
        sources.key(Qt.Key.Key_Escape)  # the suggestions
        sources.key(Qt.Key.Key_Escape)
        assert not sources.popup.isVisible()
        assert sources.focused() is sources.view

        sources.key(Qt.Key.Key_E, control=True)
        assert sources.popup.tab.rows["proposition_id"].editor.typed() == "half a propo"
        sources.key(Qt.Key.Key_Escape)
        sources.capture("There is less fighting than before")
        assert sources.popup.tab.rows["proposition_id"].editor.typed() == ""

    def test_what_is_typed_is_kept_beside_the_library_for_the_passage(self, sources):
        sources.capture(RED_LINE)
        sources.type("half a propo")
        sources.key(Qt.Key.Key_Escape)
        sources.key(Qt.Key.Key_Escape)
        unsaved, span = unsaved_of(sources.library), sources.span(RED_LINE)
        slot = f"passage/{sources.page.text.shown.id}/{span.start}-{span.end}"
        assert list(unsaved.of(slot).values()) == ["half a propo"]

        sources.key(Qt.Key.Key_E, control=True)
        sources.go_to("proposition_id")
        sources.focused().selectAll()
        sources.choose("dis")
        sources.key(Qt.Key.Key_1)
        sources.add()
        assert unsaved.of(slot) == {}

    def test_an_actor_made_in_place_is_made_once(self, sources):
        for words in (RED_LINE, "There is less fighting than before"):
            tab = sources.capture(words)
            sources.go_to("actor_id")
            sources.focused().selectAll()
            sources.choose("Harbour Council")
            sources.go_to("proposition_id")
            sources.choose("dis")
            sources.key(Qt.Key.Key_1)
            sources.add()
            assert tab.rows["actor_id"].problem() == ""
        assert [a.name for a in sources.library.all(Actor)].count("Harbour Council") == 1
        assert len({p.actor_id for p in sources.library.all(Position)[-2:]}) == 1

    def test_an_actor_that_was_made_and_given_up_is_not_stored(self, sources):
        sources.capture(RED_LINE)
        sources.go_to("actor_id")
        sources.focused().selectAll()
        sources.choose("Harbour Council")
        sources.go_to("actor_id")
        sources.focused().selectAll()
        sources.choose("Hezbollah")
        sources.go_to("proposition_id")
        sources.choose("dis")
        sources.key(Qt.Key.Key_1)
        sources.add()

        assert named(sources, Actor, newest(sources, Position).actor_id) == "Hezbollah"
        assert "Harbour Council" not in [actor.name for actor in sources.library.all(Actor)]

    def test_ctrl_e_again_goes_from_tab_to_tab(self, sources):
        sources.capture(RED_LINE)
        for tab in (FIGURE, QUOTE, EVENT, JUDGEMENT, GAP, POSITION):
            sources.key(Qt.Key.Key_E, control=True)
            assert sources.popup.tabs.index(sources.popup.tab) == tab

    def test_ctrl_e_is_not_left_to_the_fields(self, sources):
        """In a field of one line it would go to the end of the line, with a screen on Linux."""
        sources.capture(RED_LINE)
        for tab in (FIGURE, QUOTE, EVENT, JUDGEMENT, GAP, POSITION):
            control, field = Qt.KeyboardModifier.ControlModifier, sources.focused()
            asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, control)
            asked.ignore()
            QApplication.sendEvent(field, asked)
            assert asked.isAccepted()
            pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_E, control)
            QApplication.sendEvent(field, pressed)
            assert sources.popup.tabs.index(sources.popup.tab) == tab

    def test_tab_stays_in_the_popup(self, sources):
        sources.capture(RED_LINE)
        for _ in range(20):
            sources.key(Qt.Key.Key_Tab)
            assert sources.popup.isAncestorOf(sources.focused())

    @pytest.mark.parametrize("tab", [POSITION, FIGURE, QUOTE, EVENT, JUDGEMENT, GAP])
    def test_tab_follows_the_order_in_which_one_reads(self, sources, tab):
        sources.capture(RED_LINE, tab)
        popup = sources.popup
        popup.tab.fold.set_open(is_open=True)
        popup.bar.tab(tab).setFocus()
        tops: list[int] = []
        while sources.focused() is not popup.add_button:
            sources.key(Qt.Key.Key_Tab)
            tops.append(sources.focused().mapTo(popup, QPoint(0, 0)).y())
        assert tops == sorted(tops)
        assert popup.tab.fold.button.mapTo(popup, QPoint(0, 0)).y() in tops

    def test_the_last_used_come_first_without_a_letter_typed(self, sources):
        sources.capture(RED_LINE)
        sources.choose("Hamas has a role")
        sources.key(Qt.Key.Key_1)
        sources.add()
        sources.capture("There is less fighting than before")
        sources.go_to("proposition_id")
        sources.key(Qt.Key.Key_Down)
        sources.key(Qt.Key.Key_Return)

        field = sources.popup.tab.rows["proposition_id"].editor
        assert field.typed() == "Hamas has a role"

    def test_a_selection_offers_a_button_that_opens_the_popup(self, sources):
        button = sources.page.text.reader.take_button
        assert not button.isVisible()
        sources.view.select(sources.span(RED_LINE))
        assert button.isVisible()

        button.click()

        assert sources.popup.isVisible()
        assert not button.isVisible()

    def test_nothing_selected_between_paragraphs_is_said(self, sources, qtbot):
        given = []
        sources.window.desk.notices.given.connect(given.append)
        cursor = sources.view.textCursor()
        cursor.setPosition(sources.view.text.index("\n\n") + 1)
        sources.view.setTextCursor(cursor)
        sources.view.setFocus()
        sources.key(Qt.Key.Key_E, control=True)

        assert "Select the words" in given[0].sentence
        assert QApplication.focusWidget() is sources.view


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_the_popup_grows_with_what_is_told_at_its_fields_and_stays_in_the_window(
    sources, size, qtbot
):
    window = sources.window
    window.resize(*size)
    sources.capture("Jared Kushner, a mediator")
    popup = sources.popup
    before = popup.height()
    sources.add()
    QApplication.processEvents()
    assert popup.isVisible()
    assert any(row.problem() for row in popup.tab.rows.values())
    assert popup.height() > before
    shown = popup.panel_rect().translated(popup.pos())
    assert window.rect().contains(shown)
    assert popup.add_button.visibleRegion().boundingRect().size() == popup.add_button.size()
    tab = popup.tab
    if size == (1280, 800):
        assert tab.visibleRegion().boundingRect().height() == tab.height()


def _is_covered(sources) -> bool:
    """Whether the popup stands over the words that were selected."""
    place = sources.page.text.reader.selection_rect()
    corner = sources.window.mapFromGlobal(place.topLeft())
    popup = sources.popup
    return popup.panel_rect().translated(popup.pos()).intersects(QRect(corner, place.size()))


@pytest.mark.parametrize(("height", "covered"), [(1000, False), (600, True)])
def test_the_words_are_in_sight_also_where_the_popup_must_stand_over_them(sources, height, covered):
    sources.window.resize(1280, height)
    sources.capture("Jared Kushner, a mediator")
    popup = sources.popup
    assert _is_covered(sources) is covered
    assert popup.words.isVisible() is covered
    assert popup.words.text() == "“Jared Kushner, a mediator”"
    assert sources.window.rect().contains(popup.panel_rect().translated(popup.pos()))


def test_the_popup_stays_beside_its_words_when_the_window_changes_its_size(sources):
    sources.window.resize(1280, 1000)
    sources.capture("Jared Kushner, a mediator")
    sources.window.resize(1600, 1000)
    QApplication.processEvents()
    place = sources.page.text.reader.selection_rect()
    corner = sources.window.mapFromGlobal(place.topLeft())
    left = sources.popup.panel_rect().translated(sources.popup.pos()).left()
    assert left == corner.x()
    assert not _is_covered(sources)
