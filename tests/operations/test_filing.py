"""Taking a record from a passage: one step with excerpt, evidence and filing."""

from decimal import Decimal

import pytest

from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.events import Event
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.judgements import Gap
from briefing.domain.positions import Position
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.operations.filing import (
    Passage,
    Saying,
    filed,
    kind_of_passage,
    quoted,
    sentence_around,
)
from briefing.operations.known_actors import actor_begun_with, actor_speaking, actors_named
from briefing.operations.recently_used import (
    recent_actors,
    recent_claimants,
    recent_issues,
    recent_propositions,
)

TEXT = (
    "Orsenna has closed the bridge. “We will not reopen it,” Ada Lind said."
    " At least 40 trucks wait."
)
ISSUE = Issue(title="The bridge")


@pytest.fixture
def text(library) -> SourceText:
    source = Source(title="Report", language="en")
    text = SourceText(source_id=source.id, text=TEXT)
    library.apply(Step("Add", tuple(Edit(None, one) for one in (source, text, ISSUE))))
    return text


def passage(text: SourceText, words: str) -> Passage:
    start = text.text.index(words)
    return Passage(text, start, start + len(words))


def add(library, *records) -> None:
    library.apply(Step("Add", tuple(Edit(None, record) for record in records)))


def store(library, made) -> None:
    library.apply(Step("Take", made.edits))


class TestFiling:
    def test_an_event_is_stored_with_its_excerpt_evidence_and_filing(self, library, text):
        event = Event(title="Bridge closed")
        made = filed(
            library,
            passage(text, "Orsenna has closed the bridge"),
            Saying("paraphrase"),
            event,
            issue_id=ISSUE.id,
        )
        store(library, made)

        (excerpt,) = library.all(Excerpt)
        assert (excerpt.start, excerpt.end, excerpt.exact) == (0, 29, TEXT[:29])
        assert excerpt.suffix == TEXT[29:61]
        assert excerpt.language == "en"
        (evidence,) = library.all(Evidence)
        assert (evidence.record_id, evidence.excerpt_id) == (event.id, excerpt.id)
        assert evidence.role == "supports"
        (filing,) = library.all(Filing)
        assert (filing.issue_id, filing.record_kind, filing.record_id) == (
            ISSUE.id,
            "event",
            event.id,
        )

    def test_a_figure_is_filed_by_its_measure_and_only_once(self, library, text):
        measure = Measure(label="Trucks")
        first = Figure(measure_id=measure.id, value=Decimal(40))
        place = passage(text, "At least 40 trucks wait")
        store(
            library,
            filed(library, place, Saying("data"), first, new=(measure,), issue_id=ISSUE.id),
        )
        second = Figure(measure_id=measure.id, value=Decimal(41))
        store(library, filed(library, place, Saying("data"), second, issue_id=ISSUE.id))

        (filing,) = library.all(Filing)
        assert filing.record_id == measure.id
        assert len(library.all(Excerpt)) == 1
        assert len(library.all(Evidence)) == 2

    def test_the_passage_of_a_gap_is_its_context(self, library, text):
        gap = Gap(question="Who closed it?")
        store(library, filed(library, passage(text, "closed"), Saying("paraphrase"), gap))

        (evidence,) = library.all(Evidence)
        assert evidence.role == "context"
        assert library.all(Filing) == []

    def test_one_undo_takes_all_of_it_back(self, library, text):
        event = Event(title="Bridge closed")
        place = passage(text, "Orsenna")
        store(library, filed(library, place, Saying("paraphrase"), event, issue_id=ISSUE.id))

        library.undo()

        for kind in (Event, Excerpt, Evidence, Filing):
            assert library.all(kind) == []


class TestQuoting:
    def test_a_passage_that_was_taken_before_becomes_a_quote_with_its_speaker(self, library, text):
        speaker = Actor(name="Ada Lind", kind="person")
        add(library, speaker)
        place = passage(text, "“We will not reopen it,”")
        gap = Gap(question="Until when?")
        store(library, filed(library, place, Saying("paraphrase"), gap))

        store(library, quoted(library, place, Saying("quote", speaker.id, Date("2025-11-10"))))

        (excerpt,) = library.all(Excerpt)
        assert (excerpt.kind, excerpt.speaker_id) == ("quote", speaker.id)
        assert excerpt.said_on == Date("2025-11-10")

    def test_the_same_words_said_by_another_are_another_excerpt(self, library, text):
        one, other = Actor(name="One", kind="person"), Actor(name="Other", kind="person")
        add(library, one, other)
        place = passage(text, "“We will not reopen it,”")
        store(library, quoted(library, place, Saying("quote", one.id)))
        store(library, quoted(library, place, Saying("quote", other.id)))

        assert [excerpt.speaker_id for excerpt in library.all(Excerpt)] == [one.id, other.id]

    @pytest.mark.parametrize(
        ("words", "record", "kind"),
        [
            ("We will not reopen it", Position, "quote"),
            ("“We will not reopen it,” Ada Lind said.", Position, "paraphrase"),
            ("At least 40 trucks", Figure, "data"),
            ("Orsenna has closed the bridge.", Position, "paraphrase"),
        ],
    )
    def test_quotation_marks_say_what_a_passage_is(self, text, words, record, kind):
        assert kind_of_passage(passage(text, words), record) == kind

    def test_the_sentence_around_a_passage_is_its_wording(self, text):
        assert sentence_around(passage(text, "closed")) == "Orsenna has closed the bridge."


class TestKnownActors:
    @pytest.fixture
    def actors(self, library):
        orsenna = Actor(name="Orsenna", kind="state")
        lind = Actor(name="Ada Lind", kind="person")
        add(library, orsenna, lind, Actor(name="Bridge", kind="media"))
        return orsenna, lind

    def test_who_speaks_comes_first_then_the_order_of_the_words(self, library, actors):
        orsenna, lind = actors

        found = actors_named(library, "In Orsenna nothing moves, Ada Lind said.")

        assert found == (lind.id, orsenna.id)

    def test_the_one_speaker_is_known(self, library, actors):
        assert actor_speaking(library, "“We will not,” Ada Lind said.") == actors[1].id
        assert actor_speaking(library, "Ada Lind visited Orsenna.") is None

    def test_a_passage_that_begins_with_its_only_actor_is_about_it(self, library, actors):
        assert actor_begun_with(library, "Orsenna has closed the bridge.") == actors[0].id
        assert actor_begun_with(library, "Orsenna met Ada Lind.") is None
        assert actor_begun_with(library, "The bridge in Orsenna is closed.") is None


class TestRecentlyUsed:
    def test_the_last_used_come_first(self, library):
        issues = [Issue(title="A"), Issue(title="B")]
        propositions = [Proposition(issue_id=issue.id, text=issue.title) for issue in issues]
        actors = [Actor(name=name, kind="state") for name in "AB"]
        measure = Measure(label="Trucks")
        add(library, *issues, *propositions, *actors, measure)
        for proposition, actor in zip(propositions, actors, strict=True):
            add(
                library,
                Position(actor_id=actor.id, proposition_id=proposition.id, stance="support"),
                Figure(measure_id=measure.id, value=Decimal(1), claimant_id=actor.id),
            )

        assert recent_propositions(library) == (propositions[1].id, propositions[0].id)
        assert recent_actors(library) == (actors[1].id, actors[0].id)
        assert recent_claimants(library) == (actors[1].id, actors[0].id)
        assert recent_issues(library) == (issues[1].id, issues[0].id)
        add(library, Filing(issue_id=issues[0].id, record_kind="measure", record_id=measure.id))
        assert recent_issues(library) == (issues[0].id, issues[1].id)
