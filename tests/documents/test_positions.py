from io import BytesIO

import pytest
from pypdf import PdfReader

from briefing.documents.brief import EditionInfo
from briefing.documents.pdf import to_pdf
from briefing.documents.position_blocks import Agreement, Matrix, PositionLines
from briefing.documents.prose import Heading, Mark, plain
from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.issues import Issue, Proposition
from briefing.domain.positions import Position
from briefing.domain.sources import Excerpt


@pytest.fixture
def issue(shelf):
    return shelf.put(Issue(title="Harbour", question="Who opens the harbour?"))


@pytest.fixture
def proposition(shelf, issue):
    return shelf.put(
        Proposition(issue_id=issue.id, text="The harbour opens", short_label="Opening", order=1)
    )


@pytest.fixture
def arlen(shelf):
    return shelf.put(Actor(name="Arlen", kind="state"))


@pytest.fixture
def borland(shelf):
    return shelf.put(Actor(name="Borland", kind="state"))


@pytest.fixture
def hold(shelf, proposition):
    """A sourced position on the proposition."""

    def hold(actor, stance, **fields):
        position = Position(
            **{
                "actor_id": actor.id,
                "proposition_id": proposition.id,
                "stance": stance,
                "wording": f"{actor.name} speaks.",
                **fields,
            }
        )
        return shelf.sourced(position, "They spoke.")

    return hold


@pytest.fixture
def brief(composed, issue):
    def brief(draft="", **fields):
        return composed(draft, **{"about": issue, "template": "position_brief", **fields})

    return brief


def cells(matrix):
    return {
        row.actor: [[(face.sign, face.words) for face in cell.faces] for cell in row.cells]
        for row in matrix.rows
    }


def test_the_matrix_shows_sign_and_words_of_each_actor(
    shelf, issue, proposition, arlen, borland, hold, brief, block_of
):
    second = shelf.put(
        Proposition(issue_id=issue.id, text="Tolls are shared", short_label="Tolls", order=0)
    )
    hold(borland, "lean_oppose", conditions="a clear mandate")
    hold(arlen, "support")
    hold(arlen, "no_position_found", proposition_id=second.id)
    matrix = block_of(brief(), Matrix)
    assert [column.label for column in matrix.columns] == ["Tolls", "Opening"]
    assert cells(matrix) == {
        "Arlen": [[("none", "no public position found")], [("++", "supports")]],
        "Borland": [[], [("−?", "leans against")]],
    }
    assert matrix.caption == "Positions as known on 12 November 2025."
    assert [face.words for face in matrix.legend] == [
        "opposes",
        "leans against",
        "neutral",
        "leans for",
        "supports",
        "no public position found",
        "with a condition",
        "nobody looked",
    ]


def test_what_was_not_heard_is_hedged(arlen, borland, hold, brief, block_of):
    hold(arlen, "oppose", basis="reported", firmness="red_line")
    hold(borland, "support", basis="inferred")
    faces = [row.cells[0].faces[0] for row in block_of(brief(), Matrix).rows]
    assert [(face.hedge, face.red_line) for face in faces] == [
        ("reportedly", "red line"),
        ("we infer", ""),
    ]


def test_word_and_deed_split_the_cell_and_are_two_lines(arlen, hold, brief, block_of):
    hold(arlen, "support")
    hold(arlen, "oppose", basis="acted", wording="Blocks the harbour mouth.")
    document = brief()
    (cell,) = block_of(document, Matrix).rows[0].cells
    assert [(face.words, face.marks) for face in cell.faces] == [
        ("supports", ("said",)),
        ("opposes", ("done",)),
    ]
    (group,) = block_of(document, PositionLines).groups
    assert [line.wording for line in group.lines] == ["Arlen speaks.", "Blocks the harbour mouth."]


