"""Lines made of words: the small pieces every block of a flow is built from."""

from dataclasses import replace

from briefing.documents.flow.elements import Cell, Sign, Text, TextRole
from briefing.documents.phrases.punctuation import (
    Punctuation,
    in_quotation_marks,
    translation_in_marks,
)
from briefing.documents.position_blocks import StanceFace
from briefing.documents.prose import NO_MARK, Break, Inline, Line, Mark, Words
from briefing.documents.style import SECONDARY, STANCE_COLOURS, WHITE

NO_COLOURS = (WHITE, SECONDARY)
SEPARATOR = " · "
_WRITTEN: frozenset[TextRole] = frozenset({"body", "question", "quotation"})


def words(text: str, *, strong: bool = False, emphasis: bool = False, language: str = "") -> Line:
    """The words of `text`, its line ends as breaks; nothing for an empty text."""
    found: list[Inline] = []
    for place, part in enumerate(text.split("\n")):
        if place:
            found.append(Break())
        if part:
            found.append(Words(part, emphasis=emphasis, strong=strong, language=language))
    return tuple(found)


def marked(line: Line, mark: Mark) -> Line:
    """`line` with a mark at its end."""
    return line if mark == NO_MARK else (*line, mark)


def text(
    said: str, role: TextRole = "body", mark: Mark = NO_MARK, *, strong: bool = False
) -> tuple[Text, ...]:
    """A paragraph that says `said`, or none where nothing is said. It runs as its words do where
    somebody wrote it, else as the page does.
    """
    if not said and mark == NO_MARK:
        return ()
    direction = "auto" if role in _WRITTEN else None
    return (Text(marked(words(said, strong=strong), mark), role, direction=direction),)


def cell(said: str, role: TextRole = "body", mark: Mark = NO_MARK) -> Cell:
    """A cell of a table, where all of a column begins at one side."""
    return Cell(tuple(replace(each, direction=None) for each in text(said, role, mark)))


def labelled(label: str, said: str) -> Line:
    """A label in strong type and what it is about."""
    return (*words(label, strong=True), *words(f" {said}"))


def with_colon(label: str, said: str, points: Punctuation) -> Line:
    """A label in strong type, a colon, and what it is about."""
    return labelled(points.labelled(label), said)


def quoted(said: str, language: str, own_language: str) -> Line:
    """`said` between the quotation marks of its language."""
    return words(in_quotation_marks(said, language or own_language), language=language)


def translated(said: str, own_language: str) -> Line:
    """A translation between the quotation marks of the document's own language."""
    return words(translation_in_marks(said, own_language))


def in_one(*parts: str, separator: str = SEPARATOR) -> str:
    """The parts that say something, each once."""
    return separator.join(dict.fromkeys(part for part in parts if part))


def sign_of(face: StanceFace) -> Sign:
    fill, ink = STANCE_COLOURS.get(face.stance, NO_COLOURS)
    return Sign(face.sign, fill, ink, ring=bool(face.red_line))
