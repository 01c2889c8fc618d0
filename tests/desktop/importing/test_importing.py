"""Tables taken in through the window: looked at, corrected in place, stored as one step."""

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from briefing.desktop.importing.sources import SourcesImport
from briefing.desktop.importing.tables import TableImport
from briefing.desktop.jobs import Job
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.window import Window
from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.figures import Figure, Measure
from briefing.domain.sources import Source
from briefing.exchange.references.reading import read_references

COUNTS = (
    "Indicator\tNumber\tAs of\tMinistry\n"
    "Homes in Vale\tat least 242\t10 November 2025\tWater Board\n"
    "Homes in Vale\t1.234\t11 November 2025\tWater Board\n"
)


@pytest.fixture
def window(begin, sample: Path) -> Window:
    return begin(sample).window


def pasted(window: Window, text: str) -> TableImport:
    QApplication.clipboard().setText(text)
    command = next(one for one in window.commands if one.key == "import pasted")
    command.do()
    (dialog,) = window.findChildren(TableImport)
    return dialog


def test_it_is_no_larger_than_the_window_it_stands_over(window: Window) -> None:
    window.resize(900, 600)
    dialog = pasted(window, COUNTS)
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()


def test_a_bad_cell_is_corrected_in_its_place_and_the_matching_kept(window: Window, qtbot) -> None:
    library = window.desk.session.library
    dialog = pasted(window, COUNTS)
    assert dialog.kinds.key() == "figure"
    dialog.form.choices[3].set_key("claimant")
    dialog.form.choices[3].chosen.emit("claimant")
    qtbot.waitUntil(lambda: dialog.model.rows[1].bad == {1})
    assert dialog.store_button.text() == "Import 1 row"
    model = dialog.table.model()
    model.setData(model.index(1, 2), "1234", Qt.ItemDataRole.EditRole)
    assert dialog.store_button.text() == "Import 2 rows"
    qtbot.mouseClick(dialog.store_button, Qt.MouseButton.LeftButton)
    (measure,) = library.all(Measure, label="Homes in Vale")
    found = library.all(Figure, measure_id=measure.id)
    assert [str(figure.value) for figure in found] == ["242", "1234"]
    again = TableImport(window.desk, window, dialog._table, "again")
    assert [choice.key() for choice in again.form.choices][3] == "claimant"
    assert {row.state for row in again.model.rows} == {"There already"}
    window.desk.session.undo()
    assert not library.all(Measure, label="Homes in Vale")


def test_after_a_cell_was_typed_the_table_has_the_cursor_and_no_button(window: Window, qtbot):
    dialog = pasted(window, COUNTS)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    cell = dialog.table.model().index(1, 2)
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(cell)
    dialog.table.edit(cell)
    (field,) = dialog.table.viewport().findChildren(QLineEdit)
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    QTest.keyClicks(field, "1234")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.store_button.text() == "Import 2 rows")
    qtbot.waitUntil(dialog.table.hasFocus)
    QApplication.processEvents()
    assert dialog.focusWidget() is dialog.table
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_many_rows_are_stored_beside_the_window_while_other_writing_waits(
    window: Window, qtbot
) -> None:
    session = window.desk.session
    before = session.library.count(Actor)
    rows = "".join(f"Delegate {number}\tperson\n" for number in range(1500))
    dialog = pasted(window, f"Name\tKind\n{rows}")
    qtbot.waitUntil(dialog.store_button.isEnabled, timeout=20000)
    qtbot.mouseClick(dialog.store_button, Qt.MouseButton.LeftButton)
    with pytest.raises(KnownError, match="is being stored"):
        session.do("Note", Edit(None, Actor(name="Elsewhere", kind="person")))
    qtbot.waitUntil(lambda: session.library.count(Actor) == before + 1500, timeout=20000)
    qtbot.waitUntil(lambda: session._held is None)
    said: list[str] = []
    session.said.connect(lambda sentence: said.append(str(sentence)))
    next(one for one in window.commands if one.key == "undo").do()
    with pytest.raises(KnownError, match="A large step is being undone"):
        session.do("Note", Edit(None, Actor(name="Elsewhere", kind="person")))
    qtbot.waitUntil(lambda: bool(said), timeout=20000)
    assert said == ["Undone: Import actors"]
    assert session.library.count(Actor) == before


def test_references_of_a_file_become_sources(window: Window, given_doors, tmp_path: Path, qtbot):
    file = tmp_path / "refs.ris"
    file.write_text("TY  - NEWS\nTI  - Ferry talks\nDA  - 2025/11/10\nER  -\n", "utf-8")
    given_doors.path = file
    command = next(one for one in window.commands if one.key == "import file")
    command.do()
    qtbot.waitUntil(lambda: bool(window.findChildren(SourcesImport)), timeout=20000)
    (dialog,) = window.findChildren(SourcesImport)
    qtbot.mouseClick(dialog.store_button, Qt.MouseButton.LeftButton)
    assert window.desk.session.library.all(Source, title="Ferry talks")


