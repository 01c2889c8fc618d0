"""Lines of the analyst's text: words, their looks, and the marks of what they refer to."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.documents.claims import claim_status
from briefing.documents.composing import Composing
from briefing.documents.prose import NO_MARK, Break, Inline, Line, Mark, Origin, Words
from briefing.domain.figures import Figure
from briefing.domain.kinds import KINDS
from briefing.domain.merging import survivor
from briefing.domain.records import Record
from briefing.domain.sources import Excerpt, Source
from briefing.text import tree
from briefing.text.spans import Span

_STRAY_AT = re.compile(r"(?<![\w.])@(?=\w)")
_ADDRESSES = ("http:", "https:", "mailto:")


@dataclass(frozen=True)
class TextSource:
    """A text being composed: its name and its footnotes."""

    composing: Composing
    name: str
    footnotes: Mapping[str, tuple[tree.Block, ...]]

    def origin(self, span: Span) -> Origin:
        return Origin(self.name, span.start, span.end)

    def key(self, span: Span) -> str:
        return f"{self.name}/{span.start}-{span.end}"


def compose_line(source: TextSource, inlines: Sequence[tree.Inline]) -> Line:
    """The words of `inlines`, with a mark behind every reference to a record."""
    return tuple(each for inline in inlines for each in _inlines(source, inline, Words("")))


def _inlines(source: TextSource, inline: tree.Inline, look: Words) -> Iterator[Inline]:
    match inline:
        case tree.HardBreak():
            yield Break()
        case tree.FootnoteMark():
            yield from _footnote(source, inline)
        case tree.Text() | tree.RawHtml() | tree.Code() | tree.SoftBreak():
            yield _leaf(source, inline, look)
        case _:
            yield from _nested(source, inline, look)


def _leaf(
    source: TextSource,
    inline: tree.Text | tree.RawHtml | tree.Code | tree.SoftBreak,
    look: Words,
) -> Words:
    match inline:
        case tree.Text():
            return replace(look, text=without_stray_at(source.composing, inline.text))
        case tree.Code():
            return replace(look, text=inline.text, code=True)
        case tree.RawHtml():
            return replace(look, text=inline.text)
        case tree.SoftBreak():
            return replace(look, text=" ")


def _nested(
    source: TextSource,
    inline: tree.Emphasis | tree.Strong | tree.Link | tree.Reference | tree.Image,
    look: Words,
) -> Iterator[Inline]:
    match inline:
        case tree.Emphasis():
            look = replace(look, emphasis=True)
        case tree.Strong():
            look = replace(look, strong=True)
        case tree.Link():
            outside = inline.href if inline.href.lower().startswith(_ADDRESSES) else ""
            look = replace(look, href=outside)
        case tree.Reference():
            look = replace(look, record=f"{inline.kind}:{inline.record_id}")
        case tree.Image():
            look = replace(look, emphasis=True)
            source.composing.warn(
                "The picture “{words}” is not printed; its description stands in its place.",
                words=tree.words(inline.children) or inline.address,
            )
    for child in inline.children:
        yield from _inlines(source, child, look)
    if isinstance(inline, tree.Reference):
        yield from _mark(source.composing, inline)


def without_stray_at(composing: Composing, text: str) -> str:
    """`text` without an @ that was to become a reference; such a one is named."""
    clean, count = _STRAY_AT.subn("", text)
    if count:
        composing.warn("An @ in the text names no record; it is printed as plain words.")
    return clean


def _mark(composing: Composing, reference: tree.Reference) -> Iterator[Inline]:
    record = composing.records.find(KINDS[reference.kind], reference.record_id)
    record = None if record is None else survivor(composing.records, record)
    words = tree.words(reference.children)
    if record is None:
        composing.warn("“{words}” refers to a record that does not exist.", words=words)
    elif record.trashed_at is not None:
        composing.warn("“{words}” refers to a record in the trash.", words=words)
    else:
        mark = _mark_of(composing, record)
        if mark != NO_MARK:
            yield mark


def _mark_of(composing: Composing, record: Record) -> Mark:
    match record:
        case Excerpt():
            return composing.citations.mark_excerpt(record)
        case Source():
            return composing.citations.mark_source(record)
        case _:
            caveat = record.caveat if isinstance(record, Figure) else ""
            words = claim_status(composing, record)
            return composing.citations.mark(record, caveat=caveat, words=words)


def _footnote(source: TextSource, mark: tree.FootnoteMark) -> Iterator[Inline]:
    blocks = source.footnotes.get(mark.label, ())
    # A footnote within its own text leads nowhere.
    inside = replace(source, footnotes={})
    lines = tuple(
        compose_line(inside, children) for block in blocks for children in tree.lines_of(block)
    )
    note = source.composing.citations.mark_footnote(f"{source.name}/{mark.label}", lines)
    if note != NO_MARK:
        yield note
