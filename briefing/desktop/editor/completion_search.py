"""Which records `@` and some words may mean, the likeliest first.

Asked in a thread that reads for itself, for a large library takes longer than a key may. The words
are looked for in the records' own texts, and of figures and positions in those of what they join:
the measure and who counts it, the actor and the proposition.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing.desktop.editor.chip_lines import headline, line_below
from briefing.desktop.editor.chip_records import newer
from briefing.desktop.records.kind_looks import mark_of
from briefing.desktop.widgets.completion_list import CompletionEntry
from briefing.domain.actors import Actor
from briefing.domain.figures import Figure
from briefing.domain.issues import Filing, Proposition
from briefing.domain.kinds import KINDS
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.operations.recently_used import (
    recent_actors,
    recent_claimants,
    recent_measures,
    recent_propositions,
)
from briefing.operations.wholes import whole_of_part
from briefing.store.library import Library
from briefing.store.lists import Order, Selection

# In the order in which equals are offered.
CITED_KINDS = (
    "actor",
    "position",
    "figure",
    "excerpt",
    "event",
    "source",
    "judgement",
    "gap",
    "measure",
    "proposition",
    "issue",
)
_FOUND_BY = frozenset((*CITED_KINDS, "actor_name", "membership", "event_actor", "source_text"))
_THROUGH: Mapping[type[Record], tuple[str, ...]] = {
    Figure: ("measure_id", "claimant_id"),
    Position: ("actor_id", "proposition_id"),
}
_OF_A_KIND = 12
_MOST = 24
_OF_A_KIND_UNASKED = 2
_NEWEST_FIRST = Order(descending=True)


@dataclass(frozen=True)
class Asked:
    """What was typed behind `@` in a text of that language; `issue_id` is what the briefing is
    about, `cited` are the ids that its text cites already.
    """

    words: str
    language: str = "en"
    issue_id: str = ""
    cited: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Use:
    """What is likely meant: what belongs to the issue, and what was used last."""

    issue_id: str
    near: frozenset[str]
    recent: frozenset[str]


@dataclass(frozen=True)
class Offered:
    """The lines for what was asked; keys are "kind/id"."""

    asked: Asked
    entries: tuple[CompletionEntry, ...]


class CompletionSearch:
    """Answers one editor's questions; what is likely is read when `@` is typed, not at each key."""

    def __init__(self) -> None:
        self._use: _Use | None = None

    def answers(self, library: Library, asked: Asked) -> Iterator[Offered]:
        """The one answer to a question."""
        is_beginning = not asked.words.strip()
        if self._use is None:
            _load_wordings(asked.language)
        use = self._use
        if use is None or is_beginning or use.issue_id != asked.issue_id:
            near, recent = _near(library, asked.issue_id), _recently_used(library)
            use = self._use = _Use(asked.issue_id, near, recent)
        records = _newest(library, asked) if is_beginning else _found(library, asked.words)
        ranked = [(_rank(library, record, asked, use), record) for record in records]
        ranked.sort(key=lambda each: each[0])
        yield Offered(asked, tuple(_entry(library, record) for _, record in ranked[:_MOST]))


def _load_wordings(language: str) -> None:
    """Have what words a record ready when the first is chosen: it takes longer to load than a key
    may.
    """
    from importlib import import_module

    from briefing.documents.phrases.languages import phrases_for

    import_module("briefing.documents.reference_words")
    phrases_for(language)


def _found(library: Library, words: str) -> list[Record]:
    found: dict[str, Record] = {}
    for group in library.search(words, limit=_OF_A_KIND).groups:
        if group.kind not in _FOUND_BY:
            continue
        records = library.records_at(KINDS[group.kind], group.numbers)
        for number in group.numbers:
            whole = whole_of_part(library, records[number]) if number in records else None
            if whole is not None:
                found[whole.id] = whole
    for kind, through in _THROUGH.items():
        for record in _joined(library, kind, words, through):
            found[record.id] = record
    return [record for record in found.values() if record.trashed_at is None]


def _joined(
    library: Library, kind: type[Record], words: str, through: tuple[str, ...]
) -> Sequence[Record]:
    """The newest records that have every word in one of the texts of what they join."""
    selection = Selection(words, through=through, apart=True)
    newest = library.numbers(kind, _NEWEST_FIRST, selection, most=_OF_A_KIND)
    return tuple(library.records_at(kind, newest).values())


def _newest(library: Library, asked: Asked) -> list[Record]:
    """What is offered before anything is typed: what the text cites, then the newest."""
    found: dict[str, Record] = {}
    for id in asked.cited:
        record = library.find_any(id)
        if record is not None and record.trashed_at is None:
            found[id] = record
    for name in CITED_KINDS:
        found |= {record.id: record for record in library.newest(KINDS[name], _OF_A_KIND_UNASKED)}
    return list(found.values())


def _near(library: Library, issue_id: str) -> frozenset[str]:
    """What is filed under the issue of the briefing, and its propositions."""
    if not issue_id:
        return frozenset()
    filed = (filing.record_id for filing in library.all(Filing, issue_id=issue_id))
    propositions = (each.id for each in library.all(Proposition, issue_id=issue_id))
    return frozenset((issue_id, *filed, *propositions))


def _recently_used(library: Library) -> frozenset[str]:
    return frozenset(
        (
            *recent_actors(library),
            *recent_claimants(library),
            *recent_measures(library),
            *recent_propositions(library),
        )
    )


def _rank(library: Library, record: Record, asked: Asked, use: _Use) -> tuple[int, ...]:
    """Small is early: a name that begins with the words, an actor so called, what the text cites
    already, what is of the issue, what was used of late.
    """
    words = asked.words.casefold().strip()
    is_person = isinstance(record, Actor) and record.kind == "person"
    fit = _fit(headline(library, record).casefold(), words, may_begin_anywhere=is_person)
    is_actor_so_called = fit == 0 and record.KIND == "actor" and bool(asked.words.strip())
    joins = {
        record.id,
        *(getattr(record, field) or "" for field in _THROUGH.get(type(record), ())),
    }
    return (
        fit,
        not is_actor_so_called,
        newer(library, record) is not None,
        record.id not in asked.cited,
        joins.isdisjoint(use.near),
        joins.isdisjoint(use.recent),
        CITED_KINDS.index(record.KIND),
    )


def _fit(name: str, words: str, *, may_begin_anywhere: bool) -> int:
    """0 where the name begins as what was typed does and has all of it, 1 where it has all of it,
    2 else. A person is called by any part of the name.
    """
    typed, parts = words.split(), name.split()
    if not all(any(part.startswith(word) for part in parts) for word in typed):
        return 2
    begins = not typed or name.startswith(typed[0])
    return 0 if begins or may_begin_anywhere else 1


def _entry(library: Library, record: Record) -> CompletionEntry:
    return CompletionEntry(
        f"{record.KIND}/{record.id}",
        headline(library, record),
        line_below(library, record),
        mark_of(record),
    )
