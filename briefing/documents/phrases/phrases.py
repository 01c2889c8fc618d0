"""What has fixed words in a document: every language gives all of them, or is not offered.

`{…}` in a pattern is filled in. Numbers, dates and figures have their words in the domain.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.documents.phrases.change_phrases import ChangeWords
from briefing.documents.phrases.chart_phrases import ChartWords
from briefing.documents.phrases.evidence_phrases import EvidenceWords
from briefing.documents.phrases.opening_phrases import OpeningWords
from briefing.documents.phrases.plurals import Forms
from briefing.documents.phrases.punctuation import Punctuation
from briefing.documents.phrases.register_phrases import RegisterWords
from briefing.documents.phrases.template_phrases import ScaleWords, Sections
from briefing.domain.attribution import AttributionWords
from briefing.domain.date_words import DateWords
from briefing.domain.position_words import PositionWords
from briefing.domain.vocabularies import (
    ActorKind,
    Confidence,
    EditionStatus,
    EventStatus,
    GapStatus,
    NameKind,
    RelationKind,
    Scale,
    Stance,
)
from briefing.domain.wording import FigureWords
from briefing.text.directions import Direction, direction_of_language


@dataclass(frozen=True)
class Headings:
    """The headings of the templates' sections."""

    bottom_line: str
    key_figures: str
    competing_figures: str
    highlights: str
    trend: str
    not_known: str
    next_events: str
    question: str
    matrix: str
    positions: str
    shifts: str
    agreement: str
    points_of_agreement: str
    points_of_difference: str
    quotes: str
    names: str
    offices: str
    members: str
    interests: str
    events: str
    relations: str
    reported_figures: str
    judgements: str
    sources: str
    notes: str
    about_sources: str


@dataclass(frozen=True)
class FrontWords:
    """Front matter, header and footer."""

    templates: Mapping[str, str]
    statuses: Mapping[EditionStatus, str]
    edition: str
    date: str
    cut_off: str
    next_due: str
    supersedes: str
    prepared_by: str
    reviewed_by: str
    audience: str
    page: str
    draft: str


@dataclass(frozen=True)
class MatrixWords:
    """The matrix, its legend, and what stands beside positions in words."""

    actor: str
    as_of: str
    red_line: str
    left_out: str
    nobody_looked: str
    nothing_shown: str
    none: str
    conditional: str
    second_voice: str
    said: str
    done: str
    joint: str
    joint_mark: str
    denied: str
    last_confirmed: str
    not_found: str
    not_found_undated: str


@dataclass(frozen=True)
class ActorWords:
    """An actor's profile."""

    kind: str
    kinds: Mapping[ActorKind, str]
    country: str
    description: str
    existence: str
    names: Mapping[NameKind, str]
    relations: Mapping[RelationKind, str]


@dataclass(frozen=True)
class NoteWords:
    """Endnotes and the source summary."""

    against: str
    doubtful: str
    caveat: str
    footnote: str
    back: str
    source_states: Mapping[str, str]
    sources: Forms
    sources_bare: Forms
    no_source: str
    origins: Forms
    one_origin: str
    limit_reliability: str
    limit_undated: str
    limit_withheld: str
    limit_unsourced: str
    graded_only: str
    list_separator: str
    list_end: str


@dataclass(frozen=True)
class Phrases:
    """All fixed words of one language; `language` is its BCP 47 tag.

    What is inserted into a pattern is a name or a text in any language: the pattern puts it where
    no case, article or agreement is asked of it.
    """

    language: str
    punctuation: Punctuation
    dates: DateWords
    figures: FigureWords
    attribution: AttributionWords
    positions: PositionWords
    stances: Mapping[Stance, str]
    headings: Headings
    front: FrontWords
    matrix: MatrixWords
    actors: ActorWords
    notes: NoteWords
    sections: Sections
    scale: ScaleWords
    register: RegisterWords
    changes: ChangeWords
    evidence: EvidenceWords
    charts: ChartWords
    opening: OpeningWords
    unsourced: str
    disputed: str
    disputed_caption: str
    retracted: str
    withdrawn: str
    contested: str
    not_attributed: str
    reports: str
    given: str
    change: str
    against_period: str
    caveat: str
    date_not_stated: str
    dates_not_stated: str
    event_states: Mapping[EventStatus, str]
    gap_states: Mapping[GapStatus, str]
    gap_why: str
    gap_where: str
    confidences: Mapping[Confidence, str]
    likelihood: str
    scales: Mapping[Scale, str]
    assumptions: str
    alternatives: str
    indicators: str
    reason_for_change: str
    translated: str
    translated_by: str
    speaker_not_named: str
    private_individual: str
    background_source: str
    untitled_source: str
    nothing_recorded: str
    figure_columns: tuple[str, str, str, str]
    event_columns: tuple[str, str, str]
    source_columns: tuple[str, str, str, str]
    chronology_columns: tuple[str, str, str, str]
    version_columns: tuple[str, str, str, str]

    @property
    def rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return self.direction == "rtl"

    @property
    def direction(self) -> Direction:
        """The way the language is written."""
        return direction_of_language(self.language)
