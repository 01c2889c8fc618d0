"""What a text cites is read at once, and says what the library says when it is asked one by one."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.domain.checks.draft import Link, Sentence, Writing
from briefing.domain.edits import Edit, Step
from briefing.domain.evidence import evidence_of
from briefing.domain.figures import Figure, Measure
from briefing.domain.records import Record, new_id
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.operations.cited_reading import read_for
from briefing.store.library import Library

WELLS = Measure(label="Wells closed")
OLD = Figure(measure_id=WELLS.id, value=Decimal(20))
NEW = replace(
    OLD, id=new_id(), supersedes_id=OLD.id, supersede_reason="source_error", value=Decimal(21)
)
SOURCE = Source(title="Orsenna Gazette")
TEXT = SourceText(source_id=SOURCE.id, text="20 wells, 21 wells")
EXCERPT = Excerpt(source_text_id=TEXT.id, start=0, end=2, exact="20")
CARRIES = Evidence(record_kind="figure", record_id=OLD.id, excerpt_id=EXCERPT.id)
TAKEN_OUT = replace(CARRIES, id=new_id(), trashed_at="2031-05-01T10:00:00Z")
MISSING = new_id()


def citing(*records: tuple[str, str]) -> Writing:
    links = tuple(Link(kind, id, "20", 0, 2, 0, 2) for kind, id in records)
    sentence = Sentence(text="draft", words="20.", origins=(0, 1, 2, 3), paragraph=0, links=links)
    return Writing((("draft", "20."),), (sentence,))


def put(library: Library, *records: Record) -> None:
    library.apply(Step("Put", tuple(Edit(None, record) for record in records)))


def answers(records, ids: Sequence[str]) -> list[object]:
    return [
        *(records.find(Figure, id) for id in ids),
        *(evidence_of(records, "figure", id) for id in ids),
        *(list(records.all(Figure, supersedes_id=id)) for id in ids),
    ]


def test_it_answers_as_the_library_does(library: Library) -> None:
    put(library, WELLS, OLD, NEW, SOURCE, TEXT, EXCERPT, CARRIES, TAKEN_OUT)
    ids = (OLD.id, NEW.id, MISSING)
    records = read_for(library, citing(*(("figure", id) for id in ids)))
    assert answers(records, ids) == answers(library, ids)
    assert records.find(Measure, WELLS.id) == WELLS


def test_what_is_cited_is_asked_for_no_more(library: Library) -> None:
    put(library, WELLS, OLD, NEW, SOURCE, TEXT, EXCERPT, CARRIES)
    ids = (OLD.id, NEW.id, MISSING)
    records = read_for(library, citing(*(("figure", id) for id in ids)))
    expected = answers(library, ids)
    library.close()
    assert answers(records, ids) == expected


def test_a_cited_passage_and_a_link_of_no_kind_are_read_too(library: Library) -> None:
    put(library, WELLS, OLD, SOURCE, TEXT, EXCERPT)
    records = read_for(library, citing(("excerpt", EXCERPT.id), ("nothing", MISSING)))
    library.close()
    assert records.find(Excerpt, EXCERPT.id) == EXCERPT
    assert records.find(Source, SOURCE.id) == SOURCE


def test_a_text_without_links_reads_nothing(library: Library) -> None:
    put(library, WELLS, OLD)
    assert read_for(library, citing()).find(Figure, OLD.id) == OLD
