"""Runs into words: shaped, with their direction and the space before them; not yet into lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.typeset import bidi
from briefing.typeset.context import Context
from briefing.typeset.elements import Direction, Run
from briefing.typeset.ink import Ink, Word
from briefing.typeset.links import safe_address
from briefing.typeset.opportunities import with_held_signs
from briefing.typeset.plain_text import isolates_over_all, plain_text
from briefing.typeset.tagging import Tag, is_language
from briefing.typeset.word_building import WordBuilder, known_words

_FORMATTING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"


@dataclass(slots=True, eq=False)
class Words:
    """The words of a paragraph, and its level: 0 from left to right, 1 from right to left. It is
    not changed once made.
    """

    words: list[Word]
    level: int


def words_of(runs: Sequence[Run], direction: Direction, context: Context) -> Words:
    """Shapes the words of a paragraph, each once."""
    inks = [_ink(run, context) for run in runs]
    if len(runs) == 1 and not context.rtl and direction != "rtl":
        words = known_words(inks[0], runs[0].text)
        if words is not None:
            return Words(words, 0)
    closed = not isolates_over_all([run.text for run in runs])
    texts = [
        with_held_signs(
            plain_text(run.text, ink.setting, context.notices, context.key, closed=closed)
        )
        for run, ink in zip(runs, inks, strict=True)
    ]
    level = _level(texts, direction, rtl=context.rtl)
    mixed = level == 1 or _has_rtl(texts)
    levels = _levels(runs, texts, level) if mixed else [None] * len(texts)
    builder = WordBuilder(level)
    for ink, text, found in zip(inks, texts, levels, strict=True):
        if found is not None and _FORMATTING.search(text):
            kept = [place for place, sign in enumerate(text) if not _FORMATTING.match(sign)]
            builder.add_run(ink, "".join(text[k] for k in kept), [found[k] for k in kept])
        else:
            builder.add_run(ink, text, found)
    for ink in inks:
        if ink.leads is not None:
            ink.forget()
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
    if leads is None and not language:
        own = None if run.lang == context.shaper.language else run.lang
        return context.inks.plain(run.style, own, context.shaper)
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
    return any(not text.isascii() and _RIGHT_TO_LEFT.search(text) for text in texts)


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
