"""The words a record is cited in: number, attribution and basis come along."""

from decimal import Decimal

from briefing.documents.phrases.english import ENGLISH
from briefing.documents.reference_words import reference_words
from briefing.domain.actors import Actor, ActorName
from briefing.domain.dates import Date
from briefing.domain.events import Event
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Issue, Proposition
from briefing.domain.judgements import Gap
from briefing.domain.positions import Position


def words_of(shelf, record):
    return reference_words(record, shelf, ENGLISH, "en")


def ministry(shelf):
    return shelf.put(Actor(name="Orsenna’s health ministry", kind="government_body"))


class TestFigures:
    def figure(self, shelf, **fields):
        measure = shelf.put(
            Measure(
                label="Villagers killed",
                population="Villagers",
                definition="Counted are villagers killed.",
                **fields,
            )
        )
        claimant = ministry(shelf)
        return shelf.put(
            Figure(
                measure_id=measure.id,
                value=Decimal(242),
                qualifier="at_least",
                claimant_id=claimant.id,
            )
        )

    def test_the_first_wording_says_whose_number_it_is(self, shelf):
        found = words_of(shelf, self.figure(shelf))
        assert found[0] == "at least 242 villagers killed, per Orsenna’s health ministry"

    def test_a_cumulative_one_says_since_when(self, shelf):
        figure = self.figure(shelf, counting="cumulative", period_start=Date("2025-10-10"))
        assert words_of(shelf, figure)[:2] == (
            "at least 242 villagers killed since 10 October 2025, per Orsenna’s health ministry",
            "at least 242 villagers killed, per Orsenna’s health ministry",
        )

    def test_the_shorter_ones_keep_the_qualifier(self, shelf):
        found = words_of(shelf, self.figure(shelf))
        assert "Orsenna’s health ministry reports at least 242 villagers killed" in found
        assert found[-1] == "at least 242"
        assert all("at least 242" in words for words in found)

    def test_a_contested_number_of_nobody_says_so(self, shelf):
        figure = shelf.change(self.figure(shelf), claimant_id=None)
        assert words_of(shelf, figure)[0] == (
            "at least 242 villagers killed, not attributed in the source"
        )

    def test_an_uncontested_one_need_not(self, shelf):
        figure = shelf.change(self.figure(shelf, contested=False), claimant_id=None)
        assert words_of(shelf, figure)[0] == "at least 242 villagers killed"

    def test_a_first_word_that_is_a_name_stays_capital(self, shelf):
        figure = self.figure(shelf)
        measure = shelf.find(Measure, figure.measure_id)
        shelf.change(measure, label="Orsennans killed", population="Orsennans")
        assert words_of(shelf, figure)[0].startswith("at least 242 Orsennans killed")

    def test_what_is_counted_otherwise_stands_before_the_number(self, shelf):
        figure = self.figure(shelf)
        measure = shelf.find(Measure, figure.measure_id)
        shelf.change(measure, label="Harbours closed", population="", unit="harbours")
        first = words_of(shelf, figure)[0]
        assert first == "Harbours closed: at least 242 harbours, per Orsenna’s health ministry"


class TestPositions:
    def test_never_say_more_than_their_basis(self, shelf):
        issue = shelf.put(Issue(title="The bridge"))
        proposition = shelf.put(Proposition(issue_id=issue.id, text="The bridge reopens"))
        actor = shelf.put(Actor(name="Orsenna", kind="state"))
        position = shelf.put(
            Position(
                actor_id=actor.id,
                proposition_id=proposition.id,
                stance="oppose",
                basis="reported",
                firmness="red_line",
                wording="Refuses to reopen the bridge.",
            )
        )
        found = words_of(shelf, position)
        assert found[0] == "Orsenna reportedly opposes: The bridge reopens"
        assert "reportedly red line" in found
        assert "Refuses to reopen the bridge." in found


class TestQuotes:
    def test_are_offered_with_their_speaker(self, shelf):
        speaker = shelf.put(Actor(name="Ana Orsenna", kind="person"))
        passage = shelf.passage(shelf.source(), "We will not open it.", speaker_id=speaker.id)
        assert words_of(shelf, passage) == (
            "“We will not open it.”",
            "Ana Orsenna: “We will not open it.”",
        )

    def test_of_a_source_not_for_attribution_are_not_offered(self, shelf):
        source = shelf.source(handling="not_for_attribution", cite_as="a Western diplomat")
        passage = shelf.passage(source, "They will give in.")
        assert words_of(shelf, passage) == ("a Western diplomat",)


class TestOthers:
    def test_an_actor_by_all_names_that_mean_it_alone(self, shelf):
        actor = shelf.put(Actor(name="United Harbours", kind="intergovernmental"))
        for name, kind in [("UH", "acronym"), ("The Hill", "metonym"), ("Harbours", "weak")]:
            shelf.put(ActorName(actor_id=actor.id, name=name, kind=kind))
        assert words_of(shelf, actor) == ("United Harbours", "UH")

    def test_an_event_with_its_day(self, shelf):
        event = shelf.put(Event(title="The bridge falls", start=Date("2025-03-01")))
        assert words_of(shelf, event) == (
            "The bridge falls (1 March 2025)",
            "The bridge falls",
        )

    def test_a_gap_is_its_question_and_a_source_its_citation(self, shelf):
        gap = shelf.put(Gap(question="Who closed it?"))
        assert words_of(shelf, gap) == ("Who closed it?",)
        source = shelf.source("Bridge closed", container_title="The Harbour Gazette")
        assert words_of(shelf, source)[0] == "Bridge closed, The Harbour Gazette"

    def test_a_kind_without_words_offers_none(self, shelf):
        assert words_of(shelf, shelf.put(Issue(title="The bridge"))) == ()
