"""The open library as the window sees it: one way to change it, one signal when it has changed.

Undo and redo are the library's own, read from its change log: so they reach back across restarts
and to what the command line wrote, and the window keeps no second history that could disagree.
"""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from briefing.desktop.step_labels import step_words
from briefing.desktop.unstored import Unstored
from briefing.desktop.worker import Answers
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message, message
from briefing.store.errors import DriveLost, LibraryReplaced
from briefing.store.library import Library


class LibraryHeld(KnownError):
    """A job is writing to the library; reading goes on, and other writing waits for its end."""


@frozen
class Changes:
    """What moved: for each kind the ids, and who set it off (a page or form), if anybody says so.

    The initiator shows the change already and need not be overwritten while it is typed in.
    """

    ids: Mapping[str, frozenset[str]]
    initiator: object | None = None

    def touches(self, *kinds: str) -> bool:
        """Whether a record of one of these kinds moved."""
        return any(kind in self.ids for kind in kinds)


class Session(QObject):
    """One library, open in one window.

    `changed` carries `Changes` after every step, `said` a `Message` for the status line, `saved`
    comes when a step is on disk, `file_gone` with a `LibraryReplaced` when none can be any more.
    `unstored` knows what is typed somewhere and not in the library.
    """

    changed = Signal(object)
    said = Signal(object)
    saved = Signal()
    file_gone = Signal(object)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.library = library
        self.unstored = Unstored()
        self._answers: Answers = {}
        self._others_wrote: int | None = None
        self._held: Message | None = None

    @property
    def answers(self) -> Answers:
        """What was computed of the library as it is now: after every step, and when another program
        has written, there is nothing yet.
        """
        others_wrote = self.library.others_wrote()
        if others_wrote is None or others_wrote != self._others_wrote:
            self._others_wrote, self._answers = others_wrote, {}
        return self._answers

    def hold_writes(self, why: Message) -> None:
        """Until `free_writes`, whoever would change the library is told `why` it cannot now be."""
        self._held = why

    def free_writes(self) -> None:
        """Let the library be changed again, and store at once what was typed meanwhile."""
        self._held = None
        self.unstored.try_again()

    def tell_stored(self, moved: Mapping[str, frozenset[str]]) -> None:
        """Say that a job has stored a step by another connection: what it moved, by kind."""
        self._tell(moved, None)

    def require_free(self) -> None:
        """Raises `LibraryHeld` while a job writes."""
        if self._held is not None:
            raise LibraryHeld(self._held)

    def do(
        self,
        label: str,
        *edits: Edit,
        initiator: object | None = None,
        continuing: bool = False,
        erasing: bool = False,
        files: Sequence[bytes] = (),
    ) -> None:
        """Make the edits as one step that the analyst can undo under `label`.

        With `continuing` the step joins the one before when that has the same label, so that typing
        is undone at once. With `erasing`, texts and files of the records that are removed are wiped
        from the file. `files` are the bytes that file records among the edits stand for. Raises the
        library's `KnownError`s; nothing is changed then.
        """
        self.require_free()
        step = Step(label, edits)
        with self._telling_gone():
            self.library.apply(step, files=files, continuing=continuing, erasing=erasing)
        self._tell(moved_by(step), initiator)

    def undo(self) -> None:
        """Take back the newest step. Raises the library's `KnownError`s."""
        self.require_free()
        with self._telling_gone():
            step = self.library.undo()
        if step is None:
            self.said.emit(message("There is nothing to undo."))
            return
        self._tell(moved_by(step), None)
        self.said.emit(message("Undone: {label}", label=step_words(step.label)))

    def redo(self) -> None:
        """Do again what was taken back last. Raises the library's `KnownError`s."""
        self.require_free()
        with self._telling_gone():
            step = self.library.redo()
        if step is None:
            self.said.emit(message("There is nothing to redo."))
            return
        self._tell(moved_by(step), None)
        self.said.emit(message("Done again: {label}", label=step_words(step.label)))

    def say(self, sentence: Message) -> None:
        """Show a sentence in the status line."""
        self.said.emit(sentence)

    @contextmanager
    def _telling_gone(self) -> Generator[None]:
        """Nothing can be saved where the library was; what is open can be saved elsewhere."""
        try:
            yield
        except DriveLost:
            raise
        except LibraryReplaced as error:
            self.file_gone.emit(error)
            raise

    def _tell(self, moved: Mapping[str, frozenset[str]], initiator: object | None) -> None:
        self._answers = {}
        self.saved.emit()
        self.changed.emit(Changes(moved, initiator))


def moved_by(step: Step) -> Mapping[str, frozenset[str]]:
    """The ids of the records that a step edits, for each kind."""
    ids: dict[str, set[str]] = {}
    for edit in step.edits:
        ids.setdefault(edit.record.KIND, set()).add(edit.record.id)
    return {kind: frozenset(found) for kind, found in ids.items()}
