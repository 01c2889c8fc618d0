"""What a composed block holds, in short: how much of what, and its first words.

It is for the place in the editor where a live block stands, not for print; the words are those the
block prints.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal, TypeAlias

from briefing.documents.change_blocks import Changes
from briefing.documents.chart_blocks import Charts
from briefing.documents.content import Block
from briefing.documents.figure_blocks import Competing, FigureTable, Tiles
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.position_blocks import Matrix, PositionLines
from briefing.documents.prose import plain
from briefing.documents.record_blocks import (
    ActorCard,
    EventTable,
    Gaps,
    Judgements,
    Quotes,
    Sources,
)

Counted: TypeAlias = Literal[
    "figure",
    "measure",
    "chart",
    "actor",
    "proposition",
    "position",
    "quote",
    "event",
    "judgement",
    "gap",
    "source",
]
_MOST_LINES = 3


@dataclass(frozen=True)
class Holding:
    """`counts` are things and their numbers in the order they are to be named; `span` is the time
    between the first and the last of them in words. `lines` are the first words of the first ones.
    """

    counts: tuple[tuple[Counted, int], ...] = ()
    span: str = ""
    lines: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is held."""
        return not any(number for _, number in self.counts)


def holding(block: Block, phrases: Phrases) -> Holding:
    """What the block of a live block holds; of any other block nothing."""
    match block:
        case Tiles() | FigureTable() | Competing() | Charts():
            return _of_figures(block, phrases)
        case Matrix() | PositionLines():
            return _of_positions(block, phrases)
        case Changes():
            return _of_changes(block, phrases)
        case _:
            return _of_records(block, phrases)


def _of_figures(block: Tiles | FigureTable | Competing | Charts, phrases: Phrases) -> Holding:
    colon = phrases.punctuation.colon
    match block:
        case Tiles():
            values = (
                (tile.label, " ".join(filter(None, (tile.qualifier, tile.number, tile.unit))))
                for tile in block.tiles
            )
            return _held("figure", len(block.tiles), (f"{a}{colon}{b}" for a, b in values))
        case FigureTable():
            lines = (f"{row.label}{colon}{row.value}" for row in block.rows)
            return _held("figure", len(block.rows), lines)
        case Competing():
            lines = (
                group.label
                + colon
                + phrases.punctuation.listed(
                    f"{claim.claimant} {claim.value}" for claim in group.claims
                )
                for group in block.groups
            )
            return _held("measure", len({group.label for group in block.groups}), lines)
        case Charts():
            lines = (
                chart.title + colon + phrases.punctuation.listed(each.name for each in chart.series)
                for chart in block.charts
            )
            return _held("chart", len(block.charts), lines)


def _of_positions(block: Matrix | PositionLines, phrases: Phrases) -> Holding:
    if isinstance(block, Matrix):
        names = phrases.punctuation.listed(row.actor for row in block.rows)
        counts: tuple[tuple[Counted, int], ...] = (
            ("actor", len(block.rows)),
            ("proposition", len(block.columns)),
        )
        return Holding(counts, "", (names,) if names else ())
    lines = [line for group in block.groups for line in group.lines]
    looked = [sentence for group in block.groups for sentence in group.looked]
    colon = phrases.punctuation.colon
    words = (f"{line.head}{colon}{line.face.words}" for line in lines)
    return _held("position", len(lines) + len(looked), (*words, *looked))


def _of_changes(block: Changes, phrases: Phrases) -> Holding:
    colon = phrases.punctuation.colon
    counts: tuple[tuple[Counted, int], ...] = (
        ("position", len(block.positions)),
        ("figure", len(block.figures)),
        ("judgement", len(block.judgements)),
        ("gap", len(block.gaps)),
        ("source", len(block.sources)),
    )
    lines = (
        block.compared,
        *(f"{each.kind}{colon}{each.actor}, {each.proposition}" for each in block.positions),
        *(f"{each.kind}{colon}{each.label} {each.newer}" for each in block.figures),
        *(
            f"{each.kind}{colon}{plain(each.text)}"
            for each in (*block.judgements, *block.gaps, *block.sources)
        ),
    )
    kept: tuple[tuple[Counted, int], ...] = tuple(each for each in counts if each[1])
    return Holding(kept, "", _first(lines))


def _of_records(block: Block, phrases: Phrases) -> Holding:
    match block:
        case Quotes() | EventTable():
            return _of_what_happened(block, phrases)
        case Judgements():
            texts = (each.text for each in block.judgements)
            return _held("judgement", len(block.judgements), texts)
        case Gaps():
            return _held("gap", len(block.gaps), (gap.question for gap in block.gaps))
        case Sources():
            return _held("source", len(block.rows), (plain(row.citation) for row in block.rows))
        case ActorCard():
            facts = phrases.punctuation.listed(words for _, words in block.facts)
            return Holding((("actor", 1),), "", _first((block.name, facts)))
        case _:
            return Holding()


def _of_what_happened(block: Quotes | EventTable, phrases: Phrases) -> Holding:
    if isinstance(block, EventTable):
        span = _span([row.date for row in block.rows], phrases)
        return _held("event", len(block.rows), (row.title for row in block.rows), span)
    colon = phrases.punctuation.colon
    lines = (f"{quote.speaker}{colon}{quote.original}" for quote in block.quotes)
    return _held("quote", len(block.quotes), lines)


def _held(what: Counted, number: int, lines: Iterable[str], span: str = "") -> Holding:
    return Holding(((what, number),), span, _first(lines))


def _first(lines: Iterable[str]) -> tuple[str, ...]:
    """The first lines that say something, each without line breaks."""
    return tuple(islice((" ".join(line.split()) for line in lines if line.strip()), _MOST_LINES))


def _span(dates: Sequence[str], phrases: Phrases) -> str:
    """From the first of the dates to the last; what is not stated stands at the end and is none."""
    stated = [date for date in dates if date != phrases.date_not_stated]
    if not stated or stated[0] == stated[-1]:
        return "".join(stated[:1])
    return phrases.punctuation.span.format(first=stated[0], last=stated[-1])
