"""Records written as JSON lines come into the library all together, or not at all."""

from decimal import Decimal

import pytest

from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.figures import Figure, Measure
from briefing.domain.kinds import KINDS
from briefing.domain.records import new_id
from briefing.exchange.json_lines import NotUtf8
from briefing.operations.putting import UnusableLines, put

ORSENNA = {"record": "actor", "name": "Orsenna", "kind": "state"}


def everything(library) -> list:
    return [record for kind in KINDS.values() for record in library.all(kind)]


class TestStored:
    def test_a_line_becomes_a_record_under_an_id_of_its_own(self, library, put_lines) -> None:
        (orsenna,) = put_lines(ORSENNA)
        assert orsenna.line == 1
        assert orsenna.kind == "actor"
        actor = library.find(Actor, orsenna.id)
        assert actor == Actor(id=orsenna.id, name="Orsenna", kind="state")

    def test_a_line_may_name_a_record_of_a_later_line(self, library, put_lines) -> None:
        measure, claimant = new_id(), new_id()
        figure, *_ = put_lines(
            {"record": "figure", "measure_id": measure, "value": 7, "claimant_id": claimant},
            {"record": "measure", "id": measure, "label": "Wells reopened"},
            {**ORSENNA, "id": claimant},
        )
        stored = library.find(Figure, figure.id)
        assert (stored.measure_id, stored.claimant_id) == (measure, claimant)

    def test_records_are_kept_in_the_order_of_the_lines(self, library, put_lines) -> None:
        put_lines(*({**ORSENNA, "name": name} for name in ("Maremma", "Orsenna", "Farghestan")))
        assert [actor.name for actor in library.all(Actor)] == ["Maremma", "Orsenna", "Farghestan"]

    def test_an_id_that_exists_is_updated_in_its_named_fields_only(
        self, library, put_lines
    ) -> None:
        (orsenna,) = put_lines({**ORSENNA, "country": "IT", "note": "kept"})
        put_lines({"record": "actor", "id": orsenna.id, "name": "Republic of Orsenna"})
        actor = library.find(Actor, orsenna.id)
        assert (actor.name, actor.country, actor.note) == ("Republic of Orsenna", "IT", "kept")

    def test_digits_of_a_number_stay_as_they_were_written(self, library) -> None:
        measure = new_id()
        lines = (
            f'{{"record": "measure", "id": "{measure}", "label": "Price"}}\n'
            f'{{"record": "figure", "measure_id": "{measure}", "value": 1.10}}'
        )
        _, figure = put(library, lines.encode())
        assert str(library.find(Figure, figure.id).value) == "1.10"

    def test_all_lines_are_one_step(self, library, put_lines) -> None:
        put_lines({"record": "measure", "label": "Wells"}, ORSENNA)
        assert library.count(Measure) == library.count(Actor) == 1
        library.undo()
        assert everything(library) == []

    def test_putting_what_is_there_already_is_no_step(self, library, put_lines) -> None:
        (orsenna,) = put_lines(ORSENNA)
        assert put_lines({**ORSENNA, "id": orsenna.id})[0].id == orsenna.id
        assert len(library.history()) == 1

    def test_nothing_to_put_is_fine(self, library) -> None:
        assert put(library, b"\xef\xbb\xbf\n\n") == ()
        assert len(library.history()) == 0

    def test_a_kind_can_be_named_in_full_from_what_show_prints(self, library, put_lines) -> None:
        (measure,) = put_lines({"record": "measure", "label": "Price", "contested": False})
        (figure,) = put_lines(
            {
                "record": "figure",
                "measure_id": measure.id,
                "qualifier": "range",
                "low": "0.50",
                "high": 2,
                "as_of": {"edtf": "2031-02", "basis": "inferred", "as_written": "last month"},
            }
        )
        stored = library.find(Figure, figure.id)
        assert (stored.low, stored.high) == (Decimal("0.50"), Decimal(2))
        assert stored.as_of.as_written == "last month"


