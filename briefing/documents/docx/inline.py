"""Lines as runs of a word processor: looks, languages, directions, links, and notes both ways."""

from dataclasses import dataclass, field
from typing import Any

from docx.shared import RGBColor

from briefing.documents.docx import markup
from briefing.documents.docx.directed import RIGHT_TO_LEFT_MARK, Stretches, directed
from briefing.documents.flow.addresses import leads_outside
from briefing.documents.flow.elements import Sign
from briefing.documents.flow.progress import Progress
from briefing.documents.prose import Break, Inline, Line, Mark, Words
from briefing.documents.quotations_apart import with_quotations_apart
from briefing.documents.style import CAUTION, RED_LINE
from briefing.text.directions import Direction, direction_of_language
from briefing.typeset.opportunities import with_held_signs
from briefing.typeset.text_masks import TextMasks

_CODE_FONT = "Courier New"
_OBJECT = "\ufffc"
NO_SIGN = "\u2003"


@dataclass
class Writing:
    """What the parts of one file share, the marks set so far, and how many targets there are.

    `masks` draws the letters of pictures; `progress` counts paragraphs.
    """

    direction: Direction
    language: str
    accent: str
    masks: TextMasks
    progress: Progress
    marks: dict[int, int] = field(default_factory=dict[int, int])
    targets: int = 0

    def next_target(self) -> int:
        self.targets += 1
        return self.targets


@dataclass(frozen=True)
class Paper:
    """A paragraph that is being written, the direction it runs in, and the ink of its ground."""

    paragraph: Any
    direction: Direction
    ink: str = ""
    strong: bool = False
    emphasis: bool = False


def put_line(writing: Writing, paper: Paper, line: Line) -> None:
    line = with_quotations_apart(line, paper.direction)
    texts = [_text(inline) for inline in line]
    own: list[Direction | None] = [_own_direction(inline) for inline in line]
    for inline, stretches in zip(line, directed(texts, paper.direction, own), strict=True):
        _put(writing, paper, inline, stretches)


def _text(inline: Inline) -> str:
    """What takes part in how the line runs; for the numbers of notes a sign without direction."""
    match inline:
        case Words():
            return with_held_signs(inline.text)
        case Mark() if inline.notes:
            return _OBJECT
        case _:
            return ""


def _own_direction(inline: Inline) -> Direction | None:
    language = inline.language if isinstance(inline, Words) else ""
    return direction_of_language(language) if language else None


def _put(writing: Writing, paper: Paper, inline: Inline, stretches: Stretches) -> None:
    match inline:
        case Words():
            runs = _put_words(writing, paper, inline, stretches)
            if leads_outside(inline.href) and runs:
                markup.link_outside(paper.paragraph, inline.href, runs)
        case Break():
            paper.paragraph.add_run().add_break()
        case Mark():
            _put_mark(writing, paper, inline, _way_of(stretches, paper.direction))


def _way_of(stretches: Stretches, among: Direction) -> Direction:
    """How the words run that the numbers of notes stand in."""
    for text, direction in stretches:
        if _OBJECT in text:
            return direction
    return among


def _put_words(writing: Writing, paper: Paper, words: Words, stretches: Stretches) -> list[Any]:
    runs: list[Any] = []
    for text, direction in stretches:
        run = paper.paragraph.add_run(text)
        font = run.font
        if words.strong or paper.strong:
            font.bold = font.cs_bold = True
        # Arabic and Hebrew have no italics.
        if (words.emphasis or paper.emphasis) and direction == "ltr":
            font.italic = True
        if words.code:
            font.name = _CODE_FONT
        if paper.ink:
            font.color.rgb = RGBColor.from_string(paper.ink[1:])
        _put_direction(writing, run, words.language, direction)
        runs.append(run)
    return runs


def _put_direction(writing: Writing, run: Any, language: str, direction: Direction) -> None:
    """A right-to-left run says so; a language is told where it is the run's and not the file's."""
    if direction == "rtl":
        run.font.rtl = True
    if language and language != writing.language and direction_of_language(language) == direction:
        markup.mark_language(run, language, rtl=direction == "rtl")


def put_sign(paper: Paper, sign: Sign | None) -> None:
    """The sign on its colour, with narrow room at both sides."""
    if sign is None:
        return
    # Where words run to the left, the room beside a sign would leave it.
    held = "\u200e" if paper.direction == "rtl" and not sign.text.isalpha() else ""
    run = paper.paragraph.add_run(f"{held}\u00a0{sign.text or NO_SIGN}\u00a0{held}")
    run.font.bold = True
    run.font.color.rgb = RGBColor.from_string(sign.ink[1:])
    if sign.ring:
        markup.ring_run(run, RED_LINE)
    markup.shade_run(run, sign.fill)
    paper.paragraph.add_run(" ")


def mark_name(number: int, place: int) -> str:
    return f"mark_{number}_{place}"


def note_name(number: int) -> str:
    return f"note_{number}"


def _put_mark(writing: Writing, paper: Paper, mark: Mark, among: Direction) -> None:
    if mark.notes and among == "rtl":
        # Behind Latin words a number would go to their other side.
        _put_direction(writing, paper.paragraph.add_run(RIGHT_TO_LEFT_MARK), "", "rtl")
    for place, number in enumerate(mark.notes):
        if place:
            paper.paragraph.add_run(",").font.superscript = True
        writing.marks[number] = count = writing.marks.get(number, 0) + 1
        run = paper.paragraph.add_run(str(number))
        run.font.superscript = True
        link = markup.link_within(paper.paragraph, note_name(number), run)
        markup.bookmark(paper.paragraph, writing.next_target(), mark_name(number, count), [link])
    if mark.words:
        run = paper.paragraph.add_run(f" [{mark.words}]")
        run.font.bold = True
        run.font.color.rgb = RGBColor.from_string((paper.ink or CAUTION)[1:])