def test_what_a_source_goes_in_without_is_marked_in_its_cell(window: Window) -> None:
    entries = read_references(
        b"@misc{key1, author = {Lind, Ada}}\n"
        b"@misc{key2, title = {Ferry talks}, date = {soon}}\n"
        b"@misc{key2, title = {The same key}}\n"
    )
    dialog = SourcesImport(window.desk, window, entries, "refs.bib")
    untitled, undated = dialog.model.index(0, 1), dialog.model.index(1, 3)
    assert untitled.data() == "A source without a title"
    assert untitled.data(Qt.ItemDataRole.DecorationRole) is not None
    dialog.table.setCurrentIndex(untitled)
    assert "“key1” has no title" in dialog.note.words.text()
    dialog.table.setCurrentIndex(undated)
    assert "“soon” cannot be read" in dialog.note.words.text()
    assert dialog.counts.text() == "2 rows go in · 0 are left out · 1 cannot be used"


def test_the_open_library_is_not_read_as_a_table(window: Window, given_doors) -> None:
    given_doors.path = window.desk.session.library.path
    told: list[str] = []
    window.desk.notices.given.connect(lambda notice: told.append(str(notice.sentence)))
    next(one for one in window.commands if one.key == "import file").do()
    assert told == [f"{given_doors.path} is the library itself: choose another file."]


def test_what_the_library_says_instead_stands_beside_the_cell(window: Window, qtbot) -> None:
    session = window.desk.session
    session.do("Put", Edit(None, Actor(name="Ferry guild", kind="organisation", country="OR")))
    words = "Name\tKind\tCountry\nFerry guild\torganisation\tAR\nSluice guild\torganisation\tAR\n"
    dialog = pasted(window, words)
    there, new = dialog.model.rows
    told = dialog.model.told(there)
    assert told.stored == ("", "", "OR")
    assert there.state == "There, but differs"
    assert "says something else in 1 cell." in told.words
    assert new.tell is None
    place = dialog.model.index(0, 3)
    assert dialog.model.data(place, Qt.ItemDataRole.ToolTipRole) == "In the library: OR"
    before = dialog.table.grab().toImage()
    dialog.model.setData(place, "OR", Qt.ItemDataRole.EditRole)
    assert dialog.model.rows[0].state == "There already"
    assert dialog.table.grab().toImage() != before


def test_another_number_of_the_same_claim_is_seen_beside_it(window: Window, qtbot) -> None:
    session = window.desk.session
    measure = Measure(label="Homes in Vale", unit="homes")
    board = Actor(name="Water Board", kind="organisation")
    day = Date("2025-11-10")
    figure = Figure(measure_id=measure.id, claimant_id=board.id, as_of=day, value=Decimal(240))
    session.do("Put", *(Edit(None, record) for record in (measure, board, figure)))
    head = "Indicator\tNumber\tAs of\tClaimant\n"
    dialog = pasted(window, f"{head}Homes in Vale\t242\t10 November 2025\tWater Board\n")
    (row,) = dialog.model.rows
    assert dialog.model.told(row).stored == ("", "240 homes", "", "")


def test_of_many_rows_only_those_that_are_seen_are_compared_with_the_library(
    window: Window, qtbot
) -> None:
    many = [Actor(name=f"Delegate {n}", kind="person", country="OR") for n in range(1200)]
    window.desk.session.do("Put", *(Edit(None, actor) for actor in many))
    rows = "".join(f"Delegate {number}\tperson\tAR\n" for number in range(1200))
    dialog = pasted(window, f"Name\tKind\tCountry\n{rows}")
    qtbot.waitUntil(lambda: bool(dialog.model.rows))
    assert {row.state for row in dialog.model.rows} == {"There, but differs"}
    dialog.table.grab()
    assert 0 < len(dialog.model._told) < 100
    dialog.table.setCurrentIndex(dialog.table.model().index(1100, 3))
    assert dialog.note.words.text().startswith("The library has “Delegate 1100” already")


def test_many_rows_are_looked_at_beside_the_window_and_only_the_newest_question_is_answered(
    window: Window, qtbot
) -> None:
    rows = "".join(f"Delegate {number}\tperson\n" for number in range(1500))
    dialog = pasted(window, f"Name\tKind\n{rows}")
    told: list[str] = []
    dialog._planning.progressed.connect(lambda *_: told.append(dialog.counts.text()))
    assert not dialog.store_button.isEnabled()
    assert not dialog.model.rows
    dialog.take_for("position")
    dialog.take_for("actor")
    qtbot.waitUntil(lambda: bool(dialog.model.rows), timeout=20000)
    assert {row.state for row in dialog.model.rows} == {"New"}
    assert dialog.store_button.text() == "Import 1,500 rows"
    assert any(words.startswith("Looking at the rows: ") for words in told)


