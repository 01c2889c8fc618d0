"""An invented negotiation over a harbour: two claimants and a correction, a position that shifts, a
denial, a withdrawn source, a planned meeting, judgements on two scales, names in four scripts.
"""

from decimal import Decimal
from types import SimpleNamespace

import pytest

from briefing.documents.content import Document
from briefing.documents.prose import Heading, plain
from briefing.domain.actors import Place
from briefing.domain.dates import Date
from briefing.domain.events import Event, EventActor
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Proposition
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.positions import Position
from briefing.domain.sources import Excerpt
from tests.documents.templates.cast_of_sarn import cast_of_sarn


class Talks(SimpleNamespace):
    """The records of the negotiation under short names."""

    def __init__(self, shelf, cast):
        super().__init__(shelf=shelf, **vars(cast))
        self._positions()
        self._figures()
        self._events()
        self._findings()

    def file(self, record):
        self.shelf.put(record)
        self.shelf.put(Filing(issue_id=self.issue.id, record_kind=record.KIND, record_id=record.id))
        return record

    def say(self, record, source, words, **fields):
        """`record` with a passage of `source` that supports it."""
        self.shelf.put(record)
        self.shelf.support(record, self.shelf.passage(source, words), **fields)
        return record

    def _positions(self):
        put = self.shelf.put
        self.opening = put(
            Proposition(
                issue_id=self.issue.id, text="The harbour opens by spring", short_label="Opening"
            )
        )
        self.guard = put(
            Proposition(
                issue_id=self.issue.id,
                text="A joint guard watches the quays",
                short_label="Joint guard",
                order=1,
            )
        )
        self.first = self.say(
            Position(
                actor_id=self.arlen.id,
                proposition_id=self.opening.id,
                stance="lean_support",
                conditions="customs stay with Arlen",
                wording="Would agree if customs stay with Arlen.",
                speaker_id=self.minister.id,
                asserted_on=Date("2025-11-02"),
            ),
            self.gazette,
            "Voss said Arlen would agree if customs stay with it.",
        )
        self.shift = self._shifted()
        self.refusal = self.say(
            Position(
                actor_id=self.dovren.id,
                proposition_id=self.guard.id,
                stance="oppose",
                firmness="red_line",
                wording="No foreign guard on the quays.",
                speaker_id=self.envoy.id,
                asserted_on=Date("2025-11-10"),
            ),
            self.broadcast,
            "لا حرس أجنبي على الأرصفة",
        )
        self.leak = self.say(
            Position(
                actor_id=self.council.id,
                proposition_id=self.guard.id,
                stance="support",
                wording="Is ready to share the watch.",
                basis="reported",
                authority="leaked",
                asserted_on=Date("2025-11-11"),
                denied_by_id=self.council.id,
                denied_on=Date("2025-11-13"),
            ),
            self.wire,
            "The council is ready to share the watch, a clerk wrote.",
        )

    def _shifted(self):
        position = self.shelf.put(
            Position(
                actor_id=self.arlen.id,
                proposition_id=self.opening.id,
                stance="support",
                wording="Supports opening by spring without conditions.",
                speaker_id=self.minister.id,
                asserted_on=Date("2025-11-12"),
                supersedes_id=self.first.id,
                change_kind="shifted",
            )
        )
        self.words_of_minister = self.shelf.passage(
            self.bulletin,
            "We want it open by spring, whoever stamps the papers.",
            speaker_id=self.minister.id,
            said_on=Date("2025-11-12"),
        )
        self.shelf.support(position, self.words_of_minister)
        return position

    def _figures(self):
        self.idle = self.file(
            Measure(
                label="Dockers out of work",
                definition="Dockers without a shift, counted at the gate.",
                unit="people",
                counting="cumulative",
                period_start=Date("2025-10-10"),
            )
        )
        values = (
            ("2025-10-20", 120, self.ministry, self.gazette),
            ("2025-11-03", 180, self.ministry, self.gazette),
            ("2025-10-27", 260, self.union, self.gazette),
            ("2025-11-10", 310, self.union, self.broadcast),
        )
        self.counts = [
            self.say(
                Figure(
                    measure_id=self.idle.id,
                    value=Decimal(value),
                    claimant_id=claimant.id,
                    as_of=Date(day),
                ),
                source,
                f"{claimant.name}: {value} out of work",
            )
            for day, value, claimant, source in values
        ]
        self.corrected = self.say(
            Figure(
                measure_id=self.idle.id,
                value=Decimal(174),
                claimant_id=self.ministry.id,
                as_of=Date("2025-11-03"),
                supersedes_id=self.counts[1].id,
                supersede_reason="corrected_by_claimant",
                caveat="The ministry took out double entries.",
            ),
            self.bulletin,
            "The number of 3 November is corrected to 174.",
        )
        self.range = self.say(
            Figure(
                measure_id=self.idle.id,
                low=Decimal(190),
                high=Decimal(230),
                qualifier="range",
                claimant_id=self.ministry.id,
                as_of=Date("2025-11-12"),
            ),
            self.bulletin,
            "Between 190 and 230 are out of work.",
        )

    def _events(self):
        put = self.shelf.put
        sarn = put(Place(name="Sarn"))
        self.strike = self.say(
            self.file(
                Event(
                    title="Strike at the quays",
                    kind="other",
                    start=Date("2025-11-04"),
                    status="confirmed",
                    summary="Cranes stood still for a day.",
                    place_id=sarn.id,
                )
            ),
            self.gazette,
            "The cranes stood still on Tuesday.",
        )
        put(EventActor(event_id=self.strike.id, actor_id=self.union.id, role="caller"))
        self.round = self.say(
            self.file(
                Event(title="Second round", kind="meeting", start=Date("2025-10"), place_id=sarn.id)
            ),
            self.broadcast,
            "جولة ثانية في أكتوبر",
        )
        self.meeting = self.file(
            Event(
                title="Third round of talks",
                kind="meeting",
                start=Date("2025-12-01"),
                status="planned",
                place_id=sarn.id,
            )
        )
        for actor, role in (
            (self.minister, "head of delegation"),
            (self.envoy, ""),
            (self.council, "host"),
            (self.witness, "invited expert"),
        ):
            put(EventActor(event_id=self.meeting.id, actor_id=actor.id, role=role))

    def _findings(self):
        put = self.shelf.put
        self.before = self.file(
            Judgement(text="The harbour is unlikely to open by spring.", likelihood="unlikely")
        )
        self.outlook = self.file(
            Judgement(
                text="The harbour is likely to open by spring.",
                likelihood="likely",
                confidence="moderate",
                confidence_reason="Two parties agree; the third has not spoken.",
                assumptions="The cabinet of Arlen stays in office.",
                alternatives="Dovren may block the talks over the guard.",
                indicators="Tugs return; customs staff are hired.",
                previous_id=self.before.id,
                change_reason="Arlen dropped its condition.",
            )
        )
        put(self.shelf.support(self.outlook, self.words_of_minister))
        self.file(
            Judgement(
                text="There is a realistic possibility that the union strikes again.",
                scale="phia",
                likelihood="realistic possibility",
                confidence="low",
            )
        )
        self.gap = self.file(
            Gap(
                question="Who pays for dredging?",
                why_it_matters="Without it only small ships can enter.",
                where_to_look="The budget of the council.",
            )
        )
        self.closed = self.file(Gap(question="Is the breakwater safe?", status="closed"))

    def quote(self, source, words, **fields) -> Excerpt:
        return self.shelf.passage(source, words, **fields)


@pytest.fixture
def talks(shelf):
    return Talks(shelf, cast_of_sarn(shelf))


@pytest.fixture
def headings():
    def headings(document: Document) -> list[str]:
        return [
            plain(block.line)
            for block in document.blocks
            if isinstance(block, Heading) and block.level == 1
        ]

    return headings
