"""The preview: pages that keep their place, and remarks that lead to the text."""

import io

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from briefing.desktop.navigation import Place
from briefing.desktop.preview.left_out import LeftOutRow, place_to_fill
from briefing.desktop.preview.page_view import PageView
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.documents.prose import Origin
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.dates import Date
from briefing.domain.figures import Figure
from briefing.operations.previewing import preview

A4 = (595.0, 842.0)
CONTROL = Qt.KeyboardModifier.ControlModifier
TIMEOUT = 20_000  # the child process starts with the first preview


def blank_pages(count: int) -> bytes:
    writer = PdfWriter()
    for _ in range(count):
        writer.add_blank_page(*A4)
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


def is_inked(picture: QImage) -> bool:
    """Whether anything dark stands in the picture of a page."""
    small = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return any(
        small.pixelColor(x, y).lightness() < 100
        for x in range(0, small.width(), 2)
        for y in range(0, small.height(), 2)
    )


@pytest.fixture
def view(qtbot, theme) -> PageView:
    view = PageView(theme)
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def page(begin, sample):
    """The page of briefings, showing the position brief of the sample."""
    window = begin(sample).window
    briefing = window.desk.session.library.all(Briefing, template="position_brief")[0]
    window.desk.navigator.go(Place("briefings", "briefing", briefing.id))
    return window.pages.page


@pytest.fixture
def made(page, qtbot):
    """Waits for the next preview of the page and gives it."""

    def made():
        with qtbot.waitSignal(page.detail.preview.previewing.made, timeout=TIMEOUT) as signal:
            pass
        return signal.args[0]

    return made


def draft_editor(page):
    return page.detail.writing.field("draft").editor


def buttons(remarks) -> list[QToolButton]:
    return remarks.findChildren(QToolButton)


def words_of(pdf: bytes) -> str:
    return " ".join(each.extract_text() for each in PdfReader(io.BytesIO(pdf)).pages)


class TestPages:
    def test_are_as_wide_as_the_view_or_wholly_in_it(self, view):
        view.show_pdf(blank_pages(2))
        assert view.picture(1).height() > view.viewport().height()
        view.set_zoom("page")
        assert view.picture(1).height() <= view.viewport().height()

    def test_say_which_one_is_in_view(self, view, qtbot):
        view.show_pdf(blank_pages(12))
        assert (view.page, view.page_count) == (1, 12)
        with qtbot.waitSignal(view.page_changed) as signal:
            view.show_page(7)
        assert signal.args == [7, 12]
        assert view.accessibleName() == "Preview, page 7 of 12"

    def test_stay_where_they_are_when_new_ones_come(self, view):
        view.show_pdf(blank_pages(12))
        view.verticalScrollBar().setValue(2345)
        view.show_pdf(blank_pages(13))
        assert view.verticalScrollBar().value() == 2345
        assert view.page_count == 13

    def test_of_a_shorter_file_are_shown_to_their_end(self, view):
        view.show_pdf(blank_pages(12))
        view.show_page(12)
        view.show_pdf(blank_pages(2))
        assert view.page == 2

    def test_keep_their_place_when_the_view_becomes_wider(self, view):
        view.show_pdf(blank_pages(12))
        view.show_page(7)
        view.resize(700, 500)
        assert view.page == 7

    def test_are_gone_through_by_keys(self, view):
        view.show_pdf(blank_pages(3))
        QTest.keyClick(view, Qt.Key.Key_End)
        assert view.page == 3
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        assert view.verticalScrollBar().value() == view.viewport().height()

    def test_say_where_they_are_pressed_in_points(self, view, qtbot):
        view.show_pdf(blank_pages(1))
        with qtbot.waitSignal(view.pressed) as signal:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(16, 16))
        page, point = signal.args
        assert page == 1
        assert point.x() == pytest.approx(0, abs=2)
        assert point.y() == pytest.approx(A4[1], abs=3)

    def test_what_is_no_pdf_leaves_them_as_they_are(self, view):
        view.show_pdf(blank_pages(3))
        with pytest.raises(ValueError, match="no PDF"):
            view.show_pdf(b"not at all")
        assert view.page_count == 3

    def test_new_ones_are_painted_at_once(self, view, sample):
        made = preview(sample, briefing_id(sample), Date("2025-11-12"), lambda _done, _total: None)
        view.show_pdf(blank_pages(2))
        assert not is_inked(view.grab().toImage())
        view.show_pdf(made.pdf)
        assert is_inked(view.grab().toImage())


