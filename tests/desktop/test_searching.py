"""Searches beside the window: only the newest question is answered, from a reader of its own."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from briefing.desktop.searching import SearchAnswer, Searcher, SearchQuestion
from briefing.domain.actors import Actor, Place
from briefing.domain.edits import Edit, Step
from briefing.domain.secret import Secret
from briefing.store.keys import NewKey
from briefing.store.library import Library
from briefing.store.opening import create_library

KEY = NewKey(Secret(b"k" * 32), b"sixteen bytes!!!")


@pytest.fixture(params=["plain", "encrypted"])
def library(request, tmp_path: Path):
    key = KEY if request.param == "encrypted" else None
    with create_library(tmp_path / "desk.briefing", author="Ana", key=key) as library:
        boards = [Actor(name=f"Water board {n}", kind="organisation") for n in range(5002)]
        library.apply(Step("Put", tuple(Edit(None, one) for one in (*boards, Place(name="Dam")))))
        yield library


class Listener:
    """Keeps what a searcher tells, in its order."""

    def __init__(self, library: Library) -> None:
        self.parent = QObject()
        self.searcher = Searcher(library, self.parent)
        self.answers: list[SearchAnswer] = []
        self.errors: list[object] = []
        self.searcher.answered.connect(self.answers.append)
        self.searcher.failed.connect(self.errors.append)

    def words(self) -> list[str]:
        return [answer.question.words for answer in self.answers]

    def ends(self, qtbot) -> None:
        qtbot.waitUntil(lambda: not self.searcher.is_busy)


def test_of_questions_asked_quickly_only_the_last_is_answered(qtbot, library):
    listener = Listener(library)
    for typed in ("wa", "wat", "wate", "water", "water b", "dam"):
        listener.searcher.ask(SearchQuestion(typed))
    listener.ends(qtbot)
    assert listener.words() == ["dam"]
    assert [group.kind for group in listener.answers[0].result.groups] == ["place"]


def test_the_first_lines_come_before_all_are_counted(qtbot, library):
    listener = Listener(library)
    listener.searcher.ask(SearchQuestion("water", limit=5))
    listener.ends(qtbot)
    assert [answer.counts for answer in listener.answers] == [{}, {"actor": 5002}]
    assert [len(answer.result.groups[0].numbers) for answer in listener.answers] == [5, 5]


def test_a_question_that_was_dropped_is_never_answered(qtbot, library):
    listener = Listener(library)
    listener.searcher.ask(SearchQuestion("water"))
    listener.searcher.drop()
    qtbot.wait(100)
    assert listener.answers == []
    listener.searcher.ask(SearchQuestion("dam"))
    listener.ends(qtbot)
    assert listener.words() == ["dam"]


def test_what_was_just_written_is_found(qtbot, library):
    listener = Listener(library)
    listener.searcher.ask(SearchQuestion("lighthouse"))
    listener.ends(qtbot)
    library.apply(Step("Put", (Edit(None, Place(name="Lighthouse")),)))
    listener.searcher.ask(SearchQuestion("lighthouse"))
    listener.ends(qtbot)
    assert [len(answer.result.groups) for answer in listener.answers] == [0, 1]


def test_a_library_that_cannot_be_read_is_told(qtbot, library):
    listener = Listener(library)
    library.path.rename(library.path.with_name("moved.briefing"))
    listener.searcher.ask(SearchQuestion("water"))
    listener.ends(qtbot)
    assert "desk.briefing" in str(listener.errors[0])
    assert listener.answers == []


def test_nothing_holds_the_file_when_the_page_has_gone(qtbot, library):
    listener = Listener(library)
    listener.searcher.ask(SearchQuestion("water"))
    listener.ends(qtbot)
    listener.parent.deleteLater()
    held = Path("/proc/self/fd")
    if held.is_dir():
        ours = library.path.name
        library.close()
        qtbot.waitUntil(
            lambda: (
                not any(one.resolve().name == ours for one in held.iterdir() if one.is_symlink())
            )
        )
