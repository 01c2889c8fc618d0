"""What the live blocks of a text will hold, for the cards in the editor that stand for them.

The blocks are composed together with the briefing, by the code that makes its documents, so that a
card never promises what the page does not keep.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.documents.block_holding import Holding, holding
from briefing.documents.content import Block
from briefing.documents.empty_blocks import why_empty
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.prose import Origin
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.domain.messages import Message, message
from briefing.domain.secret import Secret
from briefing.operations.composed_documents import composed
from briefing.operations.exporting import Wanted, briefing_for
from briefing.operations.finding import draft_text
from briefing.operations.reading_files import opened_to_read
from briefing.store.library import Library
from briefing.text.links import blocks as live_blocks
from briefing.text.live_blocks import LiveBlock

__all__ = ["BlockContents", "block_contents", "contents_of"]

_BETWEEN = "\n\n"
_NOTHING = Holding()
_NO_TEXT = ("evidence_pack",)


@dataclass(frozen=True)
class BlockContents:
    """What a block holds; where that is nothing, `reason` says why. `problems` say what is wrong
    with the block as it is written.
    """

    holding: Holding = _NOTHING
    reason: Message | None = None
    problems: tuple[Message, ...] = ()


def block_contents(
    path: Path,
    briefing_id: str,
    lines: tuple[str, ...],
    today: Date,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> tuple[BlockContents, ...]:
    """`contents_of` the library at `path`, opened for reading alone: for a process of its own.

    An encrypted library needs its `key`; `as_of` is the step after which it is read. Raises
    `LibraryError`s and what `contents_of` raises.
    """
    report(0, 1)
    with opened_to_read(path, key, as_of) as library:
        return contents_of(library, briefing_id, lines, today)


def contents_of(
    library: Library, briefing_id: str, lines: Sequence[str], today: Date
) -> tuple[BlockContents, ...]:
    """What each of `lines`, the lines of live blocks in a text of the briefing, holds today.

    Raises `NoSuchRecord` and `NotExportable`.
    """
    briefing = briefing_for(library, Wanted(briefing_id))
    before = draft_text(library, briefing).rstrip()
    # A fence or a comment that is still open would swallow what stands behind it.
    draft = _BETWEEN.join((before, *lines))
    found = {block.span.start: block for block in live_blocks(draft)}
    if not _all_read(before, lines, found):
        before, draft = "", _BETWEEN.join(("", *lines))
        found = {block.span.start: block for block in live_blocks(draft)}
    document = composed(library, briefing, today, draft=draft)
    made = {origin.start: block for block in document.blocks if (origin := _origin(block))}
    contents: list[BlockContents] = []
    place = len(before)
    for line in lines:
        place += len(_BETWEEN)
        start = place + len(line) - len(line.lstrip(" "))
        contents.append(_contents(library, briefing, found.get(start), made.get(start)))
        place += len(line)
    return tuple(contents)


def _all_read(before: str, lines: Sequence[str], found: Mapping[int, LiveBlock]) -> bool:
    behind = sum(start > len(before) for start in found)
    return not before or behind == len(lines)


def _origin(block: Block) -> Origin | None:
    origin = getattr(block, "origin", None)
    return origin if origin is not None and origin.text == "draft" else None


def _contents(
    library: Library, briefing: Briefing, block: LiveBlock | None, made: Block | None
) -> BlockContents:
    if block is None:
        return BlockContents(reason=message("This line is no live block."))
    phrases = phrases_for(briefing.language)
    held = _NOTHING if made is None else holding(made, phrases)
    if not held.is_empty:
        return BlockContents(held, None, block.problems)
    if briefing.template in _NO_TEXT:
        reason = message("An evidence pack does not print the text, only what carries it.")
    elif block.problems:
        reason = block.problems[0]
    else:
        reason = why_empty(library, block, phrases, briefing.language)
    return BlockContents(held, reason, block.problems)
