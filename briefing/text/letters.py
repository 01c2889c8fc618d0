"""The words of one line, and where in the source each of their letters is written."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import unescape

from briefing.text import tree
from briefing.text.spans import Span

# A letter as it may be written in the source: behind a backslash, as an entity, or as it is.
_WRITTEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])|&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});|\r\n|.",
    re.DOTALL,
)


@dataclass(frozen=True)
class Letters:
    """Plain words. `origins` has the place of each letter and one more, of the end; `wide` those
    letters that take several places, with how many; `references` the links to records by their
    stretch of the words; `notes` the places where a footnote is called.
    """

    words: str
    origins: tuple[int, ...]
    wide: tuple[tuple[int, int], ...] = ()
    references: tuple[tuple[int, int, tree.Reference], ...] = ()
    notes: tuple[int, ...] = ()


def letters_of(line: Sequence[tree.Inline], source: str) -> Letters:
    """The words of `line`, which was parsed out of `source`.

    A line break is a space; a footnote mark is nothing.
    """
    reading = _Reading(source)
    for inline in line:
        reading.read(inline)
    end = line[-1].span.end if line else 0
    return Letters(
        "".join(reading.words),
        (*reading.origins, end),
        tuple(reading.wide),
        tuple(reading.references),
        tuple(reading.notes),
    )


@dataclass
class _Reading:
    source: str
    words: list[str] = field(default_factory=list[str])
    origins: list[int] = field(default_factory=list[int])
    wide: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    references: list[tuple[int, int, tree.Reference]] = field(
        default_factory=list[tuple[int, int, tree.Reference]]
    )
    notes: list[int] = field(default_factory=list[int])

    def read(self, inline: tree.Inline) -> None:
        match inline:
            case tree.Text():
                self._text(inline.span, inline.text)
            case tree.RawHtml():
                self._text(inline.span, inline.text)
            case tree.Code():
                self._code(inline)
            case tree.HardBreak() | tree.SoftBreak():
                self._letter(" ", inline.span.start, inline.span.end - inline.span.start)
            case tree.FootnoteMark():
                self.notes.append(len(self.origins))
            case _:
                self._nested(inline)

    def _nested(
        self, inline: tree.Emphasis | tree.Strong | tree.Link | tree.Reference | tree.Image
    ) -> None:
        start = len(self.origins)
        for child in inline.children:
            self.read(child)
        if isinstance(inline, tree.Reference):
            self.references.append((start, len(self.origins), inline))

    def _text(self, span: Span, text: str) -> None:
        if span.end - span.start == len(text):
            self.words.append(text)
            self.origins.extend(range(span.start, span.end))
        else:
            self._written_otherwise(span, text)

    def _written_otherwise(self, span: Span, text: str) -> None:
        """Letters of `text` some of which are escaped in the source."""
        read = 0
        for written in _WRITTEN.finditer(self.source, *span):
            made = written["escaped"] or unescape(written.group())
            if not text.startswith(made, read):
                made = text[read : read + 1]
            for letter in made:
                self._letter(letter, written.start(), written.end() - written.start())
            read += len(made)
            if read >= len(text):
                return
        for letter in text[read:]:
            self._letter(letter, span.end - 1, 1)

    def _code(self, code: tree.Code) -> None:
        written = code.span.of(self.source)
        marks = len(written) - len(written.lstrip("`"))
        start, end = code.span.start + marks, code.span.end - marks
        padding = max(0, (end - start - len(code.text)) // 2)
        self._text(Span(start + padding, end - padding), code.text)

    def _letter(self, letter: str, start: int, width: int) -> None:
        if width != 1:
            self.wide.append((len(self.origins), width))
        self.words.append(letter)
        self.origins.append(start)
