import io
from dataclasses import replace
from decimal import Decimal

import pypdf
import pytest

from briefing.documents.brief import EditionInfo
from briefing.documents.change_blocks import Changes, FindingChange
from briefing.documents.change_window import entered_on
from briefing.documents.content import Note
from briefing.documents.flow.changes import changes as flow_of
from briefing.documents.flow.elements import Table
from briefing.documents.frozen import from_json, to_json
from briefing.documents.pdf import to_pdf
from briefing.documents.phrases.english import ENGLISH
from briefing.documents.prose import Words, plain
from briefing.documents.record_blocks import GapItem, Gaps, SourceRow, Sources
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.dates import Date
from briefing.domain.figures import Figure
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.positions import Position

WEEK = EditionInfo(date=Date("2025-11-13"), previous_cut_off=Date("2025-11-08"))
# UUIDs of version 7 of 7 and of 12 November 2025.
BEFORE = "019a5b9c-e400-7000-8000-00000000000{}"
SINCE = "019a755c-b000-7000-8000-00000000000{}"


@pytest.fixture
def made(talks, composed, block_of):
    """The changes of the week in the talks, or of another briefing."""

    def made(draft="", **fields):
        document = composed(
            draft,
            **{"about": talks.issue, "template": "change_report", "edition": WEEK, **fields},
        )
        return block_of(document, Changes)

    return made


def test_the_moment_of_entry_is_read_from_the_id():
    assert entered_on(BEFORE.format(1)) == Date("2025-11-07T00:00:00Z")
    assert entered_on("f47ac10b-58cc-4372-a567-0e02b2c3d479") is None


def test_positions_new_shifted_and_denied(made):
    changes = made().positions
    assert [(each.kind, each.actor, each.date) for each in changes] == [
        ("shifted", "Arlen", "12 November 2025"),
        ("new", "Dovren", "10 November 2025"),
        ("new", "Port Council", "11 November 2025"),
    ]
    shift, _, leak = changes
    assert (shift.older.words, shift.older.sign, shift.older_date) == (
        "leans for",
        "+?",
        "2 November 2025",
    )
    assert shift.newer.words == "supports"
    assert leak.note == "denied by Port Council, 13 November 2025"


def test_of_several_positions_in_a_row_only_the_last_is_told(made, shelf, talks):
    shelf.put(
        Position(
            actor_id=talks.arlen.id,
            proposition_id=talks.opening.id,
            stance="neutral",
            asserted_on=Date("2025-11-13"),
            supersedes_id=talks.shift.id,
            change_kind="nuanced",
        )
    )
    change = made().positions[0]
    assert (change.kind, change.older.words, change.newer.words) == (
        "nuanced",
        "leans for",
        "neutral",
    )


def test_what_came_after_the_cut_off_hides_nothing_that_came_before_it(made, shelf, talks):
    later = Date("2025-11-20")
    shelf.put(
        Figure(
            measure_id=talks.idle.id,
            value=Decimal(400),
            claimant_id=talks.counts[3].claimant_id,
            as_of=later,
            supersedes_id=talks.counts[3].id,
            supersede_reason="updated_count",
        )
    )
    shelf.put(
        Position(
            actor_id=talks.arlen.id,
            proposition_id=talks.opening.id,
            stance="neutral",
            asserted_on=later,
            supersedes_id=talks.shift.id,
            change_kind="shifted",
        )
    )
    week = made(cut_off=Date("2025-11-13"))
    assert "310 people" in [each.newer for each in week.figures]
    assert "400 people" not in [each.newer for each in week.figures]
    assert [each.newer.words for each in week.positions if each.actor == "Arlen"] == ["supports"]


