"""A snapshot written from an empty briefing by keys alone: plain words, `@` for what is cited, `/`
for what the program fills in.
"""

from PySide6.QtCore import Qt

from briefing.desktop.editor.text_field import TextField
from briefing.desktop.pages.briefings import BriefingsPage
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.dates import Date
from briefing.domain.issues import Issue
from briefing.operations.checking_drafts import check_draft
from tests.journeys.analyst import CONTROL, PATIENCE, Analyst, words_of
from tests.journeys.keyboard import tab_to

ISSUE = "Second phase of the Gaza ceasefire"
MEETING = "Kushner and Netanyahu meet on the second phase"
TREND = "No trend can be given from one undated report with one value for each number."
VOWED = "Whoever seeks to harm us, we harm them."


PARTS = {
    "bottom_line": (
        "[at least 242](figure:019a73bb-9c00-7000-800e-000000000001) Palestinians killed since"
        " October 10, per Gaza’s health ministry."
        " [Hamas reportedly opposes: Hamas disarms](position:019a73bb-9c00-7000-800c-000000000001)."
    ),
    "highlights": (
        f"- [{MEETING} (Monday)](event:019a73bb-9c00-7000-800f-000000000008).\n"
        f"- Benjamin Netanyahu: [“{VOWED}”](excerpt:019a73bb-9c00-7000-8003-000000000011)\n\n"
    ),
    "trend": (
        f"[{TREND}](judgement:019a73bb-9c00-7000-8011-000000000001) We have high confidence in"
        " this. A trend takes two comparable values; the library holds one of each."
        " What [Hezbollah](actor:019a73bb-9c00-7000-8004-00000000000e) does is not part of it."
    ),
}
OWN = "The numbers come from one report."
TEXT = f"![Key figures](tiles:issue/019a73bb-9c00-7000-8009-000000000001)\n\n{OWN}"
# Words of the body before the number of their note, and what the note quotes.
NOTES = (
    ("at least 242", "“Since October 10, according to Gaza’s health ministry, at least 242"),
    ("Hamas reportedly opposes: Hamas disarms", "“Hamas has refused throughout to disarm"),
    (f"{MEETING} (Monday)", "“Jared Kushner, a mediator for the United States, and Israel’s"),
    (f"Benjamin Netanyahu: “{VOWED}”", f"Benjamin Netanyahu: “{VOWED}”"),
)


def focused_field(analyst: Analyst) -> TextField:
    page = analyst.window.pages.page
    assert isinstance(page, BriefingsPage)
    return next(each for each in page.detail.writing.fields() if each.editor.hasFocus())


def cite(analyst: Analyst, words: str, title: str, wording: int = 0) -> None:
    """Types `@` and the words, goes down to the record, on to the wording, and takes it."""
    field = focused_field(analyst)
    analyst.type(f"@{words}")

    def is_offered() -> bool:
        shown = field.completion.list
        if shown is None or not shown.isVisible() or field.completion.is_asking():
            return False
        return title in shown.titles()

    analyst.wait_until(is_offered, timeout=PATIENCE)
    shown = field.completion.list
    assert shown is not None
    for _ in range(shown.titles().index(title)):
        analyst.key(Qt.Key.Key_Down)
    for _ in range(wording):
        analyst.key(Qt.Key.Key_Tab)
    analyst.key(Qt.Key.Key_Return)
    assert not shown.isVisible()
    assert field.editor.hasFocus()


def begin_snapshot(analyst: Analyst) -> Briefing:
    before = {each.id for each in analyst.library.all(Briefing)}
    analyst.go_to_anything("Briefings")
    analyst.key(Qt.Key.Key_N, CONTROL)
    analyst.choose(ISSUE)
    tab_to(analyst, "Title")
    analyst.key(Qt.Key.Key_Return)
    (briefing,) = (each for each in analyst.library.all(Briefing) if each.id not in before)
    (issue,) = analyst.library.all(Issue, title=ISSUE)
    assert (briefing.template, briefing.subject_id) == ("snapshot", issue.id)
    return briefing


def write(analyst: Analyst) -> None:
    tab_to(analyst, "Bottom line")
    cite(analyst, "palestinians kil", "Palestinians killed")
    analyst.type(". ")
    cite(analyst, "hamas disarms", "Hamas: Hamas disarms")
    analyst.type(".")

    tab_to(analyst, "Highlights")
    analyst.type("- ")
    cite(analyst, "kushner and", MEETING)
    analyst.type(".\n")
    cite(analyst, "whoever seeks", VOWED, wording=1)
    analyst.type("\n\n")

    tab_to(analyst, "Trend")
    cite(analyst, "no trend", TREND)
    analyst.type(" What ")
    cite(analyst, "hezb", "Hezbollah")
    analyst.type(" does is not part of it.")

    tab_to(analyst, "Text")
    analyst.type("/tiles\n")
    analyst.type(OWN)


def test_a_snapshot_is_written_and_printed(analyst, tmp_path):
    id = begin_snapshot(analyst).id
    write(analyst)
    path = tmp_path / "snapshot.pdf"
    analyst.doors.path = path
    analyst.key(Qt.Key.Key_P, CONTROL)
    analyst.wait_for_sentence(f"“{path.name}” is ready")

    briefing = analyst.library.find(Briefing, id)
    assert briefing is not None
    assert {part.name: part.text for part in briefing.parts} == PARTS
    (draft,) = analyst.library.all(Draft, briefing_id=id)
    assert draft.text == TEXT
    checked = check_draft(analyst.library, briefing, today=Date(edtf="2025-11-12"))
    assert {"unresolved", "unattributed", "wording"}.isdisjoint(
        (*checked.not_run, *checked.switched_off)
    )
    # That there is but one source is all that can be said against it.
    assert {one.finding.rule for one in checked.findings} == {"single_source"}

    body, _, notes = words_of(path).partition(" Notes ")
    for number, (claim, passage) in enumerate(NOTES, start=1):
        assert f"{claim}{number}" in body
        assert f" {number} {passage}" in notes
    assert body.index("nearly 2,000") < body.index(OWN) < body.index(TREND)
    assert "What Hezbollah does is not part of it." in body
