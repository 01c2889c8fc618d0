"""For which resolution a text is laid out.

With every key Qt asks that of the device of a document's layout, once for each paragraph behind the
cursor. Its own choice is the widget, which asks all that it stands in; a small image knows it.
"""

from functools import cache

from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget

_INCH = 0.0254  # metres


def lay_out_for(document: QTextDocument, shown_in: QWidget) -> None:
    """Lay the document out from now on for the resolution of the screen that a widget is on."""
    device = _device(shown_in.logicalDpiX(), shown_in.logicalDpiY())
    document.documentLayout().setPaintDevice(device)


@cache  # the layout does not own it, and may be asked while all is taken down
def _device(across: int, down: int) -> QImage:
    device = QImage(1, 1, QImage.Format.Format_Mono)
    device.setDotsPerMeterX(round(across / _INCH))
    device.setDotsPerMeterY(round(down / _INCH))
    return device
