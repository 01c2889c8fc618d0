"""Two editions: the first leaves the desk, the world moves on, the text says so everywhere, the
second leaves with its answers, and the change report tells what lies between them.
"""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from briefing.desktop.editions.editions_view import EditionsView
from briefing.desktop.editions.release_view import ReleaseView
from briefing.desktop.editor.chip_boxes import boxes
from briefing.desktop.pages.briefings import BriefingsPage
from briefing.desktop.widgets.record_line import RecordLine
from briefing.domain.briefings import Answer, Edition
from briefing.operations.editions import release_result
from tests.journeys.analyst import CONTROL, PATIENCE, SHIFT, Analyst, words_of
from tests.journeys.keyboard import heard, tab_to

SNAPSHOT = "The second phase of the Gaza ceasefire"
KILLED = "Palestinians killed"
KILLED_ID = "019a73bb-9c00-7000-800e-000000000001"
INTERESTED = "019a73bb-9c00-7000-800c-000000000005"  # Türkiye's position that edition 1 prints


def briefings(analyst: Analyst) -> BriefingsPage:
    page = analyst.window.pages.page
    assert isinstance(page, BriefingsPage)
    return page


def editions(analyst: Analyst) -> EditionsView:
    view = briefings(analyst).detail.beside.show_tab("editions")
    assert isinstance(view, EditionsView)
    return view


def open_snapshot(analyst: Analyst) -> None:
    analyst.go_to_anything(SNAPSHOT)
    analyst.wait_until(lambda: isinstance(analyst.window.pages.page, BriefingsPage))
    assert briefings(analyst).detail.briefing.title == SNAPSHOT


def begin_release(analyst: Analyst) -> ReleaseView:
    """Presses Ctrl+Shift+R and waits for the check."""
    analyst.key(Qt.Key.Key_R, CONTROL | SHIFT)
    releasing = editions(analyst).releasing
    assert releasing.isVisible()
    checking = releasing.checking
    analyst.wait_until(
        lambda: checking.look is not None and not checking.is_looking, timeout=PATIENCE
    )
    return releasing


def open_rules(releasing: ReleaseView) -> list[str]:
    return [one.checked.finding.rule for one in releasing.checking.placed if one.checked.is_open]


def keep_all(analyst: Analyst, releasing: ReleaseView) -> None:
    """Answers what is open, each with K and the reason that is proposed."""
    while open_rules(releasing):
        before = len(open_rules(releasing))
        tab_to(analyst, "Findings that need an answer")
        analyst.key(Qt.Key.Key_K)
        assert heard() == "Why it stays as it is"
        analyst.key(Qt.Key.Key_Return)
        assert len(open_rules(releasing)) < before


def release(analyst: Analyst, releasing: ReleaseView, path: Path) -> Edition:
    """Presses Ctrl+Return, which releases, and waits for the file."""
    analyst.doors.path = path
    number = len(analyst.library.all(Edition)) + 1
    releasing.fields.setFocus()
    analyst.wait_until(releasing.button.isEnabled, timeout=PATIENCE)
    tab_to(analyst, "Release as final")
    analyst.key(Qt.Key.Key_Space)
    analyst.wait_for_sentence(f"Edition {number} is released and kept")
    return next(each for each in analyst.library.all(Edition) if each.number == number)


def supersede(analyst: Analyst) -> None:
    """A later count of the figure that edition 1 prints."""
    analyst.open("figures", KILLED)
    analyst.choose_in_menu("Supersede…", "The count was updated")
    analyst.wait_until(lambda: heard() == "Number")
    analyst.type("260")
    tab_to(analyst, "Qualifier")
    analyst.type("at least")
    tab_to(analyst, "As of")
    analyst.type("12 Nov 2025")
    analyst.key(Qt.Key.Key_Tab)


def shift(analyst: Analyst) -> None:
    """Türkiye now supports what it was interested in, and the question is answered: a shift."""
    analyst.window.desk.navigator.go_to_record("position", INTERESTED)
    analyst.press("Newer position")
    analyst.key(Qt.Key.Key_5)
    panel = analyst.window.pages.page.panel
    analyst.wait_until(panel.question.isVisible)
    shifted = panel.question.buttons["shifted"]
    assert isinstance(shifted, QPushButton)
    analyst.click(shifted)


