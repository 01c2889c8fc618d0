"""Links to records exactly as this program writes them, found by their letters alone.

On one line, the words without markup, every character that could begin markup escaped: such a link
is written back letter by letter. Whether it is a link where it stands (and not code, say), only
what stands around it tells.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.text.escaping import escaped
from briefing.text.records_cited import REFERENCE_KINDS
from briefing.text.spans import Span

_ESCAPED = r"\\`*_\[\]<&|~"
# Line and paragraph ends of any kind, and what no text that is kept can hold.
_IN_NO_WORDS = "\n\r\u2028\u2029\ufdd0\ufdd1\ufeff\ufffe"
_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_OWN = re.compile(
    rf"\[((?:\\[{_ESCAPED}]|[^{_ESCAPED}{_IN_NO_WORDS}])+)\]"
    rf"\(({'|'.join(REFERENCE_KINDS)}):({_ID})\)"
)
_BACKSLASH = re.compile(rf"\\([{_ESCAPED}])")


@dataclass(frozen=True, slots=True)
class OwnLink:
    """Where the link stands, its words as they are read, and what it cites."""

    span: Span
    words: str
    kind: str
    record_id: str


def own_links(text: str) -> Iterator[OwnLink]:
    """The links of this form in `text`, in its order."""
    for found in _OWN.finditer(text):
        words = _BACKSLASH.sub(r"\1", found[1])
        yield OwnLink(Span(*found.span()), words, found[2], found[3])


@lru_cache(maxsize=4096)
def written_link(words: str, kind: str, record_id: str) -> str:
    """The link that `own_links` reads back, for words of one line."""
    return f"[{escaped(words)}]({kind}:{record_id})"
