"""What the live blocks of a text will hold, and why one holds nothing."""

import shutil
from dataclasses import replace

import pytest

from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft, Edition
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.events import Event
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.operations.block_contents import block_contents, contents_of
from briefing.operations.exporting import Wanted, briefing_for, composed
from briefing.operations.libraries import sample_library
from briefing.operations.previewing import preview
from briefing.store.opening import open_library
from briefing.text.live_blocks import BLOCK_SHAPES, BlockSettings, live_block

TODAY = Date("2025-11-12")
ISSUE = "019a73bb-9c00-7000-8009-000000000001"
HAMAS = "019a73bb-9c00-7000-8004-000000000001"
KILLED = "019a73bb-9c00-7000-800d-000000000001"
SNAPSHOT = "019a73bb-9c00-7000-8014-000000000001"
OF_SUBJECT = {"issue": ISSUE, "actor": HAMAS, "measure": KILLED, "briefing": SNAPSHOT}
EVERY = tuple((scheme, kind) for scheme, shape in BLOCK_SHAPES.items() for kind in shape.subjects)


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.briefing"
    sample_library(path, author="Ana")
    return path


@pytest.fixture
def sample(sample_file, tmp_path):
    path = tmp_path / "sample.briefing"
    shutil.copy(sample_file, path)
    with open_library(path, author="Ana") as library:
        yield library


def of(library, line: str, briefing_id: str = SNAPSHOT):
    return contents_of(library, briefing_id, (line,), TODAY)[0]


def put(library, *records):
    library.apply(Step("Add", tuple(Edit(None, record) for record in records)))


def report(done: int, total: int) -> None:
    """Nobody looks."""


class TestOfTheSample:
    def test_figures_are_counted_and_the_first_ones_told(self, sample):
        held = of(sample, live_block("Key figures", "tiles", "issue", ISSUE)).holding
        assert held.counts == (("figure", 6),)
        assert held.lines[0] == "Palestinians killed: at least 242"

    def test_a_limit_counts(self, sample):
        line = live_block("Key figures", "tiles", "issue", ISSUE, BlockSettings(limit=2))
        assert of(sample, line).holding.counts == (("figure", 2),)

    def test_a_matrix_is_told_by_its_size_and_its_actors(self, sample):
        held = of(sample, live_block("Positions", "matrix", "issue", ISSUE)).holding
        assert [what for what, _ in held.counts] == ["actor", "proposition"]
        assert "Hamas" in held.lines[0]

    def test_events_have_the_time_between_the_first_and_the_last(self, sample):
        held = of(sample, live_block("Chronology", "chronology", "issue", ISSUE)).holding
        assert held.counts == (("event", 8),)
        assert held.span == "7 October 2023 – Monday"

    def test_sources_are_those_the_whole_briefing_cites(self, sample):
        held = of(sample, live_block("Sources", "sources", "briefing", SNAPSHOT)).holding
        document = composed(sample, briefing_for(sample, Wanted(SNAPSHOT)), TODAY)
        cited = {note.key for note in document.notes if not note.text}
        assert 0 < held.counts[0][1] <= len(cited)

    @pytest.mark.parametrize(("scheme", "kind"), EVERY)
    def test_every_block_about_every_subject_prints_what_it_promises_or_says_why_not(
        self, sample, scheme, kind
    ):
        line = live_block("A block", scheme, kind, OF_SUBJECT[kind])
        contents = of(sample, line)
        assert contents.problems == ()
        assert contents.holding.is_empty == (contents.reason is not None)
        assert bool(contents.holding.lines) or contents.reason is not None

        draft = sample.all(Draft, briefing_id=SNAPSHOT)
        after = Draft(id=draft[0].id, briefing_id=SNAPSHOT, text=line) if draft else None
        edit = (
            Edit(draft[0], after) if draft else Edit(None, Draft(briefing_id=SNAPSHOT, text=line))
        )
        sample.apply(Step("Type", (edit,)))
        made = preview(sample.path, SNAPSHOT, TODAY, report)
        told = [str(remark.sentence) for remark in made.remarks]
        is_printed = not any("“A block”" in sentence for sentence in told)
        if scheme not in ("changes", "sources"):
            assert is_printed == (contents.reason is None)

    def test_it_is_read_from_the_file_in_a_process_of_its_own(self, sample):
        lines = (
            live_block("Gaps", "gaps", "issue", ISSUE),
            live_block("Quotes", "quotes", "actor", HAMAS),
        )
        found = block_contents(sample.path, SNAPSHOT, lines, TODAY, report)
        assert found == contents_of(sample, SNAPSHOT, lines, TODAY)
        assert found[0].holding.counts == (("gap", 7),)

    def test_behind_a_text_that_swallows_what_follows_it_is_read_all_the_same(self, sample):
        (draft,) = sample.all(Draft, briefing_id=SNAPSHOT) or (None,)
        open_fence = Draft(briefing_id=SNAPSHOT, text="```\nnot closed")
        if draft is not None:
            open_fence = replace(draft, text="```\nnot closed")
        sample.apply(Step("Type", (Edit(draft, open_fence),)))
        line = live_block("Key figures", "tiles", "issue", ISSUE)
        assert of(sample, line).holding.counts == (("figure", 6),)


