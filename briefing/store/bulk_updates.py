"""Many records changed at once: their ops go into the log as a set, not one by one by the trigger.

The trigger compares every column of every row in SQL, which takes most of the time of a step that
changes a hundred thousand records. What it would write is known here: these columns, in these rows.
It is taken away and put back inside the transaction of the step, so that no other write ever meets
a table without it; a step that fails puts it back like everything else.
"""

import json
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from briefing.store.driver import Connection
from briefing.store.schema_log import OPEN_STEP, TYPED
from briefing.store.sql import Fragment, joined, sql

_FEWEST = 500  # below, dropping and making a trigger costs more than it saves


def is_bulk(kind: str, count: int) -> bool:
    """Whether so many changed records of that kind are worth it, and may be logged as a set."""
    return count >= _FEWEST and kind not in TYPED


@contextmanager
def without_update_trigger(connection: Connection, kind: str) -> Generator[None]:
    """Takes away what logs the changes of a table, for as long as the block runs."""
    name = f"log_{kind}_update"
    (statement,) = connection.execute(
        "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?", (name,)
    ).fetchone()
    connection.execute(sql("DROP TRIGGER {name}", name=name))
    yield
    connection.execute(Fragment(statement))


def log_old_values(
    connection: Connection, kind: str, columns: tuple[str, ...], numbers: Sequence[int]
) -> None:
    """Writes the ops of rows that are about to change in `columns`: what they still hold."""
    pairs = [sql("{name:literal}, {name:r.}", name=column) for column in columns]
    connection.execute(
        sql(
            "INSERT INTO _op (step, kind, uid, action, old)"
            " SELECT ({open_step}), {kind:literal}, r.uid, 'update',"
            " json_object({pairs}) FROM json_each(?) j CROSS JOIN {kind} r ON r.n = j.value",
            open_step=OPEN_STEP,
            kind=kind,
            pairs=joined(", ", pairs),
        ),
        (json.dumps(numbers),),
    )
