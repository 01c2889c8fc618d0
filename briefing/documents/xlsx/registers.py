"""The registers of a document: every figure and every passage it rests on, each in one row."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from briefing.documents.content import Document, Note
from briefing.documents.evidence_blocks import MeasureSeries, SeriesRow
from briefing.documents.figure_blocks import (
    NO_AMOUNT,
    Amount,
    CompetingClaim,
    CompetingGroup,
    FigureRow,
    Tile,
)
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.prose import plain
from briefing.domain.attribution import claimant_words

V = TypeVar("V")


@dataclass(frozen=True)
class Registered:
    """A figure as it stands in the register; `printed` is its number where no amount is known."""

    label: str
    amount: Amount
    printed: str
    counting: str
    as_of: str
    claimant: str
    caveat: str
    notes: tuple[int, ...]
    status: str = ""


def within(value: object, kind: type[V]) -> Iterator[V]:
    """Every value of a kind anywhere in `value`, in the order of the document."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, tuple):
        for item in cast("tuple[Any, ...]", value):
            yield from within(item, kind)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from within(getattr(value, field.name), kind)


def figures(document: Document, phrases: Phrases) -> tuple[Registered, ...]:
    """Every figure once, whichever blocks it stands in; what these say of its status is joined."""
    found: dict[Registered, list[str]] = {}
    for figure, states in _figures(document, phrases):
        found.setdefault(figure, []).extend(states)
    semicolon = phrases.punctuation.semicolon
    return tuple(
        replace(figure, status=semicolon.join(dict.fromkeys(state for state in states if state)))
        for figure, states in found.items()
    )


def _figures(document: Document, phrases: Phrases) -> Iterator[tuple[Registered, tuple[str, ...]]]:
    for block in document.blocks:
        for tile in within(block, Tile):
            yield _of_tile(tile), (tile.contested, tile.mark.words)
        for row in within(block, FigureRow):
            yield _of_row(row), (row.status, row.mark.words)
        for series in within(block, MeasureSeries):
            for each in series.rows:
                yield _of_series(each, series.label), (each.status, each.mark.words)
        for group in within(block, CompetingGroup):
            for claim in group.claims:
                yield _of_claim(claim, group.label, phrases), (phrases.contested, claim.mark.words)


def _of_tile(tile: Tile) -> Registered:
    return _registered(tile, tile.label, tile.number, tile.attribution)


def _of_row(row: FigureRow) -> Registered:
    return _registered(row, row.label, row.value, row.attribution)


def _of_series(row: SeriesRow, label: str) -> Registered:
    return _registered(row, label, row.value, row.attribution)


def _of_claim(claim: CompetingClaim, label: str, phrases: Phrases) -> Registered:
    name = "" if claim.claimant == phrases.not_attributed else claim.claimant
    claimant = claimant_words(name, phrases.attribution)
    return _registered(claim, label, claim.value, claimant)


def _registered(
    figure: Tile | FigureRow | SeriesRow | CompetingClaim, label: str, printed: str, claimant: str
) -> Registered:
    return Registered(
        label=label,
        amount=figure.amount,
        printed=printed if figure.amount == NO_AMOUNT else "",
        counting=figure.counting,
        as_of=figure.as_of,
        claimant=claimant,
        caveat=figure.caveat,
        notes=figure.mark.notes,
    )


def sources_of(numbers: Sequence[int], notes: Mapping[int, Note]) -> tuple[str, str]:
    """The sources and the passages behind note numbers, one a line."""
    found = [notes[number] for number in numbers if number in notes]
    sources = dict.fromkeys(source_text(note) for note in found)
    return "\n".join(sources), "\n".join(note.passage for note in found if note.passage)


def source_text(note: Note) -> str:
    """The source of a note in plain words; of a footnote its text."""
    if note.source:
        return plain(note.source)
    return "\n".join(plain(line) for line in note.text)
