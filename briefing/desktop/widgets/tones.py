"""How something is meant, and the colour that goes with it; never the colour alone."""

from typing import Literal, TypeAlias

from briefing.desktop.theme.tokens import Colour

Tone: TypeAlias = Literal["plain", "accent", "warning", "danger", "ok", "red_line"]
TONES: dict[Tone, Colour] = {
    "plain": "text_secondary",
    "accent": "accent",
    "warning": "warning",
    "danger": "danger",
    "ok": "ok",
    "red_line": "red_line",
}
