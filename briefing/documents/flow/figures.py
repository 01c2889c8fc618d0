"""Figures in flow: tiles and competing claims as lists, the figure table as a table.

A figure never stands alone: number and qualifier are followed by what is counted, whose number it
is, as of when, and what must be known of it.
"""

from collections.abc import Iterator

from briefing.documents.figure_blocks import (
    Competing,
    CompetingClaim,
    CompetingGroup,
    FigureRow,
    FigureTable,
    Tile,
    Tiles,
)
from briefing.documents.flow.elements import Cell, Element, Items, Table, Text
from briefing.documents.flow.lines import cell, labelled, marked, text, with_colon, words
from briefing.documents.layout_figures import before_number
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.prose import Words


def tiles(block: Tiles, phrases: Phrases) -> tuple[Element, ...]:
    return (Items(tuple(tuple(_tile(tile, phrases)) for tile in block.tiles), "tiles"),)


def _tile(tile: Tile, phrases: Phrases) -> Iterator[Element]:
    number = (
        *words(before_number(tile.qualifier) if tile.qualifier else ""),
        Words(tile.number, strong=True),
        *words(f" {tile.unit}" if tile.unit else ""),
    )
    yield Text(marked(number, tile.mark), "number")
    yield from text(tile.label, "label")
    for said in (tile.counting, tile.attribution, tile.as_of, tile.change):
        yield from text(said, "small")
    yield from text(tile.contested, "caution")
    yield from _caveat(tile.caveat, phrases)


def _caveat(caveat: str, phrases: Phrases) -> tuple[Text, ...]:
    return (
        (Text(with_colon(phrases.caveat, caveat, phrases.punctuation), "small"),) if caveat else ()
    )


def figure_table(block: FigureTable, phrases: Phrases) -> tuple[Element, ...]:
    table = Table(
        tuple(cell(name) for name in phrases.figure_columns),
        tuple(_row(row, phrases) for row in block.rows),
        ("start",) * len(phrases.figure_columns),
        row_head=True,
    )
    return (table, *text(block.caption, "caption"))


def _row(row: FigureRow, phrases: Phrases) -> tuple[Cell, ...]:
    value = marked(words(row.value, strong=True), row.mark)
    figure = (
        Text(value, "body"),
        *text(row.status, "caution"),
        *text(row.label),
        *_caveat(row.caveat, phrases),
    )
    return (Cell(figure), cell(row.counting), cell(row.attribution), cell(row.as_of))


def competing(block: Competing, phrases: Phrases) -> tuple[Element, ...]:
    return tuple(element for group in block.groups for element in _group(group, phrases))


def _group(group: CompetingGroup, phrases: Phrases) -> tuple[Element, ...]:
    claims = Items(tuple(tuple(_claim(claim, phrases)) for claim in group.claims), "claims")
    return (*text(group.label, "label"), claims)


def _claim(claim: CompetingClaim, phrases: Phrases) -> Iterator[Element]:
    yield Text(labelled(claim.claimant, claim.verb))
    yield Text(marked(words(claim.value, strong=True), claim.mark), "number")
    yield from text(claim.counting, "small")
    yield from text(claim.as_of, "small")
    yield from _caveat(claim.caveat, phrases)
