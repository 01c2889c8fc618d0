"""What words are made of: how a run is set, its shaped parts, and the words that came before."""

from dataclasses import dataclass, field
from typing import NamedTuple

from briefing.typeset.elements import Run, TextStyle
from briefing.typeset.shaping import Shape, Shaper, Typesetting
from briefing.typeset.tagging import Tag

_STYLES = 1_000  # objects, of which most documents have some twenty


@dataclass(slots=True, eq=False)
class Ink:
    """What the parts of one run share: how it is set, and where it leads.

    `leads` is the run when it is a link or a destination, `address` what it opens; `tag` is its
    element of the structure when it is a link or in another language than the document. Runs
    without any of these share one ink and the words that are known in it. Only what is known
    changes once it is made.
    """

    setting: Typesetting
    leads: Run | None = None
    address: str | None = None
    tag: Tag | None = None
    known: "dict[str, tuple[Word, ...]]" = field(default_factory=dict[str, "tuple[Word, ...]"])
    _space: "Part | None" = None
    _hyphen: "Part | None" = None

    @property
    def style(self) -> TextStyle:
        """The style of the run."""
        return self.setting.style

    def space(self) -> "Part":
        """A single space of the run, from left to right: always the same part."""
        if self._space is None:
            self._space = part_of(self.setting.shapes(" ", rtl=False)[0], self, 0)
        return self._space

    def forget(self) -> None:
        """Lets go of what is known, which refers back to the ink."""
        self.known.clear()
        self._space = self._hyphen = None

    def hyphen(self) -> "Part":
        """The hyphen that divides a word of the run."""
        if self._hyphen is not None:
            return self._hyphen
        hyphen = part_of(self.setting.hyphen(), self, 0)
        if self.leads is None:
            self._hyphen = hyphen
        return hyphen


class Part(NamedTuple):
    """A shaped stretch of one run in one face and one direction; `width` in points."""

    shape: Shape
    ink: Ink
    level: int
    width: float


def part_of(shape: Shape, ink: Ink, level: int) -> Part:
    """A shape as a part of a run, at the size of the run."""
    return Part(shape, ink, level, shape.width * ink.setting.style.size / 1000)


@dataclass(slots=True, eq=False)
class Word:
    """Parts that stay on one line.

    `space` is the space before the word, None where nothing parts it from the last. `forced` says
    that a line must end before it; elsewhere it may. `ink` is that of a plain word, which is
    set in it from left to right, leads nowhere and is written alike in every document, as `plain`.
    Once it is one of a paragraph it is not changed: paragraphs share words.
    """

    parts: list[Part] = field(default_factory=list[Part])
    width: float = 0.0
    space: Part | None = None
    forced: bool = False
    ink: Ink | None = None
    plain: str = ""

    def add(self, part: Part) -> None:
        """Appends a part."""
        self.parts.append(part)
        self.width += part.width

    def close(self) -> None:
        """Notes whether it is plain; no part is appended any more."""
        if not self.parts:
            return
        ink = self.parts[0].ink
        face = ink.setting.face
        if ink.leads is None:
            for shape, owner, level, _ in self.parts:
                if level or owner is not ink or shape.face is not face or not shape.plain:
                    return
            self.ink = ink
            self.plain = "".join([part.shape.plain for part in self.parts])


class Inks:
    """The inks that runs share, by style and language, as long as the document is being set."""

    def __init__(self) -> None:
        self._plain: dict[tuple[TextStyle, str | None], Ink] = {}
        self._by_style: dict[int, tuple[TextStyle, Ink]] = {}

    def plain(self, style: TextStyle, language: str | None, shaper: Shaper) -> Ink:
        """The ink of runs that lead nowhere and are of no language of their own."""
        if language is None:
            # Runs mostly share the style itself, and comparing styles takes long.
            met = self._by_style.get(id(style))
            if met is not None:
                return met[1]
        known = self._plain.get((style, language))
        if known is None:
            known = Ink(shaper.typesetting(style, language))
            self._plain[style, language] = known
        if language is None and len(self._by_style) < _STYLES:
            self._by_style[id(style)] = (style, known)  # with the style, so that its id stays
        return known

    def forget(self) -> None:
        """Lets go of all words."""
        for ink in self._plain.values():
            ink.forget()

    def words(self) -> int:
        """How many words are known."""
        return sum(len(ink.known) for ink in self._plain.values())
