"""The way between the CommonMark of a text and the document in which its links are chips.

The CommonMark counts code points, as everything below the window does; the document counts UTF-16
units, and of a link it holds the words only. One `ChipPlaces` is right for one state of a document:
ask the editor for it anew after a change.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.desktop.editor.chip_index import Chip, Substitute
from briefing.text.escaping import escaped
from briefing.text.offsets import Utf16Offsets
from briefing.text.own_links import written_link
from briefing.text.spans import Span

_PARAGRAPH_END = "\u2029"


@dataclass(frozen=True, slots=True)
class _Link:
    """A chip: where it stands in the document's own text and in the CommonMark, in code points."""

    shown: Span
    source: Span
    words: str


class ChipPlaces:
    """One state of a document. `raw` is the document's text as `toRawText` gives it."""

    def __init__(
        self, raw: str, chips: Sequence[Chip], substitutes: Sequence[Substitute], units: int
    ) -> None:
        self._units = units
        # Almost no text has characters of two units; then the two ways of counting are one.
        self._offsets = None if units == len(raw) else Utf16Offsets(raw)
        self._shown = self._with_substituted(raw, substitutes)
        self._links: list[_Link] = []
        parts: list[str] = []
        done = length = 0
        for chip in chips:
            shown = Span(self._points(chip.start), self._points(chip.end))
            words = shown.of(self._shown)
            source = written_link(words, chip.kind, chip.record_id)
            parts += (self._shown[done : shown.start], source)
            start = length + shown.start - done
            length, done = start + len(source), shown.end
            self._links.append(_Link(shown, Span(start, length), words))
        parts.append(self._shown[done:])
        self._starts_shown = [link.shown.start for link in self._links]
        self._starts_source = [link.source.start for link in self._links]
        self.text = "".join(parts)

    def place_in_document(self, offset: int) -> int:
        """The position in the document of a place in the CommonMark, in UTF-16 units.

        A place in the brackets or the address of a link is the edge of its chip that is nearer in
        reading. Raises ValueError for a place outside the text.
        """
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"{offset} lies outside a text of {len(self.text)} code points")
        at = bisect_right(self._starts_source, offset) - 1
        if at < 0:
            return self._position(offset)
        link = self._links[at]
        if offset >= link.source.end:
            return self._position(link.shown.end + offset - link.source.end)
        wanted = offset - link.source.start - 1
        inside = 0
        written = 0
        while inside < len(link.words) and written < wanted:
            written += len(escaped(link.words[inside]))
            inside += 1
        return self._position(link.shown.start + inside)

    def offset_of(self, position: int) -> int:
        """The place in the CommonMark of a position in the document, in code points.

        Before a chip it is before the link, behind a chip behind it, in its words in the words.
        Raises ValueError for a position outside the document.
        """
        if not 0 <= position <= self._units:
            raise ValueError(f"{position} lies outside a document of {self._units} units")
        shown = self._points(position)
        at = bisect_right(self._starts_shown, shown) - 1
        if at < 0:
            return shown
        link = self._links[at]
        if shown >= link.shown.end:
            return link.source.end + shown - link.shown.end
        inside = link.words[: shown - link.shown.start]
        return link.source.start + (1 + len(escaped(inside)) if inside else 0)

    def whole_links(self, span: Span) -> Span:
        """The span, and all of the links that begin or end within it or around it."""
        start, end = span
        for at in (start, end):
            number = bisect_right(self._starts_source, at) - 1
            link = self._links[number] if number >= 0 else None
            if link is not None and link.source.start < at < link.source.end:
                start, end = min(start, link.source.start), max(end, link.source.end)
        return Span(start, end)

    def shown(self, start: int, end: int) -> str:
        """What is read between two positions of the document."""
        return self._shown[self._points(start) : self._points(end)]

    def source(self, start: int, end: int) -> str:
        """The CommonMark between two positions of the document.

        Of a chip that is not whole between them it has the words without the link.
        """
        first, last = self._points(start), self._points(end)
        parts: list[str] = []
        done = first
        at = max(0, bisect_right(self._starts_shown, first) - 1)
        for link in self._links[at:]:
            if link.shown.start >= last:
                break
            if first <= link.shown.start and link.shown.end <= last:
                parts += (self._shown[done : link.shown.start], link.source.of(self.text))
                done = link.shown.end
        parts.append(self._shown[done:last])
        return "".join(parts)

    def _with_substituted(self, raw: str, substitutes: Sequence[Substitute]) -> str:
        parts: list[str] = []
        done = 0
        for each in substitutes:
            start, end = self._points(each.start), self._points(each.end)
            parts += (raw[done:start].replace(_PARAGRAPH_END, "\n"), each.character * (end - start))
            done = end
        parts.append(raw[done:].replace(_PARAGRAPH_END, "\n"))
        return "".join(parts)

    def _points(self, position: int) -> int:
        return position if self._offsets is None else self._offsets.from_utf16(position)

    def _position(self, points: int) -> int:
        return points if self._offsets is None else self._offsets.to_utf16(points)
