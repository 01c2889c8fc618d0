"""At 900 by 600 nothing is cut off: the sidebar is its icons, the details wait to be asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QScrollArea

from briefing.desktop.navigation import PAGE_NAMES, Place
from briefing.desktop.theme.tokens import SEMIBOLD
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.edits import Edit
from briefing.domain.issues import Proposition
from briefing.domain.positions import Position

SOURCE = Place("sources", "source", "019a73bb-9c00-7000-8001-000000000001")


@pytest.fixture
def window(begin, sample) -> Window:
    shown = begin(sample).window
    assert isinstance(shown, Window)
    shown.resize(900, 600)
    return shown


@pytest.fixture(params=["left to right", "right to left"])
def direction(request, qapp):
    if request.param == "right to left":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_no_page_is_wider_than_its_room(direction, window):
    too_wide = {}
    for name in PAGE_NAMES:
        window.desk.navigator.go(SOURCE if name == "sources" else Place(name))
        QApplication.processEvents()
        page = window.pages.page
        assert page.width() >= page.minimumSizeHint().width(), name
        for area in page.findChildren(QScrollArea):
            content = area.widget()
            if area.isVisible() and content.width() > area.viewport().width():
                too_wide[name] = (content.width(), area.viewport().width())
    assert too_wide == {}


def test_the_sidebar_has_its_words_again_in_a_wide_window(window):
    narrow = window.frame.side.width()
    window.resize(1300, 800)
    QApplication.processEvents()
    assert narrow < 60 < window.frame.side.width()


def test_the_details_of_a_source_are_shown_when_they_are_asked_for(window, qtbot):
    window.desk.navigator.go(SOURCE)
    page = window.pages.page
    assert not page.details.isVisible()
    qtbot.mouseClick(page.head.details_button, Qt.MouseButton.LeftButton)
    assert page.details.isVisible()
    assert page.width() >= page.minimumSizeHint().width()


def test_the_cursor_comes_along_to_the_list_of_the_next_page(window):
    window.desk.navigator.go(Place("gaps"))
    window.pages.page.pane.list.setFocus()
    window.desk.navigator.go(Place("events"))
    assert QApplication.focusWidget() is window.pages.page.pane.list


def test_a_matrix_of_nine_rows_is_seen_without_scrolling_in_itself(window):
    library = window.desk.session.library
    (proposition, *_) = library.all(Proposition)
    actors = [Actor(name=f"Harbour {n}", kind="organisation") for n in range(1, 6)]
    stands = [
        Position(actor_id=one.id, proposition_id=proposition.id, stance="support") for one in actors
    ]
    window.desk.session.do("Add", *(Edit(None, record) for record in (*actors, *stands)))
    window.resize(1300, 800)
    window.desk.navigator.go(Place("issues", "issue", proposition.issue_id))
    QApplication.processEvents()
    matrix = window.pages.page.issue.matrix
    assert len(matrix.matrix.actors) > 8
    window.resize(900, 600)
    QApplication.processEvents()
    assert matrix.view.horizontalScrollBar().maximum() > 0
    assert matrix.view.verticalScrollBar().maximum() == 0


def test_long_names_of_actors_are_whole_where_the_window_has_room(window):
    library = window.desk.session.library
    (proposition, *_) = library.all(Proposition)
    actor = Actor(name="Commission for the harbours of the north", kind="organisation")
    stand = Position(actor_id=actor.id, proposition_id=proposition.id, stance="support")
    window.desk.session.do("Add", Edit(None, actor), Edit(None, stand))
    window.desk.navigator.go(Place("issues", "issue", proposition.issue_id))
    QApplication.processEvents()
    view = window.pages.page.issue.matrix.view
    narrow = view.verticalHeader().width()
    window.resize(1900, 1000)
    QApplication.processEvents()
    name = QFontMetricsF(window.desk.theme.font("small", SEMIBOLD)).horizontalAdvance(actor.name)
    assert narrow < name < view.verticalHeader().width()
    assert view.horizontalScrollBar().maximum() == 0