def test_enter_imports_but_not_out_of_the_table_or_a_field(window: Window, qtbot) -> None:
    library = window.desk.session.library
    dialog = pasted(window, "Name\nFerry guild\n")
    dialog.take_for("actor")
    kind = dialog.form.same["kind"]
    assert isinstance(kind, Choice)
    kind.set_key("organisation")
    kind.chosen.emit("organisation")
    qtbot.waitUntil(dialog.store_button.isEnabled)
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.only.setFocus()
    qtbot.keyClick(dialog.only, Qt.Key.Key_Return)
    assert library.all(Actor, name="Ferry guild")


def test_enter_on_cancel_cancels(window: Window, qtbot) -> None:
    dialog = pasted(window, "Name\tKind\nFerry guild\torganisation\n")
    dialog.activateWindow()
    dialog.foot.cancel.setFocus()
    qtbot.waitUntil(dialog.foot.cancel.hasFocus)
    qtbot.keyClick(dialog.foot.cancel, Qt.Key.Key_Return)
    assert not window.desk.session.library.all(Actor, name="Ferry guild")


def test_enter_in_a_field_looks_at_the_rows_at_once(window: Window, qtbot) -> None:
    dialog = pasted(window, "Number\tAs of\n242\t10 November 2025\n")
    dialog.take_for("figure")
    field = dialog.form.same["measure"]
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Homes in Vale")
    assert not dialog.store_button.isEnabled()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.store_button.isEnabled()


def test_the_boxes_of_the_rows_are_seen_in_the_dark(window: Window) -> None:
    window.desk.theme.set_mode("dark")
    dialog = pasted(window, "Name\tKind\nFerry guild\torganisation\nFerry guild\torganisation\n")
    view, theme = dialog.table, window.desk.theme
    image = view.viewport().grab().toImage()
    for line, colour in ((0, "accent"), (1, "text_tertiary")):
        cell = view.visualRect(view.model().index(line, 0))
        scale = image.devicePixelRatio()
        seen = {
            image.pixelColor(round(x * scale), round(cell.center().y() * scale)).name()
            for x in range(cell.left(), cell.left() + 30)
        }
        assert theme.colour(colour).name() in seen


def test_a_long_table_is_read_beside_the_window_and_corrected_cells_are_seen_at_once(
    window: Window, qtbot
) -> None:
    rows = "".join(f"Delegate {number}\tperson\t{'A note. ' * 8}\n" for number in range(1500))
    QApplication.clipboard().setText(f"Name\tKind\tDescription\n{rows}")
    next(one for one in window.commands if one.key == "import pasted").do()
    assert not window.findChildren(TableImport)
    qtbot.waitUntil(lambda: bool(window.findChildren(TableImport)), timeout=20000)
    (dialog,) = window.findChildren(TableImport)
    qtbot.waitUntil(dialog.store_button.isEnabled, timeout=20000)
    model = dialog.table.model()
    place = model.index(1201, 2)
    left_out = model.index(3, 0)
    model.setData(left_out, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    model.setData(place, "plane", Qt.ItemDataRole.EditRole)
    assert not dialog.store_button.isEnabled()
    assert place.data() == "plane"
    qtbot.waitUntil(dialog.store_button.isEnabled, timeout=20000)
    assert dialog.model.rows[1201].state == "Cannot be used"
    assert dialog.model.taken.count(1) == 1498
    assert not dialog.model.taken[3]
    dialog.table.setCurrentIndex(model.index(1202, 1))
    dialog.only.setChecked(True)
    assert model.rowCount() == 1
    assert dialog.note.words.text().startswith("Kind: “plane” is not a word")
    dialog.only.setChecked(False)
    assert model.rowCount() == 1500
    assert dialog.table.currentIndex().row() == 1201


def test_a_large_import_that_is_cancelled_leaves_nothing(window: Window, qtbot) -> None:
    session = window.desk.session
    before = session.library.count(Actor)
    told: list[str] = []
    window.desk.notices.given.connect(lambda notice: told.append(str(notice.sentence)))
    jobs: list[Job] = []
    window.desk.jobs.started.connect(lambda job, _title: jobs.append(job))
    rows = "".join(f"Delegate {number}\tperson\n" for number in range(1500))
    dialog = pasted(window, f"Name\tKind\n{rows}")
    qtbot.waitUntil(dialog.store_button.isEnabled, timeout=20000)
    dialog.store_button.click()
    jobs[0].cancel()
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert told == ["Nothing was imported: you cancelled it."]
    assert session.library.count(Actor) == before
    session.do("Note", Edit(None, Actor(name="Elsewhere", kind="person")))


def test_a_long_table_without_a_needed_column_says_which(window: Window, qtbot) -> None:
    rows = "".join(f"Delegate {number}\n" for number in range(1500))
    dialog = pasted(window, f"Name\n{rows}")
    dialog.take_for("actor")
    qtbot.waitUntil(lambda: dialog.note.words.text() == "Say which column holds: kind.")
