"""The recovery sheet on paper: the real printing, onto a printer of Qt's that makes a PDF."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest

from briefing.desktop.protection.printing import print_on, use_paper
from briefing.desktop.protection.recovery_sheet_dialog import RecoverySheetDialog
from briefing.domain.dates import Date
from briefing.domain.secret import Secret
from briefing.operations.recovery_sheets import recovery_sheet, sheet_to_pdf

SIZES = {"a4": (595, 842), "letter": (612, 792)}


@pytest.fixture
def sheet(sample):
    return recovery_sheet(sample, Secret(bytes(range(32))), Date("2026-11-23"))


@pytest.mark.parametrize("paper", SIZES)
def test_the_sheet_is_printed_whole_on_its_paper(sheet, tmp_path, paper, qtbot):
    printed = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(printed))
    use_paper(printer, paper)
    assert print_on(printer, sheet_to_pdf(sheet, paper))
    (page,) = PdfReader(printed).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == SIZES[paper]
    (picture,) = page.images
    assert picture.image is not None
    dark = sum(picture.image.convert("L").histogram()[:100])
    assert dark > 10_000  # letters at 300 dots an inch


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_noticed(sheet, tmp_path, qtbot):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "no folder" / "printed.pdf"))
    assert not print_on(printer, sheet_to_pdf(sheet, "a4"))


def test_where_there_is_no_printer_it_says_what_to_do(begin, sample, sheet, monkeypatch, qtbot):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    window = begin(sample).window
    dialog = RecoverySheetDialog(window.desk, sheet, "a4", window, replaces=False)
    dialog.open()
    QTest.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
    assert dialog.outcome.words.text().startswith("No printer is set up on this computer.")
    QTest.mouseClick(dialog.kept_button, Qt.MouseButton.LeftButton)
    assert not dialog.outcome.isVisible()
    dialog.accept()


def test_after_it_was_saved_enter_goes_on(begin, sample, sheet, given_doors, tmp_path, qtbot):
    window = begin(sample).window
    given_doors.path = tmp_path / "sheet.pdf"
    dialog = RecoverySheetDialog(window.desk, sheet, "a4", window, replaces=False)
    dialog.open()
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.kept_button.hasFocus, timeout=20_000)
    assert "sheet.pdf" in dialog.outcome.words.text()


def test_a_group_is_confirmed_as_it_may_be_typed_when_it_opens(begin, sample, sheet, qtbot):
    window = begin(sample).window
    dialog = RecoverySheetDialog(window.desk, sheet, "a4", window, replaces=False)
    dialog.open()
    dialog.asked = next(at for at, group in enumerate(sheet.groups) if "0" in group)
    QTest.mouseClick(dialog.kept_button, Qt.MouseButton.LeftButton)
    group = sheet.groups[dialog.asked]
    QTest.keyClicks(dialog.field, group[1:] + group[:1])
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert dialog.row.problem()
    dialog.field.setText(group.replace("0", "o").lower())
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
