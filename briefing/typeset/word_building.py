"""Text into words: runs joined one after the other, words that were met before as they are."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from briefing.typeset.ink import Ink, Part, Word, part_of
from briefing.typeset.opportunities import holds_signs, may_break_between, unbreakable_pieces
from briefing.typeset.plain_text import LINE_END

_ZERO_WIDTH_SPACE = "\u200b"
_SPACES = " \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_TOKENS = re.compile(f"{LINE_END}|{_ZERO_WIDTH_SPACE}|[{_SPACES}]+|[^{_SPACES}\u200b\u2028]+")
_SPACE = re.compile(f"[{_SPACES}]")
_NOT_ONE_SPACE = re.compile(f"[{_SPACES[1:]}{_ZERO_WIDTH_SPACE}{LINE_END}]|  ")
_SIMPLE = re.compile("[A-Za-z]{1,29}[.,]?")
# Brackets and points from right to left are parts of their own: programs that read a file put the
# letters of a part in order, but leave what has no direction where it is seen.
_UNDIRECTED = re.compile(
    "([]()[{}<>\u00ab\u00bb\u2039\u203a.,:;!?\u2026\"'\u2018-\u201f/%\u2013\u2014-])"
)


class WordBuilder:
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
            self._current.close()
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
        self._words += _known(ink, others[1:-1])
        self._add_space(ink, " ", 0)
        if others[-1]:
            self._add_known(ink, others[-1])

    def _add_known(self, ink: Ink, token: str) -> None:
        """Appends a token; at the beginning of a word, as what is known of it."""
        if self._last or self._current.parts:
            self._add_token(ink, token, None)
            return
        first, *others = _known(ink, (token,))
        self._current.parts = [*first.parts]
        self._current.width = first.width
        self._last = token[-1]
        if others:
            last = others.pop()
            self._current.close()
            self._words += [self._current, *others]
            self._current = Word([*last.parts], last.width)

    def following(self, ink: Ink, token: str) -> "tuple[Word, ...]":
        """The words of a token after a space, and nothing else."""
        self._words = [Word()]
        self._current = Word()
        self._add_space(ink, " ", 0)
        self._add_token(ink, token, None)
        self._current.close()
        return (*self._words[1:], self._current)

    def _flush(self) -> None:
        """Ends the word: a line may end here."""
        if self._current.parts or self._current.forced:
            self._current.close()
            self._words.append(self._current)
        self._current = Word()
        self._space = None
        self._last = ""

    def _add_space(self, ink: Ink, token: str, level: int) -> None:
        if self._current.parts:
            self._flush()
        if self._space is None and self._words and not self._current.forced:
            sign = token if len(token) == 1 else " "
            if sign == " " and not level:
                self._space = ink.space()
            else:
                self._space = part_of(ink.setting.shapes(sign, rtl=False)[0], ink, level)
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


def known_words(ink: Ink, text: str) -> list[Word] | None:
    """The words of a text of one run that is parted by single spaces; None if it is not such."""
    if not (text.isascii() and text.isprintable() and ink.setting.has_ascii):
        return None
    tokens = text.split(" ")
    if "" in tokens or holds_signs(text):
        return None
    words = _known(ink, tokens)
    first = words[0]
    words[0] = Word(first.parts, first.width, forced=True, ink=first.ink, plain=first.plain)
    return words


def learn(texts: Iterable[tuple[Ink, str]]) -> None:
    """Makes the simple words of texts known, those of one ink all at once."""
    tokens: dict[Ink, set[str]] = {}
    for ink, text in texts:
        found = tokens.get(ink)
        if found is None:
            found = tokens[ink] = set()
        found.update(text.split(" "))
    for ink, wanted in tokens.items():
        _learn_simple(ink, [*filter(_SIMPLE.fullmatch, wanted.difference(ink.known))])


def _known(ink: Ink, tokens: Sequence[str]) -> list[Word]:
    """The words of tokens after a space each: most of them were met before."""
    known = ink.known
    unknown = set(tokens).difference(known)
    if unknown:
        _learn(ink, unknown)
    return [*chain.from_iterable(map(known.__getitem__, tokens))]


def _learn(ink: Ink, tokens: set[str]) -> None:
    """Makes the words of tokens known."""
    _learn_simple(ink, [*filter(_SIMPLE.fullmatch, tokens)])
    for token in tokens.difference(ink.known):
        ink.known[token] = WordBuilder(0).following(ink, token)


def _learn_simple(ink: Ink, tokens: Sequence[str]) -> None:
    """Makes tokens known that are one word each."""
    if not tokens:
        return
    setting, space, known = ink.setting, ink.space(), ink.known
    size = setting.style.size
    owner = ink if ink.leads is None else None
    for token, shapes in zip(tokens, setting.shape_latin(tokens), strict=True):
        if len(shapes) == 1:
            shape = shapes[0]
            width = shape.width * size / 1000
            plain = owner if shape.plain and shape.face is setting.face else None
            parts = [Part(shape, ink, 0, width)]
            known[token] = (Word(parts, width, space, ink=plain, plain=shape.plain),)
