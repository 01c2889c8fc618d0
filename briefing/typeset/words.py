"""Runs into words: shaped, with their direction and the space before them; not yet into lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.typeset import bidi
from briefing.typeset.context import Context
from briefing.typeset.elements import Direction, Run
from briefing.typeset.ink import Ink, Part, Word
from briefing.typeset.links import safe_address
from briefing.typeset.opportunities import may_break_between, unbreakable_pieces
from briefing.typeset.plain_text import LINE_END, plain_text
from briefing.typeset.tagging import Tag, is_language

_ZERO_WIDTH_SPACE = "\u200b"
_SPACES = " \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_TOKENS = re.compile(f"{LINE_END}|{_ZERO_WIDTH_SPACE}|[{_SPACES}]+|[^{_SPACES}\u200b\u2028]+")
_SPACE = re.compile(f"[{_SPACES}]")
_NOT_ONE_SPACE = re.compile(f"[{_SPACES[1:]}{_ZERO_WIDTH_SPACE}{LINE_END}]|  ")
_FORMATTING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Brackets and points from right to left are parts of their own: programs that read a file put the
# letters of a part in order, but leave what has no direction where it is seen.
_UNDIRECTED = re.compile(
    "([]()[{}<>\u00ab\u00bb\u2039\u203a.,:;!?\u2026\"'\u2018-\u201f/%\u2013\u2014-])"
)
_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of a paragraph, and its level: 0 from left to right, 1 from right to left."""

    words: list[Word]
    level: int


def words_of(runs: Sequence[Run], direction: Direction, context: Context) -> Words:
    """Shapes the words of a paragraph, each once."""
    inks = [_ink(run, context) for run in runs]
    texts = [
        plain_text(run.text, ink.setting, context.notices, context.key)
        for run, ink in zip(runs, inks, strict=True)
    ]
    level = _level(texts, direction, rtl=context.rtl)
    mixed = level == 1 or _has_rtl(texts)
    levels = _levels(runs, texts, level) if mixed else [None] * len(texts)
    builder = _Builder(level)
    for ink, text, found in zip(inks, texts, levels, strict=True):
        if found is not None and _FORMATTING.search(text):
            kept = [place for place, sign in enumerate(text) if not _FORMATTING.match(sign)]
            builder.add_run(ink, "".join(text[k] for k in kept), [found[k] for k in kept])
        else:
            builder.add_run(ink, text, found)
    return Words(builder.finish(), level)


def _ink(run: Run, context: Context) -> Ink:
    if run.href is run.target is run.anchor is run.lang is None:
        return context.inks.plain(run.style, None, context.shaper)
    address = None if run.href is None else safe_address(run.href)
    if run.href is not None and address is None:
        context.notices.add("refused link", run.href, context.key)
    leads = run if address or run.target or run.anchor else None
    language = run.lang if run.lang and is_language(run.lang) else ""
    if language == context.shaper.language:
        language = ""
    tag = None
    if address or run.target:
        tag = Tag("Link", language=language)
    elif language:
        tag = Tag("Span", language=language)
    return Ink(context.shaper.typesetting(run.style, run.lang), leads, address, tag)


def _level(texts: Sequence[str], direction: Direction, *, rtl: bool) -> int:
    """The level of a paragraph; without a strong character it is the document's."""
    if direction == "page":
        return int(rtl)
    if direction != "auto":
        return int(direction == "rtl")
    if not rtl and not _has_rtl(texts):
        return 0
    return bidi.paragraph_level("".join(texts), default=int(rtl))


def _has_rtl(texts: Sequence[str]) -> bool:
    return any(_RIGHT_TO_LEFT.search(text) for text in texts)


def _levels(runs: Sequence[Run], texts: Sequence[str], base: int) -> list[list[int]]:
    """The levels of each text, with neighbours in one language of their own isolated together."""
    pieces: list[str] = []
    starts: list[int] = []
    place = 0
    language: str | None = None
    for run, text in zip(runs, texts, strict=True):
        if run.lang != language:
            edge = _POP_ISOLATE * (language is not None)
            edge += _FIRST_STRONG_ISOLATE * (run.lang is not None)
            pieces.append(edge)
            place += len(edge)
            language = run.lang
        starts.append(place)
        pieces.append(text)
        place += len(text)
    resolved = _without_isolates(bidi.levels("".join(pieces), base), "".join(pieces), base)
    before = base
    for index, level in enumerate(resolved):
        if level == bidi.REMOVED:
            resolved[index] = before
        before = resolved[index]
    return [resolved[start : start + len(text)] for start, text in zip(starts, texts, strict=True)]


