"""Live blocks for which the library has nothing, told to the checks as a problem of the block."""

from dataclasses import replace

from briefing.documents.empty_blocks import finds_nothing, why_empty
from briefing.documents.phrases.languages import phrases_for
from briefing.domain.checks.draft import PlacedBlock, Writing
from briefing.domain.messages import Message
from briefing.domain.records import Records
from briefing.text.links import blocks as live_blocks
from briefing.text.live_blocks import LiveBlock


def with_empty_blocks(records: Records, writing: Writing, language: str) -> Writing:
    """`writing` with the reason beside each block that would hold nothing.

    A block of sources holds nothing where no record is cited.
    """
    texts = dict(writing.texts)
    return replace(
        writing,
        blocks=tuple(
            _looked_at(records, writing, block, texts[block.text], language)
            for block in writing.blocks
        ),
    )


def _looked_at(
    records: Records, writing: Writing, placed: PlacedBlock, text: str, language: str
) -> PlacedBlock:
    block = next(iter(live_blocks(text[placed.start : placed.end])), None)
    if block is None or placed.problems or not _is_empty(records, writing, block):
        return placed
    return replace(placed, problems=(_reason(records, block, language),))


def _is_empty(records: Records, writing: Writing, block: LiveBlock) -> bool:
    if block.scheme == "sources":
        return not writing.links()
    return finds_nothing(records, block)


def _reason(records: Records, block: LiveBlock, language: str) -> Message:
    return why_empty(records, block, phrases_for(language), language)
