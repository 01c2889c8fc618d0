"""What was taken out and put in is marked by a stroke; what is typed is never markup."""

from PySide6.QtGui import QTextDocument

from briefing.desktop.widgets.difference_label import DifferenceLabel


def test_words_that_look_like_markup_are_shown_as_they_are(theme, qtbot):
    label = DifferenceLabel(theme, [("same", "a <b>bold</b> & "), ("in", "<img src='x'>\nend")])
    qtbot.addWidget(label)
    shown = QTextDocument()
    shown.setHtml(label.text())
    assert shown.toPlainText() == "a <b>bold</b> & <img src='x'>\nend"


def test_neither_is_told_by_colour_alone(theme, qtbot):
    label = DifferenceLabel(theme, [("out", "old"), ("in", "new"), ("gap", "")])
    qtbot.addWidget(label)
    assert "<s " in label.text()
    assert "<u " in label.text()
    assert label.accessibleName() == "taken out: old; put in: new"


def test_old_and_new_do_not_run_into_one_number(theme, qtbot):
    label = DifferenceLabel(theme, [("out", "195"), ("in", "240"), ("same", " m³/s")])
    spaced = DifferenceLabel(theme, [("out", "old "), ("in", "new")])
    shown = []
    for one in (label, spaced):
        qtbot.addWidget(one)
        document = QTextDocument()
        document.setHtml(one.text())
        shown.append(document.toPlainText())
    assert shown == ["195 240 m³/s", "old new"]
