"""An invented negotiation over a harbour, told in any language: every kind of record once."""

from collections.abc import Mapping
from decimal import Decimal
from types import SimpleNamespace

from briefing.domain.actors import Actor, ActorName, Membership, Place, Relation
from briefing.domain.briefings import Part
from briefing.domain.dates import Date
from briefing.domain.desk import Organisation
from briefing.domain.events import Event, EventActor
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.positions import Position

Texts = Mapping[str, str]


class Harbour(SimpleNamespace):
    """The records of the negotiation under short names, in the words of `texts`."""

    def __init__(self, shelf, texts: Texts, language: str) -> None:
        super().__init__(shelf=shelf, texts=texts, language=language)
        self._cast()
        self._sources()
        self._positions()
        self._figures()
        self._events()
        self._findings()
        self.organisation = Organisation(
            name=texts["unit"], disclaimer=texts["disclaimer"], accent_colour="#14305E"
        )

    def say(self, record, source, key, **fields):
        """`record`, filed, with a passage of `source` that supports it."""
        self.file(record)
        passage = self.shelf.passage(source, self.texts[key])
        self.shelf.support(record, passage, **fields)
        return record

    def file(self, record):
        self.shelf.put(record)
        filing = Filing(issue_id=self.issue.id, record_kind=record.KIND, record_id=record.id)
        self.shelf.put(filing)
        return record

    def _cast(self):
        put, texts = self.shelf.put, self.texts
        self.issue = put(
            Issue(
                title=texts["issue"],
                question=texts["question"],
                description=texts["description"],
            )
        )

        def actor(key, kind, **fields):
            return put(Actor(name=texts[key], kind=kind, **fields))

        self.arlen = actor("arlen", "state", sensitivity="public", description=texts["about"])
        put(ActorName(actor_id=self.arlen.id, name="Arlen", language="en", kind="alias"))
        put(ActorName(actor_id=self.arlen.id, name="Арлен", language="ru", script="Cyrl"))
        self.dovren = actor("dovren", "state", sensitivity="public")
        self.council = actor("council", "de_facto_authority")
        self.ministry = actor("ministry", "government_body")
        self.union = actor("union", "organisation")
        self.company = put(Actor(name="Port Co. (Sarn) Ltd.", kind="organisation"))
        self.minister = actor("minister", "person", description=texts["about_minister"])
        self.envoy = actor("envoy", "person")
        put(
            Membership(
                person_id=self.minister.id,
                organisation_id=self.arlen.id,
                role=texts["foreign_minister"],
                start=Date("2024-05"),
            )
        )
        put(
            Membership(
                person_id=self.envoy.id,
                organisation_id=self.dovren.id,
                role=texts["special_envoy"],
                start=Date("2023-01-15"),
                end=Date("2025-12-31"),
            )
        )
        put(Relation(subject_id=self.dovren.id, kind="backs", object_id=self.council.id))
        put(
            Relation(
                subject_id=self.arlen.id,
                kind="allied_with",
                object_id=self.company.id,
                start=Date("2020"),
            )
        )

    def _sources(self):
        source, texts, language = self.shelf.source, self.texts, self.language
        self.gazette = source(
            texts["gazette"],
            issued=Date("2025-11-03"),
            reliability="B",
            publisher=texts["press"],
            language=language,
            authors=(texts["author"],),
        )
        self.bulletin = source(
            texts["bulletin"],
            issued=Date("2025-11-12"),
            reliability="F",
            language=language,
            url="https://example.org/bulletin/14",
        )
        self.wire = source(
            "Night Wire", issued=Date("2025-11-11"), reliability="D", status="withdrawn"
        )
        self.diplomat = source(
            "7", handling="not_for_attribution", cite_as=texts["diplomat"], language=language
        )
        self.rumour = self.file(
            source(texts["rumour"], triage="discarded", language=language, discard_reason="")
        )

    def _positions(self):
        put, texts = self.shelf.put, self.texts

        def proposition(key, order):
            return put(
                Proposition(
                    issue_id=self.issue.id,
                    text=texts[key],
                    short_label=texts[f"{key}_short"],
                    order=order,
                )
            )

        self.opening, self.guard = proposition("opening", 0), proposition("guard", 1)
        self.customs = proposition("customs", 2)

        def position(actor, proposition, stance, key, source, **fields):
            return self.say(
                Position(
                    actor_id=actor.id,
                    proposition_id=proposition.id,
                    stance=stance,
                    wording=texts[key],
                    **fields,
                ),
                source,
                f"{key}_passage",
            )

        self.first = position(
            self.arlen,
            self.opening,
            "lean_support",
            "would_agree",
            self.gazette,
            conditions=texts["condition"],
            speaker_id=self.minister.id,
            asserted_on=Date("2025-11-02"),
        )
        position(
            self.arlen,
            self.opening,
            "support",
            "agrees",
            self.bulletin,
            speaker_id=self.minister.id,
            asserted_on=Date("2025-11-12"),
            supersedes_id=self.first.id,
            change_kind="shifted",
        )
        position(
            self.dovren,
            self.guard,
            "oppose",
            "refuses",
            self.gazette,
            firmness="red_line",
            speaker_id=self.envoy.id,
            asserted_on=Date("2025-11-10"),
        )
        position(
            self.council,
            self.guard,
            "lean_oppose",
            "hesitates",
            self.wire,
            basis="reported",
            authority="leaked",
            conditions=texts["condition"],
            asserted_on=Date("2025-11-11"),
            denied_by_id=self.council.id,
            denied_on=Date("2025-11-13"),
        )
        put(
            Position(
                actor_id=self.union.id,
                proposition_id=self.opening.id,
                stance="no_position_found",
                asserted_on=Date("2025-11-09"),
            )
        )
        position(self.dovren, self.customs, "divided", "differs", self.diplomat, basis="inferred")
        self.words = self.shelf.passage(
            self.bulletin,
            texts["quote"],
            kind="quote",
            speaker_id=self.minister.id,
            said_on=Date("2025-11-12"),
            language=self.language,
        )
        english = self.shelf.passage(
            self.wire,
            "We will not wait (10–14 days) for a permit; Berth 7 stays ours.",
            kind="quote",
            speaker_id=self.envoy.id,
            said_on=Date("2025-11-11"),
            language="en",
            translation=texts["quote_translated"],
            translator=texts["author"],
        )
        self.shelf.support(self.first, self.words)
        self.shelf.support(self.first, english)

    def _figures(self):
        texts = self.texts
        self.idle = self.file(
            Measure(
                label=texts["idle"],
                definition=texts["idle_definition"],
                unit=texts["workers"],
                counting="cumulative",
                period_start=Date("2025-10-10"),
            )
        )
        self.ships = self.file(Measure(label=texts["ships"], counting="stock"))
        self.share = self.file(Measure(label=texts["share"], unit="%", counting="one_off"))
        self.cost = self.file(Measure(label=texts["cost"], unit="USD"))
        counts = (
            (self.idle, "2025-10-20", 120, "exact", self.ministry),
            (self.idle, "2025-11-03", 1180, "at_least", self.ministry),
            (self.idle, "2025-11-10", 1192, "at_least", self.ministry),
            (self.idle, "2025-10-27", 260, "exact", self.union),
            (self.idle, "2025-11-10", 310, "exact", self.union),
            (self.ships, "2025-11-04", 12, "about", self.council),
            (self.ships, "2025-11-11", 9, "nearly", self.council),
            (self.share, "2025-11", "43.5", "more_than", None),
            (self.cost, "2025-11-01", "2400000000", "exact", self.company),
        )
        for measure, day, value, qualifier, claimant in counts:
            self.say(
                Figure(
                    measure_id=measure.id,
                    value=Decimal(value),
                    qualifier=qualifier,
                    claimant_id=None if claimant is None else claimant.id,
                    as_of=Date(day),
                    caveat=texts["caveat"] if value == 310 else "",
                ),
                self.gazette,
                "count_passage",
            )
        self.say(
            Figure(
                measure_id=self.idle.id,
                low=Decimal(290),
                high=Decimal(330),
                qualifier="range",
                claimant_id=self.union.id,
                as_of=Date("2025-11-14"),
            ),
            self.bulletin,
            "count_passage",
            credibility=6,
        )

    def _events(self):
        put, texts = self.shelf.put, self.texts
        sarn = put(Place(name=texts["sarn"]))
        strike = Event(
            title=texts["strike"],
            kind="other",
            start=Date("2025-11-04"),
            end=Date("2025-11-06"),
            status="confirmed",
            summary=texts["strike_summary"],
            place_id=sarn.id,
        )
        self.say(strike, self.gazette, "strike_passage")
        put(EventActor(event_id=strike.id, actor_id=self.union.id))
        put(EventActor(event_id=strike.id, actor_id=self.company.id))
        second = Event(title=texts["round_two"], kind="meeting", start=Date("2025-10"))
        self.say(second, self.wire, "strike_passage")
        self.meeting = self.file(
            Event(
                title=texts["round_three"],
                kind="meeting",
                start=Date("2025-12-01"),
                status="planned",
                place_id=sarn.id,
            )
        )
        for actor in (self.minister, self.envoy, self.council):
            put(EventActor(event_id=self.meeting.id, actor_id=actor.id, role=texts["head"]))

    def _findings(self):
        texts = self.texts
        before = self.file(Judgement(text=texts["unlikely"], likelihood="unlikely"))
        outlook = self.file(
            Judgement(
                text=texts["likely"],
                likelihood="likely",
                confidence="moderate",
                confidence_reason=texts["reason"],
                assumptions=texts["assumption"],
                alternatives=texts["alternative"],
                indicators=texts["indicator"],
                previous_id=before.id,
                change_reason=texts["reason"],
            )
        )
        self.shelf.support(outlook, self.words)
        self.file(
            Judgement(
                text=texts["possible"],
                scale="phia",
                likelihood="realistic possibility",
                confidence="low",
            )
        )
        self.file(
            Gap(
                question=texts["gap"],
                why_it_matters=texts["gap_why"],
                where_to_look=texts["gap_where"],
            )
        )
        self.file(Gap(question=texts["closed_gap"], status="closed"))

    def parts(self) -> tuple[Part, ...]:
        """Text for every typed part of every template."""
        names = (
            "bottom_line",
            "highlights",
            "interests",
            "scope",
            "background",
            "state_of_play",
            "options",
            "purpose",
            "our_points",
            "they_may_raise",
            "sensitive_points",
        )
        cited = f"[{self.texts['cited']}](position:{self.first.id})"
        return tuple(Part(name, f"{self.texts['prose']} {cited}.") for name in names)
