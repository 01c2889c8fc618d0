"""Several questions to a library that are answered from one state of it, whatever is written."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from briefing.store.driver import Connection, sqlite

T = TypeVar("T")


def in_one_state(connection: Connection, ask: Callable[[], T]) -> T:
    """What `ask` gives, with one transaction around all that it reads.

    It also saves time where the index reads a row for each hit: outside of a transaction SQLite
    ends one after each. Raises what `ask` raises, and `sqlite.Error`.
    """
    if connection.in_transaction:  # a library that is seen as it was on a day
        return ask()
    connection.execute("BEGIN")
    try:
        return ask()
    finally:
        while connection.in_transaction:  # an interruption may hit the end itself
            with suppress(sqlite.OperationalError):
                connection.execute("COMMIT")
