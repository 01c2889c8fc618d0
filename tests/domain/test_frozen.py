"""Values: made once, compared by their fields, and a dataclass in all else."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, field, fields, is_dataclass, replace

import pytest

from briefing.domain.frozen import frozen


@frozen
class Span:
    start: int
    end: int = 9
    names: list[str] = field(default_factory=list, hash=False)


@frozen(kw_only=True)
class Header:
    id: str = "first"


@frozen(kw_only=True)
class Card(Header):
    title: str
    parts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.title:
            raise ValueError("a card has a title")


@frozen
class Nothing:
    pass


def test_takes_its_fields_in_order_by_name_or_from_their_defaults():
    assert Span(1, 2, []) == Span(1, end=2) == Span(end=2, start=1)
    assert (Span(3).end, Card(title="x").id) == (9, "first")


def test_two_never_share_what_a_factory_made():
    assert Span(1).names is not Span(1).names


@pytest.mark.parametrize(
    ("order", "named"),
    [
        ((), {}),
        ((1, 2, [], 4), {}),
        ((1,), {"start": 1}),
        ((1,), {"begin": 1}),
    ],
    ids=["missing", "too many", "twice", "unknown"],
)
def test_refuses_other_fields(order, named):
    with pytest.raises(TypeError, match="Span"):
        Span(*order, **named)


def test_what_is_given_by_name_is_not_taken_in_order():
    with pytest.raises(TypeError, match="Card"):
        Card("x")


def test_cannot_be_changed():
    span = Span(1)
    with pytest.raises(FrozenInstanceError):
        span.start = 2
    with pytest.raises(FrozenInstanceError):
        del span.start
    assert span.start == 1


def test_equal_fields_make_equal_values_of_one_class_only():
    assert Span(1) == Span(1)
    assert Span(1) != Span(2)
    assert Nothing() == Nothing()
    assert Header(id="x") != Card(id="x", title="x")
    assert len({Span(1), Span(1, 9, ["not hashed"]), Nothing(), Nothing()}) == 3


def test_looks_at_itself_when_it_is_made():
    with pytest.raises(ValueError, match="title"):
        Card(title="")


def test_is_a_dataclass_for_all_that_read_dataclasses():
    card = Card(title="x", parts=("a",))
    assert is_dataclass(Card)
    assert [one.name for one in fields(card)] == ["id", "title", "parts"]
    assert replace(card, title="y") == Card(title="y", parts=("a",))
    assert asdict(card) == {"id": "first", "title": "x", "parts": ("a",)}
    match Span(1, 2):
        case Span(start, end):
            assert (start, end) == (1, 2)


def test_is_copied_and_pickled():
    card = Card(title="x")
    assert copy.copy(card) == pickle.loads(pickle.dumps(card)) == card


def test_shows_its_fields():
    assert repr(Span(1)) == "Span(start=1, end=9, names=[])"
