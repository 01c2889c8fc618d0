"""Records go out as JSON and come back as they were; what cannot be read is named in words."""

import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.domain.actors import Actor, Place
from briefing.domain.briefings import Briefing, Part
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.kinds import KINDS, shapes
from briefing.domain.records import new_id
from briefing.exchange.json_form import from_json, to_json
from briefing.exchange.json_text import UnusableObject, read_object


def refusal(line: str, stored=None) -> tuple[str, str]:
    """The field and the sentence with which `line` is refused."""
    with pytest.raises(UnusableObject) as refused:
        from_json(read_object(line), stored)
    first = refused.value.problems[0]
    return first.field, str(first.message)


class TestOut:
    def test_every_field_is_given_under_its_name_with_null_where_empty(self) -> None:
        measure = Measure(label="Wells reopened")
        assert to_json(measure) == {
            "record": "measure",
            "id": measure.id,
            "trashed_at": None,
            "label": "Wells reopened",
            "definition": "",
            "unit": "",
            "population": "",
            "place_id": None,
            "counting": None,
            "period_start": None,
            "part_of_id": None,
            "category": "other",
            "contested": True,
            "merged_into_id": None,
            "note": "",
        }

    def test_a_decimal_is_a_text_with_the_digits_it_was_given_with(self) -> None:
        figure = Figure(measure_id=new_id(), value=Decimal("1.10"))
        assert to_json(figure)["value"] == "1.10"

    def test_a_date_says_more_than_its_edtf_only_when_there_is_more_to_say(self) -> None:
        stated = Figure(measure_id=new_id(), value=Decimal(1), as_of=Date("2025-11"))
        inferred = Date("2025-11-10", basis="inferred", as_written="Monday")
        assert to_json(stated)["as_of"] == "2025-11"
        assert to_json(Figure(measure_id=new_id(), value=Decimal(1), as_of=inferred))["as_of"] == {
            "edtf": "2025-11-10",
            "basis": "inferred",
            "as_written": "Monday",
        }

    def test_parts_are_an_object_and_lists_are_lists(self) -> None:
        parts = (Part("bottom_line", "Two lines."), Part("trend", "Stable."))
        briefing = Briefing(title="Week 3", parts=parts, authors=("A. Desk",))
        assert to_json(briefing)["parts"] == {"bottom_line": "Two lines.", "trend": "Stable."}
        assert to_json(briefing)["authors"] == ["A. Desk"]


class TestThereAndBack:
    RECORDS = (
        Actor(name="République d’Orsenne", kind="state", start=Date("1921~")),
        Place(name="Farghestan", other_names=("فرغستان", "Farghestān")),
        Briefing(title="Week 3", parts=(Part("trend", "Line\n\nline"),), cut_off=Date("2031-02")),
        Figure(measure_id=new_id(), qualifier="range", low=Decimal("-0.50"), high=Decimal(30)),
        Measure(label="Wells", contested=False, period_start=Date("", "unknown", "long ago")),
    )

    @pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.KIND)
    def test_what_goes_out_comes_back_the_same(self, record) -> None:
        line = json.dumps(to_json(record), ensure_ascii=False)
        assert from_json(read_object(line)) == record

    @given(number=st.decimals(-(10**36), 10**36, places=3))
    @settings(max_examples=60, deadline=None)
    def test_a_number_comes_back_digit_by_digit_as_text_and_as_number(self, number) -> None:
        plain = format(number, "f")
        for written in (f'"{plain}"', plain):
            line = f'{{"record": "figure", "measure_id": "{new_id()}", "value": {written}}}'
            assert to_json(from_json(read_object(line)))["value"] == plain


class TestIn:
    def test_only_the_named_fields_of_a_stored_record_change(self) -> None:
        stored = Actor(name="Orsenna", kind="state", country="IT", note="keep me")
        changed = from_json({"record": "actor", "id": stored.id, "country": None}, stored)
        assert changed == Actor(id=stored.id, name="Orsenna", kind="state", note="keep me")

    def test_texts_are_kept_composed_and_with_plain_line_ends(self) -> None:
        line = '{"record": "actor", "name": "Orse\\u0301nna", "kind": "state", "note": "a\\r\\nb"}'
        actor = from_json(read_object(line))
        assert (actor.name, actor.note) == ("Orsénna", "a\nb")

    def test_1e3_is_a_thousand(self) -> None:
        line = f'{{"record": "figure", "measure_id": "{new_id()}", "value": 1e3}}'
        assert to_json(from_json(read_object(line)))["value"] == "1000"

    def test_all_that_is_wrong_is_said_at_once(self) -> None:
        with pytest.raises(UnusableObject) as refused:
            from_json({"record": "figure", "value": "many", "as_of": "yesterday", "extra": 1})
        assert [problem.field for problem in refused.value.problems] == [
            "value",
            "as_of",
            "extra",
            "measure_id",
        ]


