"""`@frozen`: a frozen dataclass that costs a tenth of the time when its class is made.

`dataclasses.dataclass(frozen=True)` writes and compiles six functions for every class, half a
millisecond and more for each before the window is seen. Here all classes share them. A value is a
dataclass in every other respect: `fields`, `replace`, `asdict`, `match` and type checkers take it
for one, and `__post_init__` is called.
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import itemgetter
from typing import Any, TypeVar, dataclass_transform, overload

T = TypeVar("T")

_FORM = "_value_form"


class _Form:
    """What the shared functions need to know of a class: its fields and what they begin with."""

    def __init__(self, cls: type[Any]) -> None:
        found = fields(cls)
        self.names = tuple(one.name for one in found)
        self.known = frozenset(self.names)
        self.in_order = tuple(one.name for one in found if not one.kw_only)
        self.defaults = {one.name: one.default for one in found if one.default is not MISSING}
        self.factories = tuple(
            (one.name, one.default_factory) for one in found if one.default_factory is not MISSING
        )
        self.compared = _getter(self.names)
        self.hashed = _getter(tuple(one.name for one in found if one.hash is not False))
        self.is_looked_at = hasattr(cls, "__post_init__")

    def completed(
        self, title: str, in_order: tuple[Any, ...], named: dict[str, Any]
    ) -> dict[str, Any]:
        """All fields by name; raises `TypeError` when one is missing, unknown or given twice."""
        if len(in_order) > len(self.in_order):
            raise TypeError(f"{title} takes {len(self.in_order)} values in order")
        placed = dict(zip(self.in_order, in_order, strict=False))
        if len(placed) == len(self.names) and not named:
            return placed
        if twice := placed.keys() & named.keys():
            raise TypeError(f"{title} is given {', '.join(sorted(twice))} twice")
        whole = {**self.defaults, **placed, **named}
        for name, make in self.factories:
            if name not in whole:
                whole[name] = make()
        if whole.keys() != self.known:
            wrong = ", ".join(sorted(whole.keys() ^ self.known))
            raise TypeError(f"{title} lacks or does not know {wrong}")
        return whole


def _getter(names: tuple[str, ...]) -> Callable[[dict[str, Any]], Any]:
    """What takes these fields from the dictionary of a value, to be compared at once."""
    return itemgetter(*names) if names else _nothing


def _nothing(_: dict[str, Any]) -> tuple[()]:
    return ()


@overload
def frozen(cls: type[T], /) -> type[T]: ...
@overload
def frozen(*, kw_only: bool = False) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(
    cls: type[T] | None = None, /, *, kw_only: bool = False
) -> type[T] | Callable[[type[T]], type[T]]:
    """Make the class a value: its fields are given once, and equal fields make equal values.

    With `kw_only` they are given by name. What the class itself defines stays. A class that
    inherits from a value is a `@frozen` too.
    """

    def made(given: type[T]) -> type[T]:
        whole = dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(given)
        setattr(whole, _FORM, _Form(whole))
        for name, shared in _SHARED.items():
            if name not in vars(whole):
                setattr(whole, name, shared)
        return whole

    return made if cls is None else made(cls)


def _init(self: Any, /, *in_order: Any, **named: Any) -> None:
    form: _Form = self._value_form
    if in_order or named.keys() != form.known:
        named = form.completed(type(self).__name__, in_order, named)
    self.__dict__.update(named)
    if form.is_looked_at:
        self.__post_init__()


def _repr(self: Any) -> str:
    inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._value_form.names)
    return f"{type(self).__qualname__}({inside})"


def _eq(self: Any, other: object) -> bool:
    if other.__class__ is not self.__class__:
        return NotImplemented
    compared = self._value_form.compared
    return compared(self.__dict__) == compared(other.__dict__)


def _hash(self: Any) -> int:
    form: _Form = self._value_form
    return hash(form.hashed(self.__dict__))


def _refuse(self: Any, name: str, *_: Any) -> None:
    raise FrozenInstanceError(f"{type(self).__name__}.{name} cannot be changed")


_SHARED: dict[str, Callable[..., Any]] = {
    "__init__": _init,
    "__repr__": _repr,
    "__eq__": _eq,
    "__hash__": _hash,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
}
