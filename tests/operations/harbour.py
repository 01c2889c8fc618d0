"""An invented library of harbour talks with one briefing, made for the tests of editions."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, TypeVar

from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft, Edition, Part
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.operations.releasing import Prepared, ToRelease, prepared, release
from briefing.store.library import Library

R = TypeVar("R", bound=Record)

TODAY = Date("2025-11-10")
AT = "2025-11-10T16:00:00Z"
SAID = "The ministry counted at least 242 people. Arlen leans towards reopening the quay."


def silent(done: int, total: int) -> None:
    del done, total


@dataclass
class Harbour:
    """The library and what is in it; every change is a step."""

    library: Library
    arlen: Actor = field(default_factory=lambda: Actor(name="Arlen", kind="state"))
    ministry: Actor = field(
        default_factory=lambda: Actor(name="Ministry of Labour", kind="government_body")
    )
    issue: Issue = field(default_factory=lambda: Issue(title="The quay"))
    source: Source = field(
        default_factory=lambda: Source(
            title="Bulletin 14", issued=Date("2025-11-08"), language="en", reliability="B"
        )
    )

    def __post_init__(self) -> None:
        self.text = SourceText(source_id=self.source.id, text=SAID)
        self.excerpt = Excerpt(source_text_id=self.text.id, start=0, end=len(SAID), exact=SAID)
        self.opening = Proposition(issue_id=self.issue.id, text="The quay reopens.")
        self.measure = Measure(
            label="Dockers out of work",
            unit="people",
            counting="cumulative",
            period_start=Date("2025-10-01"),
        )
        self.figure = self.counted(242, as_of=Date("2025-11-08"))
        self.position = self.held("lean_support", asserted_on=Date("2025-11-02"))
        self.briefing = Briefing(
            title="Harbour week",
            subject_kind="issue",
            subject_id=self.issue.id,
            authors=("Desk",),
            parts=(Part("bottom_line", "No date is set."),),
        )
        self.draft = Draft(
            briefing_id=self.briefing.id,
            text=f"The Ministry of Labour counted [at least 242 people](figure:{self.figure.id}).",
        )
        self.put(
            self.arlen,
            self.ministry,
            self.issue,
            self.source,
            self.text,
            self.excerpt,
            self.opening,
            self.measure,
            Filing(issue_id=self.issue.id, record_kind="measure", record_id=self.measure.id),
            self.figure,
            self.position,
            self.supports(self.figure),
            self.supports(self.position),
            self.briefing,
            self.draft,
        )

    def counted(self, value: int, **fields: Any) -> Figure:
        return Figure(
            measure_id=self.measure.id,
            value=Decimal(value),
            qualifier="at_least",
            claimant_id=self.ministry.id,
            **fields,
        )

    def held(self, stance: Any, **fields: Any) -> Position:
        return Position(
            actor_id=self.arlen.id, proposition_id=self.opening.id, stance=stance, **fields
        )

    def supports(self, record: Record) -> Evidence:
        return Evidence(record_kind=record.KIND, record_id=record.id, excerpt_id=self.excerpt.id)

    def put(self, *records: Record) -> None:
        self.library.apply(Step("Put", tuple(Edit(None, record) for record in records)))

    def change(self, record: R, **fields: Any) -> R:
        changed = replace(record, **fields)
        self.library.apply(Step("Edit", (Edit(record, changed),)))
        return changed

    def write(self, text: str) -> None:
        self.draft = self.change(self.draft, text=text)

    def overtaken(self) -> tuple[Figure, Position]:
        """A newer figure and a shifted position, each with its source."""
        newer = self.counted(
            260,
            as_of=Date("2025-11-09"),
            supersedes_id=self.figure.id,
            supersede_reason="updated_count",
        )
        shift = self.held(
            "support",
            asserted_on=Date("2025-11-09"),
            supersedes_id=self.position.id,
            change_kind="shifted",
        )
        self.put(newer, shift, self.supports(newer), self.supports(shift))
        return newer, shift

    def made(self, status: Any = "final", **fields: Any) -> Prepared:
        wanted = ToRelease(self.briefing.id, status, **{"cut_off": TODAY, **fields})
        return prepared(self.library, wanted, today=TODAY, at=AT, report=silent)

    def release(self, status: Any = "final", **fields: Any) -> Edition:
        return release(self.library, self.made(status, **fields))

    def editions(self) -> Sequence[Edition]:
        return self.library.all(Edition)


def rules(made: Prepared) -> list[str]:
    """The rules that found something."""
    return [each.finding.rule for each in made.check.findings]
