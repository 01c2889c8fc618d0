"""Forms: what is typed is in the library by itself, and what cannot be is not lost."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from briefing.desktop import typing_pause
from briefing.desktop.desk import Desk
from briefing.desktop.records.forms import FORMS, form_of
from briefing.desktop.records.record_form import RecordForm
from briefing.desktop.records.unsaved import unsaved_of
from briefing.domain.actors import Actor, Place
from briefing.domain.dates import Date
from briefing.domain.events import Event
from briefing.domain.figures import Figure, Measure
from briefing.domain.judgements import Judgement
from briefing.domain.kinds import shapes
from briefing.domain.positions import Position
from briefing.store.library import Library

QUICK_MS = 50


@pytest.fixture(autouse=True)
def quick_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typing_pause, "PAUSE_MS", QUICK_MS)


@pytest.fixture
def form_for(desk: Desk, show):
    def made(kind, **more) -> RecordForm:
        form = RecordForm(desk, form_of(kind), **more)
        show(form, 700, 700)
        return form

    return made


def type_into(qtbot, form: RecordForm, name: str, text: str) -> QWidget:
    entry = form.editors[name].entry
    entry.setFocus()
    qtbot.keyClicks(entry, text)
    return entry


def clear(entry: QWidget) -> None:
    assert isinstance(entry, QLineEdit)
    entry.selectAll()
    entry.del_()
    entry.textEdited.emit("")


def pause(qtbot) -> None:
    qtbot.wait(QUICK_MS + 30)


def steps(library: Library) -> list[str]:
    return [entry.label for entry in library.history()]


@pytest.mark.parametrize("kind", FORMS.values(), ids=list(FORMS))
def test_a_form_shows_every_field_that_is_not_left_out_on_purpose(kind) -> None:
    declared = {field.name for field in kind.fields}
    left_out = {"id", "trashed_at", *kind.left_out}
    assert declared | left_out == {shape.name for shape in shapes(kind.kind)}
    assert not declared & left_out


def test_a_new_record_is_stored_as_soon_as_it_is_sound(form_for, qtbot, library: Library) -> None:
    form = form_for(Event)
    form.begin()
    assert "Title" in form.problem("") or "Title" in form._whole.words.text()
    type_into(qtbot, form, "summary", "Talks about trucks")
    pause(qtbot)
    assert library.count(Event) == 0
    type_into(qtbot, form, "title", "Meeting in Dorne")
    pause(qtbot)
    (event,) = library.all(Event)
    assert (event.title, event.summary) == ("Meeting in Dorne", "Talks about trucks")
    assert steps(library) == ["Add event"]


def test_typing_in_one_field_is_one_step_and_the_next_field_another(
    form_for, qtbot, put, library: Library
) -> None:
    event = Event(title="Vote")
    put(event)
    form = form_for(Event)
    form.show_record(event)
    entry = type_into(qtbot, form, "title", "A ")
    pause(qtbot)
    qtbot.keyClicks(entry, "second ")
    pause(qtbot)
    type_into(qtbot, form, "summary", "Why")
    pause(qtbot)
    assert library.find(Event, event.id) == replace(event, title="A second Vote", summary="Why")
    assert steps(library) == ["Put", "Edit event", "Edit event"]


def test_leaving_a_field_stores_it_at_once(form_for, qtbot, put, library: Library) -> None:
    event = Event(title="Vote")
    put(event)
    form = form_for(Event)
    form.show_record(event)
    type_into(qtbot, form, "title", "First ")
    qtbot.keyClick(form.editors["title"].entry, Qt.Key.Key_Tab)
    stored = library.find(Event, event.id)
    assert stored is not None
    assert stored.title == "First Vote"


@pytest.mark.parametrize(
    ("typed", "stored", "note"),
    [
        ("10 Nov 2025", Date("2025-11-10"), "Taken for 10 November 2025"),
        ("10 Nov", Date("2025-11-10", "inferred", "10 Nov"), "10 November 2025, inferred"),
        (
            "early November",
            Date("2025-11-01/2025-11-10", "inferred", "early November"),
            "inferred",
        ),
        ("last Monday", Date("2025-11-10", "inferred", "last Monday"), "10 November 2025"),
    ],
)
def test_a_date_is_read_as_people_say_it_and_its_reading_is_shown(
    form_for, qtbot, put, library: Library, typed: str, stored: Date, note: str
) -> None:
    event = Event(title="Vote")
    put(event)
    form = form_for(Event)
    form.show_record(event)
    type_into(qtbot, form, "start", typed)
    pause(qtbot)
    found = library.find(Event, event.id)
    assert found is not None
    assert found.start is not None
    assert (found.start.basis, found.start.as_written) == (stored.basis, stored.as_written)
    assert note in form._rows["start"].note.words.text()


def test_what_cannot_be_read_stays_with_its_problem_and_does_not_hold_back_the_rest(
    form_for, qtbot, put, library: Library
) -> None:
    event, other = Event(title="Vote"), Event(title="Other")
    put(event, other)
    form = form_for(Event)
    form.show_record(event)
    type_into(qtbot, form, "start", "the day after the flood")
    pause(qtbot)
    assert "cannot be read" in form.problem("start")
    type_into(qtbot, form, "summary", "Kept")
    pause(qtbot)
    stored = library.find(Event, event.id)
    assert stored is not None
    assert (stored.start, stored.summary) == (None, "Kept")

    form.show_record(other)
    assert form.editors["start"].typed() == ""
    form.show_record(stored)
    assert form.editors["start"].typed() == "the day after the flood"
    assert "cannot be read" in form.problem("start")


def test_what_could_not_be_stored_is_there_again_after_a_crash(
    form_for, qtbot, put, library: Library
) -> None:
    event = Event(title="Vote")
    put(event)
    before = form_for(Event)
    before.show_record(event)
    clear(type_into(qtbot, before, "title", ""))
    pause(qtbot)
    type_into(qtbot, before, "start", "sometime")
    pause(qtbot)
    fresh = form_for(Event)
    fresh.begin()
    type_into(qtbot, fresh, "summary", "No title yet")
    pause(qtbot)

    after = form_for(Event)
    after.show_record(event)
    assert after.editors["start"].typed() == "sometime"
    assert after.editors["title"].typed() == ""
    assert "must not be empty" in after.problem("title")
    again = form_for(Event)
    again.begin()
    assert again.editors["summary"].typed() == "No title yet"
    assert library.count(Event) == 1


def test_numbers_are_read_in_the_form_of_the_locale(form_for, qtbot, put, library) -> None:
    measure = Measure(label="Posts held")
    put(measure)
    QLocale.setDefault(QLocale("de_DE"))
    form = form_for(Figure, without=("measure_id",))
    form.begin({"measure_id": measure.id}, slot=f"new/{measure.id}")
    type_into(qtbot, form, "value", "1.234,5")
    pause(qtbot)
    (figure,) = library.all(Figure)
    assert figure.value == Decimal("1234.5")


def test_a_range_is_stored_when_both_its_ends_are_there(
    form_for, qtbot, put, library: Library
) -> None:
    measure = Measure(label="Posts held")
    figure = Figure(measure_id=measure.id, value=Decimal(12))
    put(measure, figure)
    form = form_for(Figure)
    form.show_record(figure)
    qualifier = form.editors["qualifier"].entry
    qualifier.setFocus()
    qtbot.keyClick(qualifier, Qt.Key.Key_End)
    pause(qtbot)
    assert not form.editors["value"].isVisible()
    assert "both ends" in form.problem("low")
    type_into(qtbot, form, "low", "10")
    pause(qtbot)
    assert library.find(Figure, figure.id) == figure
    type_into(qtbot, form, "high", "14")
    pause(qtbot)
    stored = library.find(Figure, figure.id)
    assert stored is not None
    assert (stored.qualifier, stored.value) == ("range", None)
    assert (stored.low, stored.high) == (Decimal(10), Decimal(14))
    assert form.problem("low") == ""


def test_undo_in_a_field_with_the_focus_is_the_fields_own(
    form_for, qtbot, put, library: Library
) -> None:
    event = Event(title="Vote")
    put(event)
    form = form_for(Event)
    form.show_record(event)
    entry = type_into(qtbot, form, "title", "New ")
    pause(qtbot)
    qtbot.keyClick(entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.editors["title"].typed() == "Vote"
    pause(qtbot)
    stored = library.find(Event, event.id)
    assert stored is not None
    assert stored.title == "Vote"
    assert steps(library) == ["Put", "Edit event"]


def test_an_undo_shows_in_every_field_that_is_not_being_edited(
    form_for, qtbot, put, desk: Desk, library: Library
) -> None:
    event = Event(title="Vote")
    put(event)
    form = form_for(Event)
    form.show_record(event)
    type_into(qtbot, form, "title", "New ")
    pause(qtbot)
    type_into(qtbot, form, "start", "nonsense")
    pause(qtbot)
    desk.session.undo()
    assert form.editors["title"].typed() == "Vote"
    assert form.editors["start"].typed() == "nonsense"


def test_another_pages_change_of_another_field_is_not_overwritten(
    form_for, qtbot, put, library: Library
) -> None:
    event = Event(title="Vote")
    put(event)
    form = form_for(Event)
    form.show_record(event)
    type_into(qtbot, form, "title", "New ")
    put(replace(event, summary="From elsewhere"))
    pause(qtbot)
    stored = library.find(Event, event.id)
    assert stored == replace(event, title="New Vote", summary="From elsewhere")
    assert form.editors["summary"].typed() == "From elsewhere"


def test_a_record_is_found_by_typing_its_name_and_taken_by_enter(
    form_for, qtbot, put, library: Library
) -> None:
    event, place = Event(title="Vote"), Place(name="Dorne harbour")
    put(event, place, Place(name="Zenta"))
    form = form_for(Event)
    form.show_record(event)
    entry = type_into(qtbot, form, "place_id", "dor")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    stored = library.find(Event, event.id)
    assert stored is not None
    assert stored.place_id == place.id
    assert form.editors["place_id"].typed() == "Dorne harbour"


def test_a_record_that_is_not_known_is_made_in_place_in_the_same_step(
    form_for, qtbot, put, desk: Desk, library: Library
) -> None:
    event = Event(title="Vote")
    put(event)
    form = form_for(Event)
    form.show_record(event)
    entry = type_into(qtbot, form, "place_id", "Zenta")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    (place,) = library.all(Place)
    stored = library.find(Event, event.id)
    assert stored is not None
    assert (place.name, stored.place_id) == ("Zenta", place.id)
    desk.session.undo()
    assert library.count(Place) == 0
    assert form.editors["place_id"].typed() == ""


def test_making_an_actor_asks_of_what_kind_it_is(form_for, qtbot, put, library: Library) -> None:
    measure = Measure(label="Posts held")
    figure = Figure(measure_id=measure.id, value=Decimal(12))
    put(measure, figure)
    form = form_for(Figure)
    form.show_record(figure)
    entry = type_into(qtbot, form, "claimant_id", "Zenta")
    qtbot.keyClick(entry, Qt.Key.Key_Down)
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    (actor,) = library.all(Actor)
    assert (actor.name, actor.kind) == ("Zenta", "state")


def test_several_records_are_added_and_taken_away_one_by_one(
    form_for, qtbot, put, library: Library
) -> None:
    from briefing.domain.issues import Issue, Proposition

    issue = Issue(title="Harbour")
    proposition = Proposition(issue_id=issue.id, text="The harbour opens")
    dorne, zenta = Actor(name="Dorne", kind="state"), Actor(name="Zenta", kind="state")
    position = Position(actor_id=dorne.id, proposition_id=proposition.id, stance="support")
    put(issue, proposition, dorne, zenta, position)
    form = form_for(Position)
    form.show_record(position)
    form._more.set_open(is_open=True)
    entry = type_into(qtbot, form, "joint_with", "zen")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    stored = library.find(Position, position.id)
    assert stored is not None
    assert stored.joint_with == (zenta.id,)


def test_likelihood_offers_the_terms_of_the_scale_with_their_probability(
    form_for, qtbot, put, library: Library
) -> None:
    judgement = Judgement(text="It holds")
    put(judgement)
    form = form_for(Judgement)
    form.show_record(judgement)
    choice = form.editors["likelihood"].entry
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_End)
    pause(qtbot)
    assert "95–99 %" in choice.currentText()
    stored = library.find(Judgement, judgement.id)
    assert stored is not None
    assert stored.likelihood == "almost certain"


def test_every_field_has_a_name_for_screen_readers_and_says_its_problem(
    form_for, qtbot, put
) -> None:
    event = Event(title="Vote")
    put(event)
    form = form_for(Event)
    form.show_record(event)
    assert all(editor.entry.accessibleName() for editor in form.editors.values())
    entry = type_into(qtbot, form, "start", "nonsense")
    pause(qtbot)
    assert "cannot be read" in entry.accessibleDescription()


def test_what_is_typed_without_a_pause_is_stored_and_judged_when_the_pause_comes(
    qtbot, monkeypatch, form_for, desk
):
    monkeypatch.setattr(typing_pause, "PAUSE_MS", 60_000)
    monkeypatch.setattr(typing_pause, "LONGEST_MS", QUICK_MS)
    form = form_for(Event)
    form.begin()
    type_into(qtbot, form, "title", "Talks ")
    type_into(qtbot, form, "start", "10 N")
    (event,) = desk.session.library.all(Event)
    qtbot.waitUntil(lambda: "10 N" in waiting_texts(desk, event))
    assert form.problem("start") == ""
    qtbot.keyClicks(form.editors["start"].entry, "ov")
    qtbot.waitUntil(lambda: desk.session.library.find(Event, event.id).start is not None)
    assert form.editors["start"].typed() == "10 Nov"

    qtbot.keyClicks(form.editors["start"].entry, "x")
    qtbot.waitUntil(lambda: "10 Novx" in waiting_texts(desk, event))
    assert form.problem("start") == ""
    form.keeper.store()
    assert form.problem("start") != ""


def waiting_texts(desk: Desk, record) -> list[str]:
    waiting = unsaved_of(desk.session.library).of(f"{record.KIND}/{record.id}")
    return list(waiting.values())
