import io
from decimal import Decimal

import pypdf
import pytest

from briefing.documents.chronology_blocks import Chronology
from briefing.documents.frozen import from_json, to_json
from briefing.documents.pdf import to_pdf
from briefing.documents.prose import Paragraph, plain
from briefing.domain.dates import Date
from briefing.domain.events import Event
from briefing.domain.figures import Figure


@pytest.fixture
def made(talks, composed):
    def made(draft="", **fields):
        return composed(draft, **{"about": talks.issue, "template": "chronology", **fields})

    return made


def row_of(document, block_of, title):
    (row,) = [row for row in block_of(document, Chronology).rows if row.title == title]
    return row


def test_events_and_figures_stand_in_one_order_of_time(made, block_of, talks):
    talks.file(Event(title="Undated"))
    document = made()
    assert [(row.date, row.title) for row in block_of(document, Chronology).rows] == [
        ("October 2025", "Second round"),
        ("20 October 2025", "Dockers out of work: 120 people"),
        ("27 October 2025", "Dockers out of work: 260 people"),
        ("3 November 2025", "Dockers out of work: 174 people"),
        ("4 November 2025", "Strike at the quays"),
        ("10 November 2025", "Dockers out of work: 310 people"),
        ("12 November 2025", "Dockers out of work: between 190 and 230 people"),
        ("1 December 2025", "Third round of talks"),
        ("date not stated", "Undated"),
    ]
    assert from_json(to_json(document)) == document


def test_what_begins_on_one_day_stands_in_the_order_of_its_ends(made, block_of, talks):
    fifth = Date("2025-10-05")
    talks.file(Event(title="Month of the talks", start=Date("2025-10")))
    talks.file(Event(title="Week of the count", start=fifth, end=Date("2025-10-11")))
    talks.file(Event(title="Fair", start=Date("2025-10-05/2025-10-07")))
    talks.file(Event(title="Blockade", start=Date("2025-10-05/..")))
    talks.file(Event(title="Truce", start=fifth))
    talks.file(Event(title="First of the month", start=Date("2025-10-01")))
    titles = [row.title for row in block_of(made(), Chronology).rows]
    assert titles[:7] == [
        "First of the month",
        "Second round",
        "Month of the talks",
        "Blockade",
        "Truce",
        "Fair",
        "Week of the count",
    ]


def test_an_inferred_date_keeps_the_words_it_was_written_in(made, block_of, talks):
    talks.file(Event(title="Lull", start=Date("2025-11-05", "inferred", "on Wednesday")))
    assert row_of(made(), block_of, "Lull").date == "on Wednesday"


def test_a_figure_comes_with_its_claimant_its_counting_and_its_source(made, block_of):
    row = row_of(made(), block_of, "Dockers out of work: 174 people")
    assert row.summary == (
        "since 10 October 2025, cumulative. The ministry took out double entries."
    )
    assert row.actors == "per Ministry of Labour"
    assert [plain(line) for line in row.sources] == ["Bulletin 14"]
    assert row.mark.notes


def test_only_the_ends_of_a_series_and_its_corrections_are_milestones(made, block_of, talks):
    for day in (11, 12, 13):
        talks.shelf.put(
            Figure(
                measure_id=talks.idle.id,
                value=Decimal(300 + day),
                claimant_id=talks.union.id,
                as_of=Date(f"2025-11-{day}"),
            )
        )
    titles = [row.title for row in block_of(made(), Chronology).rows]
    assert "Dockers out of work: 313 people" in titles
    assert not {f"Dockers out of work: {300 + day} people" for day in (10, 11, 12)} & set(titles)


def test_the_significance_of_an_event_stands_beside_it(made, block_of, talks, headings):
    document = made(
        parts={
            "significance": f"- [The strike](event:{talks.strike.id}) was the first in ten years."
            f"\n- [The round](event:{talks.round.id}) was short.\n\nThe rest is general."
        }
    )
    strike = row_of(document, block_of, "Strike at the quays")
    (said,) = strike.significance
    assert plain(said) == "The strike was the first in ten years."
    assert plain(row_of(document, block_of, "Second round").significance[0]).endswith("was short.")
    assert headings(document) == ["Chronology", "Significance"]
    assert plain(block_of(document, Paragraph).line) == "The rest is general."


def test_nothing_of_the_significance_is_printed_twice(made, talks, headings):
    document = made(parts={"significance": f"[The strike](event:{talks.strike.id}) was new."})
    assert headings(document) == ["Chronology"]
    assert document.left_out == ()
    (words,) = [
        plain(line)
        for block in document.blocks
        if isinstance(block, Chronology)
        for row in block.rows
        for line in row.significance
    ]
    assert words == "The strike was new."


def test_a_private_person_is_named_by_the_role(made, block_of):
    assert row_of(made(), block_of, "Third round of talks").actors == (
        "Ilya Voss, Gülşah Öz, Port Council, a harbour pilot"
    )


def test_an_actor_has_a_chronology_of_what_it_took_part_in(composed, talks, block_of):
    document = composed(about=talks.union, template="chronology", title="The union")
    assert [row.title for row in block_of(document, Chronology).rows] == [
        "Dockers out of work: 260 people",
        "Strike at the quays",
        "Dockers out of work: 310 people",
    ]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_page_reads_from_date_to_source(made, paper):
    result = to_pdf(made(), paper)
    reader = pypdf.PdfReader(io.BytesIO(result.pdf))
    words = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert "4 November 2025 Strike at the quays" in words
    assert "Cranes stood still for a day." in words
    assert "نشرة المساء" in words
    assert result.warnings == ()
