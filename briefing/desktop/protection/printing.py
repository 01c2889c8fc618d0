"""Printing a PDF that lies in memory, without a file on the way."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from briefing.domain.vocabularies import Paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DPI, _POINTS = 300, 72


def usual_paper() -> Paper:
    """The paper that people print on where the interface is at home."""
    from PySide6.QtCore import QLocale

    is_us = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if is_us else "a4"


def print_pdf(parent: QWidget, pdf: bytes, title: str) -> bool:
    """Ask for a printer and print every page on it; False when the analyst thought better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted and print_on(printer, pdf)


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
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        points = document.pagePointSize(page)
        scale = _DPI / _POINTS
        wanted = QSize(round(points.width() * scale), round(points.height() * scale))
        room = QRectF(painter.viewport())
        size = points.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(room.topLeft(), size), document.render(page, wanted))
    painter.end()
    document.close()
    return True
