"""The interface fonts: Inter, with Noto behind it for Arabic, Hebrew and signs."""

from PySide6.QtGui import QFont, QFontDatabase

from briefing.desktop.theme.tokens import REGULAR, TYPE_PIXELS, TypeSize
from briefing.resources import resource

FAMILIES = ("Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Symbols2")
_FILES = (
    "Inter-Regular.ttf",
    "Inter-Italic.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "NotoSans-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansHebrew-Bold.ttf",
    "NotoSansSymbols2-Regular.ttf",
)
_POINTS_PER_PIXEL = 72 / 96


def load_fonts() -> None:
    """Make the shipped fonts known to Qt; needs an application, loads them at every call."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))


def interface_font(size: TypeSize, weight: int = REGULAR, *, tabular: bool = False) -> QFont:
    """Inter at one of the type sizes; `tabular` sets figures of equal width."""
    font = QFont(list(FAMILIES))
    font.setPointSizeF(TYPE_PIXELS[size] * _POINTS_PER_PIXEL)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