def _without_isolates(levels: list[int], text: str, base: int) -> list[int]:
    """The levels when the signs of isolation, which part neighbours of other levels, are gone:
    what runs as its surroundings do has their level.
    """
    found = list(levels)
    opened = text.find(_FIRST_STRONG_ISOLATE)
    while opened >= 0:
        closed = text.find(_POP_ISOLATE, opened)
        end = len(text) if closed < 0 else closed
        inside = [level for level in levels[opened + 1 : end] if level != bidi.REMOVED]
        if inside and min(inside) >= base + 2:
            for place in range(opened + 1, end):
                found[place] = max(levels[place] - 2, bidi.REMOVED)
        opened = text.find(_FIRST_STRONG_ISOLATE, end)
    return found


class _Builder:
    """Appends runs to words, joining what no break parts across the borders of runs."""

    def __init__(self, level: int) -> None:
        self._level = level
        self._words: list[Word] = []
        self._current = Word(forced=True)
        self._last = ""
        self._space: Part | None = None

    def add_run(self, ink: Ink, text: str, levels: Sequence[int] | None) -> None:
        """Appends the text of one run; `levels` is None when all of it has the paragraph's."""
        if levels is None and not self._level and not _NOT_ONE_SPACE.search(text):
            self._add_plain(ink, text)
            return
        for match in _TOKENS.finditer(text):
            token, start = match[0], match.start()
            if token == LINE_END:
                self._flush()
                self._current.forced = True
            elif token == _ZERO_WIDTH_SPACE:
                if self._current.parts:
                    self._flush()
            elif _SPACE.match(token):
                self._add_space(ink, token, levels[start] if levels else self._level)
            else:
                self._add_token(ink, token, levels[start : match.end()] if levels else None)

    def finish(self) -> list[Word]:
        """All words; an empty text has one without parts, a last line end begins no line."""
        if self._current.parts or not self._words:
            self._words.append(self._current)
        return self._words

    def _add_plain(self, ink: Ink, text: str) -> None:
        """Appends text whose words single spaces part: most of them were met before."""
        first, *others = text.split(" ")
        if first:
            self._add_known(ink, first)
        if others:
            self._add_space(ink, " ", 0)
        if others and others[0]:
            self._add_known(ink, others[0])
        if not others[1:]:
            return
        self._flush()
        known = ink.known
        for token in others[1:-1]:
            self._words.extend(known.get(token) or self._learnt(ink, token))
        self._add_space(ink, " ", 0)
        if others[-1]:
            self._add_known(ink, others[-1])

    def _add_known(self, ink: Ink, token: str) -> None:
        """Appends a token; at the beginning of a word, as what is known of it."""
        if self._last or self._current.parts:
            self._add_token(ink, token, None)
            return
        first, *others = ink.known.get(token) or self._learnt(ink, token)
        self._current.parts = [*first.parts]
        self._current.width = first.width
        self._last = token[-1]
        if others:
            last = others.pop()
            self._words += [self._current, *others]
            self._current = Word([*last.parts], last.width)

    def _learnt(self, ink: Ink, token: str) -> "tuple[Word, ...]":
        """The words of a token after a space, from now on known."""
        builder = _Builder(0)
        builder._words = [Word()]
        builder._current = Word()
        builder._add_space(ink, " ", 0)
        builder._add_token(ink, token, None)
        found = ink.known[token] = (*builder._words[1:], builder._current)
        return found

    def _flush(self) -> None:
        """Ends the word: a line may end here."""
        if self._current.parts or self._current.forced:
            self._words.append(self._current)
        self._current = Word()
        self._space = None
        self._last = ""

    def _add_space(self, ink: Ink, token: str, level: int) -> None:
        if self._current.parts:
            self._flush()
        if self._space is None and self._words and not self._current.forced:
            sign = token if len(token) == 1 else " "
            shape = ink.setting.shapes(sign, rtl=False)[0]
            self._space = Part(shape, ink, level, shape.width * ink.style.size / 1000)
            self._current.space = self._space

    def _add_token(self, ink: Ink, token: str, levels: Sequence[int] | None) -> None:
        place = 0
        for piece in unbreakable_pieces(token):
            if place or (self._last and self._breaks_before(ink, piece)):
                self._flush()
            end = place + len(piece)
            if levels is None:
                self._add_parts(ink, piece, self._level)
            else:
                for text, level in _directions(piece, levels[place:end]):
                    self._add_parts(ink, text, level)
            place = end
        self._last = token[-1]

    def _breaks_before(self, ink: Ink, piece: str) -> bool:
        return ink.style.rise == 0 and may_break_between(self._last, piece[0])

    def _add_parts(self, ink: Ink, text: str, level: int) -> None:
        size = ink.style.size
        rtl = bool(level & 1)
        for stretch in _UNDIRECTED.split(text) if rtl else (text,):
            for shape in ink.setting.shapes(stretch, rtl=rtl) if stretch else ():
                self._current.add(Part(shape, ink, level, shape.width * size / 1000))


def _directions(text: str, levels: Sequence[int]) -> Iterator[tuple[str, int]]:
    """A text cut where its level changes."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or levels[place] != levels[start]:
            yield text[start:place], levels[start]
            start = place
