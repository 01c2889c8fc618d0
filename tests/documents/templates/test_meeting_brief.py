import io

import pypdf
import pytest

from briefing.documents.frozen import from_json, to_json
from briefing.documents.meeting_blocks import Attendees
from briefing.documents.pdf import to_pdf
from briefing.documents.position_blocks import PositionLines
from briefing.documents.record_blocks import EventTable, Quotes
from briefing.domain.dates import Date
from briefing.domain.events import Event
from briefing.domain.positions import Position

PARTS = {
    "purpose": "To agree on a date.",
    "our_points": "- Spring",
    "they_may_raise": "- The guard",
    "sensitive_points": "- The leak",
}


@pytest.fixture
def made(talks, composed):
    def made(draft="", **fields):
        return composed(draft, **{"about": talks.issue, "template": "meeting_brief", **fields})

    return made


def test_a_meeting_brief_in_its_order(made, headings):
    document = made(parts=PARTS)
    assert headings(document) == [
        "Purpose",
        "The meeting",
        "Who attends",
        "Our points",
        "What they may raise",
        "Their positions and red lines",
        "Last statements",
        "Sensitive points",
    ]
    assert document.left_out == ()
    assert from_json(to_json(document)) == document


def test_the_meeting_is_the_next_one_planned(made, block_of, talks):
    talks.file(Event(title="Past", kind="meeting", status="planned", start=Date("2025-11-01")))
    talks.file(Event(title="Later", kind="meeting", status="planned", start=Date("2026-02")))
    (row,) = block_of(made(), EventTable).rows
    assert (row.title, row.date, row.place) == (
        "Third round of talks",
        "1 December 2025",
        "Sarn",
    )


def test_biographies_are_made_from_what_is_known(made, block_of):
    minister, envoy, council, _ = block_of(made(), Attendees).attendees
    assert (minister.name, minister.part) == ("Ilya Voss", "head of delegation")
    (office,) = minister.offices
    assert (office.role, office.holder, office.dates) == (
        "Foreign minister",
        "Arlen",
        "since May 2024",
    )
    assert minister.facts == ("Speaks for the cabinet.",)
    assert [office.role for office in envoy.offices] == ["Special envoy"]
    assert [row.name for row in council.names] == ["מועצת הנמל"]
    assert council.facts == (
        "De facto authority",
        "It runs the quays since the ministry left.",
    )


def test_a_private_person_attends_by_the_role_alone(made, block_of):
    document = made()
    guest = block_of(document, Attendees).attendees[-1]
    assert (guest.name, guest.part, guest.facts) == ("a harbour pilot", "invited expert", ())
    assert "Quill" not in to_json(document)


def test_a_person_brings_the_positions_of_the_side(made, block_of, talks, shelf):
    shelf.put(
        Position(
            actor_id=talks.dovren.id,
            proposition_id=talks.opening.id,
            stance="lean_support",
            asserted_on=Date("2025-11-01"),
        )
    )
    groups = block_of(made(), PositionLines).groups
    assert [group.heading for group in groups] == ["Arlen", "Dovren", "Port Council"]
    assert [(line.face.red_line, line.head) for line in groups[1].lines] == [
        ("red line", "A joint guard watches the quays"),
        ("", "The harbour opens by spring"),
    ]
    assert groups[2].lines[0].notes == ("denied by Port Council, 13 November 2025",)


def test_last_statements_are_two_a_side_and_the_latest_first(made, block_of, talks, shelf):
    for day in ("03", "20"):
        shelf.passage(
            talks.gazette,
            f"Said on {day}.",
            speaker_id=talks.minister.id,
            said_on=Date(f"2025-11-{day}"),
        )
    said = [quote.original for quote in block_of(made(), Quotes).quotes]
    assert said[:2] == ["Said on 20.", "We want it open by spring, whoever stamps the papers."]
    assert "Said on 03." not in said


def test_without_a_planned_meeting_those_with_a_position_stand_in(made, talks, shelf, headings):
    shelf.trash(talks.meeting)
    document = made()
    assert "Who is concerned" in headings(document)
    assert "Who attends" not in headings(document)
    assert str(document.warnings[0]).startswith("No planned meeting is filed under the subject")
    assert "meeting" in document.left_out


def test_a_meeting_nobody_is_entered_for_is_named(composed, talks, shelf):
    talks.file(Event(title="Empty", kind="meeting", status="planned", start=Date("2025-11-20")))
    document = composed(about=talks.issue, template="meeting_brief")
    assert "Nobody is entered for the meeting “Empty”." in map(str, document.warnings)


def test_a_meeting_with_an_actor_shows_all_who_come(composed, talks, block_of):
    document = composed(about=talks.council, template="meeting_brief", title="Council")
    names = [each.name for each in block_of(document, Attendees).attendees]
    assert names == ["Ilya Voss", "Gülşah Öz", "Port Council", "a harbour pilot"]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_page_has_what_the_reader_takes_along(made, paper):
    result = to_pdf(made(parts=PARTS), paper)
    reader = pypdf.PdfReader(io.BytesIO(result.pdf))
    words = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for said in (
        "Ilya Voss head of delegation Foreign minister, Arlen",
        "opposes, red line",
        "מועצת הנמל",
        "speaker not named",
    ):
        assert said in words
    assert result.warnings == ()
