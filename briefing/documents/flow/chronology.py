"""A chronology in flow: what happened and what was counted, each on its date."""

from collections.abc import Iterator

from briefing.documents.chronology_blocks import Chronology, ChronologyRow
from briefing.documents.flow.elements import Cell, Element, Table, Text
from briefing.documents.flow.lines import cell, marked, text, words
from briefing.documents.phrases.phrases import Phrases


def chronology(block: Chronology, phrases: Phrases) -> tuple[Element, ...]:
    names = phrases.chronology_columns
    head = tuple(cell(name) for name in names)
    rows = tuple(_row(row, phrases) for row in block.rows)
    return (Table(head, rows, ("start",) * len(names), row_head=True),)


def _row(row: ChronologyRow, phrases: Phrases) -> tuple[Cell, ...]:
    sources = tuple(Text(line, "small", direction="auto") for line in row.sources)
    who = (*cell(row.actors).content, *cell(row.place).content)
    return (cell(row.date), Cell(tuple(_what(row, phrases))), Cell(who), Cell(sources))


def _what(row: ChronologyRow, phrases: Phrases) -> Iterator[Element]:
    yield Text(marked(words(row.title, strong=not row.is_figure), row.mark), direction="auto")
    yield from text(row.status, "caution" if row.doubtful else "small")
    yield from text(row.summary)
    for place, line in enumerate(row.significance):
        colon = phrases.punctuation.colon
        name = words(f"{phrases.sections.significance}{colon}", strong=True)
        yield Text(line if place else (*name, *line), "small", direction="auto")