def test_a_second_voice_is_a_mark_on_the_cell(shelf, arlen, hold, brief, block_of):
    minister = shelf.put(Actor(name="A. Minister", kind="person", sensitivity="public"))
    other = shelf.put(Actor(name="B. Spokesman", kind="person", sensitivity="public"))
    hold(arlen, "support", speaker_id=minister.id, asserted_on=Date("2025-11-02"))
    hold(arlen, "oppose", speaker_id=other.id, asserted_on=Date("2025-11-01"))
    document = brief()
    (face,) = block_of(document, Matrix).rows[0].cells[0].faces
    assert (face.words, face.marks) == ("supports", ("second voice",))
    lines = block_of(document, PositionLines).groups[0].lines
    assert [(line.said, line.face.marks) for line in lines] == [
        ("A. Minister, 2 November 2025", ()),
        ("B. Spokesman, 1 November 2025", ("second voice",)),
    ]


def test_a_position_in_words_has_all_that_qualifies_it(
    shelf, arlen, borland, hold, brief, block_of
):
    hold(
        arlen,
        "lean_support",
        firmness="exploratory",
        conditions="a clear mandate",
        basis="reported",
        joint_with=(borland.id,),
        denied_by_id=borland.id,
        denied_on=Date("2025-11-05"),
        last_confirmed_on=Date("2025-11-06"),
    )
    (line,) = block_of(brief(), PositionLines).groups[0].lines
    assert (line.head, line.wording, line.firmness) == ("Arlen", "Arlen speaks.", "exploratory")
    assert line.condition == "condition: a clear mandate"
    assert line.said == "no named speaker, date not stated"
    assert line.notes == (
        "denied by Borland, 5 November 2025",
        "jointly with Borland",
        "last confirmed 6 November 2025",
    )
    assert line.mark == Mark((1,))


def test_a_search_in_vain_is_a_sentence_with_its_date(arlen, hold, brief, block_of):
    hold(arlen, "no_position_found", asserted_on=Date("2025-11-09"))
    (group,) = block_of(brief(), PositionLines).groups
    assert group.lines == ()
    assert group.looked == ("Arlen: no public position found (searched 9 November 2025).",)


def test_agreement_and_difference_leave_out_what_is_disputed(
    shelf, issue, arlen, borland, hold, brief, block_of
):
    tolls = shelf.put(Proposition(issue_id=issue.id, text="Tolls are shared", order=2))
    hold(arlen, "support")
    hold(borland, "oppose", firmness="red_line")
    hold(arlen, "support", proposition_id=tolls.id)
    hold(borland, "lean_support", proposition_id=tolls.id, basis="reported")
    corland = shelf.put(Actor(name="Corland", kind="state"))
    hold(corland, "oppose", proposition_id=tolls.id, status="disputed")
    block = block_of(brief(), Agreement)
    (agreed,) = block.agreed
    assert agreed.proposition == "Tolls are shared"
    assert [(side.words, side.actors) for side in agreed.sides] == [
        ("supports", ("Arlen",)),
        ("leans for", ("Borland (reportedly)",)),
    ]
    (differing,) = block.differing
    assert [(side.words, side.actors) for side in differing.sides] == [
        ("supports", ("Arlen",)),
        ("opposes", ("Borland (red line)",)),
    ]


def test_a_disputed_position_carries_the_word(arlen, hold, brief, block_of):
    hold(arlen, "oppose", status="disputed")
    assert block_of(brief(), Matrix).rows[0].cells[0].faces[0].marks == ("disputed",)


def test_merged_actors_are_one_row(shelf, arlen, hold, brief, block_of):
    hold(arlen, "support")
    double = shelf.put(Actor(name="Republic of Arlen", kind="state", merged_into_id=arlen.id))
    hold(double, "neutral", asserted_on=Date("2025-11-01"))
    assert cells(block_of(brief(), Matrix)) == {"Arlen": [[("0", "neutral")]]}


def test_the_matrix_of_a_day_and_of_chosen_actors(issue, arlen, borland, hold, composed, block_of):
    hold(arlen, "support", asserted_on=Date("2025-11-01"))
    hold(arlen, "oppose", asserted_on=Date("2025-11-08"))
    hold(borland, "neutral")
    draft = f"![Matrix](matrix:issue/{issue.id}?as_of=2025-11-05&actors={arlen.id})"
    matrix = block_of(composed(draft, about=issue), Matrix)
    assert cells(matrix) == {"Arlen": [[("++", "supports")]]}
    assert matrix.caption == "Positions as known on 5 November 2025."


