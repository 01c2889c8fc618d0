"""A table planned in a process of its own, the plan given in portions: to take in all of a long one
at once holds up every thread of the window's process.
"""

import pickle
from collections.abc import Sequence
from datetime import date
from itertools import chain
from pathlib import Path

from briefing.domain.secret import Secret
from briefing.exchange.read_table import Table
from briefing.operations.importing_tables import Matching, Report, TablePlan, plan_table
from briefing.operations.reading_files import opened_to_read

_ROWS = 500


def plan_portions_in_file(
    path: Path,
    table: Table,
    matching: Matching,
    today: date,
    report: Report,
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> tuple[bytes, ...]:
    """`plan_table` for the library at `path`, opened for reading alone; `plan_of` puts it together.

    Raises as `plan_table`, and `LibraryError`s.
    """
    with opened_to_read(path, key, as_of) as library:
        plan = plan_table(library, table, matching, today, report)
    starts = range(0, len(plan.rows), _ROWS)
    rows = (pickle.dumps(plan.rows[start : start + _ROWS]) for start in starts)
    return (pickle.dumps((plan.matching, plan.names)), *rows)


def plan_of(portions: Sequence[bytes]) -> TablePlan:
    """The plan that was given in portions by our own child process."""
    matching, names = pickle.loads(portions[0])  # noqa: S301 - it comes from our own child
    rows = map(pickle.loads, portions[1:])
    return TablePlan(matching, tuple(chain.from_iterable(rows)), names)
