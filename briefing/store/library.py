"""A library that is open: records are read as values and written as steps, and by no other way.

What is read stands in `reading`. What the first window does not need is imported when it is asked
for.
"""

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.domain.edits import Step
from briefing.domain.secret import Secret
from briefing.store import errors, schema
from briefing.store.driver import Connection, sqlite
from briefing.store.probing import COMPANIONS, identity
from briefing.store.reading import Reading
from briefing.store.replacing import tidy

if TYPE_CHECKING:
    from briefing.store.log import Direction
    from briefing.store.progress import Report
    from briefing.store.undoing import Reversal
    from briefing.store.writer_lock import WriterLock


class Library(Reading):
    """An open library; opened by `opening`, closed by leaving its `with` block or by `close`.

    It belongs to the thread that opened it. Reading and writing raise `LibraryError`s when the
    disk or the file fails.
    """

    def __init__(
        self,
        path: Path,
        connection: Connection,
        *,
        author: str,
        writing: bool = False,
        lock: "WriterLock | None" = None,
        key: Secret | None = None,
        as_of: int | None = None,
    ) -> None:
        """Takes over a connection and the writer's lock, which `hold` takes where it is missing;
        `key` is copied.

        `as_of` is the step after which the library is seen, None for the library as it is.
        """
        super().__init__(path, connection)
        self.author = author
        self.as_of = as_of
        self._writes = writing
        self._lock = lock
        self._identity = identity(path)
        self._folder = identity(path.parent)
        self._version: int | None = None  # SQLite's own count of what other connections wrote
        self._is_settled = False
        self.key = None if key is None else key.copy()

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file, lets others write and erases the key; a second time nothing happens."""
        try:
            if self._is_settled:
                self._is_settled = False
                self._keep_counts()
                self._note_newest_step()
            self._connection.close()
        finally:
            if self.key is not None:
                self.key.erase()
            if self._lock is not None:
                self._lock.release()

    @property
    def writing(self) -> bool:
        """Whether the library was opened for writing."""
        return self._writes

    def others_wrote(self) -> int | None:
        """A count that moves whenever another connection has written to the file; None when SQLite
        cannot tell, as of a library that was closed.
        """
        try:
            return self._connection.execute("PRAGMA data_version").fetchone()[0]
        except sqlite.Error:
            return None

    def keeps_in(self, path: Path) -> bool:
        """Whether `path` leads to the library's file, or to one that SQLite keeps beside it.

        Such a file must never be opened as bytes: on POSIX, closing it again drops every lock this
        program has on it, and then another program takes the newest steps away
        (sqlite.org/howtocorrupt.html, 2.2). So only its place is looked at.
        """
        found = identity(path)
        beside = (self.path.with_name(f"{self.path.name}{ending}") for ending in COMPANIONS)
        return found is not None and found in (self._identity, *map(identity, beside))

    def hold(self) -> None:
        """Takes the writer's lock of a library that was opened for writing but not held yet.

        Every write does it first; a second time nothing happens. Raises `LibraryInUse` when another
        holds it, `LibraryReadOnly`, `LibraryReplaced` and `LibraryDamaged`.
        """
        if not self._writes or self._lock is not None:
            return
        from briefing.store.writer_lock import WriterLock

        lock = WriterLock(self.path)
        try:
            self._require_as_opened()
        except BaseException:
            lock.release()
            raise
        self._lock = lock

    def _require_as_opened(self) -> None:
        if identity(self.path) != self._identity:
            raise errors.replaced(self.path)
        with suppress(OSError):  # tried again the next time
            tidy(self.path)
        with errors.in_words(self.path):
            from briefing.store.trusting import require_whole_log

            require_whole_log(self._connection, self.path)

    def apply(
        self,
        step: Step,
        *,
        continuing: bool = False,
        erasing: bool = False,
        files: Iterable[bytes] = (),
        report: "Report | None" = None,
    ) -> None:
        """Makes all edits of `step`, or none; a step that changes nothing is not recorded.

        `files` are the bytes that its `File` records name by their SHA-256, kept with the step.

        With `continuing` it joins the newest step when that has the same label and author, so that
        typing is one step. With `erasing`, texts and files that only the removed records kept are
        wiped from the file, and the step cannot be undone if there were any. `report` is told
        (done, total); when it raises, nothing is written. Raises `Conflict` when a record is not
        what its edit takes it to be, `MissingReference` and `StillReferenced` when a reference
        would lead nowhere, `Unchangeable`, `Unstorable`, `LibraryReadOnly`, `LibraryReplaced`,
        `DiskFull`.
        """
        with self._writing():
            self._write(step, report, files, erasing=erasing, continuing=continuing)
            if erasing:
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def save_copy(self, to: Path) -> Path:
        """Writes all of the library to the file `to`, where nothing may be yet, and gives its path:
        also when the library's own file was replaced, moved or deleted meanwhile.

        Raises `LibraryError`s; nothing is left there then.
        """
        from briefing.store.backup import save_open

        return save_open(self._connection, self.path, self.key, to).file

    def undo(self, report: "Report | None" = None) -> Step | None:
        """Takes back the newest step that is not undone yet, and gives what was done for it.

        None when there is nothing to undo. `report` as for `apply`, whose errors are raised.
        """
        from briefing.store.undoing import next_undo

        return self._reverse(next_undo, "undo", report)

    def redo(self, report: "Report | None" = None) -> Step | None:
        """Makes the step undone last again; None when there is none or a new one was made since."""
        from briefing.store.undoing import next_redo

        return self._reverse(next_redo, "redo", report)

    def undo_size(self) -> int:
        """How many changes `undo` would take back."""
        from briefing.store.undoing import undo_size

        with self._reading():
            return undo_size(self._connection)

    def redo_size(self) -> int:
        """How many changes `redo` would make again."""
        from briefing.store.undoing import redo_size

        with self._reading():
            return redo_size(self._connection)

    def put_bytes(self, data: bytes) -> str:
        """Keeps the bytes of a file and gives their SHA-256, for a `File` record to name."""
        from briefing.store.contents import put_bytes

        with self._writing():
            return put_bytes(self._connection, data)

    def _reverse(
        self,
        choose: "Callable[[Connection], Reversal | None]",
        direction: "Direction",
        report: "Report | None",
    ) -> Step | None:
        with self._writing():
            reversal = choose(self._connection)
            if reversal is None:
                return None
            self._write(reversal.step, report, direction=direction, undoes=reversal.undoes)
            return reversal.step

    def _write(
        self,
        step: Step,
        report: "Report | None" = None,
        files: Iterable[bytes] = (),
        *,
        erasing: bool = False,
        **told: Any,
    ) -> None:
        from briefing.store.log import StepName
        from briefing.store.writing import write_step

        name = StepName(step.label, self.author, **told)
        write_step(self._connection, step, name, report, files, erasing=erasing)

    def _keep_counts(self) -> None:
        from briefing.store.counts import keep_counts

        with suppress(sqlite.Error):  # counted anew then, whenever they are asked for
            keep_counts(self._connection)

    def _note_newest_step(self) -> None:
        from briefing.store.copies import note

        with suppress(sqlite.Error):
            note(self._connection, self.path)

    @contextmanager
    def _writing(self) -> Generator[None]:
        if not self.writing:
            raise errors.read_only(self.path)
        self.hold()
        self._require_same_file()
        with errors.in_words(self.path):
            self._look_for_others()
            if not self._is_settled:
                from briefing.store.copies import settle

                settle(self._connection, self.path)
                self._is_settled = True
            try:
                yield
            except sqlite.IntegrityError as error:
                self._require_sound(error)
                raise

    def _require_sound(self, error: Exception) -> None:
        """Raises `LibraryDamaged` where the file or its log is why a step could not be written."""
        from briefing.store.checking import check_file_and_log

        if check_file_and_log(self._connection, self.path):
            raise errors.damaged(self.path) from error

    def _require_same_file(self) -> None:
        found = identity(self.path)
        if found == self._identity:
            return
        if found is None and identity(self.path.parent) != self._folder:
            raise errors.drive_lost(self.path)
        raise errors.replaced(self.path)

    def _look_for_others(self) -> None:
        """After another connection wrote: the log must still record, and the device be ours."""
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version:
            if self._version is not None and not schema.triggers_are_complete(self._connection):
                raise errors.changed(self.path)
            self._version, self._is_settled = version, False
