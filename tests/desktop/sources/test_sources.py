"""The page of sources: what comes in, how far it is read, and what a correction does."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from briefing.desktop.navigation import Place
from briefing.domain.sources import Excerpt, Source, SourceText

REPORT = "019a73bb-9c00-7000-8001-000000000001"
RED_LINE = "Hamas has refused throughout to disarm; the report calls this a red line."
UAE = "The UAE is reluctant to join unless there is a clear operational framework. "


@pytest.fixture
def notices(sources) -> list[str]:
    given: list[str] = []
    sources.window.desk.notices.given.connect(lambda notice: given.append(notice.sentence))
    return given


def rows(sources) -> list[str]:
    records = sources.page.pane.list.records
    return [records.row_at(row).title for row in range(records.rowCount())]


def drop(sources, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    sources.page.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


class TestComingIn:
    def test_a_pasted_text_is_a_source_whose_title_is_asked_for_in_place(self, sources):
        sources.paste("A new report.\r\n\r\nIt is short.")
        sources.type("Short report")
        sources.page.leave()

        source = sources.library.all(Source)[-1]
        assert source.title == "Short report"
        (text,) = sources.library.all(SourceText, source_id=source.id)
        assert text.text == "A new report.\n\nIt is short."
        assert sources.view.text == text.text
        assert rows(sources)[0] == "Short report"

    def test_the_same_text_again_is_said_and_shown(self, sources, notices):
        sources.open("019a73bb-9c00-7000-8001-000000000002")
        sources.paste(sources.library.all(SourceText, source_id=REPORT)[0].text)

        assert notices == [
            "The library has this text already: “Desk summary of an undated, untitled news report”."
        ]
        assert sources.page.pane.current_id() == REPORT
        assert sources.library.count(Source) == 2

    def test_an_empty_clipboard_is_said(self, sources, notices):
        sources.paste(" ")

        assert "no text to paste" in notices[0]
        assert sources.library.count(Source) == 2

    def test_a_text_pasted_into_a_source_without_one_is_its_text(self, sources):
        sources.page.begin_record()
        sources.type("Ordered report")
        sources.page.leave()
        sources.paste("It has come.")

        source = sources.library.all(Source)[-1]
        assert source.title == "Ordered report"
        (text,) = sources.library.all(SourceText, source_id=source.id)
        assert (text.text, text.version) == ("It has come.", 1)

    def test_dropped_files_are_sources(self, sources, tmp_path):
        (tmp_path / "Note one.txt").write_text("One.", encoding="utf-8")
        (tmp_path / "Note two.txt").write_text("שתיים 🕊️", encoding="utf-16")
        drop(sources, tmp_path / "Note one.txt", tmp_path / "Note two.txt")

        assert {"Note one", "Note two"} <= set(rows(sources))
        assert sources.view.text == "שתיים 🕊️"

    def test_a_bad_file_is_refused_in_a_sentence_and_nothing_is_added(
        self, sources, notices, tmp_path
    ):
        (tmp_path / "good.txt").write_text("Good.", encoding="utf-8")
        bad = tmp_path / "bad.txt"
        bad.write_bytes(b"caf\xe9")
        drop(sources, tmp_path / "good.txt", bad)

        assert notices == [
            f"{bad} cannot be added. Byte 3 (0xE9) is not UTF-8: save it as plain text in UTF-8."
        ]
        assert sources.library.count(Source) == 2

    def test_a_file_is_opened_through_the_dialog(self, sources, given_doors, tmp_path):
        given_doors.path = tmp_path / "Opened.txt"
        given_doors.path.write_text("Through the door.", encoding="utf-8")
        sources.page.file_action.trigger()

        assert sources.view.text == "Through the door."

    def test_undo_takes_the_pasted_source_away(self, sources):
        before = sources.snapshot()
        sources.paste("Soon gone.")
        sources.window.desk.session.undo()

        assert sources.snapshot() == before
        assert "A source without a title" not in rows(sources)


class TestReading:
    def test_the_state_is_changed_by_one_press_and_filters_the_list(self, sources):
        sources.page.head.triage.pills["reading"].click()
        assert sources.library.find(Source, REPORT).triage == "reading"

        sources.page.pane.pills["reading"].click()
        assert rows(sources) == ["Desk summary of an undated, untitled news report"]
        sources.page.pane.pills["new"].click()
        assert rows(sources) == []

    def test_a_discarded_source_needs_its_reason(self, sources):
        bar = sources.page.head.triage
        bar.pills["discarded"].click()
        assert sources.library.find(Source, REPORT).triage == "done"
        sources.type("Duplicate of the agency report")
        sources.key(Qt.Key.Key_Return)

        source = sources.library.find(Source, REPORT)
        assert (source.triage, source.discard_reason) == (
            "discarded",
            "Duplicate of the agency report",
        )

    def test_without_a_reason_it_stays_what_it_was(self, sources):
        bar = sources.page.head.triage
        bar.pills["discarded"].click()
        sources.key(Qt.Key.Key_Escape)

        assert bar.pills["done"].isChecked()
        assert sources.library.find(Source, REPORT).triage == "done"

    def test_a_source_that_the_filter_hides_is_shown_when_one_goes_there(self, sources):
        sources.page.pane.pills["new"].click()
        sources.open("019a73bb-9c00-7000-8001-000000000002")

        assert sources.page.pane.current_id() == "019a73bb-9c00-7000-8001-000000000002"
        assert sources.page.pane.pills[None].isChecked()

    def test_details_are_stored_by_themselves_and_can_be_put_away(self, sources):
        sources.page.details.form.editors["publisher"].entry.setFocus()
        sources.type("The Harbour Gazette")
        sources.page.leave()
        assert sources.library.find(Source, REPORT).publisher == "The Harbour Gazette"

        sources.page.head.details_button.click()
        assert not sources.page.details.isVisible()


class TestCorrecting:
    @pytest.fixture
    def corrected(self, sources):
        """The red line is worded anew, the passage on the UAE is gone."""
        sources.page.head.correct_button.click()
        edit = sources.page.text.correction.edit
        text = edit.toPlainText()
        changed = text.replace(
            RED_LINE, "Hamas has always refused to give up its arms; the paper calls it a red line."
        ).replace(UAE, "")
        edit.setPlainText(f"Corrected version.\n\n{changed}")
        sources.page.text.correction.store_button.click()
        return sources

    def test_it_says_what_was_found_and_asks_what_is_in_doubt(self, sources, notices, corrected):
        decisions = sources.page.text.decisions
        assert notices == ["28 passages found again · 1 to decide · 1 stays behind"]
        assert decisions.isVisible()
        assert "give up its arms" in decisions.candidates[0].accessibleName()
        assert sources.focused() is decisions.candidates[0]

    def test_a_key_takes_a_candidate_and_the_passage_moves(self, sources, corrected):
        sources.key(Qt.Key.Key_1)

        newest = sources.page.text.versions[0]
        moved = sources.library.all(Excerpt, source_text_id=newest.id)
        words = "Hamas has always refused to give up its arms; the paper calls it a red line."
        assert words in [excerpt.exact for excerpt in moved]
        assert sources.page.text.reader.isVisible()

    def test_zero_leaves_the_passage_with_the_old_version(self, sources, corrected):
        sources.key(Qt.Key.Key_0)

        stayed = [one for one in sources.library.all(Excerpt) if one.exact == RED_LINE]
        assert sources.library.find(SourceText, stayed[0].source_text_id).version == 1
        assert "2 stay with an older version" in sources.page.text.bar.words.text()

    def test_older_versions_are_readable_with_what_stayed_on_them(self, sources, corrected):
        sources.key(Qt.Key.Key_0)
        older = sources.page.text.versions[1]
        sources.page.head.versions.set_key(older.id)
        sources.page.head.versions.activated.emit(1)

        assert sources.view.text == older.text
        assert "version 1, an older one" in sources.page.text.bar.words.text()
        spoken = [tile.accessibleName() for tile in sources.page.text.reader.tiles]
        assert any(words.startswith("Position: Hamas") for words in spoken)

    def test_evidence_on_an_older_version_opens_that_version(self, sources, corrected):
        lost = next(one for one in sources.library.all(Excerpt) if one.exact == UAE.strip())
        sources.window.desk.navigator.go(Place("overview"))
        sources.open(REPORT, lost.id)

        assert sources.page.text.shown.version == 1
        assert sources.view.place() == lost.start

    def test_one_undo_takes_the_correction_back(self, sources, corrected):
        sources.window.desk.session.undo()

        assert len(sources.page.text.versions) == 1
        assert RED_LINE in sources.view.text
        assert len(sources.page.text.reader.tiles) > 28

    def test_an_unchanged_text_is_said(self, sources):
        sources.page.head.correct_button.click()
        sources.page.text.correction.store_button.click()

        assert "unchanged" in sources.page.text.correction.note.words.text()
        assert len(sources.page.text.versions) == 1

    def test_what_is_typed_survives_a_change_of_page(self, sources):
        sources.page.head.correct_button.click()
        sources.page.text.correction.edit.setPlainText("Half corrected")
        sources.window.desk.navigator.go(Place("overview"))
        sources.open("019a73bb-9c00-7000-8001-000000000002")
        sources.open(REPORT)

        assert sources.page.text.correction.isVisible()
        assert sources.page.text.correction.edit.toPlainText() == "Half corrected"
        sources.key(Qt.Key.Key_Escape)
        assert RED_LINE in sources.view.text


class TestTrash:
    def test_a_source_goes_to_the_trash_and_comes_back(self, sources):
        sources.page.details.trash()
        assert sources.library.find(Source, REPORT).trashed_at is not None
        sources.page.details.trash()

        assert sources.library.find(Source, REPORT).trashed_at is None
        assert "Desk summary of an undated, untitled news report" in rows(sources)

    def test_in_the_trash_it_is_read_only_under_the_line_that_restores_it(self, sources, qtbot):
        sources.page.details.trash()
        head = sources.page.head
        title = head.title.editors["title"].entry
        assert head.banner.isVisible()
        title.setFocus()
        qtbot.keyClicks(title, "X")
        sources.page.leave()
        assert not sources.library.find(Source, REPORT).title.startswith("X")
        assert not head.triage.isEnabled()
        qtbot.mouseClick(head.banner.button, Qt.MouseButton.LeftButton)
        assert sources.library.find(Source, REPORT).trashed_at is None
        assert not head.banner.isVisible()
        title.setFocus()
        qtbot.keyClick(title, Qt.Key.Key_Home)
        qtbot.keyClicks(title, "X")
        sources.page.leave()
        assert sources.library.find(Source, REPORT).title.startswith("X")
