"""The organisation's logo as documents hold it: dots and the words that stand for them."""

from base64 import b64decode, b64encode
from dataclasses import dataclass

from briefing.documents.images import raster_of, re_encoded
from briefing.typeset.raster import Raster

_TALLEST, _WIDEST = 44.0, 132.0  # points
_A_DOT = 0.5  # of a point at most: fewer than 144 dots an inch are seen as steps


@dataclass(frozen=True)
class Logo:
    """A PNG in base 64, its size in dots, and its alternative text."""

    png: str
    columns: int
    rows: int
    alt: str

    @property
    def width(self) -> float:
        """How wide it is printed, in points."""
        scale = min(_TALLEST / self.rows, _WIDEST / self.columns, _A_DOT)
        return round(self.columns * scale, 2)

    @property
    def data(self) -> bytes:
        """The file."""
        return b64decode(self.png)

    def raster(self) -> Raster:
        """Its dots. Raises `UnusableImage` when they are damaged."""
        return raster_of(self.data)


def logo_of(data: bytes, alt: str) -> Logo:
    """A logo from the bytes of any picture. Raises `UnusableImage`."""
    png = re_encoded(data)
    raster = raster_of(png)
    return Logo(b64encode(png).decode("ascii"), raster.columns, raster.rows, alt)
