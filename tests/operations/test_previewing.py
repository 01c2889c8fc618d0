"""A preview: the PDF of the stored briefing, and the way from its pages back to the text."""

import io

import pytest
from pypdf import PdfReader

from briefing.documents.prose import Origin
from briefing.domain.briefings import Briefing, Draft, Part
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.operations.exporting import NotExportable
from briefing.operations.previewing import Reuse, origin_of, preview

TODAY = Date("2025-11-12")
TEXT = "## The bridge\n\nIt is closed to everybody.\n"


def report(done: int, total: int) -> None:
    """Nobody looks."""


@pytest.fixture
def briefing(library):
    briefing = Briefing(title="Who may cross", parts=(Part("bottom_line", "Nobody may cross 😀."),))
    draft = Draft(briefing_id=briefing.id, text=TEXT)
    library.apply(Step("Add", (Edit(None, briefing), Edit(None, draft))))
    return briefing


def test_prints_what_is_stored_while_the_library_is_open(library, briefing):
    made = preview(library.path, briefing.id, TODAY, report)
    page = PdfReader(io.BytesIO(made.pdf)).pages[0].extract_text()
    assert made.pages == 1
    assert "Nobody may cross" in page
    assert "It is closed to everybody." in page


def test_every_spot_leads_to_the_words_it_shows(library, briefing):
    made = preview(library.path, briefing.id, TODAY, report)
    shown = {spot.origin.text: set() for spot in made.spots}
    for spot in made.spots:
        text = TEXT if spot.origin.text == "draft" else briefing.part(spot.origin.text)
        shown[spot.origin.text].add(text[spot.origin.start : spot.origin.end])
    assert shown["draft"] == {"## The bridge", "It is closed to everybody."}
    assert "Nobody may cross 😀." in shown["bottom_line"]
    assert all(spot.page == 1 and spot.width > 0 and spot.height > 0 for spot in made.spots)


def test_what_could_not_be_printed_is_remarked_with_its_place(library, briefing):
    made = preview(library.path, briefing.id, TODAY, report)
    places = [remark.origin for remark in made.remarks if "U+1F600" in str(remark.sentence)]
    assert places
    assert all(place is not None and place.text == "bottom_line" for place in places)


def test_empty_parts_are_named(library, briefing):
    assert "highlights" in preview(library.path, briefing.id, TODAY, report).left_out


def test_a_page_that_is_too_full_is_remarked_in_lines(library, briefing):
    draft = library.all(Draft, briefing_id=briefing.id)[0]
    long = Draft(id=draft.id, briefing_id=briefing.id, text="A line of its own.\n\n" * 200)
    library.apply(Step("Write", (Edit(draft, long),)))
    first = preview(library.path, briefing.id, TODAY, report).remarks[0]
    assert "lines too long for one page" in str(first.sentence)


def test_a_briefing_in_the_trash_has_none(library, briefing):
    trashed = Briefing(**{**briefing.__dict__, "trashed_at": "2025-11-12T08:00:00Z"})
    library.apply(Step("Trash", (Edit(briefing, trashed),)))
    with pytest.raises(NotExportable):
        preview(library.path, briefing.id, TODAY, report)


@pytest.mark.parametrize(
    ("key", "origin"),
    [
        ("draft/32-418", Origin("draft", 32, 418)),
        ("live/highlights/0-80", Origin("highlights", 0, 80)),
        ("row/live/draft/5-9/019a73bb-9c00-7000-8004-000000000003", Origin("draft", 5, 9)),
        ("part/bottom_line", Origin("bottom_line", 0, 0)),
        ("tile/01999999-9999-7000-8000-000000000001", None),
        ("section/highlights", None),
        ("notes", None),
    ],
)
def test_a_key_says_where_its_element_was_written(key, origin):
    assert origin_of(key) == origin


def test_a_preview_made_again_reuses_what_did_not_change(library, briefing):
    reuse = Reuse()
    first = preview(library.path, briefing.id, TODAY, report, reuse=reuse)
    again = preview(library.path, briefing.id, TODAY, report, reuse=reuse)
    assert reuse.setting.reused > 0
    assert reuse.setting.made == 0
    assert again == first == preview(library.path, briefing.id, TODAY, report)
