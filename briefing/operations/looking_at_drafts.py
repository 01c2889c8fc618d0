"""What stands beside the text while it is written: what the checks find, and what carries each
sentence. One look reads the library by its path, so that it can be had in a process of its own.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from briefing.documents.read_once import ReadOnce
from briefing.documents.sentence_trace import traced_sentences
from briefing.domain.dates import Date
from briefing.domain.records import Records
from briefing.domain.secret import Secret
from briefing.operations.briefing_texts import texts_of
from briefing.operations.checking_drafts import check_draft
from briefing.operations.draft_looks import DraftLook, TraceLine
from briefing.operations.exporting import Wanted, briefing_for
from briefing.operations.reading_files import opened_to_read


def look_at_draft(
    path: Path,
    briefing_id: str,
    today: Date,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> DraftLook:
    """The briefing of the library at `path` as it is stored; `report(done, total)` may raise.

    Raises `LibraryError`s, `NoSuchRecord` and `NotExportable`.
    """
    with opened_to_read(path, key, as_of) as library:
        briefing = briefing_for(library, Wanted(briefing_id))
        texts = texts_of(library, briefing)
        report(1, 3)
        check = check_draft(library, briefing, today=today)
        report(2, 3)
        return DraftLook(texts, check, trace(ReadOnce(library), texts))


def trace(records: Records, texts: Sequence[tuple[str, str]]) -> tuple[TraceLine, ...]:
    """What carries each sentence of the texts, as the evidence pack says it."""
    return tuple(
        TraceLine(one.text, one.start, one.end, one.carried, one.excerpt_ids)
        for one in traced_sentences(records, texts)
    )