def briefing_id(sample) -> str:
    from briefing.store.opening import open_library

    with open_library(sample, writing=False) as library:
        return library.all(Briefing, template="position_brief")[0].id


class TestPreview:
    def test_is_made_when_a_briefing_is_shown(self, page, made):
        found = made()
        assert found.pages == 2
        assert page.detail.preview.place.text() == "Page 1 of 2"
        assert is_inked(page.detail.preview.view.picture(1))

    def test_follows_the_typing_and_keeps_its_place(self, page, made):
        made()
        bar = page.detail.preview.view.verticalScrollBar()
        bar.setValue(300)
        editor = draft_editor(page)
        editor.setFocus()
        QTest.keyClicks(editor, "Nobody crossed. ")
        found = made()
        assert "Nobody crossed." in words_of(found.pdf)
        assert bar.value() == 300
        draft = page.desk.session.library.all(Draft, briefing_id=page.detail.briefing.id)[0]
        assert draft.text.startswith("Nobody crossed. ")

    def test_follows_what_is_changed_elsewhere(self, page, made):
        made()
        title = page.detail.form.fields.editors["title"]
        page.detail.details.set_open(is_open=True)
        title.entry.setFocus()
        title.entry.selectAll()
        QTest.keyClicks(title.entry, "Who takes part")
        assert "Who takes part" in words_of(made().pdf)

    def test_a_press_on_a_paragraph_puts_the_cursor_into_it(self, page, made):
        found = made()
        spot = [each for each in found.spots if each.origin.text == "draft"][-1]
        view = page.detail.preview.view
        middle = QPointF(spot.left + spot.width / 2, spot.bottom + spot.height / 2)
        view.pressed.emit(spot.page, middle)
        editor = draft_editor(page)
        assert editor.hasFocus()
        assert editor.textCursor().position() == spot.origin.start

    def test_a_press_on_what_is_computed_leads_nowhere(self, page, made):
        made()
        page.pane.list.setFocus()
        page.detail.preview.view.pressed.emit(2, QPointF(1, 1))
        assert page.pane.list.hasFocus()

    def test_a_remark_leads_to_its_text(self, page, made, qtbot):
        made()
        editor = draft_editor(page)
        editor.setFocus()
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        editor.insert("\n\nWell done 😀")
        made()
        remarks = page.detail.preview.remarks
        assert any("U+1F600" in sentence for sentence in remarks.sentences())
        assert any("left out: Quotes" in sentence for sentence in remarks.sentences())
        page.pane.list.setFocus()
        qtbot.waitUntil(lambda: any(map(QToolButton.isVisible, buttons(remarks))))
        button = next(each for each in buttons(remarks) if each.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert editor.hasFocus()
        assert editor.textCursor().block().text() == "Well done 😀"

    def test_what_is_just_being_typed_is_not_remarked(self, page, made, qtbot):
        """Neither beside the text nor by the checks, until it is left as it stands."""
        made()
        field, checking = page.detail.writing.field("draft"), page.detail.checks.checking
        remarks = page.detail.preview.remarks
        field.editor.setFocus()
        field.editor.moveCursor(field.editor.textCursor().MoveOperation.End)
        QTest.keyClicks(field.editor, " @Qata")
        qtbot.waitUntil(
            lambda: field.completion.list is not None and field.completion.list.isVisible()
        )
        assert any("Qata" in text for _, text in made().texts)
        assert not any("@Qata" in sentence for sentence in remarks.sentences())
        qtbot.waitUntil(lambda: not checking.is_looking, timeout=TIMEOUT)
        assert not any("@Qata" in str(one.checked.finding.message) for one in checking.placed)

        QTest.keyClick(field.editor, Qt.Key.Key_Escape)
        made()
        assert any("@Qata" in sentence for sentence in remarks.sentences())
        qtbot.waitUntil(
            lambda: any("@Qata" in str(one.checked.finding.message) for one in checking.placed),
            timeout=TIMEOUT,
        )

    def test_a_part_that_is_left_out_leads_to_where_it_is_filled(self, page, made):
        made()
        remarks = page.detail.preview.remarks
        (row,) = remarks.findChildren(LeftOutRow)
        assert "Quotes" in row.words.text()
        row.words.linkActivated.emit("quotes")
        assert page.desk.navigator.place.page == "quotes"

    def test_a_release_check_that_is_left_out_leads_to_the_editions(self, page, made):
        made()
        before = page.desk.navigator.place
        page.detail.preview.remarks.wanted.emit(place_to_fill("release_check", None))
        assert page.detail.beside.shown == "editions"
        assert page.desk.navigator.place == before

    @pytest.mark.parametrize(
        ("kind", "name", "place"),
        [
            ("actor", "positions", Place("actors", "actor", "1")),
            ("issue", "positions", Place("issues", "issue", "1")),
            ("", "positions", Place("issues")),
            ("issue", "gaps", Place("gaps")),
            ("issue", "trend", Origin("trend", 0, 0)),
            ("issue", "sentences", Origin("draft", 0, 0)),
        ],
    )
    def test_what_is_left_out_is_filled_at_its_subject_its_records_or_its_text(
        self, kind, name, place
    ):
        briefing = Briefing(title="Water", subject_kind=kind, subject_id="1" if kind else None)
        assert place_to_fill(name, briefing) == place

    def test_a_remark_on_a_record_leads_to_it(self, page, made):
        made()
        library = page.desk.session.library
        snapshot = library.all(Briefing, template="snapshot")[0]
        page.desk.navigator.go(Place("briefings", "briefing", snapshot.id))
        made()
        remarks = page.detail.preview.remarks
        assert "is disputed" in remarks.sentences()[0]
        button = next(one for one in buttons(remarks) if one.toolTip() == "Open the record")
        button.click()
        assert page.desk.navigator.place.record_kind == "figure"
        assert library.find(Figure, page.desk.navigator.place.record_id).status == "disputed"

    def test_a_page_that_is_too_full_is_remarked_first(self, page, made):
        made()
        snapshot = page.desk.session.library.all(Briefing, template="snapshot")[0]
        page.desk.navigator.go(Place("briefings", "briefing", snapshot.id))
        made()
        editor = draft_editor(page)
        editor.setFocus()
        editor.insert("A line of its own.\n\n" * 80)
        made()
        assert "lines too long" in page.detail.preview.remarks.sentences()[0]
        assert page.detail.preview.over.text().endswith("lines too long")

    def test_the_place_of_the_cursor_is_shown_in_it(self, page, made):
        made()
        editor = draft_editor(page)
        editor.setFocus()
        editor.insert("Nobody crossed.\n\n" * 90 + "At the very end.")
        made()
        view = page.detail.preview.view
        view.show_page(1)
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        QTest.keyClick(editor, Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert view.lit is not None
        top = view.verticalScrollBar().value()
        assert top <= view.lit.top() <= top + view.viewport().height()
        assert view.page > 1
        editor.moveCursor(editor.textCursor().MoveOperation.Start)
        QTest.keyClick(editor, Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert view.verticalScrollBar().value() < top

    def test_its_pages_begin_in_the_margin_of_the_text(self, page, made, qtbot):
        made()
        editor = draft_editor(page)
        editor.setFocus()
        editor.insert("Nobody crossed.\n\n" * 90 + "At the very end.")
        made()
        breaks = page.detail.checks.margins.margin("draft").marks.breaks
        assert [one.page for one in breaks] == sorted({one.page for one in breaks})
        assert breaks
        assert breaks[0].place.cursor().selectedText() == "Nobody crossed."
        captions = page.desk.theme.font("caption").pixelSize()
        margin = page.detail.checks.margins.margin("draft")
        editor.setTextCursor(breaks[0].place.cursor())
        margin.grab()
        assert any(shown == breaks[0].page for _, shown in margin.spots)
        assert page.desk.theme.font("caption").pixelSize() == captions

    def test_the_zoom_is_remembered(self, page, made):
        made()
        pane = page.detail.preview
        QTest.mouseClick(pane.zooms["page"], Qt.MouseButton.LeftButton)
        assert pane.view.zoom == "page"
        assert not pane.zooms["width"].isChecked()
        assert page.desk.settings.is_open("preview/whole page")

    def test_a_dead_child_is_told_and_the_next_preview_is_made(self, page, made, qtbot):
        # Whoever asks a dead child first has it replaced: here that shall be the preview.
        page.desk.settings.spelling = ""
        made()
        checking = page.detail.checks.checking
        qtbot.waitUntil(lambda: not checking.work.is_busy, timeout=TIMEOUT)
        checking.work.name_subject("")
        page.desk.worker._child.process.kill()
        page.desk.worker._child.process.wait()
        editor = draft_editor(page)
        editor.setFocus()
        previewing = page.detail.preview.previewing
        with qtbot.waitSignal(previewing.failed, timeout=TIMEOUT):
            QTest.keyClicks(editor, "One. ")
        bar = page.window().frame.message_bar
        assert "stopped unexpectedly" in bar.words.text()
        QTest.keyClicks(editor, "Two. ")
        assert "One. Two." in words_of(made().pdf)

    def test_without_any_preview_yet_it_can_be_tried_again(self, page, made, qtbot):
        pane = page.detail.preview
        page.desk.worker.warm()
        page.desk.worker._child.process.kill()
        page.desk.worker._child.process.wait()
        qtbot.waitSignal(pane.previewing.failed, timeout=TIMEOUT).wait()
        assert pane.again.isVisible()
        QTest.mouseClick(pane.again, Qt.MouseButton.LeftButton)
        assert made().pages == 2
        assert not pane.again.isVisible()

    def test_a_page_that_nobody_sees_makes_none(self, page, made):
        made()
        QTest.keyClicks(draft_editor(page), "More. ")
        assert page.detail.preview.previewing.is_busy
        page.desk.navigator.go(Place("overview"))
        assert not page.detail.preview.previewing.is_busy
        page.desk.navigator.go(Place("briefings"))
        assert "More." in words_of(made().pdf)


def test_remarks_are_seen_in_whole_lines(theme, tmp_path, qtbot):
    """As many as there is room for, none of them cut in the middle."""
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from briefing.desktop.preview.remarks import Remarks
    from briefing.desktop.settings import Settings
    from briefing.domain.messages import message
    from briefing.operations.preview_values import OnPage, Remark

    long = message("A figure is older than six months and nobody has confirmed it since then.")
    remarks = Remarks(theme, Settings(tmp_path / "settings.ini"))
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(remarks)
    column.addStretch(1)
    window.resize(260, 700)
    qtbot.addWidget(window)
    window.show()
    for count in (1, 3, 12):
        found = tuple(Remark(message(f"{at}. {long.template}"), OnPage(1)) for at in range(count))
        remarks.show_remarks(found, (), None)
        qtbot.wait(50)
        heights = [
            (label.height(), label.visibleRegion().boundingRect().height())
            for label in remarks.findChildren(ThemedLabel)
            if label.isVisible() and label.text().endswith("since then.")
        ]
        seen = [visible for _, visible in heights if visible]
        assert len(heights) == count
        assert len(seen) >= min(count, 3)
        assert seen == [whole for whole, _ in heights][: len(seen)]
