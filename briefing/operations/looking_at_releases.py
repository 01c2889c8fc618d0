"""What stands in the way of a release while it is being prepared: the check of the edition in the
making. It reads the library by its path, so that it can be had in a process of its own.
"""

from collections.abc import Callable
from pathlib import Path

from briefing.domain.dates import Date
from briefing.domain.secret import Secret
from briefing.operations.draft_looks import DraftLook
from briefing.operations.reading_files import opened_to_read
from briefing.operations.releasing import ToRelease, checked_in_the_making


def look_at_release(
    path: Path,
    briefing_id: str,
    cut_off: Date | None,
    today: Date,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> DraftLook:
    """The briefing's texts as they are stored and what the check before a release finds in them,
    with a claim that would be printed elsewhere without a source; no sentence is traced.

    Raises `LibraryError`s, `NoSuchRecord`, `NotReleasable` and `NoSuchTemplate`.
    """
    report(0, 1)
    with opened_to_read(path, key, as_of) as library:
        wanted = ToRelease(briefing_id, "draft", cut_off)
        texts, check = checked_in_the_making(library, wanted, today=today)
        return DraftLook(texts, check, ())
