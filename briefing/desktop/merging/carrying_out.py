"""A merge is made: first a backup beside the window, as before every merge, then the one step."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from briefing.desktop.backups.apart import run_apart
from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job, Report
from briefing.desktop.messages import say
from briefing.domain.errors import KnownError
from briefing.domain.merging import Mergeable, Side
from briefing.domain.secret import Secret
from briefing.operations.backups import Made, back_up_if_changed
from briefing.operations.merging import merge_step, planned_merger


def begin_backup(desk: Desk) -> Job:
    """The backup before a merge; its result goes to `merge_after`."""
    from briefing.operations.unlocking import key_for_another

    library = desk.session.library
    desk.session.require_free()
    work = partial(_backed_up, library.path, key_for_another(library))
    return desk.jobs.start(say("Backing up before the merge"), work)


def merge_after(
    desk: Desk, made: Made, kept_id: str, merged_id: str, choices: Mapping[str, Side]
) -> Mergeable:
    """Make the merge as one step, and give the record that is kept.

    Raises the library's `KnownError`s, and one with the damage that kept the backup from being
    made; nothing is changed then.
    """
    if made.damage is not None:
        raise KnownError(made.damage)
    library = desk.session.library
    merger = planned_merger(library, kept_id, merged_id, choices)
    step = merge_step(library, merger)
    desk.session.do(step.label, *step.edits)
    return merger.result


def _backed_up(path: Path, key: Secret | None, report: Report) -> Made:
    return run_apart(back_up_if_changed, path, key=key, report=report)
