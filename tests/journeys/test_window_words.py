"""In another language, 40 % longer, from right to left: every word is translated, none is cut."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from briefing.desktop.widgets.labels import ThemedLabel
from tests.journeys.analyst import Analyst
from tests.journeys.pseudo_language import compiled, in_greek
from tests.journeys.states import every_page, every_panel

# The same in every language: keys, markings, codes, the kind of file; the names of languages
# come with translations of their own.
SAME = frozenset(
    word
    for words in (
        "Ctrl Shift Alt Enter Return Esc Del Delete Left Right Tab Space Home End",
        "Up Down PgUp PgDown Backspace",
        "Fran ais",  # the language calls itself so
        "TLP CLEAR GREEN AMBER RED STRICT briefing en he ar IL LB Arabic English Hebrew",
    )
    for word in words.split()
)
ENGLISH = re.compile(r"[A-Za-z]{2,}")
MOST_ROWS = 100


@pytest.fixture(scope="session")
def language(tmp_path_factory):
    return compiled(tmp_path_factory.mktemp("language"))


@pytest.fixture
def translated_sample(sample, tmp_path):
    path = tmp_path / "δοκιμή.briefing"
    in_greek(sample, path)
    return path


@pytest.fixture(params=["left to right", "right to left"])
def direction(request, qapp) -> Iterator[str]:
    if request.param == "right to left":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def abroad(qapp, language, direction, begin, translated_sample, given_doors, qtbot, monkeypatch):
    """The analyst before a window that speaks the other language.

    No backup is made however slow the machine: its place is a file name, not a word.
    """
    monkeypatch.setattr("briefing.desktop.backups.keeping._LOOK", 3_600_000)
    translator = QTranslator()
    assert translator.load(str(language))
    qapp.installTranslator(translator)
    analyst = Analyst(begin(translated_sample), given_doors, qtbot.waitUntil)
    analyst.window.resize(1200, 800)
    yield analyst
    qapp.removeTranslator(translator)


def test_no_word_escapes_translation_and_none_is_cut_off(abroad):
    allowed = SAME | words_of_locale()
    escaped: dict[str, str] = {}
    cut: dict[str, str] = {}
    for walk in (every_page, every_panel):
        for state, top in walk(abroad):
            for what, text in texts(top):
                if left := [word for word in ENGLISH.findall(text) if word not in allowed]:
                    escaped.setdefault(text, f"{state}: {what} {left}")
            for what, text in cut_off(top):
                cut.setdefault(text, f"{state}: {what}")
    assert escaped == {}
    assert cut == {}


def words_of_locale() -> set[str]:
    locale = QLocale()
    names = [
        name(number, form)
        for name, last in ((locale.monthName, 12), (locale.dayName, 7))
        for number in range(1, last + 1)
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    ]
    return {word for name in names for word in ENGLISH.findall(name)}


def texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that is seen, shown on hovering or read aloud, with where it stands."""
    for widget in (top, *top.findChildren(QWidget)):
        # What is shown as it is printed has the words of documents.
        if not widget.isVisible() or widget.property("printed"):
            continue
        what = type(widget).__name__
        yield f"{what} name", widget.accessibleName()
        yield f"{what} description", widget.accessibleDescription()
        yield f"{what} tip", widget.toolTip()
        yield from ((what, words) for words in _own_texts(widget))
    for action in top.findChildren(QAction):
        yield "action", action.text()
        yield "action tip", action.toolTip()


def _own_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _of_rows(widget)


def _of_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    )
    nowhere = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(nowhere)
    rows = min(model.rowCount(nowhere), MOST_ROWS)
    for row in range(rows):
        for column in range(columns):
            for role in roles:
                found = model.data(model.index(row, column), role)
                if isinstance(found, str):
                    yield found
    for orientation, count in (
        (Qt.Orientation.Horizontal, columns),
        (Qt.Orientation.Vertical, rows),
    ):
        for section in range(count):
            found = model.headerData(section, orientation, Qt.ItemDataRole.DisplayRole)
            if isinstance(found, str):
                yield found


def cut_off(top: QWidget) -> Iterator[tuple[str, str]]:
    """Words of labels and buttons that have less room than they need and do not say so by an …."""
    QApplication.processEvents()
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, QLabel | QPushButton | QToolButton | QCheckBox | QRadioButton):
            continue
        shown = widget.visibleRegion().boundingRect()
        if shown.isEmpty() or not widget.text():
            continue
        needed = widget.sizeHint().width()
        what = f"{type(widget).__name__} {needed} in {widget.width()}"
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + 1:
                yield f"{what} wrapped", widget.text()
        elif needed > widget.width() + 1 and not isinstance(widget, ThemedLabel):  # it says "…"
            yield what, widget.text()
        elif shown.width() < widget.width() - 1:
            yield f"{what}, {shown.width()} in sight", widget.text()
