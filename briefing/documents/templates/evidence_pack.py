"""T8, the evidence pack: what carries every sentence, all figures, quotes and sources.

It prints no prose of its own: the sentences stand in the table, each with its passages.
"""

from collections.abc import Iterator

from briefing.documents.brief import DRAFT, Brief
from briefing.documents.content import Block
from briefing.documents.figure_parts import competing_block
from briefing.documents.quote_parts import quote_list
from briefing.documents.register_parts import (
    discarded,
    figure_register,
    prints_grades,
    release_check,
    source_register,
)
from briefing.documents.selection import figures_of, quotes_of
from briefing.documents.sentence_parts import sentence_table


def evidence_pack(brief: Brief) -> tuple[Block, ...]:
    return (
        *_sentences(brief),
        *_figures(brief),
        *_quotes(brief),
        *_discarded(brief),
        # After all that cites, so that it knows what is cited.
        *_sources(brief),
        *_release_check(brief),
    )


def _texts(brief: Brief) -> Iterator[tuple[str, str]]:
    for part in brief.briefing.parts:
        yield part.name, part.text
    yield DRAFT, brief.draft


def _sentences(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    grades = prints_grades(brief.briefing)
    block = sentence_table(composing, tuple(_texts(brief)), "sentences", grades=grades)
    heading = composing.phrases.evidence.sentences
    return brief.section("sentences", heading, (block,) if block.rows else ())


def _figures(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    register = figure_register(composing, brief.subject, "register")
    figures = figures_of(composing.records, brief.subject)
    rivals = competing_block(composing, figures, "competing")
    heading = composing.phrases.evidence.register
    return (
        *brief.section("figures", heading, (register,) if register.measures else ()),
        *brief.section(
            "competing",
            composing.phrases.headings.competing_figures,
            (rivals,) if rivals.groups else (),
        ),
    )


def _quotes(brief: Brief) -> tuple[Block, ...]:
    found = quote_list(brief.composing, quotes_of(brief.composing.records, brief.subject), "quotes")
    heading = brief.composing.phrases.headings.quotes
    return brief.section("quotes", heading, (found,) if found.quotes else ())


def _discarded(brief: Brief) -> tuple[Block, ...]:
    block = discarded(brief.composing, brief.subject, "discarded")
    heading = brief.composing.phrases.evidence.discarded
    return brief.section("discarded", heading, (block,) if block.rows else ())


def _sources(brief: Brief) -> tuple[Block, ...]:
    composing = brief.composing
    grades = prints_grades(brief.briefing)
    block = source_register(composing, brief.subject, "sources", grades=grades)
    heading = composing.phrases.evidence.sources
    return brief.section("sources", heading, (block,) if block.rows else ())


def _release_check(brief: Brief) -> tuple[Block, ...]:
    block = release_check(brief.composing, brief.briefing, "release_check")
    heading = brief.composing.phrases.evidence.release_check
    return brief.section("release_check", heading, () if block is None else (block,))
