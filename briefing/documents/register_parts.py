"""The registers of an evidence pack: every figure, every source, what was discarded, the check.

Grades are printed from TLP:AMBER up: they say more of the desk than of the matter.
"""

from collections.abc import Iterator, Sequence

from briefing.documents import release_results
from briefing.documents.citations import citation, is_doubtful
from briefing.documents.claims import is_disputed
from briefing.documents.composing import Composing
from briefing.documents.evidence_blocks import (
    Discarded,
    DiscardedRow,
    FigureRegister,
    MeasureSeries,
    RegisterRow,
    ReleaseCheck,
    SeriesRow,
    SourceRegister,
)
from briefing.documents.figure_parts import amount_of, change_words, measure_of
from briefing.documents.naming import language_name
from briefing.documents.phrases.evidence_phrases import EvidenceWords
from briefing.documents.prose import Words
from briefing.documents.release_results import KeptFinding
from briefing.documents.selection import (
    Subject,
    events_of,
    figures_of,
    filed,
    positions_of,
    sources_of,
)
from briefing.domain.attribution import (
    as_of_words,
    claimant_words,
    counting_words,
    status_words,
)
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.checks.rules import RULES
from briefing.domain.events import Event
from briefing.domain.evidence import is_withheld
from briefing.domain.figures import Figure, Measure
from briefing.domain.positions import Position
from briefing.domain.series import time_key
from briefing.domain.sources import Source
from briefing.domain.wording import figure_words

_GRADED_MARKINGS = ("TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")


def prints_grades(briefing: Briefing) -> bool:
    """Whether the marking lets grades be printed."""
    return briefing.marking in _GRADED_MARKINGS


def figure_register(composing: Composing, subject: Subject, key: str) -> FigureRegister:
    """Every figure of the subject's measures, those replaced and retracted too."""
    figures = figures_of(composing.records, subject)
    by_measure: dict[str, list[Figure]] = {}
    for figure in figures:
        by_measure.setdefault(figure.measure_id, []).append(figure)
    series = (_series(composing, some, key) for some in by_measure.values())
    return FigureRegister(key, tuple(one for one in series if one is not None))


def _series(composing: Composing, figures: Sequence[Figure], key: str) -> MeasureSeries | None:
    measure = measure_of(composing, figures[0])
    if measure is None:
        return None
    ordered = sorted(
        figures, key=lambda each: (composing.name(each.claimant_id).casefold(), time_key(each))
    )
    newer = {each.supersedes_id: each for each in figures if each.supersedes_id is not None}
    definition = measure.definition
    words = composing.phrases.evidence
    return MeasureSeries(
        f"{key}/{measure.id}",
        measure.label,
        words.definition.format(definition=definition) if definition else "",
        tuple(_row(composing, each, measure, newer.get(each.id)) for each in ordered),
    )


def _row(composing: Composing, figure: Figure, measure: Measure, newer: Figure | None) -> SeriesRow:
    phrases = composing.phrases
    status = status_words(figure, phrases.attribution)
    if is_disputed(composing, figure):
        status = phrases.disputed
    if newer is not None and newer.supersede_reason is not None:
        reason = phrases.changes.reasons[newer.supersede_reason]
        status = phrases.evidence.replaced.format(reason=reason)
    return SeriesRow(
        key=f"register/{figure.id}",
        value=figure_words(figure, measure, phrases.figures),
        attribution=claimant_words(composing.name(figure.claimant_id), phrases.attribution),
        as_of=as_of_words(figure.as_of, phrases.attribution),
        counting=counting_words(figure, measure, phrases.attribution),
        change="" if status else change_words(composing, figure, measure),
        status=status,
        caveat=figure.caveat,
        mark=composing.citations.mark(figure),
        amount=amount_of(composing, figure, measure),
    )


def source_register(
    composing: Composing, subject: Subject, key: str, *, grades: bool
) -> SourceRegister:
    """The sources cited so far, in the order of their notes, then the others of the subject."""
    cited = {source.id: source for source in composing.citations.sources}
    others = {
        source.id: source
        for source in sources_of(composing.records, subject)
        if source.id not in cited and source.triage != "discarded"
    }
    words = composing.phrases.evidence
    return SourceRegister(
        key,
        tuple(
            _source(composing, source, is_cited=source.id in cited, grades=grades)
            for source in (*cited.values(), *others.values())
        ),
        grades,
        tuple(words.reliability.items()) if grades else (),
        tuple((str(grade), said) for grade, said in words.credibility.items()) if grades else (),
    )


