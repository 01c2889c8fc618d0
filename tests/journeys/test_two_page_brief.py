"""A brief of two pages from ten reports, by keys alone: how many keys each citation costs.

What is counted is every key but the letters of the analyst's own words.
"""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefing.domain.briefings import Briefing, Draft
from briefing.domain.sources import Excerpt, Source
from tests.journeys.analyst import ALT, CONTROL, SHIFT, Analyst, words_of

# Title, sentences, which of them is cited, and the words for it where it is not quoted.
REPORTS = tuple(
    (
        f"Naris Post, report {n}",
        (
            f"The talks on the Naris crossings entered their day {n} in Sennmouth.",
            f"Orsenna says that {10 * n + 2} lorries waited at crossing {n} overnight.",
            f"Drivers at crossing {n} said they had been told nothing about a reopening.",
            f"A clerk of the port counted {n} barges that turned back before the lock.",
        ),
        n % 3,
        f"Of crossing {n} only this is told.",
    )
    for n in range(1, 11)
)
OWN = (
    " That what is told of crossing {n} comes from one side only has to be kept in mind: nobody"
    " else was there, and the papers of the crossing are not open. Both delegations have spoken of"
    " monitors since the spring, yet neither has named the day on which they would come, nor who"
    " would pay for them; until then every number from the crossings is a claim of the side that"
    " gives it, and is to be read together with what the other side says of the same day."
)
# Keys a citation takes when its words are the first sentence of a report, with the way to the
# report and back behind the citation in the text; every sentence further down takes one more.
QUOTED, WRITTEN_ANEW = 3, 4
ALL_TEN = 45


class CountedAnalyst(Analyst):
    """Counts the keys that are pressed and are no letters of a text."""

    pressed = 0

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        super().key(key, held)


@pytest.fixture
def counted(newcomer) -> CountedAnalyst:
    return CountedAnalyst(newcomer.program, newcomer.doors, newcomer.wait_until)


def bring(analyst: CountedAnalyst) -> None:
    """All reports are pasted, one after the other."""
    analyst.go("sources")
    for title, sentences, *_ in REPORTS:
        QApplication.clipboard().setText(" ".join(sentences))
        analyst.key(Qt.Key.Key_V, CONTROL)
        analyst.type(title)
        analyst.key(Qt.Key.Key_F, CONTROL)
        analyst.key(Qt.Key.Key_Down)


def begin(analyst: CountedAnalyst) -> None:
    analyst.go_to_anything("Briefings")
    analyst.key(Qt.Key.Key_N, CONTROL)
    analyst.key(Qt.Key.Key_Tab)
    analyst.type("Issue")
    analyst.key(Qt.Key.Key_Tab)
    analyst.type("The Naris crossings")
    analyst.key(Qt.Key.Key_Return)


def write(analyst: CountedAnalyst) -> list[tuple[int, int]]:
    """The text; gives of every citation the keys it may take and those it took."""
    taken: list[tuple[int, int]] = []
    for n, (_, _, at, anew) in reversed(tuple(enumerate(REPORTS, start=1))):
        before = analyst.pressed
        if taken:
            analyst.key(Qt.Key.Key_PageDown, ALT)
        else:
            analyst.key(Qt.Key.Key_S, CONTROL | SHIFT)
        for _ in range(at):
            analyst.key(Qt.Key.Key_Down, ALT)
        analyst.key(Qt.Key.Key_C, CONTROL | SHIFT)
        is_quoted = len(taken) % 2 == 0
        if is_quoted:
            analyst.key(Qt.Key.Key_Escape)
        else:
            analyst.key(Qt.Key.Key_C, CONTROL | SHIFT)
            analyst.type(anew)
            analyst.key(Qt.Key.Key_End)
        analyst.type(OWN.format(n=n))
        least = QUOTED if is_quoted else WRITTEN_ANEW
        taken.append((least + at, analyst.pressed - before))
        analyst.type("\n\n")
    return taken


def test_two_pages_from_ten_reports_by_keys_alone(counted, tmp_path):
    bring(counted)
    assert [source.title for source in counted.library.all(Source)] == [one[0] for one in REPORTS]
    begin(counted)
    taken = write(counted)
    path = tmp_path / "The Naris crossings.pdf"
    counted.doors.path = path
    counted.key(Qt.Key.Key_P, CONTROL)
    counted.wait_for_sentence(f"“{path.name}” is ready")

    assert len(counted.library.all(Excerpt)) == 10
    (briefing,) = counted.library.all(Briefing)
    (draft,) = counted.library.all(Draft, briefing_id=briefing.id)
    assert draft.text.count("](excerpt:") == 10
    pages = PdfReader(path).pages
    assert len(pages) == 2
    body, _, notes = words_of(path).partition(" Notes ")
    for n, (title, sentences, at, anew) in enumerate(reversed(REPORTS), start=1):
        said = sentences[at]
        assert (f"“{said}”{n}" in body) if n % 2 else (f"{anew}{n}" in body)
        assert f"{n} {title}, date not stated: “{said}”" in notes
    assert all(keys <= most for most, keys in taken), taken
    assert sum(keys for _, keys in taken) <= ALL_TEN
