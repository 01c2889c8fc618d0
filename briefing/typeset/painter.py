"""Operators of the page being drawn. Origin at the lower left corner of the sheet, in points."""

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from functools import lru_cache

from briefing.scene.items import Stroke
from briefing.typeset.embedding import EmbeddedFace
from briefing.typeset.fonts import Face
from briefing.typeset.ink import Ink, Word
from briefing.typeset.raster import Raster
from briefing.typeset.record import Box, Record, Spot
from briefing.typeset.tagging import Tag, Tagging

_CIRCLE = 0.5522847498  # control points of a quarter circle of radius 1


class Painter:
    """Draws on one page after the other; faces are embedded once for all of them."""

    def __init__(self, record: Record, tagging: Tagging, *, keeping: bool = False) -> None:
        self.record = record
        self.keeping = keeping  # lines are kept as written, for the document's next setting
        self.tagging = tagging
        self.page = 0
        self._code: list[str] = []
        self._embedded: dict[str, EmbeddedFace] = {}
        self._looks: dict[tuple[Ink, Face], tuple[str, str]] = {}
        self._words: set[Word] = set()
        self._rasters: dict[Raster, str] = {}

    def begin_page(self, number: int) -> None:
        """Starts an empty page."""
        self.page = number
        self._code = []
        self.tagging.begin_page()

    def page_content(self) -> bytes:
        """The operators of the page, which is finished."""
        self._mark(self.tagging.close().rstrip())
        return "\n".join(self._code).encode("ascii")

    def embedded(self, face: Face) -> EmbeddedFace:
        """The face as it is embedded in this document."""
        known = self._embedded.get(face.name)
        if known is None:
            known = EmbeddedFace(face, f"F{face.number}")
            self._embedded[face.name] = known
        return known

    def look(self, ink: Ink, face: Face) -> tuple[str, str]:
        """The operators that set the face and size, and the colour, of parts of a run."""
        known = self._looks.get((ink, face))
        if known is None:
            style = ink.style
            font = f"/{self.embedded(face).name} {style.size:.4g} Tf"
            known = self._looks[ink, face] = font, fill_colour(style.colour)
        return known

    def use(self, words: Iterable[Word]) -> None:
        """Notes words as shown; their glyphs are embedded if they are plain."""
        self._words.update(words)

    def embedded_faces(self) -> tuple[EmbeddedFace, ...]:
        """All faces used so far, by their numbers."""
        codes: dict[Ink, list[tuple[int, ...]]] = {}
        for word in self._words:
            ink = word.ink
            if ink is not None:
                if ink not in codes:
                    codes[ink] = [ink.space().shape.codes]
                if len(word.parts) == 1:
                    codes[ink].append(word.parts[0].shape.ids)
                else:
                    codes[ink] += [part.shape.codes for part in word.parts]
        for ink, used in codes.items():
            self.embedded(ink.setting.face).use(frozenset().union(*used))
        return tuple(sorted(self._embedded.values(), key=lambda each: each.face.number))

    def raster_name(self, raster: Raster) -> str:
        """The name of a raster in this document."""
        return self._rasters.setdefault(raster, f"P{len(self._rasters) + 1}")

    def rasters(self) -> Mapping[Raster, str]:
        """All rasters drawn so far with their names."""
        return self._rasters

    def write(self, operators: str) -> None:
        """Adds operators as they are."""
        self._code.append(operators)

    def write_content(self, operators: str) -> None:
        """Adds operators that show content of the current element."""
        self._mark(self.tagging.content())
        self._code.append(operators)

    @contextmanager
    def element(self, tag: Tag | None) -> Generator[None]:
        """What is drawn inside is content of an element, if it has one."""
        if tag is not None:
            self.tagging.begin(tag)
        yield
        if tag is not None:
            self.tagging.end()

    @contextmanager
    def artifact(self) -> Generator[None]:
        """What is drawn inside stands on the page because it is one."""
        self._mark(self.tagging.begin_artifact())
        yield
        self._mark(self.tagging.end_whole())

    @contextmanager
    def figure(self, tag: Tag, box: Box) -> Generator[None]:
        """What is drawn inside is one figure in a rectangle of the page."""
        place = (box.left, box.bottom, box.right, box.top)
        self._mark(self.tagging.begin_figure(tag, place))
        yield
        self._mark(self.tagging.end_whole())

    def _mark(self, operators: str) -> None:
        if operators:
            self._code.append(operators)

    def fill(self, left: float, bottom: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        self._mark(self.tagging.ornament())
        box = f"{left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f"
        self._code.append(f"{fill_colour(colour)} {box}")

    def frame(
        self, left: float, bottom: float, width: float, height: float, stroke: Stroke
    ) -> None:
        """The outline of a rectangle, its ink inside it."""
        inset = stroke.width / 2
        box = f"{left + inset:.2f} {bottom + inset:.2f} "
        box += f"{max(width - stroke.width, 0):.2f} {max(height - stroke.width, 0):.2f} re S"
        self.stroked(stroke, box)

    def line(self, start: tuple[float, float], end: tuple[float, float], stroke: Stroke) -> None:
        """A straight line."""
        self.stroked(stroke, f"{start[0]:.2f} {start[1]:.2f} m {end[0]:.2f} {end[1]:.2f} l S")

    def stroked(self, stroke: Stroke, operators: str) -> None:
        """Operators under the settings of a stroke."""
        self._mark(self.tagging.ornament())
        self._code.append(f"q {stroke_setting(stroke)} {operators} Q")

    def place(self, key: str | None, left: float, top: float, width: float, height: float) -> None:
        """Notes that an element lies here, by its upper left corner."""
        if key is not None:
            self.record.add_place(key, Box(self.page, left, top - height, left + width, top))

    def spot(self, left: float, top: float) -> Spot:
        """A point of this page."""
        return Spot(self.page, left, top)


@lru_cache(maxsize=256)
def _components(colour: str) -> str:
    """The three components of "#RRGGBB" as PDF writes them. Raises `ValueError` for
    anything else.
    """
    if len(colour) != len("#RRGGBB") or colour[0] != "#":
        raise ValueError(colour)
    values = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return " ".join(f"{value:.3g}" for value in values)


def fill_colour(colour: str) -> str:
    """The operator that sets the colour of areas and text."""
    return f"{_components(colour)} rg"


def stroke_setting(stroke: Stroke) -> str:
    """The operators that set the colour, width and dash of lines."""
    dash = f" [{' '.join(f'{length:.2f}' for length in stroke.dash)}] 0 d" if stroke.dash else ""
    return f"{_components(stroke.colour)} RG {stroke.width:.3g} w{dash}"


def rounded_rectangle(
    left: float, bottom: float, width: float, height: float, radius: float
) -> str:
    """The path of a rectangle with rounded corners."""
    right, top = left + width, bottom + height
    radius = min(radius, width / 2, height / 2)
    near = radius * (1 - _CIRCLE)
    points = [
        f"{left + radius:.2f} {bottom:.2f} m {right - radius:.2f} {bottom:.2f} l",
        _corner((right - near, bottom), (right, bottom + near), (right, bottom + radius)),
        f"{right:.2f} {top - radius:.2f} l",
        _corner((right, top - near), (right - near, top), (right - radius, top)),
        f"{left + radius:.2f} {top:.2f} l",
        _corner((left + near, top), (left, top - near), (left, top - radius)),
        f"{left:.2f} {bottom + radius:.2f} l",
        _corner((left, bottom + near), (left + near, bottom), (left + radius, bottom)),
        "h",
    ]
    return " ".join(points)


def _corner(*points: tuple[float, float]) -> str:
    return " ".join(f"{x:.2f} {y:.2f}" for x, y in points) + " c"
