"""What a document says in pictures: the scale of likelihood with its bands.

A picture's numbers are those it is drawn from, its words are ready to print, and `alt` tells it to
who does not see it.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Band:
    """A term of a scale and the probability it stands for, in per cent; `also` are other words."""

    words: str
    range: str
    low: int
    high: int
    also: str = ""
    alt: str = ""


@dataclass(frozen=True)
class LikelihoodScale:
    """The bands of a scale from 0 to 100 per cent; `marked` is the place of the one that is meant.

    `marked` -1 means that none is.
    """

    bands: tuple[Band, ...]
    marked: int = -1
    alt: str = ""


@dataclass(frozen=True)
class ScaleExplained:
    """A scale with its source: what each of its words stands for."""

    key: str
    name: str
    source: str
    scale: LikelihoodScale


@dataclass(frozen=True)
class ScaleAnnex:
    """The scales a document uses, and how it speaks of confidence."""

    key: str
    scales: tuple[ScaleExplained, ...]
    confidences: tuple[tuple[str, str], ...] = ()
    note: str = ""
