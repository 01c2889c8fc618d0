"""The fixed words of evidence packs."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.domain.vocabularies import Handling, Reliability


@dataclass(frozen=True)
class EvidenceWords:
    """Headings, columns and what is said of sentences, figures and sources."""

    sentences: str
    register: str
    sources: str
    discarded: str
    release_check: str
    summary: str
    assessment: str
    no_source: str
    replaced: str
    handling: Mapping[Handling, str]
    origin: str
    not_cited: str
    discarded_source: str
    no_reason: str
    doubtful: str
    retracted: str
    definition: str
    reliability_key: str
    credibility_key: str
    key_source: str
    reliability: Mapping[Reliability, str]
    credibility: Mapping[int, str]
    acknowledgements: str
    check_clean: str
    check_answered: str
    check_open: str
    check_not_run: str
    check_switched_off: str
    sentence_columns: tuple[str, str]
    series_columns: tuple[str, str, str, str]
    register_columns: tuple[str, str, str, str]
    discarded_columns: tuple[str, str, str]
