import io
from dataclasses import replace

import pypdf
import pytest

from briefing.documents import release_results
from briefing.documents.evidence_blocks import (
    Discarded,
    FigureRegister,
    ReleaseCheck,
    SentenceTable,
    SourceRegister,
)
from briefing.documents.figure_blocks import Competing
from briefing.documents.frozen import from_json, to_json
from briefing.documents.pdf import to_pdf
from briefing.documents.prose import plain
from briefing.documents.record_blocks import Quotes
from briefing.documents.release_results import KeptAnswer, KeptFinding, ReleaseResult
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.positions import Position


@pytest.fixture
def made(talks, composed):
    def made(draft="", **fields):
        return composed(draft, **{"about": talks.issue, "template": "evidence_pack", **fields})

    return made


@pytest.fixture
def sentences(made, block_of):
    def sentences(draft, **fields):
        return block_of(made(draft, **fields), SentenceTable)

    return sentences


def test_an_evidence_pack_in_its_order(made, headings, talks):
    document = made(f"Arlen [supports it](position:{talks.shift.id}).")
    assert headings(document) == [
        "Sentence by sentence",
        "Register of figures",
        "Competing figures",
        "In their own words",
        "Discarded, and why",
        "Register of sources",
    ]
    assert document.left_out == ("release_check",)
    assert from_json(to_json(document)) == document


def test_every_sentence_has_its_passages_or_says_what_it_is(sentences, talks):
    table = sentences(
        f"# A title is no sentence\n\nArlen [supports it](position:{talks.shift.id}). It"
        f" [will open](judgement:{talks.before.id}). Nobody knows.\n\n"
        f"- The ministry counts [174 people](figure:{talks.corrected.id}), down at the gate."
    )
    assert [
        (row.sentence, row.kind, [line.passage for line in row.passages]) for row in table.rows
    ] == [
        (
            "Arlen supports it.",
            "",
            ["We want it open by spring, whoever stamps the papers."],
        ),
        ("It will open.", "assessment", []),
        ("Nobody knows.", "no source", []),
        (
            "The ministry counts 174 people, down at the gate.",
            "",
            ["The number of 3 November is corrected to 174."],
        ),
    ]
    assert table.summary == (
        "Sentences: 4; with a passage: 2; assessments: 1; without a source: 1."
    )


def test_the_typed_parts_are_read_as_well_as_the_draft(composed, talks, block_of):
    document = composed(
        "Second.", about=talks.issue, template="evidence_pack", parts={"bottom_line": "First."}
    )
    rows = block_of(document, SentenceTable).rows
    assert [(row.sentence, row.origin.text) for row in rows] == [
        ("First.", "bottom_line"),
        ("Second.", "draft"),
    ]


def test_a_reference_counts_where_its_words_stand(sentences, talks):
    first, second = sentences(
        f"**A sentence with [a link](source:{talks.gazette.id}) in bold**. And *one* without."
    ).rows
    assert [plain(line.source) for line in first.passages] == ["The Harbour Gazette, Gazette"]
    assert second.kind == "no source"


def test_grades_stand_beside_passages_from_amber_up(sentences, talks, shelf):
    passage = shelf.passage(talks.gazette, "It opens.")
    claim = shelf.put(
        Position(actor_id=talks.union.id, proposition_id=talks.opening.id, stance="support")
    )
    shelf.support(claim, passage, credibility=2)
    draft = f"The union [agrees](position:{claim.id}) in [so many words](excerpt:{passage.id})."
    for marking, grade in (("TLP:AMBER", "B2"), ("TLP:RED", "B2"), ("TLP:GREEN", ""), ("", "")):
        (row,) = sentences(draft, marking=marking).rows
        assert [line.grade for line in row.passages] == [grade]


def test_the_register_of_sources_is_graded_from_amber_up(made, block_of):
    register = block_of(made(marking="TLP:AMBER+STRICT"), SourceRegister)
    grades = {plain(row.citation): row.grade for row in register.rows}
    assert grades["The Harbour Gazette, Gazette"] == "B"
    assert register.reliability[1] == ("B", "usually reliable")
    open_register = block_of(made(marking="TLP:CLEAR"), SourceRegister)
    assert {row.grade for row in open_register.rows} == {""}
    assert (open_register.reliability, open_register.credibility) == ((), ())


def test_the_register_says_what_became_of_a_source(made, block_of, talks):
    talks.file(talks.shelf.source("Old map", origin_group="survey"))
    register = block_of(made(), SourceRegister)
    about = {plain(row.citation): row.about for row in register.rows}
    assert about["Night wire"] == ("The source has been withdrawn.",)
    assert about["Old map"] == ("Not cited here.", "Origin: survey.")
    assert "Anonymous leaflet" not in about


