"""The fixed words of single templates: their headings, and what only they say."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.domain.vocabularies import Confidence, Scale


@dataclass(frozen=True)
class Sections:
    """Headings of the issue brief, assessment, chronology and meeting brief."""

    scope: str
    background: str
    state_of_play: str
    figures: str
    timeline: str
    outlook: str
    options: str
    key_judgements: str
    scale_annex: str
    chronology: str
    significance: str
    meeting: str
    purpose: str
    attendees: str
    concerned: str
    our_points: str
    they_may_raise: str
    sensitive_points: str
    red_lines: str
    last_statements: str
    versions: str


@dataclass(frozen=True)
class ScaleWords:
    """The scale of likelihood, and what stands beside a judgement on it.

    `terms` has the words of both scales by their English ones, which records keep.
    """

    terms: Mapping[str, str]
    percent: str
    key_judgement: str
    basis: str
    basis_counts: str
    basis_against: str
    no_basis: str
    range: str
    alt: str
    band_alt: str
    names: Mapping[Scale, str]
    sources: Mapping[Scale, str]
    columns: tuple[str, str, str]
    also: str
    confidence_levels: Mapping[Confidence, str]
    confidence_meanings: Mapping[Confidence, str]
    note: str
