"""Records that editions cite: where they are printed, and what must be recalled of them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from briefing.desktop.editions.printed_in_section import PrintedInSection
from briefing.desktop.editions.recall_dialog import RecallDialog
from briefing.desktop.editions.withdraw_dialog import WithdrawDialog
from briefing.desktop.widgets.chip import Chip
from briefing.domain.briefings import Edition
from briefing.domain.edits import Edit
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Issue
from briefing.domain.positions import Position
from briefing.domain.sources import Source
from briefing.operations.editions import citing_editions


@pytest.fixture
def window(begin, talks):
    return begin(talks).window


@pytest.fixture
def desk(window):
    return window.desk


@pytest.fixture
def library(desk):
    return desk.session.library


@pytest.fixture
def go(window):
    """Goes to a record and gives the page."""

    def go(record):
        window.desk.navigator.go_to_record(record.KIND, record.id)
        return window.pages.page

    return go


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def printed_in(library, kind, count):
    """The first record of a kind that so many editions cite."""
    return next(
        record
        for record in library.all(kind)
        if len(citing_editions(library, record.KIND, record.id)) == count
    )


def section(page):
    return next(each for each in page.findChildren(PrintedInSection) if each.isVisibleTo(page))


def words(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


@pytest.mark.parametrize(
    ("kind", "count"), [(Source, 2), (Figure, 1), (Position, 2), (Measure, 3), (Issue, 3)]
)
def test_a_record_says_which_editions_cite_it(library, go, kind, count):
    shown = section(go(printed_in(library, kind, count)))
    chips = [chip.accessibleName() for chip in shown.findChildren(Chip)]
    assert len(chips) == count
    assert chips[0].startswith("The Naris talks · Edition ")
    assert chips[0].endswith("(Final)")


def test_a_chip_leads_to_the_edition(window, library, go):
    figure = printed_in(library, Figure, 1)
    (citing,) = citing_editions(library, "figure", figure.id)
    press(section(go(figure)).findChildren(Chip)[0])
    beside = window.pages.page.detail.beside
    assert beside.shown == "editions"
    assert beside.view("editions").list.current == citing.edition


def test_a_retracted_source_says_what_must_be_recalled(desk, library, go):
    source = printed_in(library, Source, 2)
    page = go(source)
    banner = page.head.recall
    assert not banner.isVisible()
    desk.session.do("Retract", Edit(source, replace(source, status="retracted")))
    assert banner.isVisible()
    assert banner.words.text() == "2 editions cite this source, which no longer holds."
    press(banner.button)
    dialog = page.window().findChild(RecallDialog)
    assert dialog.state.text() == "2 editions that are not withdrawn cite it."
    found = citing_editions(library, "source", source.id)
    for citing in found:
        assert f"Edition {citing.edition.number}" in words(dialog)
    button = next(
        each
        for each in dialog.findChildren(type(banner.button))
        if each.text().strip() == "Withdraw …"
    )
    press(button)
    asked = dialog.findChild(WithdrawDialog)
    QTest.keyClicks(asked.reason, "Its source was retracted.")
    press(asked.go)
    assert dialog.state.text() == "1 edition that is not withdrawn cites it."
    assert banner.words.text() == "1 edition cites this source, which no longer holds."
    (withdrawn,) = library.all(Edition, status="withdrawn")
    assert withdrawn.withdrawal_reason == "Its source was retracted."
