"""How well a text can be read on its ground: contrast by WCAG 2.2, section 1.4.3."""

_LINEAR_BELOW = 0.04045
DARK_INK, LIGHT_INK = "#10141B", "#FFFFFF"


def luminance(colour: str) -> float:
    """The relative luminance (0 to 1) of "#RRGGBB"."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def ink_on(ground: str) -> str:
    """The ink, dark or light, that reads better on `ground`."""
    return max((DARK_INK, LIGHT_INK), key=lambda ink: contrast(ink, ground))


def _linear(channel: float) -> float:
    return (
        channel / 12.92 if channel <= _LINEAR_BELOW else float(((channel + 0.055) / 1.055) ** 2.4)
    )
