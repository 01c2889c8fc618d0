"""Sentences of a plain text, by rules made for English.

A sentence ends at its full stop, question or exclamation mark or ellipsis, with the quotation
marks and brackets that close behind it; at the full stops of Arabic, Urdu and of Chinese and
Japanese, which need no space behind; and always at the end of a paragraph (an empty line, or
U+2029). A full stop that belongs to a number, an abbreviation or an initial ends nothing. Where
that cannot be told, the sentence goes on: two sentences taken for one lose less than half ones.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.text.spans import Span

_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n\s*|\u2029\s*")
_CLOSING = "\"'”’»›)]}」』】）"
_OPENING = "\"'“‘«‹([{「『【（¿¡ "
_STOP = re.compile(
    rf"(?<![.!?…؟۔])[.!?…؟۔]++[{re.escape(_CLOSING)}]*+(?=\s)|[。！？｡]+[{re.escape(_CLOSING)}]*"
)
_WITHOUT_CASE = "。！？｡؟۔"
_WORD_BEFORE = re.compile(r"[^\s\"'“‘«‹(\[{—–]+\Z")
_WORD = re.compile(r"\w+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]")
# No word and no run of marks that matters here is longer.
_FAR = 80


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_MOST_TEXTS = 4096  # kept; a hundred pages have some 2,000 lines
# A name, a number or more of the same sentence follows these.
_NEVER_LAST = _words(
    "mr mrs ms mx dr prof gen lt col sgt capt maj adm brig cpl pvt cmdr cdr gov sen rep hon rev fr"
    " msgr pres amb insp supt st mt ft vs v cf viz e.g i.e eg ie ca c approx et al"
)
# A number follows these, or they are a word of their own.
_BEFORE_NUMBERS = _words(
    "no nos art arts para paras sec secs ch vol vols p pp fig figs res jan feb mar apr jun jul aug"
    " sep sept oct nov dec"
)
# These may close a sentence: then one of the words below opens the next.
_PERHAPS_LAST = _words("inc ltd corp co bros jr sr etc est dept univ")
_SENTENCE_OPENERS = _words(
    "a an the this that these those there here he she it we they i you his her its their our my"
    " but and or so yet for nor if when while after before since although though because as at by"
    " in on of to from with without under over during between among against about according"
    " however meanwhile moreover nevertheless earlier later then now some many most all both each"
    " no not none one two three several what who why how where which"
)


# Checks and trace read the same lines, and all but one of them again after a key.
@lru_cache(maxsize=_MOST_TEXTS)
def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of `text` in order, without the white space around them.

    Every character that is no white space lies in exactly one of them.
    """
    return tuple(
        sentence for paragraph in _paragraphs(text) for sentence in _sentences(text, paragraph)
    )


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for gap in _PARAGRAPH_END.finditer(text):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, len(text))


def _sentences(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for stop in _STOP.finditer(text, *paragraph):
        if _ends_sentence(text, start, stop, paragraph.end):
            yield from _trimmed(text, start, stop.end())
            start = stop.end()
    yield from _trimmed(text, start, paragraph.end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    before = len(words) - len(words.lstrip())
    if words.strip():
        yield Span(start + before, start + len(words.rstrip()))


def _ends_sentence(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    mark = stop.group().rstrip(_CLOSING)
    following = text[stop.end() : min(end, stop.end() + _FAR)].lstrip().lstrip(_OPENING)
    if not following or mark[0] in _WITHOUT_CASE:
        return True
    if following[0].islower() or following[0] in ".…":
        return False
    if mark != ".":
        return True
    before = text[max(start, stop.start() - _FAR) : stop.start()]
    is_first = stop.start() - start < _FAR and len(before.split()) == 1
    return not _belongs_to_word(before, following, is_first=is_first)


def _belongs_to_word(before: str, following: str, *, is_first: bool) -> bool:
    """Whether the full stop between the two is part of an abbreviation, an initial or a count."""
    found = _WORD_BEFORE.search(before)
    if found is None:
        return False
    word = found.group().casefold()
    is_initial = len(word) == 1 and found.group().isupper()
    if word in _NEVER_LAST and not is_initial:
        return True
    if word in _BEFORE_NUMBERS and not is_initial:
        return following[0].isdigit()
    if word in _PERHAPS_LAST or _INITIALS.fullmatch(word):
        return not _opens_sentence(following)
    return is_first and word.isdigit()


def _opens_sentence(following: str) -> bool:
    word = _WORD.match(following)
    return word is not None and word.group().casefold() in _SENTENCE_OPENERS
