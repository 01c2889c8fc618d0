"""The widths of a table's columns: fixed, wanted by their content, or shares of what is left."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from briefing.typeset.elements import Column


@dataclass(frozen=True)
class Wanted:
    """The narrowest width in which no word is cut, and the width that breaks no line."""

    narrowest: float
    natural: float


def column_widths(columns: Sequence[Column], wanted: Sequence[Wanted], width: float) -> list[float]:
    """The width of every column in points; together at most `width`.

    Columns with a fraction fill what the others leave. When there is not enough, columns by
    content give way down to their widest word, then all columns that are not fixed give way alike,
    then the fixed ones too.
    """
    least = [_least(column, want) for column, want in zip(columns, wanted, strict=True)]
    if fsum(least) > width:
        return _squeezed(columns, least, width)
    widths = list(least)
    _grow_to_natural(columns, wanted, widths, width)
    _share(columns, least, widths, width)
    return widths


def _least(column: Column, want: Wanted) -> float:
    return column.width if column.width is not None else max(column.minimum, want.narrowest)


def _squeezed(columns: Sequence[Column], least: list[float], width: float) -> list[float]:
    fixed = fsum(column.width for column in columns if column.width is not None)
    movable = fsum(least) - fixed
    if fixed < width and movable > 0:
        factor = (width - fixed) / movable
        return [
            size if column.width is not None else size * factor
            for column, size in zip(columns, least, strict=True)
        ]
    total = fsum(least)
    if total <= 0:
        return [max(width, 0.0) / len(columns)] * len(columns)
    return [size * width / total for size in least]


def _grow_to_natural(
    columns: Sequence[Column], wanted: Sequence[Wanted], widths: list[float], width: float
) -> None:
    """Columns by content grow from their least to their natural width, as far as there is room."""
    growth = [
        max(want.natural - size, 0.0) if column.width is None and column.fraction is None else 0.0
        for column, want, size in zip(columns, wanted, widths, strict=True)
    ]
    total = fsum(growth)
    if total > 0:
        factor = min(1.0, (width - fsum(widths)) / total)
        widths[:] = [size + more * factor for size, more in zip(widths, growth, strict=True)]


def _share(
    columns: Sequence[Column], least: Sequence[float], widths: list[float], width: float
) -> None:
    """Columns with fractions share the rest; one whose share is below its least keeps its least."""
    sharing = {place for place, column in enumerate(columns) if column.fraction}
    rest = width - fsum(size for place, size in enumerate(widths) if place not in sharing)
    while sharing:
        total = fsum(columns[place].fraction or 0.0 for place in sharing)
        shares = {place: rest * (columns[place].fraction or 0.0) / total for place in sharing}
        short = {place for place in sharing if shares[place] < least[place]}
        for place in short or sharing:
            widths[place] = least[place] if short else shares[place]
        if not short:
            return
        rest -= fsum(least[place] for place in short)
        sharing -= short
