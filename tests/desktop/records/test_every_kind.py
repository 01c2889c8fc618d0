"""For every kind: create, edit, trash, restore and undo, by the keyboard alone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from briefing.desktop import typing_pause
from briefing.desktop.desk import Desk
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.records.forms import FORMS
from briefing.desktop.records.record_detail import RecordDetail
from briefing.domain.actors import Actor
from briefing.domain.events import Event
from briefing.domain.figures import Measure
from briefing.domain.issues import Issue, Proposition
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.store.library import Library

QUICK_MS = 40
ENTER, END, DOWN = Qt.Key.Key_Return, Qt.Key.Key_End, Qt.Key.Key_Down

DORNE, ZENTA = Actor(name="Dorne", kind="state"), Actor(name="Zenta", kind="state")
ANA = Actor(name="Ana Brill", kind="person")
ISSUE = Issue(title="The harbour")
PROPOSITION = Proposition(issue_id=ISSUE.id, text="The harbour opens")
MEASURE = Measure(label="Trucks")
EVENT = Event(title="Meeting in Zenta")
SOURCE = Source(title="Harbour News")
TEXT = SourceText(source_id=SOURCE.id, text="We open.")
EXCERPT = Excerpt(source_text_id=TEXT.id, start=0, end=8, exact="We open.")
EVIDENCE = Evidence(record_kind="event", record_id=EVENT.id, excerpt_id=EXCERPT.id)
WORLD = (DORNE, ZENTA, ANA, ISSUE, PROPOSITION, MEASURE, EVENT, SOURCE, TEXT, EXCERPT, EVIDENCE)


@dataclass(frozen=True)
class Story:
    """What is typed to create a record of the kind, then what is typed into `edited`."""

    created: Mapping[str, str]
    edited: str
    typed: str
    existing: Record | None = None
    expected: str = ""
    chosen: Sequence[str] = field(default=("kind", "stance"))


STORIES = {
    "actor": Story({"name": "Harbour Board", "kind": ""}, "description", "Runs the harbour"),
    "actor_name": Story({"actor_id": "Dorne", "name": "دورن"}, "language", "ar"),
    "membership": Story({"person_id": "Ana", "organisation_id": "Zenta"}, "role", "Harbour master"),
    "relation": Story({"subject_id": "Dorne", "kind": "", "object_id": "Zenta"}, "start", "2024"),
    "place": Story({"name": "North quay"}, "country", "XK"),
    "issue": Story({"title": "Fishing"}, "question", "Who may fish?"),
    "proposition": Story({"text": "The quay closes", "issue_id": "harbour"}, "short_label", "Quay"),
    "position": Story(
        {"actor_id": "Dorne", "stance": "", "proposition_id": "harbour"}, "wording", "It will open"
    ),
    "measure": Story({"label": "Ships let in"}, "unit", "ships"),
    "figure": Story({"measure_id": "Trucks", "value": "1,234"}, "caveat", "To be checked"),
    "source": Story({"title": "שמועות הנמל"}, "publisher", "Press of Zenta"),
    "excerpt": Story({}, "translation", "Wir öffnen.", existing=EXCERPT),
    "evidence": Story({}, "credibility", "2", existing=EVIDENCE),
    "event": Story({"title": "Vote 🗳"}, "summary", "On the harbour"),
    "event_actor": Story({"event_id": "Meeting", "actor_id": "Zenta"}, "role", "host"),
    "judgement": Story({"text": "It will hold"}, "confidence_reason", "Two sources"),
    "gap": Story({"question": "Who pays?"}, "where_to_look", "The budget"),
    "briefing": Story({"title": "Weekly note"}, "audience", "The committee"),
    "tag": Story({"name": "urgent"}, "name", "Most "),
    "organisation": Story({"name": "Desk North"}, "address", "Quay 1"),
    "house_term": Story({"term": "regime"}, "instead", "government"),
}


@pytest.fixture(autouse=True)
def quick_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typing_pause, "PAUSE_MS", QUICK_MS)


def press(key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """Press a key wherever the focus is."""
    where = QApplication.focusWidget()
    assert where is not None
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= one
    QTest.keyClick(where, key, modifiers)


def go_to(editor: FieldEditor) -> None:
    """Tab from field to field until the field is reached."""
    for _ in range(60):
        if QApplication.focusWidget() is editor.entry:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError("the field cannot be reached by Tab")


def type_out(where: QWidget, text: str) -> None:
    """Type a text in any script, as a keyboard of its own would."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(where, event)


def enter(editor: FieldEditor, text: str) -> None:
    go_to(editor)
    where = QApplication.focusWidget()
    assert where is not None
    if isinstance(where, QComboBox):
        press(DOWN)
        return
    type_out(where, text)
    is_reference = (
        hasattr(editor, "refresh") and "Type a name" in getattr(where, "placeholderText", str)()
    )
    if is_reference:
        press(ENTER)


def everything(library: Library) -> dict[str, list[Record]]:
    return {
        kind: [*library.all(record), *library.all(record, trashed=True)]
        for kind, record in KINDS.items()
    }


def test_every_kind_with_a_form_has_its_story() -> None:
    assert set(STORIES) == set(FORMS)


@pytest.mark.parametrize("kind", STORIES)
def test_create_edit_trash_restore_undo(
    kind: str, desk: Desk, put: Callable[..., None], show: Callable[..., QWidget], qtbot
) -> None:
    story, library = STORIES[kind], desk.session.library
    put(*WORLD)
    start = everything(library)
    detail = RecordDetail(desk, FORMS[kind])
    show(detail, 760, 900)
    if story.existing is None:
        detail.begin()
    else:
        detail.show_record(story.existing)
        detail.go_in()

    for name, text in story.created.items():
        enter(detail.form.editors[name], text)
    qtbot.wait(QUICK_MS + 30)
    created = detail.record
    assert created is not None, detail.form.problem("")
    assert library.find(type(created), created.id) == created

    editor = detail.form.editors[story.edited]
    if not editor.isVisible():
        detail.form._more.set_open(is_open=True)
    enter(editor, story.typed)
    qtbot.wait(QUICK_MS + 30)
    edited = library.find(type(created), created.id)
    assert edited is not None
    assert edited != created
    assert story.typed.strip() in str(getattr(edited, story.edited))

    press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(detail.banner.isVisible)
    trashed = library.find(type(created), created.id)
    assert trashed is not None
    assert trashed.trashed_at is not None

    press(Qt.Key.Key_Space)
    assert library.find(type(created), created.id) == edited
    assert not detail.banner.isVisible()

    steps = len(library.history()) - 1
    for _ in range(steps):
        desk.session.undo()
    assert everything(library) == start
