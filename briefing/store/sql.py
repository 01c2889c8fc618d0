"""SQL whose table and column names are put in here, and nowhere else, quoted and looked at first.

Values never go into a statement: they are bound. `sql("SELECT {column} FROM {table}", …)` takes
names, tuples of names (joined by commas) and fragments made by `sql` itself; `{name:literal}` gives
the name as a text, and `{names:marks}` one question mark for each.
"""

import json
import re
from collections.abc import Iterable, Iterator

_CHUNK = 5000
_NAME = re.compile("[a-z_][a-z0-9_]*")


class Fragment(str):
    """A piece of SQL made by `sql`, safe to be set into another."""

    __slots__ = ()


class _Names:
    """One or more names, to be written as `format` asks for."""

    def __init__(self, names: tuple[str, ...]) -> None:
        for name in names:
            if not _NAME.fullmatch(name):
                raise ValueError(f"{name!r} is not the name of a table or column")
        self._names = names

    def __format__(self, how: str) -> str:
        if how == "literal":
            return ", ".join(f"'{name}'" for name in self._names)
        if how == "marks":
            return ", ".join("?" for _ in self._names)
        return ", ".join(f'{how}"{name}"' for name in self._names)


def sql(template: str, **parts: str | tuple[str, ...]) -> Fragment:
    """The statement `template` with its `{parts}` set in.

    A format such as `{columns:r.}` puts `r.` before each name. Raises `ValueError` for a part that
    is neither a name nor a fragment.
    """
    return Fragment(
        template.format(
            **{
                key: part
                if isinstance(part, Fragment)
                else _Names((part,) if isinstance(part, str) else part)
                for key, part in parts.items()
            }
        )
    )


def joined(separator: str, fragments: "list[Fragment]") -> Fragment:
    """Fragments one after another with `separator` between them."""
    return Fragment(separator.join(fragments))


def chunks(ids: Iterable[str]) -> Iterator[str]:
    """The ids as JSON lists, short enough to be bound to a statement one after another."""
    listed = list(ids)
    for start in range(0, len(listed), _CHUNK):
        yield json.dumps(listed[start : start + _CHUNK])
