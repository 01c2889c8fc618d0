"""What floats over the window: hover card, progress strip."""

import threading

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from briefing.desktop.jobs import Job
from briefing.desktop.widgets.floating_panel import SHADOW, FloatingPanel, place_beside
from briefing.desktop.widgets.hover_card import CardContent, CardLine, HoverCard
from briefing.desktop.widgets.marks import IconMark
from briefing.desktop.widgets.progress_strip import ProgressStrip
from briefing.desktop.widgets.status_line import StatusLine

WINDOW = QRect(0, 0, 800, 600)
CONTENT = CardContent(
    IconMark("hash", "blue"),
    "Deficit",
    "3.1 % of GDP",
    (CardLine("Treasury · 14 Apr"), CardLine("Older than 6 months", "warning")),
    "Used in 3 briefings",
)


def test_a_panel_stands_under_its_anchor():
    corner = place_beside(QRect(100, 100, 80, 30), QSize(300, 120), WINDOW, mirrored=False)

    assert corner == QPoint(100, 130)


def test_a_panel_without_room_below_stands_above():
    corner = place_beside(QRect(100, 550, 80, 30), QSize(300, 120), WINDOW, mirrored=False)

    assert corner == QPoint(100, 430)


def test_a_panel_never_leaves_the_window():
    corner = place_beside(QRect(760, 100, 80, 30), QSize(300, 120), WINDOW, mirrored=False)

    assert corner.x() == 500


def test_from_right_to_left_the_right_edges_meet():
    corner = place_beside(QRect(400, 100, 80, 30), QSize(300, 120), WINDOW, mirrored=True)

    assert corner.x() + 300 == 480


@pytest.fixture
def window(show) -> QWidget:
    return show(QLineEdit(), QWidget(), width=800, height=600)


@pytest.fixture
def card(theme, window) -> HoverCard:
    shown = HoverCard(theme, window)
    corner = window.mapToGlobal(QPoint(200, 200))
    shown.show_content(CONTENT, QRect(corner, QSize(80, 30)))
    return shown


def test_a_card_shows_all_it_is_given(card):
    texts = {label.text() for label in card.findChildren(QLabel)}

    assert {"Deficit", "3.1 % of GDP", "Older than 6 months", "Used in 3 briefings"} <= texts


def test_a_card_is_read_out(card):
    assert card.accessibleName().startswith("Deficit. 3.1 % of GDP. Treasury")


def test_a_card_lets_the_mouse_through(card):
    assert card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_card_stands_below_what_it_explains(card):
    panel = card.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    assert panel.top() >= 230
    assert panel.left() == 200


def test_a_long_line_of_a_card_is_wrapped_not_cut(theme, window):
    card = HoverCard(theme, window)
    line = CardLine("word " * 40)
    card.show_content(CardContent(IconMark("hash"), "A", "B", (line,)), QRect(0, 0, 1, 1))
    label = next(label for label in card.findChildren(QLabel) if label.text() == line.text)

    assert label.height() >= label.heightForWidth(label.width())


def test_markup_in_a_card_stays_text(theme, window):
    card = HoverCard(theme, window)
    card.show_content(CardContent(IconMark("hash"), "<b>A</b>", "B"), QRect(0, 0, 1, 1))

    label = next(label for label in card.findChildren(QLabel) if "A" in label.text())
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_card_goes_when_the_window_changes_its_size(card, window):
    window.resize(700, 500)

    assert not card.isVisible()


def test_the_status_line_says_what_was_done_and_what_is_open(theme, show):
    line = StatusLine(theme)
    show(line)
    line.set_words("Saved 14:02", "ardenia.briefing")

    assert line.last_step.text() == "Saved 14:02"
    assert line.library.text() == "ardenia.briefing"


@pytest.fixture
def strip(theme, show) -> ProgressStrip:
    shown = ProgressStrip(theme)
    show(shown)
    return shown


def test_the_strip_is_there_as_long_as_its_job(qtbot, strip):
    go_on = threading.Event()
    job = Job(lambda report: go_on.wait(5))
    strip.watch(job, "Importing")
    job.start()
    assert strip.isVisible()

    with qtbot.waitSignal(job.ended):
        go_on.set()
    assert not strip.isVisible()


def test_the_strip_shows_how_far_the_job_is(qtbot, strip, theme, colours_in):
    go_on = threading.Event()

    def work(report):
        report(500, 1000)
        go_on.wait(5)

    job = Job(work)
    strip.watch(job, "Importing")
    strip._progressed(0, 0)
    assert strip.state.text() == ""
    with qtbot.waitSignal(job.progressed):
        job.start()

    assert strip.state.text() == "500 of 1,000"
    assert strip.bar.accessibleName() == "Importing 50 %"
    bar = strip.bar.grab().toImage()
    assert bar.pixelColor(bar.width() // 4, 3).name() == theme.colours.accent.lower()
    assert bar.pixelColor(bar.width() * 3 // 4, 3).name() == theme.colours.border.lower()
    with qtbot.waitSignal(job.ended):
        go_on.set()


def test_cancel_stops_the_job(qtbot, strip):
    begun = threading.Event()

    def work(report):
        while True:
            report(1, 2)
            begun.set()

    job = Job(work)
    strip.watch(job, "Importing")
    job.start()
    begun.wait(5)
    with qtbot.waitSignal(job.cancelled):
        qtbot.mouseClick(strip.cancel, Qt.MouseButton.LeftButton)

    assert strip.state.text() == "Stopping …"


@pytest.mark.parametrize("count", [6, 16, 29])
def test_a_panel_of_a_fixed_width_is_as_high_as_its_words_are_there(theme, show, count):
    panel = FloatingPanel(theme, show(QLabel("A page"), width=800))
    panel.setFixedWidth(500)
    label = QLabel(" ".join(["word"] * count))
    label.setWordWrap(True)
    foot = QHBoxLayout()
    foot.addWidget(label, 1)
    foot.addWidget(QLabel("Tab: 2 of 2"))
    panel.content.addLayout(foot)
    panel.show_beside(QRect(20, 20, 100, 20))
    assert panel.width() == 500
    assert label.height() == label.heightForWidth(label.width())
