"""Whether a library can be relied on: the file, what its records refer to, what supports them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing.domain.checks.unsourced_record import CLAIMS, is_unsourced
from briefing.domain.kinds import KINDS
from briefing.domain.messages import Message, message
from briefing.domain.records import Record
from briefing.domain.references import named_records
from briefing.domain.secret import Secret
from briefing.domain.sources import Excerpt, SourceText
from briefing.operations.naming import described
from briefing.operations.reading_files import opened_to_read
from briefing.store.library import Library


@dataclass(frozen=True)
class Finding:
    """Something that is wrong, in a sentence; `kind` and `id` name the record if there is one.

    `rule` is one of the store's ("file", "reference", "link", "log", "triggers", "content") or
    "trash", "passage" or "unsourced".
    """

    rule: str
    message: Message
    kind: str = ""
    id: str = ""


def log_is_whole(
    path: Path,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> bool:
    """Whether the change log of the library at `path` is what was recorded, from its first step.

    For a process of its own; raises `LibraryError`s, and what `report` raises.
    """
    report(0, 1)
    with opened_to_read(path, key, as_of) as library:
        return library.past.is_whole()


def check_library(library: Library) -> tuple[Finding, ...]:
    """Everything that is wrong; of a damaged file only the damage, since nothing else counts."""
    found = [
        Finding(finding.rule, finding.message, finding.kind, finding.id)
        for finding in library.check()
    ]
    if any(finding.rule == "file" for finding in found):
        return tuple(found)
    return (*found, *_into_the_trash(library), *_passages(library), *_unsourced(library))


def _into_the_trash(library: Library) -> Iterator[Finding]:
    """Records that name one in the trash, and texts that cite one."""
    trashed = {
        record.id: record for kind in KINDS.values() for record in library.all(kind, trashed=True)
    }
    if not trashed:
        return
    for record in _records(library):
        for named in named_records(record):
            if named.id in trashed:
                yield _finding(
                    library,
                    "trash",
                    record,
                    "The {record} refers in {field} to the {other}, which lies in the trash.",
                    field=named.field,
                    other=described(library, trashed[named.id]),
                )
    for other in trashed.values():
        for citation in library.references_to(other.id):
            citing = library.find_any(citation.from_id)
            if citing is not None:
                yield _finding(
                    library,
                    "trash",
                    citing,
                    "The words “{words}” in the {record} are a link to the {other}, which lies in"
                    " the trash.",
                    words=citation.words,
                    other=described(library, other),
                )


def _passages(library: Library) -> Iterator[Finding]:
    """Excerpts whose words do not stand in their text where they are said to."""
    by_text: dict[str, list[Excerpt]] = {}
    for excerpt in library.all(Excerpt):
        by_text.setdefault(excerpt.source_text_id, []).append(excerpt)
    for id, excerpts in by_text.items():
        text = library.find(SourceText, id)
        for excerpt in excerpts:
            if text is not None and text.text[excerpt.start : excerpt.end] != excerpt.exact:
                yield _finding(
                    library,
                    "passage",
                    excerpt,
                    "The {record} does not stand in its text from {start} to {end}.",
                    start=excerpt.start,
                    end=excerpt.end,
                )


def _unsourced(library: Library) -> Iterator[Finding]:
    for kind in CLAIMS:
        for claim in library.all(kind):
            if is_unsourced(library, claim):
                yield _finding(
                    library, "unsourced", claim, "The {record} has no passage that supports it."
                )


def _records(library: Library) -> Iterator[Record]:
    for kind in KINDS.values():
        yield from library.all(kind)


def _finding(
    library: Library, rule: str, record: Record, template: str, **values: object
) -> Finding:
    words = message(template, record=described(library, record), **values)
    return Finding(rule, words, record.KIND, record.id)
