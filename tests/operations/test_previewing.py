"""A preview: the PDF of the stored briefing, and the way from its pages back to the text."""

import io
from decimal import Decimal

import pytest
from pypdf import PdfReader

from briefing.documents.prose import Origin
from briefing.documents.remark_places import OfRecord
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft, Part
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue
from briefing.operations.exporting import NotExportable
from briefing.operations.preview_values import OnPage
from briefing.operations.previewing import Reuse, preview
from briefing.operations.remark_finding import origin_of

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
    places = [remark.place for remark in made.remarks if "U+1F600" in str(remark.sentence)]
    assert places
    assert all(isinstance(place, Origin) and place.text == "bottom_line" for place in places)


def test_empty_parts_are_named(library, briefing):
    assert "highlights" in preview(library.path, briefing.id, TODAY, report).left_out


def test_a_page_that_is_too_full_is_remarked_in_lines(library, briefing):
    draft = library.all(Draft, briefing_id=briefing.id)[0]
    long = Draft(id=draft.id, briefing_id=briefing.id, text="A line of its own.\n\n" * 200)
    library.apply(Step("Write", (Edit(draft, long),)))
    first = preview(library.path, briefing.id, TODAY, report).remarks[0]
    assert "lines too long for one page" in str(first.sentence)
    assert isinstance(first.place, Origin)
    assert (first.place.text, first.place.start > 0) == ("draft", True)


class TestPlacesOfRemarks:
    """Every remark leads to where the analyst finds what it is about."""

    def write(self, library, briefing, text, **changed):
        (draft,) = library.all(Draft, briefing_id=briefing.id)
        other = Briefing(**{**briefing.__dict__, **changed})
        edits = (Edit(draft, Draft(id=draft.id, briefing_id=briefing.id, text=text)),)
        if changed:
            edits = (*edits, Edit(briefing, other))
        library.apply(Step("Write", edits))

    def place(self, library, briefing, words):
        made = preview(library.path, briefing.id, TODAY, report)
        (found,) = (each.place for each in made.remarks if words in str(each.sentence))
        return found

    def test_an_at_that_names_nothing(self, library, briefing):
        text = "First one.\n\n- Then *ask* @Arlen\n"
        self.write(library, briefing, text)
        start = text.index("@Arlen")
        assert self.place(library, briefing, "“@Arlen”") == Origin("draft", start, start + 6)

    def test_a_live_block_without_contents(self, library, briefing):
        text = "Words.\n\n![Ships](tiles:issue/0190a000-0000-7000-8000-000000000000)\n"
        self.write(library, briefing, text)
        place = self.place(library, briefing, "The block “Ships”")
        assert (place.text, place.start) == ("draft", text.index("!"))

    def test_a_subject_that_is_missing_is_chosen_in_the_briefing(self, library, briefing):
        self.write(library, briefing, "Words.", template="actor_profile")
        place = self.place(library, briefing, "choose one as the subject")
        assert place == OfRecord("briefing", briefing.id)

    def test_a_disputed_figure(self, library, briefing):
        issue, measure = Issue(title="Water"), Measure(label="Wells closed")
        figure = Figure(measure_id=measure.id, value=Decimal(3), status="disputed")
        filing = Filing(issue_id=issue.id, record_kind="measure", record_id=measure.id)
        added = (issue, measure, figure, filing)
        library.apply(Step("Add", tuple(Edit(None, one) for one in added)))
        subject = {"subject_kind": "issue", "subject_id": issue.id, "template": "snapshot"}
        self.write(library, briefing, "Words.", **subject)
        place = self.place(library, briefing, "“Wells closed” is disputed")
        assert place == OfRecord("figure", figure.id)

    def test_a_name_that_is_not_printed(self, library, briefing):
        person = Actor(name="Mira Sol", kind="person", sort_name="Sol, Mira")
        library.apply(Step("Add", (Edit(None, person),)))
        text = "Nothing.\n\nMira Sol saw it.\n"
        self.write(library, briefing, text)
        place = self.place(library, briefing, "replaced by their role")
        assert (place.text, place.start) == ("draft", text.index("Mira"))

    def test_what_the_program_made_is_shown_on_its_page(self, library, briefing):
        self.write(library, briefing, "Words.", template="change_report")
        place = self.place(library, briefing, "no edition and no day to compare with")
        assert isinstance(place, OnPage)
        assert place.page == 1


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