class TestDrafts:
    def test_the_text_of_a_briefing_goes_into_its_draft(self, library, put_lines) -> None:
        (made,) = put_lines({"record": "briefing", "title": "Week 3", "text": "# Water\r\n"})
        (draft,) = library.all(Draft)
        assert (draft.briefing_id, draft.text) == (made.id, "# Water\n")
        assert made.draft_id == draft.id

    def test_and_the_same_draft_takes_the_next_text(self, library, put_lines) -> None:
        (made,) = put_lines({"record": "briefing", "title": "Week 3", "text": "one"})
        put_lines({"record": "briefing", "id": made.id, "text": "two"})
        put_lines({"record": "briefing", "id": made.id, "title": "Week 4"})
        assert [draft.text for draft in library.all(Draft)] == ["two"]
        assert library.find(Briefing, made.id).title == "Week 4"

    def test_a_briefing_has_one_draft(self, refused, put_lines) -> None:
        (made,) = put_lines({"record": "briefing", "title": "Week 3", "text": "one"})
        draft = {"record": "draft", "briefing_id": made.id, "text": "two"}
        assert refused(draft)[0][:2] == (1, "briefing_id")
        assert made.draft_id in refused(draft)[0][2]
        put_lines({**draft, "id": made.draft_id})

    def test_two_texts_for_one_briefing_on_two_lines_are_one_too_many(self, refused) -> None:
        briefing = {"record": "briefing", "id": new_id(), "title": "Week 3"}
        draft = {"record": "draft", "briefing_id": briefing["id"], "text": "two"}
        assert refused({**briefing, "text": "one"}, draft)[0][:2] == (2, "briefing_id")
        assert refused(draft, briefing, {**draft, "text": "three"})[0][:2] == (3, "briefing_id")

    def test_a_text_that_is_none_is_refused_at_its_field(self, refused) -> None:
        assert refused({"record": "briefing", "title": "X", "text": 7})[0][:2] == (1, "text")


class TestRefused:
    def test_one_bad_line_keeps_all_others_out(self, library, put_lines, refused) -> None:
        assert refused(ORSENNA, {**ORSENNA, "kind": "county"}, ORSENNA)[0][:2] == (2, "kind")
        assert everything(library) == []

    def test_every_bad_line_is_named_with_field_and_reason(self, refused) -> None:
        found = refused(
            {**ORSENNA, "colour": "blue"},
            {"record": "county"},
            ORSENNA,
            {"record": "figure", "value": "many"},
        )
        assert [(line, field) for line, field, _ in found] == [
            (1, "colour"),
            (2, "record"),
            (4, "value"),
            (4, "measure_id"),
        ]

    def test_the_error_counts_the_lines(self, library) -> None:
        with pytest.raises(UnusableLines, match=r"Nothing was stored: 2 lines cannot be used\."):
            put(library, b'{"record": "figure"}\n{\n')

    def test_an_id_given_twice_names_both_lines(self, refused) -> None:
        id = new_id()
        ((line, field, sentence),) = refused({**ORSENNA, "id": id}, {}, {**ORSENNA, "id": id})[1:]
        assert (line, field) == (3, "id")
        assert "also given on line 1" in sentence

    def test_an_id_of_another_kind_is_refused(self, put_lines, refused) -> None:
        (orsenna,) = put_lines(ORSENNA)
        ((_, field, sentence),) = refused({"record": "issue", "id": orsenna.id, "title": "X"})
        assert field == "id"
        assert "belongs to a record of the kind actor, not issue" in sentence

    @pytest.mark.parametrize("id", ["7", "01923C5E-7F3A-7000-8000-0123456789AB", "", 7])
    def test_an_id_must_be_one(self, refused, id) -> None:
        assert refused({**ORSENNA, "id": id})[0][:2] == (1, "id")

    def test_a_record_that_is_nowhere_is_named_with_its_field(self, refused) -> None:
        missing = new_id()
        ((line, field, sentence),) = refused(
            ORSENNA, {"record": "figure", "measure_id": missing, "value": 1}
        )
        assert (line, field) == (2, "measure_id")
        assert f"There is no measure {missing}" in sentence

    def test_a_record_of_the_wrong_kind_is_no_reference(self, put_lines, refused) -> None:
        (orsenna,) = put_lines(ORSENNA)
        ((_, field, sentence),) = refused(
            {"record": "figure", "measure_id": orsenna.id, "value": 1}
        )
        assert field == "measure_id"
        assert "must name a record of the kind measure" in sentence

    def test_a_line_is_not_blamed_for_the_line_it_names(self, refused) -> None:
        measure = new_id()
        found = refused(
            {"record": "figure", "measure_id": measure, "value": 1},
            {"record": "measure", "id": measure, "label": 3},
        )
        assert [line for line, _, _ in found] == [2]

    def test_what_is_not_utf_8_is_refused_before_anything(self, library) -> None:
        with pytest.raises(NotUtf8, match="byte 10"):
            put(library, b'{"record":\xff')
        assert everything(library) == []
