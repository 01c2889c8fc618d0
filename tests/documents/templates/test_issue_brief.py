import pytest

from briefing.documents.figure_blocks import FigureTable
from briefing.documents.frozen import from_json, to_json
from briefing.documents.pdf import overflow_warning, pages_of_text, to_pdf
from briefing.documents.position_blocks import PositionLines
from briefing.documents.record_blocks import EventTable, Gaps, Judgements
from briefing.domain.events import Event

PARTS = {
    "bottom_line": "It opens.",
    "scope": "The harbour.",
    "background": "It closed.",
    "state_of_play": "They talk.",
    "options": "- Wait\n- Ask",
}


@pytest.fixture
def brief(talks, composed):
    def brief(draft="", **fields):
        return composed(draft, **{"about": talks.issue, "template": "issue_brief", **fields})

    return brief


def test_an_issue_brief_in_its_order(brief, headings):
    document = brief("## Own words\n\nText.", parts=PARTS)
    assert headings(document) == [
        "Scope",
        "Background",
        "State of play",
        "Own words",
        "Positions",
        "Figures",
        "Timeline",
        "What we do not know",
        "Outlook",
        "Options",
    ]
    assert document.left_out == ()
    assert from_json(to_json(document)) == document


def test_prose_that_was_not_typed_is_named_and_not_printed(brief, headings):
    document = brief()
    assert document.left_out == ("bottom_line", "scope", "background", "state_of_play", "options")
    assert headings(document)[0] == "Positions"


def test_figures_are_the_latest_of_each_claimant(brief, block_of):
    rows = block_of(brief(), FigureTable).rows
    assert [(row.value, row.attribution) for row in rows] == [
        ("310 people", "per Dockers’ Union"),
        ("between 190 and 230 people", "per Ministry of Labour"),
    ]


def test_the_timeline_is_a_line_as_long_as_it_fits_one(brief, block_of, talks):
    assert block_of(brief(), EventTable).form == "strip"
    for day in range(8):
        talks.file(Event(title=f"Day {day}"))
    assert block_of(brief(), EventTable).form == "table"


def test_the_outlook_is_drawn_on_its_scale(brief, block_of):
    first, second = block_of(brief(), Judgements).judgements
    assert first.details == ()
    assert first.scale.bands[first.scale.marked].words == "likely"
    assert first.scale.alt == "Scale from 0 to 100 per cent: likely, 55–80 %, is marked."
    assert second.scale.bands[second.scale.marked].range == "40–49 %"


def test_what_the_analyst_placed_is_not_printed_twice(brief, talks, block_of):
    document = brief(f"![Gaps](gaps:issue/{talks.issue.id}?status=open)")
    assert block_of(document, Gaps).key.startswith("live/draft")


def test_an_actor_has_an_issue_brief_of_its_positions(composed, talks, block_of):
    document = composed(about=talks.arlen, template="issue_brief", title="Arlen")
    (group,) = block_of(document, PositionLines).groups
    assert (group.heading, group.lines[0].head) == (
        "Harbour of Sarn",
        "The harbour opens by spring",
    )


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_it_fits_its_two_pages_and_says_when_it_does_not(brief, paper):
    short = brief(parts=PARTS)
    result = to_pdf(short, paper)
    assert (result.page_count, overflow_warning(short, result)) == (2, None)
    long = brief("\n\n".join("A paragraph of the text." for _ in range(150)))
    result = to_pdf(long, paper)
    assert str(overflow_warning(long, result)) == (
        f"The text of “Harbour talks” has {pages_of_text(long, result)} pages without notes;"
        " this template aims at 2."
    )


def test_its_notes_may_take_a_page_of_their_own(brief):
    words = " ".join(["The passage says what the sentence says."] * 6)
    noted = "\n\n".join(f"A paragraph of the text.[^{at}]" for at in range(60))
    notes = "\n".join(f"[^{at}]: {words}" for at in range(60))
    document = brief(f"{noted}\n\n{notes}")
    result = to_pdf(document, "a4")
    assert result.page_count > 2
    assert (pages_of_text(document, result), overflow_warning(document, result)) == (2, None)