def test_where_no_line_has_a_reason_there_is_no_column_for_one(composed, talks):
    document = composed("", about=talks.issue, template="change_report", edition=WEEK)

    def columns(reason):
        gap = FindingChange("change/gap/1", "opened", (Words("New?"),), reason=reason)
        shown = replace(document, blocks=(Changes("changes", "", gaps=(gap,)),), notes=())
        pages = pypdf.PdfReader(io.BytesIO(to_pdf(shown, "a4").pdf)).pages
        words = " ".join(" ".join(page.extract_text() for page in pages).split())
        (table,) = [one for one in flow_of(shown.blocks[0], ENGLISH) if isinstance(one, Table)]
        heads = [said.text for each in table.head for said in each.content[0].line]
        return words.split("Gaps", 1)[1].split("opened")[0].split(), heads

    assert columns("") == (["Change", "What"], ["Change", "What"])
    assert columns("Nobody knows.") == (["Change", "What", "Why"], ["Change", "What", "Why"])


def test_a_withdrawn_position_says_when_or_that_nobody_recorded_it(made, shelf, talks):
    shelf.change(talks.refusal, status="withdrawn", valid_to=Date("2025-11-12"))
    shelf.change(talks.leak, status="withdrawn")
    told = {each.actor: each for each in made().positions if each.kind == "withdrawn"}
    assert told["Dovren"].note == "12 November 2025"
    assert told["Dovren"].newer is None
    assert told["Port Council"].note == "when is not recorded"


def test_figures_stand_against_the_ones_before_with_difference_and_reason(made):
    rows = [
        (each.attribution, each.older, each.newer, each.difference, each.kind)
        for each in made().figures
    ]
    assert rows == [
        ("per Dockers’ Union", "260 people", "310 people", "+50", "later count"),
        (
            "per Ministry of Labour",
            "180 people",
            "174 people",
            "−6",
            "corrected by the claimant",
        ),
        (
            "per Ministry of Labour",
            "174 people",
            "between 190 and 230 people",
            "No difference: one figure is qualified otherwise than the other.",
            "later count",
        ),
    ]


def test_a_correction_is_of_the_day_its_source_gave_it(made):
    corrected = made().figures[1]
    assert corrected.newer_as_of == "as of 3 November 2025"
    early = made(edition=EditionInfo(date=Date("2025-11-11"), previous_cut_off=Date("2025-11-08")))
    assert [each.newer for each in early.figures] == ["310 people"]


def test_a_first_figure_has_no_difference_and_a_retracted_one_no_value(made, shelf, talks):
    shelf.put(
        Figure(
            measure_id=talks.idle.id,
            value=Decimal(9),
            claimant_id=talks.council.id,
            as_of=Date("2025-11-12"),
        )
    )
    shelf.change(talks.counts[3], status="retracted")
    told = {each.attribution: each for each in made().figures}
    assert told["per Port Council"].difference == (
        "No difference: there is no earlier figure of this claimant."
    )
    assert (told["per Dockers’ Union"].kind, told["per Dockers’ Union"].newer) == ("retracted", "")


def test_judgements_and_gaps_are_placed_by_their_entry(made, talks):
    talks.file(Gap(id=BEFORE.format(1), question="Old?"))
    talks.file(Gap(id=SINCE.format(1), question="New?", why_it_matters="So."))
    old = talks.file(Judgement(id=BEFORE.format(2), text="Unlikely.", likelihood="unlikely"))
    talks.file(
        Judgement(
            id=SINCE.format(2), text="Likely.", previous_id=old.id, change_reason="A new text."
        )
    )
    talks.file(Judgement(id=BEFORE.format(3), text="Long held."))
    block = made()
    gaps = {plain(each.text): (each.kind, each.reason) for each in block.gaps}
    assert gaps["New?"] == ("opened", "So.")
    assert "Old?" not in gaps
    assert gaps["Is the breakwater safe?"] == ("closed", "when is not recorded")
    judgements = {plain(each.text): each for each in block.judgements}
    assert "Long held." not in judgements
    changed = judgements["Likely."]
    assert (changed.kind, changed.older, changed.reason) == (
        "changed",
        "Before: Unlikely.",
        "A new text.",
    )


