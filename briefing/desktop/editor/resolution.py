"""For which resolution a text is laid out.

With every key Qt asks that of the device of a document's layout, for each paragraph behind the
cursor. Its own choice is the widget, which asks all that it stands in. Without a device it is the
resolution of the first screen; another one is known by a small image.
"""

from functools import cache

from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtWidgets import QWidget

_INCH = 0.0254  # metres


def lay_out_for(document: QTextDocument, shown_in: QWidget) -> None:
    """Lay the document out from now on for the resolution of the screen that a widget is on."""
    across, down = shown_in.logicalDpiX(), shown_in.logicalDpiY()
    screen = QGuiApplication.primaryScreen()
    usual = (round(screen.logicalDotsPerInchX()), round(screen.logicalDotsPerInchY()))
    device = None if (across, down) == usual else _device(across, down)
    # None is a device that Qt's declarations for Python have forgotten.
    document.documentLayout().setPaintDevice(device)  # pyright: ignore[reportArgumentType]


@cache  # the layout does not own it, and may be asked while all is taken down
def _device(across: int, down: int) -> QImage:
    device = QImage(1, 1, QImage.Format.Format_Mono)
    device.setDotsPerMeterX(round(across / _INCH))
    device.setDotsPerMeterY(round(down / _INCH))
    return device
