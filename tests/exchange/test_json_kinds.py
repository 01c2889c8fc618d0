"""Whoever writes records by program learns every field from the program itself."""

import pytest

from briefing.domain.events import Event
from briefing.domain.figures import Figure
from briefing.domain.kinds import KINDS
from briefing.domain.sources import Evidence
from briefing.exchange.json_form import from_json
from briefing.exchange.json_kinds import kind_to_json


def fields(kind) -> dict[str, dict]:
    return {field["name"]: field for field in kind_to_json(kind)["fields"]}


def test_a_field_says_its_type_default_vocabulary_and_what_it_refers_to() -> None:
    assert fields(Event)["kind"] == {
        "name": "kind",
        "type": "text",
        "required": False,
        "default": "other",
        "vocabulary": [
            "meeting",
            "statement",
            "agreement",
            "violation",
            "attack",
            "exchange",
            "vote",
            "deployment",
            "other",
        ],
        "refers_to": None,
    }
    figure = fields(Figure)
    assert figure["measure_id"]["required"]
    assert figure["measure_id"]["type"] == "reference"
    assert figure["measure_id"]["refers_to"] == "measure"
    assert figure["value"]["type"] == "decimal"
    assert fields(Evidence)["record_id"]["refers_to"] == "any"


ID = "01923c5e-7f3a-7000-8000-0123456789ab"
OTHER_ID = "01923c5e-7f3a-7000-8000-0123456789ac"
VALUES = {"text": "text", "reference": ID, "whole_number": 4}
MORE = {
    "relation": {"object_id": OTHER_ID},
    "figure": {"value": 1},
    "excerpt": {"start": 0},
    "file": {"sha256": "0" * 64},
    "filing": {"record_kind": "event"},
    "evidence": {"record_kind": "event"},
    "tagging": {"record_kind": "event"},
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_every_default_that_is_told_can_be_written_back(kind) -> None:
    given = {
        name: field["default"] if not field["required"] else (field["vocabulary"] or [None])[0]
        for name, field in fields(kind).items()
    }
    required = {
        name: VALUES[field["type"]]
        for name, field in fields(kind).items()
        if field["required"] and not field["vocabulary"]
    }
    line = {"record": kind.KIND, **given, **required, "id": ID, **MORE.get(kind.KIND, {})}
    assert isinstance(from_json(line), kind)
