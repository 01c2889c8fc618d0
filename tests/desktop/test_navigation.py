import pytest

from briefing.desktop.navigation import PAGE_NAMES, Navigator, Place, place_from_text, place_of
from briefing.domain.kinds import KINDS

OVERVIEW = Place("overview")
ACTORS = Place("actors")
KESSLER = Place("actors", "actor", "01900000-0000-7000-8000-000000000001")
ISSUE = Place("issues", "issue", "01900000-0000-7000-8000-000000000002")


@pytest.fixture
def navigator(qapp):
    return Navigator(OVERVIEW)


def test_back_and_forward_follow_the_way_taken(navigator):
    navigator.go(KESSLER)
    navigator.go(ISSUE)
    navigator.back()
    assert navigator.place == KESSLER
    navigator.back()
    assert navigator.place == OVERVIEW
    assert not navigator.can_go_back
    navigator.forward()
    assert navigator.place == KESSLER
    assert navigator.can_go_forward


def test_a_new_turn_forgets_the_way_forward(navigator):
    navigator.go(KESSLER)
    navigator.back()
    navigator.go(ISSUE)
    assert not navigator.can_go_forward
    navigator.back()
    assert navigator.place == OVERVIEW


def test_every_arrival_is_told(navigator):
    arrived = []
    navigator.moved.connect(arrived.append)
    navigator.go(KESSLER)
    navigator.go(KESSLER)
    navigator.back()
    navigator.back()
    assert arrived == [KESSLER, KESSLER, OVERVIEW]


def test_the_first_record_a_page_shows_takes_the_place_of_the_bare_page(navigator):
    navigator.go(ACTORS)
    navigator.note("actor", KESSLER.record_id)
    assert navigator.place == KESSLER
    navigator.note("actor", "01900000-0000-7000-8000-000000000009")
    navigator.back()
    assert navigator.place == KESSLER
    navigator.back()
    assert navigator.place == OVERVIEW


def test_a_place_survives_the_settings_and_nonsense_does_not(qapp):
    for place in (OVERVIEW, KESSLER, Place("sources", "source", "x", "y")):
        assert place_from_text(place.to_text()) == place
    for text in ("", "[]", "{}", '{"page": "moon"}', '{"page": "actors", "record_id": 3}', "{"):
        assert place_from_text(text) is None


def test_records_lead_to_a_page_of_the_program():
    for kind in KINDS:
        place = place_of(kind, "id")
        assert place is None or place.page in PAGE_NAMES
    assert place_of("figure", "id") == Place("figures", "figure", "id")
    assert place_of("tagging", "id") is None
