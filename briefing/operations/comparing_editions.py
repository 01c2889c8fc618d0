"""An edition held against a later one, or against the briefing as it stands, for someone to read.

It reads the library by its path, so that it can be had in a process of its own, and gives values
alone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing.documents.edition_comparison import SentenceChange, compared_texts
from briefing.documents.frozen import from_json
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.domain.secret import Secret
from briefing.operations.changes_as_data import changes_as_data
from briefing.operations.edition_changes import EditionChanges, changes_between
from briefing.operations.exporting import composed
from briefing.operations.reading_files import opened_to_read
from briefing.store.library import Library


@dataclass(frozen=True)
class Comparison:
    """`data` as `changes_as_data` has it; `text` holds every sentence, those that were kept too."""

    data: dict[str, Any]
    text: tuple[SentenceChange, ...]


def compared_from_file(
    path: Path,
    older_id: str,
    newer_id: str | None,
    today: Date,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> Comparison:
    """The edition `older_id` against the edition `newer_id`, or without one against the briefing
    as it would be made today.

    Raises as `changes_between`, and `LibraryError`s.
    """
    report(0, 2)
    with opened_to_read(path, key, as_of) as library:
        changes = changes_between(library, older_id, newer_id)
        report(1, 2)
        text = _text_until_now(library, changes, today) if newer_id is None else changes.text
        return Comparison(changes_as_data(changes), text)


def _text_until_now(
    library: Library, changes: EditionChanges, today: Date
) -> tuple[SentenceChange, ...]:
    """Empty for a briefing that is gone or lies in the trash."""
    briefing = library.find(Briefing, changes.older.briefing_id)
    if briefing is None or briefing.trashed_at is not None:
        return ()
    return compared_texts(from_json(changes.older.content), composed(library, briefing, today))
