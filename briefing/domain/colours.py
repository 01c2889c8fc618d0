"""Colours as text, and whether what is printed in one can be read."""

import re

WHITE = "#FFFFFF"
READABLE = 4.5  # the least contrast of text with its ground (WCAG 2.1, 1.4.3)
_HEX = re.compile("#[0-9A-Fa-f]{6}")
_LINEAR_UP_TO = 0.04045


def is_colour(text: str) -> bool:
    """Whether a text names a colour, as in "#14305E"."""
    return _HEX.fullmatch(text) is not None


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours (WCAG 2.1, 1.4.3), from 1 to 21."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def is_readable_on_paper(colour: str) -> bool:
    """Whether text in a colour can be read on white."""
    return contrast(colour, WHITE) >= READABLE


def luminance(colour: str) -> float:
    """The relative luminance of a colour (WCAG 2.1), from 0 for black to 1 for white."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        channel / 12.92 if channel <= _LINEAR_UP_TO else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