def test_sources_new_and_withdrawn_but_no_discarded_one(made):
    sources = [(plain(each.text), each.kind) for each in made().sources]
    assert ("Bulletin 14", "new") in sources
    assert ("Night wire", "new, withdrawn") in sources
    assert "The Harbour Gazette" not in dict(sources)
    assert "Anonymous leaflet" not in dict(sources)


@pytest.fixture
def second_edition(talks, shelf, composed):
    """A briefing whose first edition printed a gap, a graded source and a note."""
    briefing = shelf.put(Briefing(title="Week", subject_kind="issue", subject_id=talks.issue.id))
    frozen = composed(about=talks.issue)
    blocks = (
        Gaps("gaps", (GapItem(f"gap/{talks.closed.id}", "Is the breakwater safe?"),)),
        Sources(
            "sources",
            (SourceRow(f"source/{talks.gazette.id}", (Words("Gazette"),), "English", "", "C"),),
            grades=True,
        ),
    )
    notes = (Note(1, f"note/source/{talks.wire.id}"),)
    content = to_json(type(frozen)(**{**vars(frozen), "blocks": blocks, "notes": notes}))
    shelf.put(
        Edition(
            briefing_id=briefing.id,
            number=4,
            status="final",
            cut_off=Date("2025-11-08"),
            content=content,
        )
    )
    return briefing


def test_the_last_edition_says_what_its_reader_knew(made, second_edition, talks, shelf):
    shelf.change(talks.gazette, status="corrected")
    shelf.change(talks.gap, status="closed")
    block = made(id=second_edition.id, edition=EditionInfo(date=Date("2025-11-13")))
    assert block.compared == (
        "Compared with edition 4, information cut-off 8 November 2025, up to 13 November 2025."
    )
    # The reader was told of the breakwater, not of the dredging.
    assert [(plain(each.text), each.kind) for each in block.gaps] == [
        ("Is the breakwater safe?", "closed")
    ]
    sources = {plain(each.text): each.kind for each in block.sources}
    assert sources["The Harbour Gazette, Gazette"] == "regraded"
    assert sources["Night wire"] == "new, withdrawn"


def test_changes_can_be_placed_in_any_briefing(composed, second_edition, talks, block_of):
    document = composed(
        f"![Changes](changes:briefing/{second_edition.id})",
        about=talks.issue,
        template="issue_brief",
    )
    block = block_of(document, Changes)
    assert block.compared.startswith("Compared with edition 4")
    assert block.origin is not None
    assert from_json(to_json(document)) == document


def test_with_nothing_to_compare_with_all_that_was_replaced_is_told(composed, talks, block_of):
    document = composed(about=talks.issue, template="change_report")
    block = block_of(document, Changes)
    assert [each.kind for each in block.positions] == ["shifted"]
    assert [each.kind for each in block.figures][1] == "corrected by the claimant"
    assert "There is no edition and no day to compare with" in str(document.warnings[0])


def test_where_nothing_changed_is_said(made):
    late = EditionInfo(date=Date("2026-03-01"), previous_cut_off=Date("2026-02-01"))
    assert made(edition=late).unchanged == "No change found in: positions, figures."


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_page_sets_before_beside_now(composed, talks, paper):
    document = composed(about=talks.issue, template="change_report", edition=WEEK)
    result = to_pdf(document, paper)
    reader = pypdf.PdfReader(io.BytesIO(result.pdf))
    words = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert "What has changed Between 8 November 2025 and 13 November 2025." in words
    assert "leans for 2 November 2025 ++ supports" in words
    assert "corrected by the claimant −6" in words
    assert result.warnings == ()


def test_a_note_with_many_ways_back_breaks_its_lines(composed, talks):
    draft = "\n\n".join(f"Arlen [agrees](position:{talks.shift.id})." for _ in range(400))
    result = to_pdf(composed(draft, about=talks.issue, template="change_report"), "a4")
    assert result.warnings == ()
