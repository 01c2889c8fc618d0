"""What the analyst's text says of judgements, with how likely each is and how sure the unit is.

The analyst writes a judgement in words of his own; its likelihood and the confidence in it are
worded by the program. They stand right behind the paragraph that gives the judgement first, so that
a reader meets it once, and a section of judgements leaves out what has been said there.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefing.documents.composing import Composing
from briefing.documents.content import Block
from briefing.documents.finding_parts import judgement_list
from briefing.documents.prose import NO_MARK, Paragraph, Words
from briefing.documents.record_blocks import Judgements
from briefing.domain.judgements import Judgement

_KIND = f"{Judgement.KIND}:"
_JUDGED = "/judged"


def with_likelihood(composing: Composing, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks of a text; behind a paragraph that gives judgements, what the scale says of them.

    Of one judgement its words are not said again; of several each is named. The scale of the words
    is named once, behind the last.
    """
    blocks = tuple(blocks)
    seen = set(said_in(blocks))
    found: list[Block] = []
    last: dict[str, int] = {}
    for block in blocks:
        found.append(block)
        judged = [*_judged(composing, block, seen)] if isinstance(block, Paragraph) else []
        if judged:
            said = _said(composing, judged, f"{block.key}{_JUDGED}")
            last[said.scale] = len(found)
            found.append(said)
    return tuple(
        replace(block, scale="")
        if isinstance(block, Judgements)
        and block.key.endswith(_JUDGED)
        and last[block.scale] != place
        else block
        for place, block in enumerate(found)
    )


def said_in(blocks: Iterable[Block]) -> frozenset[str]:
    """The ids of the judgements of which the blocks say how likely they are."""
    return frozenset(
        item.key.partition("/")[2]
        for block in blocks
        if isinstance(block, Judgements)
        for item in block.judgements
    )


def _judged(composing: Composing, block: Paragraph, seen: set[str]) -> Iterator[Judgement]:
    for inline in block.line:
        if not isinstance(inline, Words) or not inline.record.startswith(_KIND):
            continue
        judgement = composing.records.find(Judgement, inline.record.removeprefix(_KIND))
        if judgement is None or judgement.trashed_at is not None or judgement.id in seen:
            continue
        seen.add(judgement.id)
        if judgement.likelihood or judgement.confidence:
            yield judgement


def _said(composing: Composing, judged: Sequence[Judgement], key: str) -> Judgements:
    block = judgement_list(composing, judged, key)
    return replace(
        block,
        judgements=tuple(
            replace(item, text="" if len(judged) == 1 else item.text, mark=NO_MARK, details=())
            for item in block.judgements
        ),
    )
