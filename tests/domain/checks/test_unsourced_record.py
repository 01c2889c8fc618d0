"""A claim without a passage that supports it is unsourced."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.checks.unsourced_record import is_unsourced
from briefing.domain.events import Event
from briefing.domain.figures import Figure
from briefing.domain.positions import Position
from briefing.domain.records import Record, new_id
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText


class Shelf:
    """Records in memory."""

    def __init__(self, *records: Record) -> None:
        self.records = {record.id: record for record in records}

    def find(self, kind, id):
        return self.records.get(id)

    def all(self, kind, **equal):
        return [
            record
            for record in self.records.values()
            if isinstance(record, kind)
            and record.trashed_at is None
            and all(getattr(record, name) == value for name, value in equal.items())
        ]


SOURCE = Source(title="Orsenna Gazette")
TEXT = SourceText(source_id=SOURCE.id, text="Seven wells reopened.")
EXCERPT = Excerpt(source_text_id=TEXT.id, start=0, end=5, exact="Seven")
CLAIM = Figure(measure_id=new_id(), value=Decimal(7))
EVIDENCE = Evidence(record_kind="figure", record_id=CLAIM.id, excerpt_id=EXCERPT.id)
CHAIN = (SOURCE, TEXT, EXCERPT, EVIDENCE)
IN_TRASH = "2031-02-03T10:00:00Z"


def test_a_claim_with_a_supporting_passage_is_sourced() -> None:
    assert not is_unsourced(Shelf(*CHAIN), CLAIM)


@pytest.mark.parametrize("role", ["contradicts", "context"])
def test_a_passage_that_does_not_support_it_is_not_enough(role) -> None:
    assert is_unsourced(Shelf(SOURCE, TEXT, EXCERPT, replace(EVIDENCE, role=role)), CLAIM)


@pytest.mark.parametrize("place", range(len(CHAIN)))
def test_what_lies_in_the_trash_supports_nothing(place) -> None:
    chain = [replace(r, trashed_at=IN_TRASH) if n == place else r for n, r in enumerate(CHAIN)]
    assert is_unsourced(Shelf(*chain), CLAIM)


def test_the_evidence_of_another_claim_does_not_count() -> None:
    assert is_unsourced(Shelf(*CHAIN), replace(CLAIM, id=new_id()))
    assert is_unsourced(Shelf(*CHAIN), Event(id=CLAIM.id, title="Wells reopened"))


def test_that_no_position_was_found_needs_no_passage() -> None:
    silence = Position(actor_id=new_id(), proposition_id=new_id(), stance="no_position_found")
    assert not is_unsourced(Shelf(), silence)
    assert is_unsourced(Shelf(), replace(silence, stance="support"))
