"""Printing a PDF that lies in memory, without a file on the way: to a printer, never to a file."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QWidget

from briefing.domain.vocabularies import Paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Printing = Literal["printed", "given up", "no printer", "failed"]

_DPI, _POINTS = 300, 72


def usual_paper() -> Paper:
    """The paper that people print on where the interface is at home."""
    from PySide6.QtCore import QLocale

    is_us = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if is_us else "a4"


def print_pdf(parent: QWidget, pdf: bytes, title: str, paper: Paper) -> Printing:
    """Ask for a printer and print every page on it; tells what came of it."""
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        return "no printer"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    use_paper(printer, paper)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)  # noqa: FBT003
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not accepted:
        return "given up"
    return "printed" if print_on(printer, pdf) else "failed"


def use_paper(printer: "QPrinter", paper: Paper) -> None:
    """Have the printer take that paper, as far as it has it."""
    from PySide6.QtGui import QPageSize

    sizes = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
    printer.setPageSize(QPageSize(sizes[paper]))


def print_on(printer: "QPrinter", pdf: bytes) -> bool:
    """Print every page, each as large as the paper takes it; False when the printer does not."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
    from PySide6.QtGui import QPainter
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    went_through = True
    for page in range(document.pageCount()):
        if page:
            went_through = printer.newPage() and went_through
        points = document.pagePointSize(page)
        scale = _DPI / _POINTS
        wanted = QSize(round(points.width() * scale), round(points.height() * scale))
        room = QRectF(painter.viewport())
        size = points.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(room.topLeft(), size), document.render(page, wanted))
    went_through = painter.end() and went_through
    document.close()
    return went_through and printer.printerState() != printer.PrinterState.Error
