"""Text as search sees it: without case, accents, vowel points and other differences of spelling.

Each character is folded by itself, so that a place in the folded text always leads back to one in
the original: compatibility decomposition (NFKD), marks and invisible characters dropped, case
folded, and a few letters that Unicode keeps apart but writers do not. Characters of Chinese,
Japanese and Korean become words of their own, since nothing separates their words.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple
from unicodedata import category, normalize

_SPELT_ALIKE = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ħ": "h",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ð": "d",
    "ı": "i",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ک": "ك",
    "ة": "ه",
    "ـ": "",
    "ך": "כ",
    "ם": "מ",
    "ן": "נ",
    "ף": "פ",
    "ץ": "צ",
}
_WORD_BY_ITSELF = re.compile(
    "[\u2e80-\u2fdf\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]"
)
_DROPPED = frozenset({"Mn", "Me", "Cf"})

# A private letter, a word for the index, keeps words of two fields from standing side by side.
FIELD_MARK = "\ue000"
# What the index and the highlights take for a word: letters and digits.
_WORD = re.compile("[^\\W_]+")

_ARABIC = re.compile("[\u0621-\u064a]{4,}")
_HEBREW = re.compile("[\u05d0-\u05ea]{3,}")
# Arabic "and, so", then "by, as, for", then "the" (with "for" it is written as two l); at least
# three letters stay. Hebrew "and, in, the, to, as, from, that", two at most; two letters stay.
_ARABIC_PREFIXES = ("[وف]", "لل|[بكل]", "ال")
_HEBREW_PREFIXES = ("[ובהלכמש]", "[ובהלכמש]")

_PARAGRAPH_END = "\n\n"
_KEPT = 2048  # paragraphs: more than a text of a hundred pages has


class _Folding(dict[int, str]):
    """Folded characters, worked out at their first use; `str.translate` looks here."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


def _fold_character(character: str) -> str:
    decomposed = normalize("NFKD", character.casefold())
    kept = "".join(part for part in decomposed if category(part) not in _DROPPED)
    folded = normalize("NFC", kept).casefold()
    folded = "".join(_SPELT_ALIKE.get(part, part) for part in folded)
    return _WORD_BY_ITSELF.sub(r" \g<0> ", folded)


_FOLDING = _Folding()


def fold(text: str) -> str:
    """`text` as it is indexed and searched for."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


class Word(NamedTuple):
    """A folded word and where it stands in the original: code points, the end not included."""

    text: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """The folded words of `text` in their order, with their places in it, trailing marks too."""
    if text.isascii():
        for found in _WORD.finditer(text.lower()):
            yield Word(found.group(), found.start(), found.end())
        return
    pieces = [_FOLDING[ord(character)] for character in text]
    starts = list(accumulate(map(len, pieces[:-1]), initial=0))
    for found in _WORD.finditer("".join(pieces)):
        first = bisect_right(starts, found.start()) - 1
        end = bisect_right(starts, found.end() - 1)
        while end < len(pieces) and not pieces[end]:
            end += 1
        yield Word(found.group(), first, end)


def words_of_query(text: str) -> list[list[str]]:
    """What a person typed as words to be found; `covid-19` is one of two parts, kept together."""
    typed = (_WORD.findall(fold(part)) for part in text.split())
    return [parts for parts in typed if parts]


def without_prefixes(word: str) -> list[str]:
    """A folded Arabic or Hebrew word without its attached prefixes, one after another taken off."""
    if _ARABIC.fullmatch(word):
        return _shorter(word, _ARABIC_PREFIXES, 3)
    if _HEBREW.fullmatch(word):
        return _shorter(word, _HEBREW_PREFIXES, 2)
    return []


def _shorter(word: str, prefixes: tuple[str, ...], letters_left: int) -> list[str]:
    found: list[str] = []
    for prefix in prefixes:
        attached = re.match(prefix, word)
        if attached and len(word) - attached.end() >= letters_left:
            word = word[attached.end() :]
            found.append(word)
    return found


def index_text(text: str) -> str:
    """The folded text for the index, the words without their prefixes at its end.

    A long text is indexed again and again while it is written: its paragraphs are kept folded.
    """
    if text.isascii():
        return fold(text)
    pieces = [_folded(piece) for piece in text.split(_PARAGRAPH_END)]
    folded = _PARAGRAPH_END.translate(_FOLDING).join([piece for piece, _, _ in pieces])
    bare = [word for _, arabic, _ in pieces for word in arabic]
    bare += [word for _, _, hebrew in pieces for word in hebrew]
    return " ".join([folded, *bare])


@lru_cache(maxsize=_KEPT)
def _folded(piece: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """A paragraph folded, and its Arabic and its Hebrew words without their prefixes."""
    folded = piece.translate(_FOLDING)
    arabic, hebrew = (
        tuple(shorter for word in pattern.findall(folded) for shorter in without_prefixes(word))
        for pattern in (_ARABIC, _HEBREW)
    )
    return folded, arabic, hebrew
