from decimal import Decimal

from briefing.domain.figures import Figure
from briefing.domain.kinds import KINDS, shapes
from briefing.domain.positions import Position

RESERVED = {"agreement", "clause", "commitment", "compliance"}


def shape(kind, name):
    return next(shape for shape in shapes(kind) if shape.name == name)


def test_every_kind_of_the_field_is_there_and_the_reserved_names_are_free():
    assert set(KINDS) == {
        "actor",
        "actor_name",
        "membership",
        "relation",
        "place",
        "issue",
        "filing",
        "proposition",
        "position",
        "measure",
        "figure",
        "source",
        "source_text",
        "excerpt",
        "evidence",
        "event",
        "event_actor",
        "judgement",
        "gap",
        "briefing",
        "draft",
        "edition",
        "answer",
        "file",
        "image",
        "tag",
        "tagging",
        "organisation",
        "preset",
        "saved_search",
        "rejection",
        "house_term",
    }
    assert not RESERVED & set(KINDS)


def test_a_field_says_what_it_holds():
    assert shape(Position, "stance").vocabulary[0] == "support"
    assert shape(Position, "stance").required
    assert shape(Position, "actor_id").refers_to == "actor"
    assert shape(Position, "joint_with").type == "list"
    assert shape(Position, "joint_with").refers_to == "actor"
    assert shape(Position, "asserted_on").type == "date"
    assert shape(Position, "firmness").optional
    assert shape(Figure, "value").type == "decimal"
    assert shape(Figure, "caveat").several_lines


def test_every_field_of_every_kind_has_a_shape():
    for kind in KINDS.values():
        assert [shape.name for shape in shapes(kind)][:2] == ["id", "trashed_at"]
        for field in shapes(kind):
            assert field.required or field.name == "id" or field.default is not Decimal
