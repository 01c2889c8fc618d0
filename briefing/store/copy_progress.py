"""How far a copy of the whole library has come, while one statement of SQLite makes it."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from briefing.store.driver import Connection, sqlite

_OPCODES = 100_000  # of SQLite between two looks


@contextmanager
def told_by_size(
    source: Connection, copy: Path, size: int, tell: Callable[[float], None]
) -> Generator[None]:
    """Within it `tell` is given which part of `size` bytes the file `copy` has, 0 to 1.

    What `tell` raises stops the statement and is raised instead of its error.
    """
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            tell(min(copy.stat().st_size / size, 1.0))
        except BaseException as error:  # raised again where Python is in charge
            stopped.append(error)
            return 1
        return 0

    source.set_progress_handler(look, _OPCODES)
    try:
        yield
    except sqlite.Error:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        source.set_progress_handler(None, _OPCODES)
