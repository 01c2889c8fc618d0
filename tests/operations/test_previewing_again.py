"""A preview made again in the child is that of a process which begins with it, byte for byte."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft, Part
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.records import new_id
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.operations.previewing import Reuse, preview
from briefing.store.opening import create_library

TODAY = Date("2025-11-12")
PASSAGE = "At least 12 gates were shut by the evening."


def report(done: int, total: int) -> None:
    """Nobody looks."""


class Desk:
    """A library with a briefing that cites two sourced figures, and one that nothing supports."""

    def __init__(self, library) -> None:
        measure = Measure(label="Gates shut")
        self.figures = [
            Figure(measure_id=measure.id, value=Decimal(value)) for value in (12, 14, 3)
        ]
        records = [measure, *self.figures]
        for number, figure in enumerate(self.figures[:2]):
            source = Source(title=f"Report {number}", publisher="Gate watch")
            text = SourceText(source_id=source.id, text=PASSAGE)
            excerpt = Excerpt(source_text_id=text.id, start=0, end=17, exact=PASSAGE[:17])
            evidence = Evidence(record_kind="figure", record_id=figure.id, excerpt_id=excerpt.id)
            records += [source, text, excerpt, evidence]
        self.source = next(each for each in records if isinstance(each, Source))
        self.briefing = Briefing(title="The gates", parts=(Part("bottom_line", "Shut."),))
        self.draft = Draft(briefing_id=self.briefing.id, text=self.text())
        self.records = [*records, self.briefing, self.draft]
        self.enter(library)

    def enter(self, library) -> None:
        self.library = library
        library.apply(Step("Enter", tuple(Edit(None, record) for record in self.records)))

    def text(self, *, begin: str = "The gates are shut.", last: str = "Nobody passes.") -> str:
        first, second, bare = (f"(figure:{figure.id})" for figure in self.figures)
        return (
            f"{begin}\n\n## What is counted\n\nOf [12 gates]{first} and [14 gates]{second}, not"
            f" [3 gates]{bare}, **[12 gates]{first}** are old.[^a] Ask @somebody.\n\n"
            f"- One is [14 gates]{second}\n- and one is not\n\n> Quoted: [12 gates]{first}\n\n"
            f"| Gates | Doors |\n|---|---|\n| [12 gates]{first} | 3 |\n\n"
            f"Of [12 gates]{first} and [14 gates]{second}, not [3 gates]{bare}.\n\n"
            f"![Figures](figures:briefing)\n\n[nobody](actor:{new_id()}) saw it.\n\n{last}\n\n"
            f"[^a]: Counted twice, once as [14 gates]{second}.\n"
        )

    def write(self, text: str) -> None:
        written = replace(self.draft, text=text)
        self.library.apply(Step("Write", (Edit(self.draft, written),)), continuing=True)
        self.draft = written

    def change(self, record, **fields) -> None:
        self.library.apply(Step("Change", (Edit(record, replace(record, **fields)),)))


@pytest.fixture
def desk(library) -> Desk:
    return Desk(library)


@pytest.fixture
def same_again(desk):
    """Previews with what is kept, and compares with a preview that keeps nothing."""
    reuse = Reuse()

    def same_again():
        again = preview(desk.library.path, desk.briefing.id, TODAY, report, reuse=reuse)
        assert again == preview(desk.library.path, desk.briefing.id, TODAY, report)
        return again

    same_again.reuse = reuse
    return same_again


def test_words_typed_anywhere_give_the_bytes_of_a_fresh_process(desk, same_again):
    whole = desk.text()
    texts = (
        whole,
        f"A first paragraph.\n\n{whole}",
        whole.replace("and one is not", "and one is no more"),
        f"{whole}\n\nA last one.",
        whole.replace("## What is counted\n\n", ""),
        "",
        whole,
    )
    shown = []
    for text in texts:
        desk.write(text)
        shown.append(same_again().pdf)
    assert len({*shown}) == len(texts) - 1
    assert same_again.reuse.setting.reused > 0


def test_a_citation_that_comes_first_numbers_the_notes_anew(desk, same_again):
    before = same_again()
    second = desk.figures[1]
    desk.write(desk.text(begin=f"There are [14 gates](figure:{second.id})."))
    after = same_again()
    desk.write(desk.text())
    assert after.pdf != before.pdf
    assert same_again().spots == before.spots


def test_a_typed_part_is_composed_with_its_own_words(desk, same_again):
    same_again()
    figure = desk.figures[0]
    words = f"Shut: [12 gates](figure:{figure.id})."
    desk.change(desk.briefing, parts=(Part("bottom_line", words),))
    assert dict(same_again().texts)["bottom_line"] == words


def test_what_is_cited_is_read_again_when_it_was_changed(desk, same_again):
    first = same_again().pdf
    desk.change(desk.source, publisher="Gate watch of the north")
    renamed = same_again().pdf
    desk.change(desk.figures[1], trashed_at="2025-11-12T08:00:00Z")
    trashed = same_again()
    assert len({first, renamed, trashed.pdf}) == 3
    assert any("in the trash" in str(remark.sentence) for remark in trashed.remarks)


def test_a_cited_briefing_that_goes_to_the_trash_is_remarked(desk, same_again):
    other = Briefing(title="Other gates")
    desk.library.apply(Step("Add", (Edit(None, other),)))
    desk.write(f"As [before](briefing:{other.id}).")
    quiet = same_again().remarks
    desk.change(other, trashed_at="2025-11-12T08:00:00Z")
    assert len(same_again().remarks) == len(quiet) + 1


def test_another_library_at_the_same_place_is_read_anew(desk, same_again, tmp_path):
    before = same_again().pdf
    path = desk.library.path
    desk.library.close()
    for each in tmp_path.glob("desk.briefing*"):
        each.unlink()
    with create_library(path, author="A. Desk") as library:
        other = replace(desk.source, publisher="Somebody else")
        desk.records = [other if each is desk.source else each for each in desk.records]
        desk.enter(library)
        assert same_again().pdf != before


def test_a_library_as_it_was_is_previewed_without_what_is_kept(desk, same_again):
    same_again()
    desk.write("Now.")
    now = same_again()
    earlier = preview(
        desk.library.path, desk.briefing.id, TODAY, report, as_of=1, reuse=same_again.reuse
    )
    assert earlier.texts != now.texts
    assert same_again() == now


def test_lines_that_are_not_in_the_text_any_more_are_forgotten(desk, same_again):
    same_again()
    kept = len(same_again.reuse.lines.known)
    desk.write("Two words.")
    same_again()
    assert len(same_again.reuse.lines.known) < kept
    desk.write("")
    same_again()
    same_again()
    assert len(same_again.reuse.lines.known) <= 2


def test_an_actor_whose_name_must_not_be_printed_stays_unnamed(desk, same_again):
    desk.write(desk.text(last="Olin Warde saw it."))
    same_again()
    hidden = Actor(name="Olin Warde", kind="person", sensitivity="protected")
    desk.library.apply(Step("Add", (Edit(None, hidden),)))
    desk.write(desk.text(last="Olin Warde saw it all."))
    assert any("replaced by their role" in str(each.sentence) for each in same_again().remarks)
