"""Every kind by the keyboard alone: created with Arabic, Hebrew and emoji in each of its texts, the
same when the library is opened again, edited, trashed, restored, and all of it undone.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from unicodedata import normalize

import pytest
from PySide6.QtCore import Qt

from briefing.desktop.messages import translated
from briefing.desktop.records.forms import FORMS
from briefing.domain.edits import Edit, Step
from briefing.domain.kinds import KINDS, shapes
from briefing.domain.records import Record
from briefing.store.opening import create_library
from tests.journeys.analyst import CONTROL, Analyst
from tests.journeys.keyboard import tab_to, unfold
from tests.journeys.kind_stories import STORIES, WORLD

# Hebrew with points, Arabic, an emoji of several code points, and an accent typed on its own.
MIXED = "שָׁלוֹם سلام 👩‍👧 🕊️ cafe\u0301"
MORE = " גם أيضا 🚢"
CODES = {"country", "language", "script", "url"}
PROFILE = "organisation"  # there is one, in a dialog that is tested for itself


def texts_of(kind: str) -> dict[str, str]:
    """The fields of a kind that hold words of the analyst's own, by their labels on the page."""
    story = STORIES[kind]
    held = {shape.name: shape for shape in shapes(KINDS[kind])}
    return {
        story.labels.get(each.name, translated(each.label)): each.name
        for each in FORMS[kind].fields
        if each.name not in CODES.union(story.without)
        and held[each.name].refers_to is None
        and not held[each.name].vocabulary
        and held[each.name].type in ("text", "list")
        and each.editor == "by_type"
    }


def typed(at: int) -> str:
    return f"{at} {MIXED}"


def stored(record: Record, name: str) -> str:
    """A text as it is kept, of a list its one item."""
    value = getattr(record, name)
    return value[0] if isinstance(value, tuple) else str(value)


def the_new(analyst: Analyst, kind: str, before: Mapping[str, Record]) -> Record:
    new = [each for each in analyst.snapshot().values() if each.id not in before]
    (record,) = [each for each in new if kind == each.KIND]
    return record


@pytest.fixture
def opened(begin, tmp_path: Path, given_doors, qtbot) -> Callable[[], Analyst]:
    """Begins the program on the same library, once and again."""
    path = tmp_path / "harbour.briefing"
    with create_library(path, author="Ana") as library:
        library.apply(Step("Begin", tuple(Edit(None, record) for record in WORLD)))
    return lambda: Analyst(begin(path), given_doors, qtbot.waitUntil)


def test_every_kind_with_a_form_has_its_story():
    assert {*STORIES, PROFILE} == set(FORMS)


@pytest.mark.parametrize("kind", STORIES)
def test_by_keys_alone_and_in_every_script(opened, kind):
    story, texts = STORIES[kind], texts_of(kind)
    analyst = opened()
    before = analyst.snapshot()

    story.begin(analyst)
    for at, label in enumerate(texts):
        unfold(analyst, story.folds)
        tab_to(analyst, label)
        analyst.key(Qt.Key.Key_A, CONTROL)
        analyst.type(typed(at))
    analyst.key(Qt.Key.Key_Tab)
    created = the_new(analyst, kind, before)
    wanted = {name: normalize("NFC", typed(at)) for at, name in enumerate(texts.values())}
    assert {name: stored(created, name) for name in wanted} == wanted

    analyst.quit()
    analyst = opened()
    assert the_new(analyst, kind, before) == created
    story.again(analyst)
    unfold(analyst, story.folds)
    for words in wanted.values():
        assert words in analyst.shown()

    tab_to(analyst, story.edited)
    analyst.key(Qt.Key.Key_End)
    analyst.key(Qt.Key.Key_End, CONTROL)
    if story.edit == "↓":
        analyst.key(Qt.Key.Key_Down)
    else:
        analyst.type(story.edit or MORE)
    analyst.key(Qt.Key.Key_Tab)
    edited = the_new(analyst, kind, before)
    assert edited != created
    if not story.edit:
        name = {**texts, **{label: name for name, label in form_labels(kind)}}[story.edited]
        assert stored(edited, name) == wanted[name] + MORE

    story.trash(analyst)
    analyst.wait_until(lambda: the_new(analyst, kind, before).trashed_at is not None)
    story.restore(analyst)
    assert the_new(analyst, kind, before) == edited
    analyst.undo_all(lambda: analyst.snapshot() == before)


def form_labels(kind: str) -> list[tuple[str, str]]:
    return [(each.name, translated(each.label)) for each in FORMS[kind].fields]