def test_a_withheld_source_is_printed_as_it_is_cited_and_no_more(made, block_of, talks, shelf):
    claim = shelf.put(
        Position(actor_id=talks.dovren.id, proposition_id=talks.opening.id, stance="neutral")
    )
    shelf.support(claim, shelf.passage(talks.diplomat, "A secret sentence."))
    document = made(f"Dovren [waits](position:{claim.id}).", marking="TLP:RED")
    (row,) = block_of(document, SentenceTable).rows
    assert plain(row.passages[0].source) == "a diplomat of the region"
    assert row.passages[0].passage == ""
    assert "secret sentence" not in to_json(document)
    assert "Cable 7" not in to_json(document)


def test_the_figure_register_holds_the_whole_series(made, block_of):
    document = made()
    (series,) = block_of(document, FigureRegister).measures
    assert [(row.value, row.attribution, row.status) for row in series.rows] == [
        ("260 people", "per Dockers’ Union", ""),
        ("310 people", "per Dockers’ Union", ""),
        ("120 people", "per Ministry of Labour", ""),
        ("180 people", "per Ministry of Labour", "replaced: corrected by the claimant"),
        ("174 people", "per Ministry of Labour", ""),
        ("between 190 and 230 people", "per Ministry of Labour", ""),
    ]
    assert series.rows[1].change == "+50 from the figure before (as of 27 October 2025)"
    (group,) = block_of(document, Competing).groups
    assert [claim.claimant for claim in group.claims] == ["Dockers’ Union", "Ministry of Labour"]


def test_quotes_stand_in_their_own_language(made, block_of):
    originals = {quote.original: quote.language for quote in block_of(made(), Quotes).quotes}
    assert originals["لا حرس أجنبي على الأرصفة"] == "ar"


def test_what_was_discarded_says_why(made, block_of, talks, shelf):
    shelf.change(talks.counts[2], status="retracted")
    shelf.change(talks.strike, status="disputed")
    rows = {plain(row.what): (row.kind, row.reason) for row in block_of(made(), Discarded).rows}
    assert rows == {
        "Anonymous leaflet": ("source, discarded", "No author can be found."),
        "Dockers out of work: 260 people": ("retracted", "Retracted by the claimant."),
        "Strike at the quays": ("disputed", "Cranes stood still for a day."),
    }


def test_the_release_check_of_the_latest_edition_is_printed(made, block_of, talks, shelf):
    briefing = shelf.put(Briefing(title="Week", subject_kind="issue", subject_id=talks.issue.id))
    for number, result in ((1, "Two claims without a source."), (2, "Nothing found.")):
        shelf.put(
            Edition(
                briefing_id=briefing.id,
                number=number,
                release_check=result,
                acknowledgements="Read by the desk.",
            )
        )
    check = block_of(made(id=briefing.id), ReleaseCheck)
    assert (check.edition, check.result) == ("Edition 2", "Nothing found.")
    assert check.acknowledgements == "Acknowledged: Read by the desk."


def test_the_result_of_a_check_is_told_with_its_answers(made, block_of, talks, shelf):
    briefing = shelf.put(Briefing(title="Week", subject_kind="issue", subject_id=talks.issue.id))
    answer = KeptAnswer(
        "The week ends on the 8th.", "Noor", "2025-11-12T08:00:00Z", whole_rule=True
    )
    found = KeptFinding("stale_figure", "answer", "A newer figure is known.", "draft", 0, 4, "242")
    result = ReleaseResult(
        status="review",
        by="Noor",
        at="2025-11-12T08:00:00Z",
        language="en",
        paper="a4",
        texts=(("draft", "242."),),
        findings=(
            replace(found, answer=answer),
            found,
            replace(found, severity="hint", message="One source."),
        ),
        not_run=("wording",),
        switched_off=("house_terms", "of_another_version"),
    )
    edition = shelf.put(
        Edition(briefing_id=briefing.id, number=1, release_check=release_results.to_json(result))
    )
    check = block_of(made(id=briefing.id), ReleaseCheck)
    assert check.result.splitlines() == [
        "A newer figure is known. Answered by Noor: The week ends on the 8th.",
        "A newer figure is known. Not answered.",
        "One source.",
        "Not run, because they read English words only: Words against the record.",
        "Switched off by the unit: Term of the house list, of_another_version.",
    ]
    clean = replace(result, findings=(), not_run=(), switched_off=())
    shelf.change(edition, release_check=release_results.to_json(clean))
    assert block_of(made(id=briefing.id), ReleaseCheck).result == "The check found nothing."


def test_a_reference_to_nothing_is_named(made):
    document = made("See [this](figure:0190c000-0000-7000-8000-00000000000f).")
    assert "“this” refers to a record that does not exist or lies in the trash." in map(
        str, document.warnings
    )


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_page_sets_sentences_beside_passages(made, talks, paper):
    draft = f"Arlen [supports it](position:{talks.shift.id}). Nobody knows."
    result = to_pdf(made(draft, marking="TLP:AMBER"), paper)
    reader = pypdf.PdfReader(io.BytesIO(result.pdf))
    words = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for said in (
        "Arlen supports it. 1 Bulletin 14, 12 November 2025 [C], Ilya Voss",
        "Nobody knows. no source",
        "replaced: corrected by the claimant",
        "Grades after the Admiralty system",
    ):
        assert said in words
    assert result.warnings == ()
