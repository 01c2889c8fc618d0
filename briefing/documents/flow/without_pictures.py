"""A flow for formats without pictures: what these show is told in words."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.documents.flow.elements import Box, Cell, Element, Items, Picture, Table, Text
from briefing.documents.flow.lines import words


def without_pictures(elements: Sequence[Element]) -> tuple[Element, ...]:
    """`elements` in words alone, and tables without columns that hold only pictures."""
    return tuple(
        _without(element)
        for element in elements
        if not (isinstance(element, Picture) and element.is_told)
    )


def _without(element: Element) -> Element:
    match element:
        case Picture():
            return Text(words(element.alt), "small", direction="auto")
        case Box():
            return replace(element, content=without_pictures(element.content))
        case Items():
            return replace(element, entries=tuple(map(without_pictures, element.entries)))
        case Table():
            return _table(element)
        case _:
            return element


def _table(table: Table) -> Table:
    drawn = {
        place
        for place in range(len(table.alignments))
        if table.rows and all(_is_picture(row[place]) for row in table.rows)
    }

    def words(row: tuple[Cell, ...]) -> tuple[Cell, ...]:
        return tuple(
            replace(cell, content=without_pictures(cell.content))
            for place, cell in enumerate(row)
            if place not in drawn
        )

    alignments = tuple(each for place, each in enumerate(table.alignments) if place not in drawn)
    rows = tuple(words(row) for row in table.rows)
    return replace(table, head=words(table.head), rows=rows, alignments=alignments)


def _is_picture(cell: Cell) -> bool:
    return bool(cell.content) and all(isinstance(each, Picture) for each in cell.content)
