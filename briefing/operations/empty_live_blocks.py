"""Live blocks that print nothing, told to the checks as a problem of the block."""

from dataclasses import replace

from briefing.documents.citations import Citations
from briefing.documents.composing import Composing
from briefing.documents.empty_blocks import why_empty
from briefing.documents.live_block_composing import prints_nothing
from briefing.documents.phrases.languages import phrases_for
from briefing.domain.checks.draft import PlacedBlock, Writing
from briefing.domain.dates import Date
from briefing.domain.records import Records
from briefing.text.links import blocks as live_blocks
from briefing.text.live_blocks import LiveBlock


def with_empty_blocks(records: Records, writing: Writing, language: str, today: Date) -> Writing:
    """`writing` with the reason beside each block that would print nothing, made `today`.

    A block of sources holds nothing where no record is cited.
    """
    if not writing.blocks:
        return writing
    phrases = phrases_for(language)
    citations = Citations(records, phrases, language)
    composing = Composing(records, phrases, language, today, citations)
    texts = dict(writing.texts)
    return replace(
        writing,
        blocks=tuple(
            _looked_at(composing, writing, block, texts[block.text]) for block in writing.blocks
        ),
    )


def _looked_at(
    composing: Composing, writing: Writing, placed: PlacedBlock, text: str
) -> PlacedBlock:
    block = next(iter(live_blocks(text[placed.start : placed.end])), None)
    if block is None or placed.problems or not _is_empty(composing, writing, block):
        return placed
    reason = why_empty(composing.records, block, composing.phrases, composing.language)
    return replace(placed, problems=(reason,))


def _is_empty(composing: Composing, writing: Writing, block: LiveBlock) -> bool:
    if block.scheme == "sources":
        return not writing.links()
    return prints_nothing(composing, block)
