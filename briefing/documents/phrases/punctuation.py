"""What stands between words, and the quotation marks of every language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.text.directions import direction_of_language, isolated


@dataclass(frozen=True)
class Punctuation:
    """The signs of one language, each with its spaces.

    `earlier` stands before what was earlier and points against the direction of reading.
    """

    comma: str = ", "
    semicolon: str = "; "
    colon: str = ": "
    span: str = "{first} – {last}"
    earlier: str = "←"

    def listed(self, parts: Iterable[str]) -> str:
        """The parts that say something, with commas between them."""
        return self.comma.join(part for part in parts if part)

    def labelled(self, label: str) -> str:
        """`label` with the colon behind it, without the space that follows."""
        return f"{label}{self.colon.rstrip()}"


_QUOTATION_MARKS: Mapping[str, tuple[str, str]] = {
    "ar": ("«", "»"),
    "fr": ("«\u202f", "\u202f»"),
    "de": ("„", "“"),
    "he": ("”", "”"),
    "ru": ("«", "»"),
    "uk": ("«", "»"),
    "es": ("«", "»"),
    "fa": ("«", "»"),
}


_INNER_MARKS: Mapping[str, tuple[str, str]] = {
    "de": ("‚", "‘"),
    "fr": ("“", "”"),
    "ru": ("„", "“"),
    "uk": ("„", "“"),
    "es": ("“", "”"),
    "fa": ("‹", "›"),
}


# What may stand around a passage that was taken with its quotation marks.
_PAIRS = ("“”", "«»", "„“", "„”", "””", '""', "‹›", "「」")


def in_quotation_marks(said: str, language: str) -> str:
    """`said` between the quotation marks of its language; those it was taken with go."""
    opening, closing = quotation_marks(language)
    words = said.strip()
    for first, last in _PAIRS:
        inside = words[1:-1]
        if words.startswith(first) and words.endswith(last) and len(words) > 1:
            if first not in inside and last not in inside:
                words = inside.strip()
            break
    return f"{opening}{words}{closing}"


def translation_in_marks(said: str, language: str) -> str:
    """A translation between the quotation marks of the document's `language`; one that runs the
    other way keeps its full stop at its own end.
    """
    words = in_quotation_marks(said, language)
    opening, closing = quotation_marks(language)
    inside = words.removeprefix(opening).removesuffix(closing)
    return f"{opening}{isolated(inside, direction_of_language(language))}{closing}"


def quotation_marks(language: str) -> tuple[str, str]:
    """The quotation marks of a language (CLDR main delimiters; the press's in Arabic)."""
    return _QUOTATION_MARKS.get(language.split("-", maxsplit=1)[0].lower(), ("“", "”"))


def inner_quotation_marks(language: str) -> tuple[str, str]:
    """The marks of a quotation within another (CLDR alternate delimiters)."""
    return _INNER_MARKS.get(language.split("-", maxsplit=1)[0].lower(), ("‘", "’"))
