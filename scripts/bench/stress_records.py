"""A library as large as a desk's gets: the records of an invented dispute over a river.

300 actors, 40 measures with 5,000 figures, 60 propositions with 1,500 positions, 800 events and
400 sources, all filed under one issue; a briefing for each template. The same number gives the same
records, but for their ids.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from briefing.domain.actors import Actor, ActorName, Membership, Relation
from briefing.domain.briefings import PARTS, Briefing, Draft, Part
from briefing.domain.dates import Date
from briefing.domain.events import Event, EventActor
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.domain.vocabularies import ActorKind, FigureStatus, Qualifier, Stance

R = TypeVar("R", bound=Record)

KINDS: tuple[ActorKind, ...] = (
    "state",
    "person",
    "government_body",
    "armed_group",
    "party",
    "organisation",
)
STANCES: tuple[Stance, ...] = (
    "support",
    "lean_support",
    "neutral",
    "lean_oppose",
    "oppose",
    "divided",
    "ambiguous",
)
QUALIFIERS: tuple[Qualifier, ...] = ("exact", "at_least", "about", "nearly", "more_than")
STATUSES: tuple[FigureStatus, ...] = ("standing",) * 17 + ("disputed", "retracted", "corrected")
COUNTED = ("wells", "families", "lorries", "hectares", "boats", "pumps", "schools", "bridges")
DONE = ("reopened", "closed", "counted at the crossing", "waiting for repair", "without power")
PLACES = ("Orsenna", "Veld", "Tarn", "Maremma", "Farghestan", "Sarn", "Hollin", "Ubrek")
TEXT = (
    "the river council asks that every lock be opened before the summer and that no toll be taken"
    " from fishing boats while the talks go on because the villages below the weir have had no"
    " water since the spring and the pumps at the old mill cannot be mended without parts"
)
WORDS = TEXT.split()


@dataclass(frozen=True)
class Sizes:
    """How many of each there are."""

    actors: int = 300
    measures: int = 40
    figures: int = 5000
    propositions: int = 60
    positions: int = 1500
    events: int = 800
    sources: int = 400


class Stress:
    """`records` in the order in which they can be stored; `issue`, and a briefing by template."""

    def __init__(self, sizes: Sizes | None = None, seed: int = 7) -> None:
        self.sizes = sizes or Sizes()
        self.records: list[Record] = []
        self.briefings: dict[str, Briefing] = {}
        self._chance = random.Random(seed)
        self.issue = self._add(
            Issue(
                title="Who may use the water of the Ubrek",
                question="May the locks of the Ubrek be closed in summer?",
                description="Five riparian states, their councils and the boatmen.",
            )
        )
        self.actors = tuple(self._actors())
        self._excerpts = tuple(self._sources())
        self._figures()
        self._positions()
        self._events()
        self._findings()
        self._make_briefings()

    def _add(self, record: R) -> R:
        self.records.append(record)
        return record

    def _say(self, count: int) -> str:
        return " ".join(self._chance.choice(WORDS) for _ in range(count)).capitalize()

    def _date(self) -> Date:
        return Date(f"2025-{self._chance.randint(1, 12):02}-{self._chance.randint(1, 28):02}")

    def _file(self, record: Record) -> None:
        self._add(Filing(issue_id=self.issue.id, record_kind=record.KIND, record_id=record.id))

    def _carry(self, record: Record, most: int = 1) -> None:
        for excerpt in self._chance.sample(self._excerpts, self._chance.randint(1, most)):
            self._add(
                Evidence(
                    record_kind=record.KIND,
                    record_id=record.id,
                    excerpt_id=excerpt.id,
                    credibility=self._chance.choice((1, 2, 3)),
                )
            )

    def _actors(self) -> Iterator[Actor]:
        for number in range(self.sizes.actors):
            kind = KINDS[number % len(KINDS)]
            name = f"{self._chance.choice(PLACES)} {self._chance.choice(COUNTED)} {kind} {number}"
            actor = self._add(Actor(name=name.replace("_", " ").title(), kind=kind))
            if number % 3 == 0:
                self._add(ActorName(actor_id=actor.id, name=f"مجلس النهر {number}", language="ar"))
            yield actor
        for person, body in zip(self.actors_of("person"), self.actors_of("state"), strict=False):
            self._add(Membership(person_id=person.id, organisation_id=body.id, role="Minister"))
            self._add(Relation(subject_id=person.id, object_id=body.id, kind="represents"))

    def actors_of(self, kind: ActorKind) -> Sequence[Actor]:
        """The actors of a kind, in the order of their entry."""
        return [each for each in self.records if isinstance(each, Actor) and each.kind == kind]

    def _sources(self) -> Iterator[Excerpt]:
        for number in range(self.sizes.sources):
            source = self._add(
                Source(
                    title=f"{self._say(7)} {number}",
                    container_title=f"The {self._chance.choice(PLACES)} Gazette",
                    issued=self._date(),
                    language="en",
                    reliability=self._chance.choice(("A", "B", "C", "F")),
                    url=f"https://gazette.example/{number}",
                )
            )
            passages = [f"{self._say(self._chance.randint(8, 40))}." for _ in range(3)]
            text = self._add(SourceText(source_id=source.id, text=" ".join(passages)))
            start = 0
            for passage in passages:
                yield self._add(
                    Excerpt(
                        source_text_id=text.id,
                        start=start,
                        end=start + len(passage),
                        exact=passage,
                        speaker_id=self._chance.choice(self.actors).id,
                    )
                )
                start += len(passage) + 1

    def _figures(self) -> None:
        measures = [
            self._add(
                Measure(
                    label=f"{COUNTED[number % 8].capitalize()} {DONE[number % 5]} in"
                    f" {PLACES[number % 7]}",
                    unit=COUNTED[number % 8],
                    definition=self._say(14),
                )
            )
            for number in range(self.sizes.measures)
        ]
        for measure in measures:
            self._file(measure)
        last: dict[tuple[str, str], Figure] = {}
        for number in range(self.sizes.figures):
            measure = measures[number % len(measures)]
            claimant = self.actors[(number // len(measures)) % 6]
            older = last.get((measure.id, claimant.id)) if number % 9 == 0 else None
            figure = Figure(
                measure_id=measure.id,
                value=Decimal(self._chance.randint(1, 250_000)),
                qualifier=self._chance.choice(QUALIFIERS),
                as_of=self._date(),
                claimant_id=claimant.id,
                status=self._chance.choice(STATUSES),
                supersedes_id=None if older is None else older.id,
                supersede_reason=None if older is None else "updated_count",
                caveat=f"{self._say(12)}." if number % 5 == 0 else "",
            )
            last[measure.id, claimant.id] = self._add(figure)
            self._carry(figure)

    def _positions(self) -> None:
        propositions = [
            self._add(
                Proposition(
                    issue_id=self.issue.id,
                    text=f"{self._say(9)} ({number})",
                    short_label=f"{self._say(2)} {number}",
                    order=number,
                )
            )
            for number in range(self.sizes.propositions)
        ]
        last: dict[tuple[str, str], Position] = {}
        for _ in range(self.sizes.positions):
            actor = self._chance.choice(self.actors)
            proposition = self._chance.choice(propositions)
            older = last.get((actor.id, proposition.id))
            position = Position(
                actor_id=actor.id,
                proposition_id=proposition.id,
                stance=self._chance.choice(STANCES),
                firmness=self._chance.choice((None, "firm", "red_line", "negotiable")),
                wording=self._say(self._chance.randint(6, 25)),
                asserted_on=self._date(),
                supersedes_id=None if older is None else older.id,
                change_kind="first" if older is None else "shifted",
            )
            last[actor.id, proposition.id] = self._add(position)
            self._carry(position, 2)

    def _events(self) -> None:
        for number in range(self.sizes.events):
            event = self._add(
                Event(
                    title=f"{self._say(8)} ({number})",
                    kind=self._chance.choice(("meeting", "statement", "violation", "vote")),
                    start=self._date(),
                    status=self._chance.choice(("confirmed", "reported", "disputed", "planned")),
                    summary=self._say(self._chance.randint(0, 40)),
                )
            )
            self._file(event)
            for actor in self._chance.sample(self.actors, self._chance.randint(1, 4)):
                self._add(EventActor(event_id=event.id, actor_id=actor.id))
            self._carry(event, 2)

    def _findings(self) -> None:
        for number in range(12):
            judgement = self._add(
                Judgement(
                    text=f"{self._say(20)}.",
                    likelihood=("likely", "unlikely", "very likely")[number % 3],
                    confidence="moderate",
                    confidence_reason=self._say(10),
                    indicators=self._say(12),
                )
            )
            self._file(judgement)
            self._file(self._add(Gap(question=f"{self._say(9)}?", why_it_matters=self._say(14))))

    def _make_briefings(self) -> None:
        cited = [each for each in self.records if isinstance(each, Figure)][:200]
        links = "\n\n".join(
            f"{self._say(12)} [{each.value}](figure:{each.id}) {self._say(8)}." for each in cited
        )
        person = self.actors[1]
        for template, parts in PARTS.items():
            about: Record = person if template == "actor_profile" else self.issue
            briefing = self._add(
                Briefing(
                    title=f"The Ubrek in summer: {template.replace('_', ' ')}",
                    template=template,
                    subject_kind=about.KIND,
                    subject_id=about.id,
                    marking="TLP:AMBER",
                    authors=("A. Desk",),
                    parts=tuple(Part(name, f"{self._say(40)}.") for name in parts),
                )
            )
            self.briefings[template] = briefing
            if template in ("evidence_pack", "assessment"):
                self._add(Draft(briefing_id=briefing.id, text=links))
