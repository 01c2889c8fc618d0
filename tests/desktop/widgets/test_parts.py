"""The small parts: chips, badges, marks, headings, buttons, splitters, rows that wrap."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QTextDocumentFragment, QTextLayout
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QWidget

from briefing.desktop.settings import Settings
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.chip import Badge, Chip
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.headings import PageHeading, SectionHeading
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import InitialsMark, MarkView, initials
from briefing.desktop.widgets.menu_button import give_menu
from briefing.desktop.widgets.splitter import RememberedSplitter
from briefing.desktop.widgets.tips import plain_tip


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Mara Kessler", "MK"),
        ("Hamas", "H"),
        ("António Guterres", "AG"),
        ("Border Mayors’ League", "BM"),
        ("حركة حماس", "حح"),
        ("(unnamed) official", "O"),
        ("", ""),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters


def test_a_mark_is_painted_in_the_colour_of_its_actor(theme, show, colours_in):
    mark = MarkView(theme, InitialsMark("A B", "#336699"))
    show(mark)

    assert "#336699" in colours_in(mark.grab().toImage())


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_chip_is_removed_by_key(qtbot, theme, show, key):
    chip = Chip(theme, "Hamas", "users", is_removable=True)
    show(chip)
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, key)


def test_a_chip_that_stays_is_not_removed(qtbot, theme, show):
    chip = Chip(theme, "Hamas", "users")
    show(chip)
    with qtbot.assertNotEmitted(chip.removed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_cross_of_a_chip_removes_and_the_rest_opens(qtbot, theme, show, direction):
    chip = Chip(theme, "Hamas", "users", is_removable=True)
    show(chip)
    chip.setLayoutDirection(direction)
    left, right = QPoint(8, 12), QPoint(chip.width() - 8, 12)
    at_right = direction == Qt.LayoutDirection.LeftToRight
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=right if at_right else left)
    with qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=left if at_right else right)


def test_a_chip_says_its_name(theme):
    assert Chip(theme, "R&D", "users").accessibleName() == "R&D"


def test_a_badge_says_what_it_shows(theme, show, colours_in):
    badge = Badge(theme, "Unsourced", "amber", "circle-alert")
    show(badge)

    assert badge.accessibleName() == "Unsourced"
    assert theme.colours.tints["amber"][0].lower() in colours_in(badge.grab().toImage())


def test_chips_go_on_in_the_next_line(theme, show):
    holder = QWidget()
    flow = FlowLayout()
    holder.setLayout(flow)
    chips = [Chip(theme, f"Actor number {n}", "users") for n in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    show(holder, width=300)

    assert chips[0].y() < chips[-1].y()
    assert all(chip.geometry().right() <= holder.width() for chip in chips)


def test_from_right_to_left_chips_begin_at_the_right(theme, show):
    holder = QWidget()
    flow = FlowLayout()
    holder.setLayout(flow)
    chip = Chip(theme, "A", "users")
    flow.addWidget(chip)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(holder, width=400)

    assert chip.geometry().right() == holder.width() - 1


def test_an_icon_button_has_a_name_and_tells_its_shortcut(theme):
    button = icon_button(theme, "plus", "New actor", "Ctrl+N")

    assert button.accessibleName() == "New actor"
    assert button.toolTip() == "New actor (Ctrl+N)"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_shortcut_of_a_button_presses_it(qtbot, theme, show):
    button = icon_button(theme, "plus", "New actor", "Ctrl+N")
    field = QLineEdit()
    show(button, field)
    field.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(field, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_button_with_the_focus_is_pressed_by_enter_and_space(qtbot, theme, show, key):
    words, icon = push_button(theme, "Open a library"), icon_button(theme, "plus", "New actor")
    show(words, icon)
    for button in (words, icon):
        button.setFocus()
        with qtbot.waitSignal(button.clicked, timeout=500):
            qtbot.keyClick(button, key)


def test_the_primary_button_is_filled_with_the_accent(theme, show, colours_in):
    primary, other = push_button(theme, "Add", is_primary=True), push_button(theme, "Discard")
    show(QLineEdit(), primary, other)

    accent = theme.colours.accent.lower()
    assert accent in colours_in(primary.grab().toImage())
    assert accent not in colours_in(other.grab().toImage())


def test_labels_follow_a_switch_to_dark(theme, show, colours_in):
    label = ThemedLabel(theme, "MMM", "figure", "text", 600)
    show(label)
    theme.set_mode("dark")

    assert theme.colours.text.lower() in colours_in(label.grab().toImage())


def test_words_of_the_other_direction_start_where_the_interface_starts(theme):
    label = ThemedLabel(theme, "English")
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_a_page_heading_heads_another_record(theme, show):
    heading = PageHeading(theme, [push_button(theme, "Edit")])
    show(heading)
    heading.set_words("Hamas", "Armed group", InitialsMark("Hamas", "#336699"))
    heading.set_words("Figures")

    assert heading.title.text() == "Figures"
    assert not heading.detail.isVisible()
    assert not heading.findChild(MarkView).isVisible()


def test_a_section_heading_has_a_note(theme):
    heading = SectionHeading(theme, "Positions", "12 of 64")
    heading.set_words("Positions", "13 of 64")

    assert heading.note.text() == "13 of 64"


def test_an_empty_page_says_what_would_be_there_and_begins_it(qtbot, theme, show):
    begin = push_button(theme, "Paste text", is_primary=True)
    empty = EmptyState(theme, "library", "No sources yet", "Paste a report.", [begin])
    show(empty)

    texts = [label.text() for label in empty.findChildren(QLabel)]
    assert texts == ["No sources yet", "Paste a report."]
    with qtbot.waitSignal(begin.clicked):
        qtbot.keyClick(begin, Qt.Key.Key_Space)


def test_a_splitter_remembers_where_it_was_left(tmp_path, show):
    settings = Settings(tmp_path / "settings.ini")

    def splitter() -> RememberedSplitter:
        made = RememberedSplitter(settings, "main")
        made.add_pane(QWidget(), 100)
        made.add_pane(QWidget(), 100, grows=True)
        show(made, width=800)
        return made

    first = splitter()
    first.restore((200, 600))
    first.moveSplitter(300, 1)
    again = splitter()
    again.restore((200, 600))

    assert again.sizes()[0] == pytest.approx(300, abs=2)


def test_the_edge_between_panes_is_moved_by_arrow_keys(qtbot, tmp_path, show):
    settings = Settings(tmp_path / "settings.ini")
    splitter = RememberedSplitter(settings, "main")
    splitter.add_pane(QWidget(), 50)
    splitter.add_pane(QWidget(), 50, grows=True)
    show(splitter, width=822)
    splitter.restore((200, 600))
    before = splitter.sizes()[0]

    handle = splitter.handle(1)
    assert handle.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(handle, Qt.Key.Key_Right)

    assert splitter.sizes()[0] == before + 16
    assert settings.sizes("main") == tuple(splitter.sizes())


@pytest.mark.parametrize("words", ["<b>bold</b> & more", "plain & simple", "<img src=x>"])
def test_a_tip_is_never_read_as_markup(words):
    tip = plain_tip(words)
    tip_is_markup = "<" in tip
    shown = QTextDocumentFragment.fromHtml(tip).toPlainText() if tip_is_markup else tip

    assert shown == words


def test_sizes_of_another_number_of_panes_are_not_taken(tmp_path, show):
    settings = Settings(tmp_path / "settings.ini")
    settings.set_sizes("main", (1, 2, 3))
    splitter = RememberedSplitter(settings, "main")
    splitter.add_pane(QWidget(), 50)
    splitter.add_pane(QWidget(), 50, grows=True)
    show(splitter, width=822)
    splitter.restore((200, 600))

    assert splitter.sizes()[0] == pytest.approx(200, abs=5)


def test_a_switch_of_language_direction_reaches_labels_that_are_shown(theme, show):
    label = ThemedLabel(theme, "English")
    window = show(label)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutDirectionChange)

    assert label.alignment() & Qt.AlignmentFlag.AlignRight


def test_a_button_is_not_hovered_any_more_when_its_menu_has_opened_a_dialog(qtbot, theme, show):
    button, menu = icon_button(theme, "chevron-down", "Other formats"), QMenu()
    dialog = QDialog()
    menu.addAction("Save as template …").triggered.connect(dialog.open)
    give_menu(button, menu)
    show(button)
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu.popup(button.mapToGlobal(QPoint(0, 0)))
    qtbot.waitUntil(menu.isVisible)
    menu.setActiveAction(menu.actions()[0])
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(lambda: not button.underMouse())
    dialog.close()


def test_the_buttons_of_a_heading_stand_below_where_there_is_no_room_beside(qtbot, theme, show):
    button = push_button(theme, "Brief as PDF", "file-down")
    heading = PageHeading(theme, [push_button(theme, "Edit"), button])
    heading.set_words("A title of some length", "", InitialsMark("A B", "#336699"))
    window = show(heading, width=420)
    assert button.mapTo(heading, QPoint(0, 0)).y() >= heading.title.geometry().bottom()
    assert heading.title.width() > 250
    window.resize(900, 480)
    qtbot.waitUntil(lambda: button.mapTo(heading, QPoint(0, 0)).x() > 600)
    assert button.mapTo(heading, QPoint(0, 0)).y() < heading.title.geometry().bottom()
    button.hide()
    window.resize(420, 480)
    qtbot.waitUntil(lambda: heading.width() < 420 and heading.title.width() > 200)


def test_a_long_title_that_wraps_has_the_width_of_the_page_where_that_is_small(qtbot, theme, show):
    heading = PageHeading(theme, [push_button(theme, "To the newer judgement", "arrow-right")])
    heading.title.setWordWrap(True)
    heading.set_words("Tesmara agrees to a number for the dry season at the second round.")
    window = show(heading, width=500)
    assert heading.title.width() > 400
    window.resize(900, 480)
    qtbot.waitUntil(lambda: 400 < heading.title.width() < 800)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_date_behind_arabic_words_is_read_in_its_order(theme, direction):
    heading = PageHeading(theme)
    heading.setLayoutDirection(direction)
    heading.set_words("تقرير", "صحيفة الشرق · 12 November 2025")
    words = heading.detail.text()
    layout = QTextLayout(words)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    places = [line.cursorToX(words.index(part))[0] for part in ("12", "November", "2025")]
    assert places == sorted(places)
