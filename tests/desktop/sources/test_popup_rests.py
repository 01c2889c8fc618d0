"""The popup over a selection comes to rest: an open one takes nothing of the computer's time."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest

from briefing.desktop.navigation import Place
from briefing.domain.sources import Source
from briefing.text.spans import Span


class Requests(QObject):
    """Counts how often a widget is asked to lay itself out."""

    count = 0

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_an_open_popup_lays_itself_out_once_and_rests(begin, sample, qtbot):
    window = begin(sample).window
    source = window.desk.session.library.all(Source)[0]
    window.desk.navigator.go(Place("sources", "source", source.id))
    pane = window.pages.page.text
    pane.reader.view.select(Span(10, 40))
    pane.capture()
    qtbot.waitUntil(pane.popup.isVisible)
    QTest.qWait(300)
    requests = Requests()
    pane.popup.installEventFilter(requests)
    QTest.qWait(300)
    assert requests.count <= 2
