"""Lines of the analyst's text: words, their looks, and the marks of what they refer to."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from briefing.documents.citations import Cited
from briefing.documents.claims import claim_status
from briefing.documents.composing import Composing
from briefing.documents.kept_lines import Part, Warned
from briefing.documents.prose import NO_MARK, Break, Inline, Line, Mark, Origin, Words
from briefing.domain.figures import Figure
from briefing.domain.kinds import KINDS
from briefing.domain.merging import survivor
from briefing.domain.messages import Message, message
from briefing.domain.records import Record
from briefing.domain.sources import Excerpt, Source
from briefing.text import tree
from briefing.text.spans import Span

_STRAY_AT = re.compile(r"(?<![\w.])@(?=(\w(?:[\w.’'-]*\w)?))")
_ADDRESSES = ("http:", "https:", "mailto:")
_PLAIN = Words("")


@dataclass(frozen=True)
class TextSource:
    """A piece of a text being composed, which begins at `start`: the name of the text and its
    footnotes.
    """

    composing: Composing
    name: str
    footnotes: Mapping[str, tuple[tree.Block, ...]]
    start: int = 0

    def origin(self, span: Span) -> Origin:
        return Origin(self.name, self.start + span.start, self.start + span.end)

    def key(self, span: Span) -> str:
        return f"{self.name}/{self.start + span.start}-{self.start + span.end}"


def compose_line(source: TextSource, inlines: tuple[tree.Inline, ...]) -> Line:
    """The words of `inlines`, with a mark behind every reference to a record."""
    lines = source.composing.lines
    if lines is None:
        return _line(source, _parts(source.composing, inlines))
    parts = lines.parts(inlines, lambda: tuple(_parts(source.composing, inlines)))
    return lines.line(inlines, _line(source, parts))


def _line(source: TextSource, parts: Iterable[Part]) -> Line:
    """What is printed of the parts of a line; marks are numbered in their order."""
    line: list[Inline] = []
    for part in parts:
        if isinstance(part, Warned):
            source.composing.tell(part.sentence, source.origin(part.span))
            continue
        if isinstance(part, Cited):
            printed = source.composing.citations.numbered(part)
        elif isinstance(part, tree.FootnoteMark):
            printed = _footnote(source, part)
        else:
            printed = part
        if printed != NO_MARK:
            line.append(printed)
    return tuple(line)


def _parts(composing: Composing, inlines: Iterable[tree.Inline]) -> Iterator[Part]:
    return (each for inline in inlines for each in _parts_of(composing, inline, _PLAIN))


def _parts_of(composing: Composing, inline: tree.Inline, look: Words) -> Iterator[Part]:
    match inline:
        case tree.HardBreak():
            yield Break()
        case tree.FootnoteMark():
            yield inline
        case tree.Text() | tree.RawHtml() | tree.Code() | tree.SoftBreak():
            yield from _leaf(inline, look)
        case _:
            yield from _nested(composing, inline, look)


def _leaf(
    inline: tree.Text | tree.RawHtml | tree.Code | tree.SoftBreak, look: Words
) -> Iterator[Part]:
    match inline:
        case tree.Text():
            for match in _STRAY_AT.finditer(inline.text):
                yield Warned(_stray(match), _within(inline, match.start(), match.end(1)))
            yield replace(look, text=_STRAY_AT.sub("", inline.text))
        case tree.Code():
            yield replace(look, text=inline.text, code=True)
        case tree.RawHtml():
            yield replace(look, text=inline.text)
        case tree.SoftBreak():
            yield replace(look, text=" ")


def _nested(
    composing: Composing,
    inline: tree.Emphasis | tree.Strong | tree.Link | tree.Reference | tree.Image,
    look: Words,
) -> Iterator[Part]:
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
            told = message(
                "The picture “{words}” is not printed; its description stands in its place.",
                words=tree.words(inline.children) or inline.address,
            )
            yield Warned(told, inline.span)
    for child in inline.children:
        yield from _parts_of(composing, child, look)
    if isinstance(inline, tree.Reference):
        yield _cited(composing, inline)


def without_stray_at(composing: Composing, text: str, origin: Origin) -> str:
    """`text`, written at `origin`, without an @ that was to become a reference; each is named."""
    for match in _STRAY_AT.finditer(text):
        composing.tell(_stray(match), origin)
    return _STRAY_AT.sub("", text)


def _stray(match: re.Match[str]) -> Message:
    words = f"@{match[1]}"
    return message("“{words}” names no record; it is printed without the @.", words=words)


def _within(text: tree.Text, first: int, last: int) -> Span:
    """Where a stretch of the words stands; all of them where they are written otherwise."""
    start, end = text.span.start, text.span.end
    if end - start != len(text.text):
        return text.span
    return Span(start + first, start + last)


def _cited(composing: Composing, reference: tree.Reference) -> Cited | Warned:
    """What a reference cites, or why it cites nothing."""
    record = composing.records.find(KINDS[reference.kind], reference.record_id)
    record = None if record is None else survivor(composing.records, record)
    if record is not None and record.trashed_at is None:
        return _cited_record(composing, record)
    words = tree.words(reference.children)
    if record is None:
        told = message("“{words}” refers to a record that does not exist.", words=words)
    else:
        told = message("“{words}” refers to a record in the trash.", words=words)
    return Warned(told, reference.span)


def _cited_record(composing: Composing, record: Record) -> Cited:
    match record:
        case Excerpt():
            return composing.citations.cited_excerpt(record)
        case Source():
            return composing.citations.cited_source(record)
        case _:
            caveat = record.caveat if isinstance(record, Figure) else ""
            words = claim_status(composing, record)
            return composing.citations.cited(record, caveat=caveat, words=words)


def _footnote(source: TextSource, mark: tree.FootnoteMark) -> Mark:
    blocks = source.footnotes.get(mark.label, ())
    # A footnote within its own text leads nowhere.
    inside = replace(source, footnotes={})
    lines = tuple(
        compose_line(inside, children) for block in blocks for children in tree.lines_of(block)
    )
    return source.composing.citations.mark_footnote(f"{source.name}/{mark.label}", lines)
