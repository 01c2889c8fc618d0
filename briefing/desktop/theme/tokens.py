"""The colours of both schemes, read from the shipped tokens, and the sizes everything is set in.

The colours lie in `resources/tokens/colours.json` because printed pictures use the same stance
scale; the sizes are constants here, because only the window has them. Lengths are in device
independent pixels, type sizes in pixels at 96 dpi.
"""

import json
from typing import Any, Literal

from briefing.domain.frozen import frozen
from briefing.resources import resource

Tint = Literal["blue", "green", "red", "violet", "amber", "grey"]
Colour = Literal[
    "window",
    "sidebar",
    "surface",
    "raised",
    "sunken",
    "border",
    "hairline",
    "text",
    "text_secondary",
    "text_tertiary",
    "disabled",
    "accent",
    "on_accent",
    "selection",
    "hover",
    "danger",
    "warning",
    "ok",
    "red_line",
    "shadow",
]
TypeSize = Literal["caption", "small", "body", "lead", "title", "figure"]

TYPE_PIXELS: dict[TypeSize, int] = {
    "caption": 11,
    "small": 12,
    "body": 13,
    "lead": 15,
    "title": 20,
    "figure": 26,
}
REGULAR, MEDIUM, SEMIBOLD = 400, 500, 600

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_XXL = 4, 8, 12, 16, 24, 32
RADIUS_S, RADIUS_M, RADIUS_L = 4, 6, 10
ROW_NAVIGATION, ROW_MATRIX, ROW_LIST = 32, 32, 60
SIDEBAR_WIDTH, LIST_WIDTH, CONTENT_MARGIN = 236, 300, 24


@frozen
class Colours:
    """One scheme, each colour as "#RRGGBB".

    `stance` runs from opposing to supporting (five steps); `tints` are pairs of ground and ink for
    chips and tiles.
    """

    window: str
    sidebar: str
    surface: str
    raised: str
    sunken: str
    border: str
    hairline: str
    text: str
    text_secondary: str
    text_tertiary: str
    disabled: str
    accent: str
    on_accent: str
    selection: str
    hover: str
    danger: str
    warning: str
    ok: str
    red_line: str
    shadow: str
    stance: tuple[str, str, str, str, str]
    tints: dict[Tint, tuple[str, str]]

    def of(self, name: Colour) -> str:
        """The colour called `name`."""
        return getattr(self, name)


def read_schemes() -> tuple[Colours, Colours]:
    """The light and the dark scheme as shipped."""
    shipped = json.loads(resource("tokens/colours.json").read_text(encoding="utf-8"))
    return _scheme(shipped["light"]), _scheme(shipped["dark"])


def _scheme(given: dict[str, Any]) -> Colours:
    named: dict[str, Any] = {**given, "stance": tuple(given["stance"])}
    named["tints"] = {name: (ground, ink) for name, (ground, ink) in given["tints"].items()}
    return Colours(**named)
