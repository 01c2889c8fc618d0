"""The ink that reads best on a ground of any colour."""

from briefing.domain.colours import contrast

DARK_INK, LIGHT_INK = "#10141B", "#FFFFFF"


def ink_on(ground: str) -> str:
    """The ink, dark or light, that reads better on `ground`."""
    return max((DARK_INK, LIGHT_INK), key=lambda ink: contrast(ink, ground))
