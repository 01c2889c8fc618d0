"""What carries a claim: withdrawn sources, no source, one source, several of one origin."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.checks import (
    circular_source,
    single_source,
    unsourced_record,
    withdrawn_source,
)
from briefing.domain.events import Event
from briefing.domain.figures import Figure
from briefing.domain.judgements import Judgement
from briefing.domain.positions import Position
from briefing.domain.records import Record, new_id
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText

CLOSING = Event(title="The dam is closed")
TEXT = f"The dam [was closed](event:{CLOSING.id}). It [stays closed](event:{CLOSING.id})."


def carrying(claim: Record, role: str = "supports", **of_source) -> tuple[Record, ...]:
    source = Source(title="Orsenna Gazette", **of_source)
    text = SourceText(source_id=source.id, text="The dam is closed.")
    excerpt = Excerpt(source_text_id=text.id, start=0, end=3, exact="The")
    evidence = Evidence(
        record_kind=claim.KIND, record_id=claim.id, excerpt_id=excerpt.id, role=role
    )
    return source, text, excerpt, evidence


def words_of(finding) -> str:
    return str(finding.message)


class TestWithdrawn:
    @pytest.mark.parametrize("status", ["withdrawn", "retracted"])
    def test_told_at_every_link_when_nothing_else_is_left(self, found, status) -> None:
        records = carrying(CLOSING, status=status)
        first, second = found(withdrawn_source, TEXT, CLOSING, *records)
        assert "Orsenna Gazette" in words_of(first)
        assert (first.record_id, first.start < second.start) == (CLOSING.id, True)

    def test_not_told_while_another_source_carries_it(self, found) -> None:
        records = (*carrying(CLOSING, status="withdrawn"), *carrying(CLOSING, status="corrected"))
        assert found(withdrawn_source, TEXT, CLOSING, *records) == []

    def test_a_source_that_only_contradicts_carries_nothing(self, found) -> None:
        records = (*carrying(CLOSING, status="withdrawn"), *carrying(CLOSING, role="contradicts"))
        assert len(found(withdrawn_source, TEXT, CLOSING, *records)) == 2

    def test_a_passage_and_a_source_are_their_own_evidence(self, found) -> None:
        source, text, excerpt, _ = carrying(CLOSING, status="retracted")
        cited = f"The Gazette [wrote](excerpt:{excerpt.id}) [it](source:{source.id})."
        kinds = [each.kind for each in found(withdrawn_source, cited, source, text, excerpt)]
        assert kinds == ["excerpt", "source"]
        active = replace(source, status="active")
        assert found(withdrawn_source, cited, active, text, excerpt) == []

    def test_without_any_evidence_it_is_another_matter(self, found) -> None:
        assert found(withdrawn_source, TEXT, CLOSING) == []


class TestUnsourced:
    def test_told_of_a_claim_without_a_passage(self, found) -> None:
        assert len(found(unsourced_record, TEXT, CLOSING)) == 2
        assert len(found(unsourced_record, TEXT, CLOSING, *carrying(CLOSING, role="context"))) == 2

    def test_not_told_of_one_with_a_passage_or_of_what_is_no_claim(self, found) -> None:
        assert found(unsourced_record, TEXT, CLOSING, *carrying(CLOSING)) == []
        ours = Judgement(text="The dam stays closed.")
        assert found(unsourced_record, f"It [stays](judgement:{ours.id}) closed.", ours) == []


class TestOrigins:
    def test_one_source_is_told_once_per_claim(self, found) -> None:
        (finding,) = found(single_source, TEXT, CLOSING, *carrying(CLOSING))
        assert words_of(finding) == "One source carries this: Orsenna Gazette."
        assert found(circular_source, TEXT, CLOSING, *carrying(CLOSING)) == []

    def test_one_source_that_was_withdrawn_is_told_as_that_alone(self, found) -> None:
        records = carrying(CLOSING, status="withdrawn")
        assert found(single_source, TEXT, CLOSING, *records) == []
        assert found(withdrawn_source, TEXT, CLOSING, *records) != []

    def test_several_of_one_origin_are_told_as_circular(self, found) -> None:
        wire = (
            carrying(CLOSING, origin_group="LNA wire"),
            carrying(CLOSING, origin_group="LNA wire"),
        )
        records = [record for each in wire for record in each]
        (finding,) = found(circular_source, TEXT, CLOSING, *records)
        assert "2 sources carry this" in words_of(finding)
        assert "LNA wire" in words_of(finding)
        assert found(single_source, TEXT, CLOSING, *records) == []

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            ("The Orsenna Gazette writes that the dam", 0),
            ("The LNA reports that the dam", 0),
            ("The gazette writes that the dam", 1),
        ],
    )
    def test_what_is_given_as_the_word_of_its_source_is_not_told(self, found, words, told) -> None:
        text = f"{words} [was closed](event:{CLOSING.id})."
        records = carrying(CLOSING, publisher="LNA")
        assert len(found(single_source, text, CLOSING, *records)) == told

    def test_two_origins_are_enough(self, found) -> None:
        records = (*carrying(CLOSING, origin_group="LNA wire"), *carrying(CLOSING))
        for rule in (single_source, circular_source):
            assert found(rule, TEXT, CLOSING, *records) == []

    @pytest.mark.parametrize(
        ("claim", "told"),
        [
            (Figure(measure_id=new_id(), value=Decimal(3), claimant_id=new_id()), 0),
            (Figure(measure_id=new_id(), value=Decimal(3)), 1),
            (Position(actor_id=new_id(), proposition_id=new_id(), stance="support"), 0),
            (
                Position(
                    actor_id=new_id(), proposition_id=new_id(), stance="oppose", basis="reported"
                ),
                1,
            ),
            (
                Position(
                    actor_id=new_id(), proposition_id=new_id(), stance="oppose", basis="inferred"
                ),
                1,
            ),
            (Judgement(text="It stays closed."), 0),
        ],
    )
    def test_own_numbers_and_own_words_have_no_other_origin(self, found, claim, told) -> None:
        text = f"It is [so](../x) [that](x) [this]({claim.KIND}:{claim.id}) stands."
        assert len(found(single_source, text, claim, *carrying(claim))) == told