def test_two_editions_and_what_lies_between_them(analyst, tmp_path):
    open_snapshot(analyst)
    assert not has_clock(analyst, "highlights", KILLED_ID)
    releasing = begin_release(analyst)
    assert open_rules(releasing) == ["private_individual"]
    keep_all(analyst, releasing)
    first = release(analyst, releasing, tmp_path / "first.pdf")
    assert "at least 242" in words_of(tmp_path / "first.pdf").casefold()

    supersede(analyst)
    shift(analyst)
    analyst.go("overview")
    analyst.wait_until(
        lambda: "1 position has changed" in told_on_overview(analyst), timeout=PATIENCE
    )
    assert "has a newer count" in told_on_overview(analyst)

    open_snapshot(analyst)
    analyst.wait_until(lambda: has_clock(analyst, "highlights", KILLED_ID))
    checks = briefings(analyst).detail.checks.checking
    analyst.wait_until(
        lambda: (
            {"stale_figure", "stale_position"}
            <= {one.checked.finding.rule for one in checks.placed}
        ),
        timeout=PATIENCE,
    )
    view = editions(analyst)
    analyst.press("Begin the next from it")
    assert not analyst.library.all(Answer, edition_number=2)
    releasing = begin_release(analyst)
    assert releasing.title.text() == "Release edition 2"
    assert {"stale_figure", "stale_position"} <= set(open_rules(releasing))
    update(analyst, releasing)
    keep_all(analyst, releasing)
    second = release(analyst, releasing, tmp_path / "second.pdf")
    assert second.supersedes_id == first.id
    assert "at least 260" in words_of(tmp_path / "second.pdf").casefold()
    kept = release_result(second).findings
    assert all(one.answer is not None for one in kept if one.severity == "answer")

    analyst.doors.path = tmp_path / "changes.pdf"
    assert view.list.current.number == 2
    analyst.choose_in_menu("Change report", "Edition 1")
    analyst.wait_for_sentence("“changes.pdf” is ready")
    words = words_of(tmp_path / "changes.pdf").casefold()
    assert words.index("at least 242") < words.index("at least 260")
    assert "türkiye" in words
    assert "shifted" in words


def update(analyst: Analyst, releasing: ReleaseView) -> None:
    """Key 1 writes what the library holds now, for everything that has gone stale."""
    while True:
        stale = [
            one
            for one in releasing.checking.placed
            if one.checked.is_open
            and one.checked.finding.rule.startswith("stale")
            and one.checked.finding.fixes
        ]
        if not stale:
            return
        tab_to(analyst, "Findings that need an answer")
        releasing.findings.list.choose(stale[0])
        analyst.key(Qt.Key.Key_1)
        is_there = stale[0].checked.finding
        analyst.wait_until(
            lambda gone=is_there: all(
                one.checked.finding != gone for one in releasing.checking.placed
            ),
            timeout=PATIENCE,
        )


def has_clock(analyst: Analyst, text: str, record_id: str) -> bool:
    """Whether the chip of the record carries the clock of what is superseded, over its corner."""
    field = briefings(analyst).detail.writing.field(text)
    assert field is not None
    editor, theme = field.editor, analyst.window.desk.theme
    (chip,) = (each for each in editor.chips() if each.record_id == record_id)
    corner = boxes(editor.document(), chip.start, chip.end)[-1].topRight().toPoint()
    seen = editor.viewport().grab().toImage()
    above = [seen.pixelColor(corner + QPoint(x, y)) for x in range(-6, 7) for y in range(-6, -1)]
    shades = theme.colour("warning").lightness() + theme.colour("surface").lightness()
    return any(colour.lightness() < shades / 2 for colour in above)


def told_on_overview(analyst: Analyst) -> str:
    """What the lines of the overview say aloud."""
    lines = analyst.window.pages.page.findChildren(RecordLine)
    return "\n".join(line.accessibleName() for line in lines if line.isVisible())