class TestRefused:
    CASES = (
        ("{", "", "This is not JSON: "),
        ("[1, 2]", "", "A record is a JSON object in braces, not [1, 2]."),
        ("7", "", "A record is a JSON object in braces, not 7."),
        ('{"record": "actor", "name": NaN}', "", "NaN is not a number that JSON knows."),
        ('{"a": 1, "a": 2}', "a", 'The field "a" is given twice'),
        ('{"name": "X"}', "record", "The field record must name the kind"),
        ('{"record": 3}', "record", "The field record must name the kind"),
        ('{"record": "actr"}', "record", '"actr" is not a kind of record; did you mean actor?'),
        ('{"record": "zzzzzz"}', "record", "the kinds are: actor, actor_name"),
        ('{"record": "actor", "name": "X"}', "kind", "The field kind is missing"),
        (
            '{"record": "actor", "nam": "X", "kind": "state"}',
            "nam",
            'has no field "nam"; did you mean name?',
        ),
        (
            '{"record": "figure", "measure": "X"}',
            "measure",
            "did you mean measure_id?",
        ),
        (
            '{"record": "actor", "name": "X", "kind": "county"}',
            "kind",
            "“county” is not a word for kind; choose one of: person, state",
        ),
        ('{"record": "actor", "name": 3, "kind": "state"}', "name", "takes a text in quotation"),
        ('{"record": "actor", "name": null, "kind": "state"}', "name", "must not be empty"),
        (
            '{"record": "actor", "name": "a\\nb", "kind": "state"}',
            "name",
            "Character 2 is a line break",
        ),
        ('{"record": "actor", "name": "\\ud800", "kind": "state"}', "name", "one half of a"),
        ('{"record": "measure", "label": "X", "contested": 1}', "contested", "true or false"),
        ('{"record": "measure", "label": "X", "contested": "no"}', "contested", "true or false"),
        ('{"record": "edition", "number": true}', "number", "takes a whole number, not true."),
        ('{"record": "edition", "number": 1.0}', "number", "takes a whole number"),
        ('{"record": "edition", "number": 9223372036854775808}', "number", "a whole number"),
        ('{"record": "figure", "value": "2,000"}', "value", 'such as 2000 or 1.10, not "2,000".'),
        ('{"record": "figure", "value": "NaN"}', "value", "takes a number"),
        ('{"record": "figure", "value": true}', "value", "takes a number"),
        ('{"record": "figure", "value": 1e999}', "value", "at most 40 digits, not"),
        ('{"record": "figure", "value": "1e-41"}', "value", "at most 40 digits, not"),
        ('{"record": "figure", "value": 1e99999999999999999999}', "", "number or a nesting"),
        ('{"record": "figure", "as_of": 2025}', "as_of", "takes a date such as “2025-11-10”"),
        ('{"record": "figure", "as_of": "2025-13"}', "as_of", "2025-13"),
        ('{"record": "figure", "as_of": {"edtf": 3}}', "as_of", "edtf"),
        ('{"record": "place", "name": "X", "other_names": "Y"}', "other_names", "in brackets"),
        ('{"record": "place", "name": "X", "other_names": [1]}', "other_names", "not 1."),
        ('{"record": "briefing", "title": "X", "parts": ["a"]}', "parts", "an object of part"),
        ('{"record": "briefing", "title": "X", "parts": {"trend": 1}}', "parts", "not 1."),
        (
            '{"record": "briefing", "title": "X", "parts": {"trent": "a"}}',
            "parts",
            "has no part “trent”; it has: bottom_line",
        ),
        ('{"record": "actor", "id": "7", "name": "X", "kind": "state"}', "id", "is not an id"),
    )

    @pytest.mark.parametrize(("line", "field", "words"), CASES, ids=[case[0] for case in CASES])
    def test_the_field_and_the_reason_are_named(self, line: str, field: str, words: str) -> None:
        named, sentence = refusal(line)
        assert named == field
        assert words in sentence

    def test_endless_nesting_and_endless_digits_are_no_crash(self) -> None:
        assert "too long" in refusal('{"record": ' + "[" * 100_000)[1]
        assert "too long" in refusal('{"record": ' + "1" * 5_000 + "}")[1]


def test_every_field_of_every_kind_can_be_written_and_read() -> None:
    for kind in KINDS.values():
        for shape in shapes(kind):
            with pytest.raises(UnusableObject) as refused:
                from_json({"record": kind.KIND, shape.name: object()})
            assert shape.name in [problem.field for problem in refused.value.problems]
