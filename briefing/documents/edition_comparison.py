"""What the analyst's words in two editions have in common, sentence by sentence.

Compared are the frozen documents: the prose of the free text and of the typed parts, with what its
links said when the edition was made. What is computed (tiles, tables, the matrix) is compared as
data, elsewhere.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, TypeAlias

from briefing.documents.content import Block, BottomLine, Document
from briefing.documents.prose import (
    Heading,
    Paragraph,
    Preformatted,
    ProseBlock,
    QuotedText,
    TextList,
    TextTable,
    plain,
)
from briefing.text.sentences import sentences

# Two sentences with a smaller share of common words are not the same one in other words.
_LEAST_COMMON = 0.5
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_WORD = re.compile(r"\w+")
_BETWEEN_CELLS = " | "

Fate: TypeAlias = Literal["kept", "changed", "new", "gone"]


@dataclass(frozen=True)
class Piece:
    """Words of a sentence, and whether the other one has them not."""

    text: str
    is_changed: bool


@dataclass(frozen=True)
class SentenceChange:
    """A sentence in the older edition and in the newer; one of them is empty where it is missing.

    `text` names the text it stands in ("draft" or a typed part), `heading` the words above it.
    """

    fate: Fate
    text: str
    heading: str
    before: tuple[Piece, ...] = ()
    after: tuple[Piece, ...] = ()


@dataclass(frozen=True)
class _Sentence:
    words: str
    text: str
    heading: str


def compared_texts(older: Document, newer: Document) -> tuple[SentenceChange, ...]:
    """Every sentence of both, in the order of the newer, what is gone where it stood.

    A sentence that was moved is gone at one place and new at the other.
    """
    before, after = tuple(_sentences(older)), tuple(_sentences(newer))
    found: list[SentenceChange] = []
    for name in dict.fromkeys(each.text for each in (*after, *before)):
        old = [each for each in before if each.text == name]
        new = [each for each in after if each.text == name]
        found.extend(_compared(old, new))
    return tuple(found)


def _compared(old: Sequence[_Sentence], new: Sequence[_Sentence]) -> Iterator[SentenceChange]:
    matcher = SequenceMatcher(
        None, [each.words for each in old], [each.words for each in new], autojunk=False
    )
    for _, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        yield from _between(old[old_start:old_end], new[new_start:new_end])


def _between(old: Sequence[_Sentence], new: Sequence[_Sentence]) -> Iterator[SentenceChange]:
    """What lies between two stretches: pairs of sentences, and before each what has no other."""
    old_at = new_at = 0
    for first, second in (*_pairs(old, new), (len(old), len(new))):
        yield from (_alone("gone", each) for each in old[old_at:first])
        yield from (_alone("new", each) for each in new[new_at:second])
        if first < len(old):
            yield _pair(old[first], new[second])
        old_at, new_at = first + 1, second + 1


def _alone(fate: Fate, sentence: _Sentence) -> SentenceChange:
    pieces = (Piece(sentence.words, is_changed=True),)
    if fate == "new":
        return SentenceChange(fate, sentence.text, sentence.heading, after=pieces)
    return SentenceChange(fate, sentence.text, sentence.heading, before=pieces)


def _pair(old: _Sentence, new: _Sentence) -> SentenceChange:
    if old.words == new.words:
        kept = (Piece(new.words, is_changed=False),)
        return SentenceChange("kept", new.text, new.heading, kept, kept)
    before, after = _TOKEN.findall(old.words), _TOKEN.findall(new.words)
    opcodes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return SentenceChange(
        "changed",
        new.text,
        new.heading,
        _pieces(before, [(tag, start, end) for tag, start, end, _, _ in opcodes]),
        _pieces(after, [(tag, start, end) for tag, _, _, start, end in opcodes]),
    )


def _pieces(tokens: Sequence[str], parts: Sequence[tuple[str, int, int]]) -> tuple[Piece, ...]:
    return tuple(
        Piece("".join(tokens[start:end]), is_changed=tag != "equal")
        for tag, start, end in parts
        if end > start
    )


def _pairs(old: Sequence[_Sentence], new: Sequence[_Sentence]) -> Sequence[tuple[int, int]]:
    """Which sentence became which, without crossings, so that most words are in common."""
    if [each.words for each in old] == [each.words for each in new]:
        return [(place, place) for place in range(len(old))]
    counted_old = [Counter(_WORD.findall(each.words.casefold())) for each in old]
    counted_new = [Counter(_WORD.findall(each.words.casefold())) for each in new]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            common = _common(counted_old[i], counted_new[j])
            best[i][j] = max(best[i + 1][j], best[i][j + 1], common + best[i + 1][j + 1])
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(old) and j < len(new):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            pairs.append((i, j))
            i, j = i + 1, j + 1
    return pairs


def _common(old: Counter[str], new: Counter[str]) -> float:
    """The share of words that two sentences have in common; nothing where it is too small."""
    total = old.total() + new.total()
    share = 2 * (old & new).total() / total if total else 0.0
    return share if share >= _LEAST_COMMON else 0.0


def _sentences(document: Document) -> Iterator[_Sentence]:
    heading = ""
    for block in document.blocks:
        for text, units, is_heading in _of_block(block):
            for unit in units:
                for span in sentences(unit):
                    words = " ".join(span.of(unit).split())
                    yield _Sentence(words, text, "" if is_heading else heading)
            if is_heading:
                heading = " ".join(units)


def _of_block(block: Block) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Name of the text, lines, and whether they are a heading; of what was typed, nothing else."""
    if isinstance(block, BottomLine):
        for inner in block.blocks:
            yield from _of_block(inner)
    elif isinstance(block, ProseBlock) and block.origin is not None:
        yield block.origin.text, tuple(_lines(block)), isinstance(block, Heading)


def _lines(block: ProseBlock) -> Iterator[str]:
    match block:
        case Heading() | Paragraph():
            yield plain(block.line)
        case TextList(items=items):
            yield from _all_lines([inner for item in items for inner in item.blocks])
        case QuotedText(blocks=blocks):
            yield from _all_lines(blocks)
        case Preformatted(text=text):
            yield text
        case TextTable(head=head, rows=rows):
            yield from (_BETWEEN_CELLS.join(map(plain, row)) for row in (head, *rows))
        case _:
            pass


def _all_lines(blocks: Sequence[ProseBlock]) -> Iterator[str]:
    for block in blocks:
        yield from _lines(block)
