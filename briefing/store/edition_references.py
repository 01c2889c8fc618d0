"""What the frozen content of an edition prints of the library: every record that a word links to,
that a row, tile or cell was made of, and every passage and source that is an endnote.

An edition is never written again, so this is read from its JSON once, when it is stored. The JSON
is that of `documents.frozen`: a value's `key` names the records it was made of, and words name in
`record` the one they are linked to.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple, cast

from briefing.domain.kinds import KINDS
from briefing.store.driver import Connection
from briefing.store.sql import joined, sql

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# What a value says of itself, the fullest first.
_SAYING = ("passage", "sentence", "wording", "text", "question", "title", "label", "name", "head")
_LONGEST = 200


class Printed(NamedTuple):
    """A record that an edition prints: at which value, and in which words (their beginning)."""

    kind: str
    id: str
    key: str
    words: str


def printed_by(connection: Connection, content: str) -> Iterator[Printed]:
    """What the content prints, each record once at each value, in the order of the page.

    `kind` is empty for what is not in the library. Content that is no document prints nothing.
    """
    try:
        value: object = json.loads(content)
    except (ValueError, RecursionError):
        return
    kinds: dict[str, str] = {}
    for id, key, words in dict.fromkeys(_within(value, "")):
        if id not in kinds:
            kinds[id] = _kind(connection, id)
        yield Printed(kinds[id], id, key, words)


def _within(value: Any, key: str) -> Iterator[tuple[str, str, str]]:
    """Ids, each with the key of the value around it and its words."""
    inside: list[Any] = []
    if isinstance(value, list):
        inside = cast("list[Any]", value)
    elif isinstance(value, dict):
        named = cast("dict[str, Any]", value)
        own = str(named.get("key", ""))
        key = own or key
        for id in _ID.findall(f"{own} {named.get('record', '')}"):
            yield id, key, _words(named)
        inside = list(named.values())
    for item in inside:
        yield from _within(item, key)


def _words(named: dict[str, Any]) -> str:
    said = (named.get(name) for name in _SAYING)
    return next((words[:_LONGEST] for words in said if isinstance(words, str) and words), "")


def _kind(connection: Connection, id: str) -> str:
    found = connection.execute(_WHICH_KIND, (id,)).fetchone()
    return "" if found is None else found[0]


_WHICH_KIND = joined(
    " UNION ALL ",
    [sql("SELECT {kind:literal} FROM {kind} WHERE uid = ?1", kind=kind) for kind in KINDS],
)
