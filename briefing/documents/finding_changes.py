"""What changed in judgements, gaps and sources, and all changes of a subject together."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.documents.change_blocks import Changes, FindingChange
from briefing.documents.change_parts import figure_changes, position_changes
from briefing.documents.change_window import Window
from briefing.documents.citations import citation
from briefing.documents.composing import Composing
from briefing.documents.content import Document, Note
from briefing.documents.prose import Origin, Words
from briefing.documents.record_blocks import SourceRow, Sources
from briefing.documents.selection import Subject, gaps_of, judgements_of, sources_of
from briefing.documents.told_changes import (
    told_figures,
    told_gaps,
    told_judgements,
    told_positions,
    told_sources,
)
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.sources import Excerpt, Source, SourceText
from briefing.text.letter_case import small


def changes(
    composing: Composing, subject: Subject, window: Window, key: str, origin: Origin | None = None
) -> Changes:
    """Everything that changed within the window, and where nothing did."""
    words = composing.phrases.changes
    block = _told(composing, subject, window, key) or _dated(composing, subject, window, key)
    block = replace(block, compared=_compared(composing, window), origin=origin)
    groups = (
        (words.positions, block.positions),
        (words.figures, block.figures),
        (words.judgements, block.judgements),
        (words.gaps, block.gaps),
        (words.sources, block.sources),
    )
    empty = composing.listed(
        small(name, composing.phrases.language) for name, found in groups if not found
    )
    unchanged = words.unchanged.format(names=empty) if empty else ""
    return replace(block, unchanged=unchanged)


def _told(composing: Composing, subject: Subject, window: Window, key: str) -> Changes | None:
    """What the two states of the library tell, None where there is but one."""
    then = window.earlier
    if then is None:
        return None
    return Changes(
        key,
        "",
        told_positions(composing, then, subject),
        told_figures(composing, then, subject),
        told_judgements(composing, then, subject),
        told_gaps(composing, then, subject),
        told_sources(composing, then, subject),
    )


def _dated(composing: Composing, subject: Subject, window: Window, key: str) -> Changes:
    return Changes(
        key,
        "",
        position_changes(composing, subject, window),
        figure_changes(composing, subject, window),
        tuple(_judgements(composing, subject, window)),
        tuple(_gaps(composing, subject, window)),
        tuple(_sources(composing, subject, window)),
    )


def _compared(composing: Composing, window: Window) -> str:
    words = composing.phrases.changes
    pattern = words.since_nothing if window.since is None else words.since_day
    if window.edition:
        pattern = words.since_edition
    stated = composing.phrases.date_not_stated
    return pattern.format(
        number=window.edition,
        since=composing.date(window.since) or stated,
        until=composing.date(window.until) or stated,
    )


def _judgements(composing: Composing, subject: Subject, window: Window) -> Iterator[FindingChange]:
    """Judgements that took the place of an older one, and new ones."""
    words = composing.phrases.changes
    found = judgements_of(composing.records, subject)
    past = {judgement.previous_id for judgement in found}
    for judgement in found:
        if judgement.id in past or not _is_new_judgement(window, judgement):
            continue
        previous = None
        if judgement.previous_id is not None:
            previous = composing.records.find(Judgement, judgement.previous_id)
        if previous is None and window.since is None:
            continue
        yield FindingChange(
            f"change/judgement/{judgement.id}",
            words.new if previous is None else words.changed,
            (Words(judgement.text),),
            "" if previous is None else words.before.format(text=previous.text),
            "" if previous is None else judgement.change_reason or words.no_reason,
            composing.citations.mark(judgement),
        )


def _is_new_judgement(window: Window, judgement: Judgement) -> bool:
    if window.since is None:
        return True
    replaced = f"judgement/{judgement.previous_id}" in window.printed
    printed = f"judgement/{judgement.id}" in window.printed
    return not printed and (replaced or window.saw_entry_of(judgement))


def _gaps(composing: Composing, subject: Subject, window: Window) -> Iterator[FindingChange]:
    """Gaps entered since, and gaps closed that the reader was told of."""
    words = composing.phrases.changes
    for gap in gaps_of(composing.records, subject):
        kind = ""
        if gap.status == "open":
            kind = words.opened if window.saw_entry_of(gap) else ""
        elif window.may_tell(f"gap/{gap.id}") and not _was(window, gap):
            kind = words.gap_states[gap.status]
        if kind:
            reason = gap.why_it_matters if gap.status == "open" else ""
            if gap.status != "open" and window.older is None:
                reason = words.when_not_recorded
            yield FindingChange(f"change/gap/{gap.id}", kind, (Words(gap.question),), reason=reason)


def _was(window: Window, gap: Gap) -> bool:
    """Whether the reader knows the gap with another status than open already."""
    return gap.status == "partly" and f"gap/{gap.id}" in window.printed


def _sources(composing: Composing, subject: Subject, window: Window) -> Iterator[FindingChange]:
    """Sources that are new, that their publisher corrected or withdrew, and regraded ones."""
    words = composing.phrases.changes
    older = _OlderSources(composing, window.older)
    for source in sources_of(composing.records, subject):
        if source.triage == "discarded":
            continue
        kinds: list[str] = []
        reason = ""
        if window.since is not None and _is_new_source(window, source):
            kinds.append(words.new)
        if source.status != "active" and older.may_tell_status(source):
            kinds.append(words.source_states[source.status])
            reason = words.when_not_recorded
        if older.has_other_grade(source):
            kinds.append(words.regraded)
        if kinds:
            yield FindingChange(
                f"change/source/{source.id}",
                composing.listed(kinds),
                citation(source, composing.phrases),
                reason=reason,
                mark=composing.citations.mark_source(source),
            )


def _is_new_source(window: Window, source: Source) -> bool:
    """Whether the source was consulted, or else issued, within the window."""
    day = source.accessed or source.issued
    return window.saw_entry_of(source) if day is None else window.holds(day)


class _OlderSources:
    """What the reader of the older edition was told of its sources."""

    def __init__(self, composing: Composing, older: Document | None) -> None:
        self._composing = composing
        self._notes: dict[str, Note] = {}
        self._rows: dict[str, SourceRow] = {}
        self._is_known = older is not None
        if older is not None:
            self._notes = {self._source_id(note): note for note in older.notes}
            registers = [block for block in older.blocks if isinstance(block, Sources)]
            self._rows = {row.key: row for block in registers for row in block.rows}

    def _source_id(self, note: Note) -> str:
        kind, _, id = note.key.removeprefix("note/").partition("/")
        if kind != "excerpt":
            return id
        excerpt = self._composing.records.find(Excerpt, id.partition("/")[0])
        text = None
        if excerpt is not None:
            text = self._composing.records.find(SourceText, excerpt.source_text_id)
        return "" if text is None else text.source_id

    def may_tell_status(self, source: Source) -> bool:
        """Whether the state of the source may have changed since."""
        if not self._is_known:
            return True
        note = self._notes.get(source.id)
        state = self._composing.phrases.notes.source_states.get(source.status, "")
        return note is not None and state not in note.caution

    def has_other_grade(self, source: Source) -> bool:
        """Whether the older edition printed another grade."""
        row = self._rows.get(f"source/{source.id}")
        return row is not None and bool(row.grade) and row.grade != (source.reliability or "")
