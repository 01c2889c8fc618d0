"""A sentence that gives a figure, a quotation or what an actor said needs its source.

A link to a record that leads to passages, or a footnote, is a source. An assessment needs none.
"""

import re
from collections.abc import Iterator, Sequence

from briefing.domain.checks.assessing import is_assessment
from briefing.domain.checks.counted_words import gives_figure
from briefing.domain.checks.draft import Sentence
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.quote_integrity import TERM_WORDS
from briefing.domain.checks.quoted import word_count
from briefing.domain.checks.saying import CLAIMING, claims_before, claims_behind
from briefing.domain.checks.sentence_findings import found_in
from briefing.domain.messages import Message, message

NAME = "unsourced"

# Links to these name something and prove nothing.
_NAMING_KINDS = ("actor", "place", "issue", "measure", "proposition")
# Without a letter or digit nothing is said.
_SAYING = re.compile(r"\w")
_ATTRIBUTION = re.compile(r"according to", re.IGNORECASE)


def look(check: Check) -> Iterator[Finding]:
    """Every sentence that claims something and neither cites nor assesses."""
    for sentence in _with_block_quotations(check.writing.sentences):
        if _has_source(sentence) or is_assessment(sentence):
            continue
        reason = _claim(check, sentence)
        if reason is not None:
            yield found_in(NAME, sentence, (0, len(sentence.words)), reason)


def _with_block_quotations(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """All sentences that may need a source; of a block quotation the first, if none is cited."""
    block: list[Sentence] = []
    for sentence in sentences:
        if sentence.setting == "quotation":
            block.append(sentence)
            continue
        yield from _unsourced_first(block)
        block.clear()
        if sentence.setting != "heading" and _SAYING.search(sentence.words):
            yield sentence
    yield from _unsourced_first(block)


def _unsourced_first(block: Sequence[Sentence]) -> Sequence[Sentence]:
    return block[:1] if not any(_has_source(sentence) for sentence in block) else ()


def _has_source(sentence: Sentence) -> bool:
    if sentence.setting == "footnote" and not sentence.links:
        return False
    return bool(sentence.notes) or any(link.kind not in _NAMING_KINDS for link in sentence.links)


def _claim(check: Check, sentence: Sentence) -> Message | None:
    if sentence.setting == "quotation" or any(
        word_count(sentence.words[start:end]) > TERM_WORDS for start, end in sentence.quotations
    ):
        return message("This quotation has no source: link it to its excerpt.")
    if gives_figure(sentence.words):
        return message("This sentence gives a figure and has no source: link it to its record.")
    if _says_what_an_actor_said(check, sentence):
        return message("This sentence says what an actor said and has no source: link it.")
    return None


def _says_what_an_actor_said(check: Check, sentence: Sentence) -> bool:
    words = sentence.words
    if CLAIMING.search(words) is None and _ATTRIBUTION.search(words) is None:
        return False
    return any(
        claims_behind(words, mention.start, mention.end) or claims_before(words, mention.start)
        for mention in check.names.mentions(words)
    )