def _source(composing: Composing, source: Source, *, is_cited: bool, grades: bool) -> RegisterRow:
    withheld = is_withheld(source)
    return RegisterRow(
        key=f"register/{source.id}",
        citation=citation(source, composing.phrases),
        language="" if withheld else language_name(source.language, composing.language),
        date="" if withheld else composing.date(source.issued) or composing.phrases.date_not_stated,
        grade=(source.reliability or "") if grades else "",
        about=tuple(_about(composing, source, is_cited=is_cited)),
    )


def _about(composing: Composing, source: Source, *, is_cited: bool) -> Iterator[str]:
    words = composing.phrases.evidence
    said = [
        composing.phrases.notes.source_states.get(source.status, ""),
        words.handling[source.handling],
        "" if is_cited else words.not_cited,
    ]
    if source.origin_group and not is_withheld(source):
        said.append(words.origin.format(origin=source.origin_group))
    yield from (sentence for sentence in said if sentence)


def discarded(composing: Composing, subject: Subject, key: str) -> Discarded:
    """Discarded sources, then claims that are disputed, retracted or carried by nothing sound."""
    rows = (*_discarded_sources(composing, subject), *_discarded_claims(composing, subject))
    return Discarded(key, rows)


def _discarded_sources(composing: Composing, subject: Subject) -> Iterator[DiscardedRow]:
    words = composing.phrases.evidence
    for source in filed(composing.records, Source, subject):
        if source.triage == "discarded":
            yield DiscardedRow(
                f"discarded/{source.id}",
                citation(source, composing.phrases),
                words.discarded_source,
                source.discard_reason or words.no_reason,
            )


def _discarded_claims(composing: Composing, subject: Subject) -> Iterator[DiscardedRow]:
    records = composing.records
    claims = (
        *figures_of(records, subject),
        *positions_of(records, subject),
        *events_of(records, subject),
    )
    for claim in claims:
        retracted = isinstance(claim, Figure) and claim.status == "retracted"
        if not retracted and not is_disputed(composing, claim):
            continue
        phrases = composing.phrases
        yield DiscardedRow(
            f"discarded/{claim.id}",
            (Words(_claim(composing, claim)),),
            phrases.retracted if retracted else phrases.disputed,
            _reason(composing, claim, retracted=retracted),
            composing.citations.mark(claim),
        )


def _claim(composing: Composing, claim: Figure | Position | Event) -> str:
    if isinstance(claim, Event):
        return claim.title
    colon = composing.phrases.punctuation.colon
    if isinstance(claim, Position):
        stance = composing.phrases.stances[claim.stance]
        return composing.name(claim.actor_id) + colon + (claim.wording or stance)
    measure = measure_of(composing, claim)
    if measure is None:
        return ""
    return measure.label + colon + figure_words(claim, measure, composing.phrases.figures)


def _reason(composing: Composing, claim: Figure | Position | Event, *, retracted: bool) -> str:
    words = composing.phrases.evidence
    if retracted:
        return words.retracted
    caveat = claim.caveat if isinstance(claim, Figure) else ""
    if isinstance(claim, Event):
        caveat = claim.summary
    if caveat:
        return caveat
    doubtful = is_doubtful(composing.records, claim.KIND, claim.id)
    return words.doubtful if doubtful else words.no_reason


def release_check(composing: Composing, briefing: Briefing, key: str) -> ReleaseCheck | None:
    """The check that the briefing's latest edition keeps; None where there is none."""
    editions = composing.records.all(Edition, briefing_id=briefing.id)
    latest = max(editions, key=lambda edition: edition.number, default=None)
    if latest is None or not latest.release_check.strip():
        return None
    said = latest.acknowledgements.strip()
    words = composing.phrases
    return ReleaseCheck(
        key,
        words.front.edition.format(number=latest.number),
        _result(composing, latest.release_check),
        words.evidence.acknowledgements.format(text=said) if said else "",
    )


def _result(composing: Composing, kept: str) -> str:
    """A line for each finding with its answer, and what was not looked for; text that is no result
    of a check as it stands.
    """
    result = release_results.from_json(kept)
    if result is None:
        return kept.strip()
    words = composing.phrases.evidence
    lines = [_finding(words, finding) for finding in result.findings] or [words.check_clean]
    for pattern, names in (
        (words.check_not_run, result.not_run),
        (words.check_switched_off, result.switched_off),
    ):
        if names:
            lines.append(pattern.format(rules=composing.listed(map(_title, names))))
    return "\n".join(lines)


def _finding(words: EvidenceWords, finding: KeptFinding) -> str:
    answer = finding.answer
    if answer is not None:
        return words.check_answered.format(
            finding=finding.message, by=answer.by, reason=answer.reason
        )
    pattern = words.check_open if finding.severity == "answer" else "{finding}"
    return pattern.format(finding=finding.message)


def _title(rule: str) -> str:
    """What a rule is called; one of another version of the program by its name."""
    return next((str(each.title) for each in RULES if each.name == rule), rule)
