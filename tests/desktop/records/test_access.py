"""Every page of records can be used by ear and in other languages: names, room, both directions."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.navigation import Place
from briefing.desktop.pages.events import events_page
from briefing.desktop.pages.figures import figures_page
from briefing.desktop.pages.gaps import gaps_page
from briefing.desktop.pages.judgements import judgements_page
from briefing.desktop.pages.quotes import quotes_page
from briefing.desktop.pages.trash import trash_page
from briefing.domain.events import Event
from briefing.operations.libraries import sample_library
from briefing.store.library import Library
from briefing.store.opening import open_library

PAGES = {
    "events": events_page,
    "figures": figures_page,
    "gaps": gaps_page,
    "judgements": judgements_page,
    "quotes": quotes_page,
    "trash": trash_page,
}
NARROW = 640  # pixels that the detail beside the list may need


def _longer(_self, _context, source, _disambiguation=None, _n=-1) -> str:
    return f"[{source}{'~' * max(1, len(source) * 2 // 5)}]"


# A language whose every sentence is 40 % longer than the English one.
Longer = type("Longer", (QTranslator,), {"translate": _longer, "isEmpty": lambda _self: False})


@pytest.fixture
def library(tmp_path) -> Iterator[Library]:
    sample_library(tmp_path / "sample.briefing", author="Ana")
    with open_library(tmp_path / "sample.briefing", author="Ana") as opened:
        yield opened


@pytest.fixture
def longer() -> Iterator[None]:
    application = QCoreApplication.instance()
    assert isinstance(application, QApplication)
    language = Longer()
    application.installTranslator(language)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    application.removeTranslator(language)


@pytest.fixture
def opened(desk: Desk, put: Callable[..., None], show: Callable[..., QWidget]):
    def open_page(name: str) -> QWidget:
        put(Event(title="Thrown away", trashed_at="2025-11-11T09:00:00Z"))
        page = PAGES[name](desk)
        show(page, 1000, 800)
        page.arrive(Place(name))
        QApplication.processEvents()
        return page

    return open_page


@pytest.mark.parametrize("name", PAGES)
def test_whatever_takes_the_focus_has_a_name(opened, name: str) -> None:
    page = opened(name)
    focusable = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(focusable) > 2
    nameless = [
        widget
        for widget in focusable
        if not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and widget.focusProxy() is None
    ]
    assert nameless == []


@pytest.mark.parametrize("name", PAGES)
def test_longer_words_and_the_other_direction_find_room(longer: None, opened, name: str) -> None:
    page = opened(name)
    detail = page.detail.widget() if hasattr(page, "detail") else page._stack.currentWidget()
    assert detail.minimumSizeHint().width() <= NARROW
    assert page.isRightToLeft()
