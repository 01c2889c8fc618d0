"""Where words stand in an editor, and its text with other words in their place.

What is read is searched: of a chip its words, of a link that is none no id, and no live block.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.desktop.editor.chip_index import Chip
from briefing.desktop.editor.markup import LIVE_BLOCK, hidden_ids
from briefing.desktop.editor.text_editor import TextEditor
from briefing.text.finding import Wanted, found
from briefing.text.offsets import Utf16Offsets
from briefing.text.own_links import written_link
from briefing.text.spans import Span


@dataclass(frozen=True, slots=True)
class Hit:
    """Found words, from position `start` up to `end` of the document; `chip` holds all of them."""

    start: int
    end: int
    chip: Chip | None = None
    cuts_chip: bool = False


@dataclass(frozen=True, slots=True)
class Replaced:
    """A text with other words: how many were put in, how many of them in words of links, and how
    many were left since they reach over the edge of a link.
    """

    text: str
    count: int
    in_links: int
    left: int


def hits_in(editor: TextEditor, wanted: Wanted) -> tuple[Hit, ...]:
    """All places of the editor's text that have the words."""
    if not wanted.words:
        return ()
    places = editor.places()
    shown = places.shown(0, editor.document().characterCount() - 1)
    chips = editor.chips()
    starts = [chip.start for chip in chips]
    offsets = Utf16Offsets(shown)
    return tuple(
        _hit(offsets.to_utf16(span.start), offsets.to_utf16(span.end), chips, starts)
        for span in found(shown, wanted)
        if not _is_hidden(shown, span)
    )


def replaced_in(editor: TextEditor, hits: Sequence[Hit], words: str) -> Replaced:
    """The editor's text with `words` in the place of all `hits`; links keep their records."""
    places = editor.places()
    parts: list[str] = []
    done = count = in_links = left = 0
    at = 0
    while at < len(hits):
        hit = hits[at]
        same = _in_same_chip(hits, at)
        at += len(same)
        if hit.cuts_chip:
            left += 1
            continue
        outer = hit.chip or hit
        start, end = places.offset_of(outer.start), places.offset_of(outer.end)
        parts += (places.text[done:start], _written(editor, same, words))
        done = end
        count += len(same)
        in_links += len(same) if hit.chip is not None else 0
    parts.append(places.text[done:])
    return Replaced("".join(parts), count, in_links, left)


def replace_one(editor: TextEditor, hit: Hit, words: str) -> None:
    """Put `words` in the place of one hit, as one step of the text's own undo."""
    places, outer = editor.places(), hit.chip or hit
    span = Span(places.offset_of(outer.start), places.offset_of(outer.end))
    editor.replace(span, _written(editor, (hit,), words))


def _written(editor: TextEditor, hits: Sequence[Hit], words: str) -> str:
    """The CommonMark for one hit in the text, or for all within the words of one chip."""
    chip = hits[0].chip
    if chip is None:
        return words
    places = editor.places()
    parts: list[str] = []
    done = chip.start
    for hit in hits:
        parts += (places.shown(done, hit.start), words)
        done = hit.end
    parts.append(places.shown(done, chip.end))
    made = "".join(parts)
    return written_link(made, chip.kind, chip.record_id) if made.strip() else made


def _in_same_chip(hits: Sequence[Hit], at: int) -> Sequence[Hit]:
    """The hit number `at`, and those behind it within the words of the same chip."""
    chip, last = hits[at].chip, at + 1
    while chip is not None and last < len(hits) and hits[last].chip == chip:
        last += 1
    return hits[at:last]


def _hit(start: int, end: int, chips: Sequence[Chip], starts: Sequence[int]) -> Hit:
    number = bisect_right(starts, start) - 1
    before = chips[number] if number >= 0 else None
    if before is not None and start < before.end:
        is_inside = end <= before.end
        return Hit(start, end, before if is_inside else None, not is_inside)
    following = starts[number + 1] if number + 1 < len(starts) else end
    return Hit(start, end, None, following < end)


def _is_hidden(text: str, span: Span) -> bool:
    """Whether the letters are those of an id, or of a live block, which is shown as a card."""
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", span.start)
    line = text[first : last if last >= 0 else len(text)]
    if "](" not in line:
        return False
    if LIVE_BLOCK.match(line):
        return True
    return any(
        hidden.start < span.end - first and span.start - first < hidden.end
        for hidden in hidden_ids(line)
    )
