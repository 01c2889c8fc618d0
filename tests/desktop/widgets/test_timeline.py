"""Events stand where they belong in time, no surer than they are known."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QTranslator

from briefing.desktop.widgets.timeline_layout import (
    LABEL_GAP,
    LABEL_LEAST,
    TimelineEvent,
    lay_out,
)
from briefing.desktop.widgets.timeline_strip import TimelineStrip
from briefing.resources import resource

TODAY = date(2025, 11, 8)


def on(key: str, day: date, **more) -> TimelineEvent:
    return TimelineEvent(key, f"Event {key}", day.strftime("%d %b"), day, day, **more)


TALKS = on("talks", date(2025, 9, 12))
RAID = on("raid", date(2025, 10, 12))
VOTE = TimelineEvent("vote", "Vote", "October 2025", date(2025, 10, 1), date(2025, 10, 31))
SUMMIT = on("summit", date(2025, 11, 20), is_planned=True)
SINCE = TimelineEvent("since", "Siege", "since October", date(2025, 10, 1), None)


def placed(layout, key):
    return next(event for event in layout.placed if event.event.key == key)


def test_markers_stand_in_the_order_of_time():
    layout = lay_out([SUMMIT, TALKS, VOTE, RAID], 900, TODAY)
    markers = [event.marker for event in layout.placed]

    assert layout.placed[0].event.key == "talks"
    assert markers == sorted(markers)


def test_distances_are_in_proportion_to_days():
    layout = lay_out([TALKS, RAID, SUMMIT], 900, TODAY)
    first, middle, last = (event.marker for event in layout.placed)

    assert (middle - first) / (last - first) == pytest.approx(30 / 69)


def test_an_event_known_to_the_day_has_no_band():
    assert placed(lay_out([TALKS, VOTE], 900, TODAY), "talks").band is None


def test_an_event_known_to_the_month_covers_the_month():
    layout = lay_out([TALKS, VOTE, SUMMIT], 900, TODAY)
    start, end = placed(layout, "vote").band or (0, 0)

    assert (end - start) / 900 == pytest.approx(30 / 69, rel=0.2)


def test_an_event_without_an_end_runs_to_the_edge():
    layout = lay_out([TALKS, SINCE, SUMMIT], 900, TODAY)
    event = placed(layout, "since")

    assert event.band == (event.marker, 900)


def test_events_without_any_date_have_no_place():
    unknown = TimelineEvent("x", "Some day", "undated", None, None)

    assert [event.event.key for event in lay_out([TALKS, unknown], 900, TODAY).placed] == ["talks"]
    assert lay_out([unknown], 900, TODAY).placed == ()


def test_today_is_marked_where_it_lies_inside():
    assert lay_out([TALKS, SUMMIT], 900, TODAY).today is not None
    assert lay_out([TALKS, RAID], 900, date(2031, 1, 1)).today is None


def test_a_single_day_stands_in_the_middle_of_a_month():
    layout = lay_out([TALKS], 900, TODAY)

    assert len(layout.placed) == 1
    assert 0 < layout.placed[0].marker < 900


@given(
    st.lists(st.dates(date(2020, 1, 1), date(2026, 1, 1)), min_size=1, max_size=30),
    st.integers(200, 2000),
)
def test_labels_never_run_into_each_other(days, width):
    layout = lay_out([on(str(n), day) for n, day in enumerate(days)], width, TODAY)
    for lane in range(layout.lanes):
        labels = [event for event in layout.placed if event.lane == lane]
        assert all(label.label_width >= LABEL_LEAST for label in labels)
        for one, other in pairwise(labels):
            assert one.marker + one.label_width <= other.marker - LABEL_GAP + 0.001


@given(st.lists(st.dates(date(1900, 1, 1), date(2100, 1, 1)), min_size=2, max_size=10))
def test_the_axis_has_few_ticks_however_long_it_is(days):
    layout = lay_out([on(str(n), day) for n, day in enumerate(days)], 800, TODAY)

    assert len(layout.ticks) <= 10


@pytest.fixture
def strip(theme, show) -> TimelineStrip:
    shown = TimelineStrip(theme, "Timeline of the talks")
    show(shown, width=900)
    shown.show_events([TALKS, VOTE, RAID, SUMMIT], TODAY)
    return shown


def marker(strip, key):
    return next(child for child in strip._markers if child.timeline_event.key == key)


def test_every_event_is_a_button_with_date_and_title(strip):
    assert marker(strip, "vote").accessibleName() == "October 2025: Vote"


def test_a_press_opens_the_event(qtbot, strip):
    with qtbot.waitSignal(strip.opened) as opened:
        qtbot.keyClick(marker(strip, "raid"), Qt.Key.Key_Return)

    assert opened.args == ["raid"]


def test_a_click_on_the_label_opens_the_event(qtbot, strip):
    place = marker(strip, "talks").geometry().bottomLeft() + QPoint(10, 14)
    with qtbot.waitSignal(strip.opened) as opened:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)

    assert opened.args == ["talks"]


def test_arrow_keys_follow_time(qtbot, strip):
    marker(strip, "talks").setFocus()
    qtbot.keyClick(marker(strip, "talks"), Qt.Key.Key_Right)

    assert strip._markers[1].hasFocus()


def test_from_right_to_left_time_runs_to_the_left(qtbot, strip):
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    strip.show_events([TALKS, SUMMIT], TODAY)

    assert marker(strip, "summit").x() < marker(strip, "talks").x()
    marker(strip, "talks").setFocus()
    qtbot.keyClick(marker(strip, "talks"), Qt.Key.Key_Left)
    assert marker(strip, "summit").hasFocus()


def test_tab_stops_once_at_the_strip(strip):
    stops = [m for m in strip._markers if m.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert len(stops) == 1


def test_new_events_take_the_place_of_the_old(qtbot, strip):
    strip.show_events([RAID], TODAY)

    assert [child.timeline_event.key for child in strip._markers] == ["raid"]
    assert marker(strip, "raid").isVisible()


def test_a_band_is_painted_for_a_month(strip, theme, colours_in):
    ground = theme.colours.tints["blue"][0].lower()

    assert ground in colours_in(strip.grab().toImage())
    strip.show_events([TALKS, RAID], TODAY)
    assert ground not in colours_in(strip.grab().toImage())


def test_a_month_gives_way_to_a_longer_word_for_today(strip, qapp):
    days = [date(2025, 11, day) for day in range(1, 21)]

    def shown_on(day: date) -> int:
        strip.show_events([TALKS, VOTE, RAID, SUMMIT], day)
        return len(strip.ticks_shown())

    english = [shown_on(day) for day in days]
    french = QTranslator()
    assert french.load(str(resource("translations/fr.qm")))
    qapp.installTranslator(french)
    try:
        counts = [shown_on(day) for day in days]
    finally:
        qapp.removeTranslator(french)
    assert all(here <= there for here, there in zip(counts, english, strict=True))
    assert sum(counts) < sum(english)
    assert max(english) == max(counts) == len(strip._layout.ticks)
