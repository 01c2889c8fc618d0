"""The second sample: an invented negotiation over six weeks, with three editions of one briefing.

It grows as a desk's library does: what was known at the time of an edition is put, the edition is
released, and the next weeks follow. So the newest draft cites what has moved since.
"""

from collections.abc import Callable
from pathlib import Path

from briefing.domain.dates import Date
from briefing.domain.frozen import frozen
from briefing.operations.putting import put
from briefing.resources import resource
from briefing.store.library import Library
from briefing.store.opening import create_library

BRIEFING_ID = "019f1c20-5a00-7000-8014-000000000001"


@frozen
class Stage:
    """The records of some weeks, the day on which the edition on them was released, and what was
    answered to its checks. The last weeks have no edition yet.
    """

    name: str
    released_on: Date | None
    answers: tuple[tuple[str, str], ...] = ()


STAGES = (
    Stage("1-to-16-october.jsonl", Date("2026-10-16")),
    Stage(
        "2-to-30-october.jsonl",
        Date("2026-10-30"),
        (("stale_position", "The sentence says that the report was denied, and by whom."),),
    ),
    Stage("3-to-13-november.jsonl", Date("2026-11-13")),
    Stage("4-since-then.jsonl", None),
)


def negotiation_library(path: Path, report: Callable[[int, int], None], *, author: str) -> int:
    """Makes a library at `path` that holds the negotiation, and gives the number of its records.

    `report(done, total)` may raise. Raises `LibraryError` when it cannot be made; nothing is left
    at `path` then.
    """
    library = create_library(path, author=author)
    try:
        stored = len(_house_terms(library))
        for done, stage in enumerate(STAGES):
            report(done, len(STAGES))
            stored += _put_stage(library, stage)
        report(len(STAGES), len(STAGES))
    except BaseException:
        library.close()
        path.unlink()
        raise
    library.close()
    return stored


def _house_terms(library: Library) -> tuple[object, ...]:
    return put(library, resource("house_terms.jsonl").read_bytes(), label="Put the house list")


def _put_stage(library: Library, stage: Stage) -> int:
    """Puts the records of a stage and releases its edition; gives how many records were put."""
    data = resource(f"negotiation/{stage.name}").read_bytes()
    stored = len(put(library, data, label="Put the sample"))
    if stage.released_on is not None:
        _release(library, stage, stage.released_on)
    return stored


def _release(library: Library, stage: Stage, day: Date) -> None:
    from briefing.operations.releasing import ToRelease, prepared, release

    wanted = ToRelease(BRIEFING_ID, "final", answers=stage.answers)
    at = f"{day.edtf}T16:00:00Z"
    release(library, prepared(library, wanted, today=day, at=at, report=_no_report))


def _no_report(done: int, total: int) -> None:
    del done, total
