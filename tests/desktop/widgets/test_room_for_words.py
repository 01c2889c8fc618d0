"""A dialog grows when a sentence appears in it, so that its fields stay as tall as they are."""

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout

from briefing.desktop.widgets.room_for_words import RoomForWords


def test_a_sentence_that_appears_takes_no_room_from_the_field(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setMinimumWidth(300)
    sentence = QLabel()
    sentence.setWordWrap(True)
    sentence.hide()
    column = QVBoxLayout(dialog)
    column.addWidget(QLineEdit())
    column.addWidget(sentence)
    RoomForWords(dialog)
    dialog.open()
    before = dialog.height()
    sentence.setText("This does not open the library, and here it is said at length why. " * 6)
    sentence.show()
    qtbot.waitUntil(lambda: dialog.height() > before + sentence.fontMetrics().height() * 5)
    qtbot.waitUntil(lambda: sentence.height() >= sentence.heightForWidth(sentence.width()) > 0)
