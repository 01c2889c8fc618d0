"""The lines of a text that was composed before, for composing and laying it out again.

A text is previewed again and again while it is written, and most of its lines stay. Whoever does so
holds one `KeptLines` and passes it in. What a line says is kept as parts: its words, and what its
references cite. The numbers of endnotes are not: they are given anew in every document. A line with
the numbers it had last is the same value again, and what was made of that value is kept with it.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from briefing.documents.citations import Cited
from briefing.documents.prose import Inline, Line, Mark
from briefing.domain.messages import Message
from briefing.text import tree
from briefing.text.spans import Span
from briefing.typeset.elements import Run, TextStyle


@dataclass(frozen=True, slots=True)
class Warned:
    """A warning about a stretch of the text that was parsed."""

    sentence: Message
    span: Span


Part: TypeAlias = Inline | Cited | Warned | tree.FootnoteMark
"""Words, what a reference cites, a warning, or a footnote of the text."""

Parts: TypeAlias = tuple[Part, ...]
Look: TypeAlias = tuple[TextStyle, tuple[int, ...]]


@dataclass(slots=True, eq=False)
class KeptLine:
    """A line of a document, and what was made of it: its `numbers` are those of its marks, `json`
    is its frozen form, `texts` all that it says. `runs` is how it was laid out in the document
    before, `laid_out` how in this one: by style, and by how often each note was marked before.
    """

    line: Line
    numbers: tuple[int, ...]
    json: str = ""
    texts: tuple[str, ...] = ()
    runs: dict[Look, tuple[Run, ...]] = field(default_factory=dict[Look, tuple[Run, ...]])
    laid_out: dict[Look, tuple[Run, ...]] = field(default_factory=dict[Look, tuple[Run, ...]])
    used: int = 0


@dataclass(slots=True, eq=False)
class _Composed:
    """The parts of a parsed line, and the lines they became, by their marks."""

    inlines: tuple[tree.Inline, ...]
    parts: Parts
    lines: dict[tuple[Mark, ...], KeptLine] = field(
        default_factory=dict[tuple[Mark, ...], KeptLine]
    )


NO_LINES: Mapping[int, KeptLine] = MappingProxyType({})


class KeptLines:
    """Lines by the tree that was parsed, which stays the same value while the text does.

    What the last document had no use for is forgotten.
    """

    def __init__(self) -> None:
        self._frame: Hashable = None
        self._document = 0
        self._composed: dict[int, _Composed] = {}
        self._known: dict[int, KeptLine] = {}

    def begin(self, frame: Hashable) -> None:
        """Begins a document; in another `frame` (words, language, records) nothing is kept."""
        if frame != self._frame:
            self._frame = frame
            self._composed.clear()
            self._known.clear()
        self._document += 1

    def forget(self) -> None:
        """Forgets all: the records that are cited may be others."""
        self._frame = None

    def parts(self, inlines: tuple[tree.Inline, ...], make: Callable[[], Parts]) -> Parts:
        """What a parsed line says."""
        known = self._composed.get(id(inlines))
        if known is None:
            known = self._composed[id(inlines)] = _Composed(inlines, make())
        return known.parts

    def line(self, inlines: tuple[tree.Inline, ...], line: Line) -> Line:
        """The line its parts became, as the value it was before when it is equal."""
        marks = tuple([inline for inline in line if isinstance(inline, Mark)])
        lines = self._composed[id(inlines)].lines
        kept = lines.get(marks)
        if kept is None:
            numbers = tuple([number for mark in marks for number in mark.notes])
            kept = lines[marks] = KeptLine(line, numbers)
            self._known[id(kept.line)] = kept
        kept.used = self._document
        return kept.line

    @property
    def known(self) -> Mapping[int, KeptLine]:
        """All lines that are kept, by the identity of their value."""
        return self._known

    def finish(self) -> None:
        """Forgets the lines that the document did not use."""
        for key, composed in [*self._composed.items()]:
            for marks, kept in [*composed.lines.items()]:
                if kept.used < self._document:
                    del composed.lines[marks], self._known[id(kept.line)]
                kept.runs, kept.laid_out = kept.laid_out, {}
            if not composed.lines:
                del self._composed[key]
