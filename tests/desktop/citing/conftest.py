"""Three invented reports filed under an issue, and a briefing about it, open in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.desktop.citing.source_view import SourceView
from briefing.desktop.navigation import Place
from briefing.desktop.pages.briefings import BriefingsPage
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Filing, Issue
from briefing.domain.records import Record
from briefing.domain.sources import Source, SourceText
from briefing.store.opening import create_library

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
WORDS = "Begin. "
REPORTS = (
    ("Bridge closed", "Orsenna has closed the bridge. “We will not reopen it,” Ada Lind said."),
    ("Trucks wait", "At least 40 trucks wait at the bridge.\n\nDrivers sleep in their cabins."),
    ("Talks go on", "Talks go on in the capital. Nobody was there."),
)


class Desk:
    """The briefing in the window of the running program, and what keys do there."""

    def __init__(self, window, records: dict[str, Record]) -> None:
        self.window = window
        self.records = records
        self.briefing = records["briefing"]
        window.desk.navigator.go(Place("briefings", "briefing", self.briefing.id))
        page = window.pages.page
        assert isinstance(page, BriefingsPage)
        self.page: BriefingsPage = page
        self.editor.setFocus()
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)

    @property
    def library(self):
        return self.window.desk.session.library

    @property
    def editor(self):
        return self.page.detail.writing.field("draft").editor

    @property
    def view(self) -> SourceView:
        view = self.page.detail.sources.view
        assert view is not None
        return view

    def key(self, key, held=NONE) -> None:
        focused = QApplication.focusWidget()
        QTest.keyClick(focused, key, held)

    def type(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), words)

    def read(self) -> None:
        self.key(Qt.Key.Key_S, CONTROL | SHIFT)

    def cite(self) -> None:
        self.key(Qt.Key.Key_C, CONTROL | SHIFT)

    def next_sentence(self) -> None:
        self.key(Qt.Key.Key_Down, ALT)

    def stored(self) -> str:
        (draft,) = self.library.all(Draft, briefing_id=self.briefing.id)
        return draft.text


@pytest.fixture
def desk(begin, tmp_path, qtbot) -> Desk:
    issue = Issue(title="The bridge")
    briefing = Briefing(title="Bridge brief", subject_kind="issue", subject_id=issue.id)
    records: dict[str, Record] = {
        "issue": issue,
        "briefing": briefing,
        "draft": Draft(briefing_id=briefing.id, text=WORDS),
        "ada": Actor(name="Ada Lind", kind="person", sensitivity="public"),
        "other": Source(title="About something else"),
    }
    # Ids of the same moment have no order of their own.
    ids = sorted(Source().id for _ in REPORTS)
    for id, (title, text) in zip(ids, REPORTS, strict=True):
        source = Source(id=id, title=title, language="en")
        records[title] = source
        records[f"{title} text"] = SourceText(source_id=source.id, version=1, text=text)
        records[f"{title} filing"] = Filing(
            issue_id=issue.id, record_kind="source", record_id=source.id
        )
    path = tmp_path / "bridge.briefing"
    with create_library(path, author="Ana") as library:
        library.apply(Step("Enter", [Edit(None, record) for record in records.values()]))
    window = begin(path).window
    window.activateWindow()
    desk = Desk(window, records)
    qtbot.waitUntil(lambda: "menus" in vars(window))
    return desk
