"""Pictures of dots, as they come from a photograph or a logo; a drawing is a scene instead."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Raster:
    """Rows of dots from the top, each from left to right, three bytes of sRGB a dot.

    Raises `ValueError` when there are fewer or more bytes than dots.
    """

    columns: int
    rows: int
    pixels: bytes

    def __post_init__(self) -> None:
        if self.columns < 1 or self.rows < 1 or len(self.pixels) != 3 * self.columns * self.rows:
            message = f"{len(self.pixels)} bytes are not {self.columns} x {self.rows} dots"
            raise ValueError(message)


@dataclass(frozen=True)
class Picture:
    """A raster `width` points wide with its alternative text; made smaller where it has less room.

    Without alternative text it is an ornament, which is not read out.
    """

    raster: Raster
    width: float
    alt: str
    align: Literal["start", "end", "center"] = "start"
    space_before: float = 0.0
    space_after: float = 0.0
    keep_with_next: bool = False
    key: str | None = None
    anchor: str | None = None
