"""What setting a document leaves for setting it again: the blocks of its elements, shaped words.

Whoever sets a document again and again holds one `Reuse` and passes it in. An element that is equal
to one of the last documents, in the same width of the same pages, is not set anew: its lines are
drawn where they now belong. What the file says of it is the same as if it were.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from pathlib import Path

from briefing.typeset.context import Context
from briefing.typeset.elements import Element, Paragraph
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.ink import Inks
from briefing.typeset.notices import Notices
from briefing.typeset.object_writing import packed
from briefing.typeset.paragraph import with_key
from briefing.typeset.pieces import Block
from briefing.typeset.result import Notice
from briefing.typeset.shaping import Shaper

_DOCUMENTS = 4  # how many back a block may have been used: one may be set several times, closer
_WORDS = 60_000  # of more, nothing is kept


@dataclass(slots=True, eq=False)
class _Kept:
    """A block, the key of its element, what was noted when it was set, and the document it was used
    in last.
    """

    block: Block
    key: str | None
    notices: tuple[Notice, ...]
    used: int


class Reuse:
    """Blocks by element and width, for documents of one language, direction and height of text.

    `reused` and `made` count the blocks of the document set last: those that were kept and those
    that were not. Each block stands in one place of a document, as it is one in its structure.
    """

    def __init__(self) -> None:
        self.reused = 0
        self.made = 0
        self._library: tuple[Path, FontLibrary] | None = None
        self._frame: tuple[FontLibrary, str, bool, float] | None = None
        self._context: Context | None = None
        self._kept: dict[tuple[Hashable, float], list[_Kept]] = {}
        self._document = 0
        self._packed: dict[bytes, bytes] = {}  # what the last document packed
        self._packing: dict[bytes, bytes] = {}

    def fonts(self, folder: Path) -> FontLibrary:
        """The fonts of a folder, loaded once."""
        if self._library is None or self._library[0] != folder:
            self._library = (folder, FontLibrary.from_folder(folder))
        return self._library[1]

    def begin(self, fonts: FontLibrary, language: str, *, rtl: bool, height: float) -> Context:
        """Begins a document; returns the context of its blocks, without notices."""
        frame = (fonts, language, rtl, height)
        context = self._context
        if context is None or not self._is_same(frame) or context.inks.words() > _WORDS:
            context = Context(Shaper(fonts, language), Notices(), rtl, height, inks=Inks())
            self._context, self._frame, self._kept = context, frame, {}
        context.notices.clear()
        self._document += 1
        self.reused = self.made = 0
        return context

    def block(self, element: Element, width: float, make: Callable[[], Block]) -> Block:
        """The block of an element, made only when none is kept.

        A key that says where a paragraph stands in a text is another after every change before it:
        what differs in that alone is kept under its new key.
        """
        assert self._context is not None
        notices = self._context.notices
        key = element.key if isinstance(element, Paragraph) else None
        waiting = self._kept.setdefault((_but_for_key(element), width), [])
        kept = next((each for each in waiting if each.used < self._document), None)
        if kept is None:
            begin = len(notices.given)
            kept = _Kept(make(), key, (), self._document)
            kept.notices = tuple(notices.given[begin:])
            waiting.append(kept)
            self.made += 1
        else:
            if isinstance(element, Paragraph) and kept.key != key:
                kept.block, kept.key = with_key(kept.block, element), key
                kept.notices = tuple(replace(each, key=key) for each in kept.notices)
            notices.repeat(kept.notices)
            self.reused += 1
        kept.used = self._document
        return kept.block

    def packed(self, content: bytes) -> bytes:
        """Content packed, such as that of a page, if the last document had none like it."""
        found = self._packed.get(content)
        if found is None:
            found = packed(content)
        self._packing[content] = found
        return found

    def finish(self) -> None:
        """Forgets the blocks that the last documents had no use for, and what all but the last
        packed.
        """
        self._packed, self._packing = self._packing, {}
        oldest = self._document - _DOCUMENTS
        for key, waiting in [*self._kept.items()]:
            waiting[:] = [each for each in waiting if each.used > oldest]
            if not waiting:
                del self._kept[key]

    def _is_same(self, frame: tuple[FontLibrary, str, bool, float]) -> bool:
        known = self._frame
        return known is not None and known[0] is frame[0] and known[1:] == frame[1:]


def _but_for_key(element: Element) -> Hashable:
    """What makes an element another one, the key of a paragraph left aside."""
    if not isinstance(element, Paragraph):
        return element
    is_told = element.key is not None
    return element.runs, element.style, element.anchor, element.bookmark, is_told