class TestEmptyOnes:
    @pytest.fixture
    def issue(self, library):
        issue = Issue(title="The bridge")
        briefing = Briefing(
            id=SNAPSHOT, title="Who may cross", subject_kind="issue", subject_id=issue.id
        )
        put(library, issue, briefing)
        return issue

    @pytest.mark.parametrize(
        ("scheme", "words"),
        [
            ("tiles", "No measure with a figure is filed under “The bridge”."),
            ("figures", "No measure with a figure is filed under “The bridge”."),
            ("chart", "No measure with a figure is filed under “The bridge”."),
            ("competing", "No measure with a figure is filed under “The bridge”."),
            ("matrix", "“The bridge” has no proposition yet."),
            ("positions", "Nobody's position on “The bridge” is in the library yet."),
            ("quotes", "No quotation carries a record of “The bridge”."),
            ("chronology", "No event is filed under “The bridge”."),
            ("judgements", "No judgement is filed under “The bridge”."),
            ("gaps", "No gap is filed under “The bridge”."),
        ],
    )
    def test_say_what_is_missing(self, library, issue, scheme, words):
        contents = of(library, live_block("A block", scheme, "issue", issue.id))
        assert contents.holding.is_empty
        assert str(contents.reason) == words

    @pytest.mark.parametrize(
        ("scheme", "words"),
        [
            ("changes", "There is no final edition yet that could be compared with."),
            ("sources", "The briefing cites no source yet."),
        ],
    )
    def test_of_a_briefing_too(self, library, issue, scheme, words):
        contents = of(library, live_block("A block", scheme, "briefing", SNAPSHOT))
        assert (contents.holding.is_empty, str(contents.reason)) == (True, words)

    @pytest.mark.parametrize(
        ("scheme", "words"),
        [
            ("tiles", "No figure in the library is given by The ferry."),
            ("positions", "No position of The ferry is in the library yet."),
            ("quotes", "No quotation of The ferry is in the library."),
            ("chronology", "The ferry takes part in no event."),
        ],
    )
    def test_about_an_actor(self, library, issue, scheme, words):
        ferry = Actor(name="The ferry", kind="organisation")
        put(library, ferry)
        contents = of(library, live_block("A block", scheme, "actor", ferry.id))
        assert str(contents.reason) == words

    def test_a_day_after_the_last_figure_is_said_with_that_figures_day(self, library, issue):
        measure = Measure(label="Cars")
        figure = Figure(measure_id=measure.id, value=7, as_of=Date("2025-11-03"))
        filing = Filing(issue_id=issue.id, record_kind="measure", record_id=measure.id)
        put(library, measure, figure, filing)
        settings = BlockSettings(limit=8, since=Date("2025-11-10"))
        line = live_block("Key figures", "tiles", "issue", issue.id, settings)
        reason = of(library, line).reason
        assert str(reason) == (
            "Nothing is of 10 November 2025 or later; the last is of 3 November 2025."
        )

    def test_days_that_no_event_lies_between(self, library, issue):
        event = Event(title="It opened", start=Date("2025-11-03"))
        filing = Filing(issue_id=issue.id, record_kind="event", record_id=event.id)
        put(library, event, filing)
        settings = BlockSettings(kind="table", from_date=Date("2025-11-10"))
        line = live_block("Chronology", "chronology", "issue", issue.id, settings)
        assert str(of(library, line).reason) == "No event lies between the days chosen."
        turned = replace(settings, from_date=Date("2025-11-10"), to_date=Date("2025-11-01"))
        line = live_block("Chronology", "chronology", "issue", issue.id, turned)
        assert str(of(library, line).reason) == (
            "The first of the days chosen, 10 November 2025, is after the last, 1 November 2025."
        )

    @pytest.mark.parametrize("is_named", [False, True])
    def test_what_has_changed_since_an_edition(self, library, issue, is_named):
        measure = Measure(label="Cars")
        figure = Figure(measure_id=measure.id, value=7, as_of=Date("2025-11-03"))
        filing = Filing(issue_id=issue.id, record_kind="measure", record_id=measure.id)
        edition = Edition(
            briefing_id=SNAPSHOT,
            number=1,
            status="final",
            cut_off=Date("2025-11-01"),
            released_at="2025-11-01T09:00:00Z",
        )
        put(library, measure, figure, filing, edition)
        settings = BlockSettings(since_edition=edition.id if is_named else None)
        line = live_block("Changes", "changes", "briefing", SNAPSHOT, settings)
        held = of(library, line).holding
        assert held.counts == (("figure", 1),)
        assert "1" in held.lines[0]
        assert "Cars 7" in held.lines[1]

    def test_one_claimant_alone_competes_with_nobody(self, library, issue):
        measure = Measure(label="Cars")
        filing = Filing(issue_id=issue.id, record_kind="measure", record_id=measure.id)
        figure = Figure(measure_id=measure.id, value=7, as_of=Date("2025-11-03"))
        put(library, measure, filing, figure)
        line = live_block("Competing", "competing", "issue", issue.id)
        assert str(of(library, line).reason) == (
            "No two claimants give a figure for the same measure and time."
        )

    def test_propositions_without_positions(self, library, issue):
        put(library, Proposition(issue_id=issue.id, text="The bridge opens"))
        line = live_block("Positions", "matrix", "issue", issue.id)
        assert str(of(library, line).reason) == (
            "Nobody's position on “The bridge” is in the library yet."
        )

    def test_a_subject_in_the_trash(self, library, issue):
        line = live_block("Key figures", "tiles", "issue", issue.id)
        trashed = replace(issue, trashed_at="2025-11-12T08:00:00Z")
        library.apply(Step("Trash", (Edit(issue, trashed),)))
        assert str(of(library, line).reason) == (
            "What the block is about does not exist or lies in the trash."
        )

    def test_a_block_that_is_written_wrongly_says_what_is_wrong(self, library, issue):
        contents = of(library, f"![A](tiles:issue/{issue.id}?limit=many)")
        assert str(contents.problems[0]).startswith("“many” cannot be the limit")
        assert contents.reason == contents.problems[0]

    def test_a_template_that_does_not_print_the_text(self, library, issue):
        briefing = library.find(Briefing, SNAPSHOT)
        pack = replace(briefing, template="evidence_pack")
        library.apply(Step("Change", (Edit(briefing, pack),)))
        line = live_block("Key figures", "tiles", "issue", issue.id)
        assert "does not print the text" in str(of(library, line).reason)