def test_shifts_are_those_after_the_edition_before(arlen, borland, hold, brief):
    for actor, day in ((arlen, "2025-11-08"), (borland, "2025-10-01")):
        older = hold(actor, "oppose", asserted_on=Date("2025-09-01"))
        hold(
            actor,
            "support",
            asserted_on=Date(day),
            supersedes_id=older.id,
            change_kind="shifted",
        )
    edition = EditionInfo(
        number=2, date=Date("2025-11-12"), previous_number=1, previous_cut_off=Date("2025-11-01")
    )
    shifts = next(block for block in brief(edition=edition).blocks if block.key == "shifts")
    (line,) = shifts.groups[0].lines
    assert line.head == "Arlen"
    assert [(step.face.words, step.date) for step in line.history] == [
        ("opposes", "1 September 2025")
    ]


def test_the_position_brief_asks_its_question_and_keeps_its_order(
    shelf, arlen, borland, hold, brief
):
    hold(borland, "oppose")
    position = hold(arlen, "support")
    source = shelf.source("Speeches")
    said = shelf.passage(source, "We open the harbour.", kind="quote", speaker_id=arlen.id)
    shelf.support(position, said)
    document = brief("## Reading\n\nOne report.", parts={"bottom_line": "It opens."})
    assert document.blocks[0].text == "Who opens the harbour?"
    assert [plain(block.line) for block in document.blocks if isinstance(block, Heading)] == [
        "Reading",
        "Where the actors stand",
        "Positions",
        "Agreement and difference",
        "In their own words",
    ]
    assert document.left_out == ()


def test_what_the_analyst_placed_is_not_repeated(issue, arlen, hold, brief):
    hold(arlen, "support")
    draft = f"![Matrix](matrix:issue/{issue.id})\n\n![Positions](positions:issue/{issue.id})"
    document = brief(draft)
    assert len([block for block in document.blocks if isinstance(block, Matrix)]) == 1
    assert len([block for block in document.blocks if isinstance(block, PositionLines)]) == 1
    assert document.blocks[1].origin.text == "draft"


def test_a_speaker_of_a_source_not_for_attribution_is_not_named(
    shelf, arlen, proposition, brief, block_of
):
    envoy = shelf.put(Actor(name="C. Envoy", kind="person", sensitivity="public"))
    position = shelf.put(
        Position(
            actor_id=arlen.id,
            proposition_id=proposition.id,
            stance="support",
            speaker_id=envoy.id,
            wording="Will open the harbour.",
        )
    )
    source = shelf.source("Dinner", handling="not_for_attribution", cite_as="A Western diplomat")
    excerpt: Excerpt = shelf.passage(source, "We will.", kind="quote", speaker_id=envoy.id)
    shelf.support(position, excerpt)
    document = brief()
    (line,) = block_of(document, PositionLines).groups[0].lines
    assert line.said == "no named speaker, date not stated"
    assert "quotes" in document.left_out
    assert "Envoy" not in repr(document)


def test_a_wide_matrix_repeats_only_the_actors_it_says_something_of(
    shelf, issue, arlen, borland, hold, brief
):
    for order in range(7):
        made = shelf.put(
            Proposition(issue_id=issue.id, text=f"Point {order} is kept", order=order + 1)
        )
        if order == 6:
            hold(borland, "oppose", proposition_id=made.id)
        elif order == 0:
            hold(arlen, "support", proposition_id=made.id)
    flat = " ".join(
        page.extract_text() for page in PdfReader(BytesIO(to_pdf(brief(), "a4").pdf)).pages
    )
    matrix = flat[: flat.index("Actors without a position")]
    assert matrix.count("Arlen") == 1
    assert matrix.count("Borland") == 1
    assert "Point 6 is kept" in matrix
