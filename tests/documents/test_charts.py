import io
from decimal import Decimal
from itertools import pairwise

import pypdf
import pytest

from briefing.documents.chart_blocks import Charts
from briefing.documents.frozen import from_json, to_json
from briefing.documents.pdf import to_pdf
from briefing.documents.pictures.chart import ChartLook, chart_scene
from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.scene.items import Path, Rect, Text

LOOK = ChartLook(("#14305E", "#7A6A3A"), "#515B69", "#D3D9E2", "#FFFFFF")


def rough(text, lettering):
    return len(text) * lettering.size * 0.55


def texts_of(scene):
    return [item.text for item in scene.items if isinstance(item, Text)]


@pytest.fixture
def ships(shelf):
    return shelf.put(Measure(label="Ships in port", unit="ships", counting="stock"))


@pytest.fixture
def count(shelf, ships):
    """Puts a figure of the measure, sourced unless said otherwise."""
    claimants = {}

    def count(value, day, by, *, sourced=True, **fields):
        claimant = claimants.get(by) or shelf.put(Actor(name=by, kind="organisation"))
        claimants[by] = claimant
        figure = Figure(
            measure_id=ships.id,
            value=None if value is None else Decimal(value),
            claimant_id=claimant.id,
            as_of=None if day is None else Date(day),
            **fields,
        )
        return shelf.sourced(figure, f"{by}: {value}") if sourced else shelf.put(figure)

    return count


@pytest.fixture
def chart(composed, ships, block_of):
    def chart(query=""):
        (found,) = block_of(composed(f"![C](chart:measure/{ships.id}{query})"), Charts).charts
        return found

    return chart


def test_each_claimant_is_a_series_and_every_number_is_told(chart, count):
    count("12", "2025-11-01", "Pilots")
    count("15", "2025-11-08", "Pilots", qualifier="at_least")
    count("1200", "2025-11-08", "Agents")
    found = chart()
    assert [(one.name, one.last, len(one.points)) for one in found.series] == [
        ("Agents", "1,200 ships", 1),
        ("Pilots", "at least 15 ships", 2),
    ]
    assert found.alt == (
        "Line chart: Ships in port (ships). Agents: 1,200 ships, 8 November 2025."
        " Pilots: 12 ships, 1 November 2025; at least 15 ships, 8 November 2025."
    )
    assert found.series[1].points[1].qualified
    assert found.mark.notes == (1, 2, 3)


def test_the_numbers_begin_at_zero_and_go_up_in_round_steps(chart, count):
    count("12", "2025-11-01", "Pilots")
    count("47", "2025-11-08", "Pilots")
    assert [tick.words for tick in chart().up] == ["0", "20", "40", "60"]


def test_time_is_true_to_scale(chart, count):
    count("1", "2025-11-01", "Pilots")
    count("2", "2025-11-02", "Pilots")
    count("3", "2025-11-12", "Pilots")
    first, second, third = (point.at for point in chart().series[0].points)
    assert (second - first, third - second) == (1, 10)


def test_what_has_no_date_is_counted_and_what_is_disputed_is_not_drawn(chart, count):
    count("1", "2025-11-01", "Pilots")
    count("2", "2025-11-02", "Pilots")
    count("3", None, "Pilots")
    count("4", "2025-11-03", "Pilots", status="disputed")
    found = chart()
    assert [point.label for point in found.series[0].points] == ["1", "2"]
    assert found.caption == "Not shown, for want of a date: 1."


def test_a_range_keeps_both_ends(chart, count):
    count("12", "2025-11-01", "Pilots")
    count(None, "2025-11-08", "Pilots", qualifier="range", low=Decimal(10), high=Decimal(20))
    point = chart().series[0].points[1]
    assert (point.low, point.high, point.label) == (10.0, 20.0, "10–20")
    assert "range" in chart().caption


def test_an_unsourced_figure_is_marked(chart, count):
    count("12", "2025-11-01", "Pilots", sourced=False)
    count("13", "2025-11-02", "Pilots")
    assert chart().mark.words == "unsourced"


def test_one_figure_makes_no_chart(composed, ships, count):
    count("12", "2025-11-01", "Pilots")
    document = composed(f"![Ships](chart:measure/{ships.id})", template="assessment")
    assert document.blocks == ()
    assert [str(each) for each in document.warnings] == ["The block “Ships” is empty and left out."]


def test_since_and_limit_are_kept(chart, count):
    for day in ("01", "08", "15"):
        count("1", f"2025-11-{day}", "Pilots")
    assert len(chart("?since=2025-11-05").series[0].points) == 2


