"""Every kind of block in flow: the one place that knows them all."""

from typing import TypeAlias

from briefing.documents.change_blocks import Changes
from briefing.documents.chart_blocks import Charts
from briefing.documents.chronology_blocks import Chronology
from briefing.documents.content import Block, BottomLine, EvidenceBlock, Question
from briefing.documents.evidence_blocks import (
    Discarded,
    FigureRegister,
    ReleaseCheck,
    SentenceTable,
    SourceRegister,
)
from briefing.documents.figure_blocks import Competing, FigureTable, Tiles
from briefing.documents.flow.attendees import attendees
from briefing.documents.flow.changes import changes
from briefing.documents.flow.charts import charts
from briefing.documents.flow.chronology import chronology
from briefing.documents.flow.elements import Box, Element
from briefing.documents.flow.evidence import (
    discarded,
    figure_register,
    release_check,
    sentence_table,
    source_register,
)
from briefing.documents.flow.figures import competing, figure_table, tiles
from briefing.documents.flow.likelihood import Look, judgements, scale_annex
from briefing.documents.flow.lines import text
from briefing.documents.flow.positions import agreement, matrix, position_lines
from briefing.documents.flow.prose_blocks import prose
from briefing.documents.flow.records import (
    actor_card,
    events,
    gaps,
    offices,
    quotes,
    relations,
    sources,
)
from briefing.documents.flow.unknown_blocks import by_its_texts
from briefing.documents.meeting_blocks import Attendees
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.picture_blocks import ScaleAnnex
from briefing.documents.position_blocks import Agreement, Matrix, PositionLines
from briefing.documents.record_blocks import (
    ActorCard,
    EventTable,
    Gaps,
    Judgements,
    Offices,
    Quotes,
    Relations,
    Sources,
)

_Said: TypeAlias = BottomLine | Question | Judgements | ScaleAnnex
_Figures: TypeAlias = Tiles | FigureTable | Competing
_Positions: TypeAlias = Matrix | PositionLines | Agreement
_Actors: TypeAlias = ActorCard | Offices | Relations
_Findings: TypeAlias = Quotes | EventTable | Gaps | Sources


def flowing(block: Block, phrases: Phrases, language: str, look: Look) -> tuple[Element, ...]:
    """`block` in flow; `language` is the document's, `look` what its pictures are drawn with."""
    match block:
        case BottomLine() | Question() | Judgements() | ScaleAnnex():
            return _said(block, phrases, look)
        case Tiles() | FigureTable() | Competing():
            return _figures(block, phrases)
        case Matrix() | PositionLines() | Agreement():
            return _positions(block, phrases)
        case ActorCard() | Offices() | Relations():
            return _actors(block, phrases)
        case Quotes() | EventTable() | Gaps() | Sources():
            return _findings(block, phrases, language)
        case _:
            return _of_a_template(block, phrases, language, look)


def _of_a_template(
    block: Block, phrases: Phrases, language: str, look: Look
) -> tuple[Element, ...]:
    match block:
        case Chronology():
            return chronology(block, phrases)
        case Changes():
            return changes(block, phrases)
        case Attendees():
            return attendees(block, phrases)
        case Charts():
            return charts(block, phrases, look)
        case SentenceTable() | FigureRegister() | SourceRegister() | Discarded() | ReleaseCheck():
            return _evidence(block, phrases, language)
        case _:
            return by_its_texts(block)


def _evidence(block: EvidenceBlock, phrases: Phrases, language: str) -> tuple[Element, ...]:
    match block:
        case SentenceTable():
            return sentence_table(block, phrases, language)
        case FigureRegister():
            return figure_register(block, phrases)
        case SourceRegister():
            return source_register(block, phrases)
        case Discarded():
            return discarded(block, phrases)
        case ReleaseCheck():
            return release_check(block)


def _said(block: _Said, phrases: Phrases, look: Look) -> tuple[Element, ...]:
    match block:
        case BottomLine():
            content = (*text(phrases.headings.bottom_line, "label"), *prose(block.blocks))
            return (Box("bottom_line", content),)
        case Question():
            return (*text(block.text, "question"), *text(block.description))
        case Judgements():
            return judgements(block, phrases, look)
        case ScaleAnnex():
            return scale_annex(block, phrases, look)


def _figures(block: _Figures, phrases: Phrases) -> tuple[Element, ...]:
    match block:
        case Tiles():
            return tiles(block, phrases)
        case FigureTable():
            return figure_table(block, phrases)
        case Competing():
            return competing(block, phrases)


def _positions(block: _Positions, phrases: Phrases) -> tuple[Element, ...]:
    match block:
        case Matrix():
            return matrix(block, phrases)
        case PositionLines():
            return position_lines(block, phrases)
        case Agreement():
            return agreement(block, phrases)


def _actors(block: _Actors, phrases: Phrases) -> tuple[Element, ...]:
    match block:
        case ActorCard():
            return actor_card(block)
        case Offices():
            return offices(block, phrases)
        case Relations():
            return relations(block)


def _findings(block: _Findings, phrases: Phrases, language: str) -> tuple[Element, ...]:
    match block:
        case Quotes():
            return quotes(block, phrases, language)
        case EventTable():
            return events(block, phrases)
        case Gaps():
            return gaps(block, phrases)
        case Sources():
            return sources(block, phrases)