def test_lines_differ_in_dash_and_marker_not_only_in_colour(chart, count):
    for by in ("Agents", "Pilots"):
        count("1", "2025-11-01", by)
        count("9", "2025-11-08", by)
    scene = chart_scene(chart(), 480, rough, LOOK)
    lines = [item for item in scene.items if isinstance(item, Path) and item.fill is None]
    markers = [item for item in scene.items if isinstance(item, Path) and item.fill is not None]
    assert lines[0].stroke.dash != lines[1].stroke.dash
    assert len(markers[0].steps) != len(markers[2].steps)
    words = texts_of(scene)
    assert {"Agents", "Pilots", "9 ships", "1 November 2025", "8 November 2025"} <= set(words)


def test_names_at_the_end_of_equal_lines_do_not_cover_each_other(chart, count):
    for by in ("Agents", "Pilots", "Tugs"):
        count("1", "2025-11-01", by)
        count("9", "2025-11-08", by)
    scene = chart_scene(chart(), 480, rough, LOOK)
    levels = sorted(
        item.y
        for item in scene.items
        if isinstance(item, Text) and item.text in ("Agents", "Pilots", "Tugs")
    )
    assert all(later - earlier >= 18 for earlier, later in pairwise(levels))


@pytest.mark.parametrize("length", range(6, 30))
def test_the_longest_name_has_the_room_it_takes(chart, count, length):
    name = "Pilots-of-the-harbour-of-Arlen"[:length]
    count("1", "2025-11-01", name)
    count("9", "2025-11-08", name)
    assert name in texts_of(chart_scene(chart(), 480, rough, LOOK))


def test_dates_below_do_not_run_into_each_other(chart, count):
    for day in range(1, 29):
        count("1", f"2025-11-{day:02}", "Pilots")
    scene = chart_scene(chart(), 480, rough, LOOK)
    dates = sorted(
        (item.x, rough(item.text, item.lettering))
        for item in scene.items
        if isinstance(item, Text) and item.text.endswith("November 2025")
    )
    assert len(dates) > 2
    assert all(
        right - right_width / 2 > left + left_width / 2
        for (left, left_width), (right, right_width) in pairwise(dates)
    )


def test_bars_stand_on_zero_and_a_range_ends_pale(chart, count):
    count("12", "2025-11-01", "Pilots")
    count(None, "2025-11-08", "Pilots", qualifier="range", low=Decimal(10), high=Decimal(20))
    count("30", "2025-11-08", "Agents")
    found = chart("?kind=bar")
    assert found.alt.startswith("Bar chart: Ships in port")
    assert [tick.words for tick in found.across] == ["1 November 2025", "8 November 2025"]
    scene = chart_scene(found, 480, rough, LOOK)
    bars = [item for item in scene.items if isinstance(item, Rect) and item.y > 11]
    solid = [bar for bar in bars if bar.fill != "#FFFFFF"]
    assert len({round(bar.y + bar.height, 3) for bar in solid}) == 1
    assert len(bars) - len(solid) == 1
    assert {"12", "10–20", "30"} <= set(texts_of(scene))


@pytest.mark.parametrize("kind", ["line", "bar"])
def test_a_chart_is_frozen_and_printed_with_its_sources(composed, ships, count, kind):
    count("12", "2025-11-01", "Pilots")
    count("15", "2025-11-08", "Pilots")
    document = composed(f"![C](chart:measure/{ships.id}?kind={kind})")
    assert from_json(to_json(document)) == document
    result = to_pdf(document, "a4")
    words = pypdf.PdfReader(io.BytesIO(result.pdf)).pages[0].extract_text()
    assert "8 November 2025" in words
    assert "Sources:" in words
    assert result.warnings == ()


def test_many_long_names_stay_on_the_picture(chart, count):
    for number in range(12):
        count("1", "2025-11-01", f"The {number}th committee of pilots, tugs and harbour watchers")
        count("2", "2025-11-08", f"The {number}th committee of pilots, tugs and harbour watchers")
    for query in ("", "?kind=bar"):
        scene = chart_scene(chart(query), 480, rough, LOOK)
        for item in scene.items:
            if isinstance(item, Text) and item.anchor == "left":
                assert item.x + rough(item.text, item.lettering) <= scene.width
                assert 0 <= item.y <= scene.height


@pytest.mark.parametrize("value", ["0", "0.004", "-12.5", "1" + "0" * 39])
def test_numbers_of_any_size_have_their_scale(chart, count, value):
    count("0", "2025-11-01", "Pilots")
    count(value, "2025-11-08", "Pilots")
    found = chart()
    lowest, highest = found.up[0].at, found.up[-1].at
    assert lowest <= min(0, float(value)) <= max(0, float(value)) <= highest
    assert len(found.up) <= 7
    assert chart_scene(found, 480, rough, LOOK).items
