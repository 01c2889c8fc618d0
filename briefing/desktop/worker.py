"""The warm child process: what computes for long runs there, so that typing stays smooth.

A thread that computes takes the window's time; a process does not. The child is started before it
is needed and keeps its imports. Frozen values go in, one value comes out. A cancelled call kills
the child, and a child that dies says so in a sentence; either way a new one is started.
"""

import sys
import threading
from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

from briefing.desktop.worker_pipe import read_frame, write_frame
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message, message

if TYPE_CHECKING:
    from queue import SimpleQueue
    from subprocess import Popen

R = TypeVar("R")
# The newest question of each topic that was asked of one state of things, and its answer.
Answers: TypeAlias = dict[Hashable, tuple[Hashable, Any]]

_COMMAND = (sys.executable, "-m", "briefing.desktop.worker_child")
_LOOK_AROUND = 0.05  # seconds between two looks at whether the analyst has cancelled
_LAST_WAIT = 2.0  # seconds in which a killed child is gone


class Report(Protocol):
    """Is told how much is done, of how much; raises to stop the work."""

    def __call__(self, done: int, total: int, /) -> None: ...


class WorkRefused(KnownError):
    """The work in the child ended with a sentence for the analyst."""


class ChildDied(KnownError):
    """The child process ended in the middle of its work."""


class ChildFault(RuntimeError):
    """A fault of ours in the child; its text is the child's traceback."""


@frozen
class _Child:
    """A running child: its process, and what it sends, read by a thread of its own."""

    process: "Popen[bytes]"
    frames: "SimpleQueue[bytes | None]"


class Worker:
    """One child process, used by one caller at a time; others wait for their turn.

    `command` starts the child. Call `run` from a job's thread: it blocks.
    """

    def __init__(self, command: Sequence[str] = _COMMAND) -> None:
        self._command = tuple(command)
        self._turn = threading.Lock()
        self._starting = threading.Lock()
        self._child: _Child | None = None
        self._is_closed = False

    def warm(self) -> None:
        """Start the child, if none runs; returns at once, the child gets ready by itself."""
        with self._starting:
            if self._child is None and not self._is_closed:
                self._child = _started(self._command)

    def run(self, function: Callable[..., R], *arguments: object, report: Report) -> R:
        """What `function(*arguments, report)` gives, computed in the child.

        `function` is named at the top level of a module; arguments and result can be pickled.
        Whatever `report` raises kills the child and comes out of here. Raises `WorkRefused` with
        the sentence of a `KnownError` in the child, `ChildDied` when the child ends in between,
        `ChildFault` for any other error in the child.
        """
        with self._turn:
            report(0, 0)  # who was cancelled while waiting need not begin
            return self._computed(function, arguments, report)

    def run_once(
        self,
        answers: Answers,
        question: tuple[Hashable, Hashable],
        function: Callable[..., R],
        *arguments: object,
        report: Report,
    ) -> R:
        """As `run`, unless the question, a topic and all that the answer depends on, was the newest
        of its topic in `answers`; what is computed is put there. Who asks meanwhile waits for it.
        """
        topic, asked = question
        with self._turn:
            report(0, 0)
            known = answers.get(topic)
            if known is None or known[0] != asked:
                known = answers[topic] = asked, self._computed(function, arguments, report)
            return known[1]

    def forget(self) -> None:
        """End the child with all it has read, also in the middle of its work; a new one starts when
        it is needed.
        """
        with self._starting:
            child, self._child = self._child, None
        if child is not None:
            _ended(child)

    def close(self) -> None:
        """End the child, also in the middle of its work."""
        with self._starting:
            self._is_closed = True
            child, self._child = self._child, None
        if child is not None:
            _ended(child)

    def _computed(
        self, function: Callable[..., R], arguments: tuple[object, ...], report: Report
    ) -> R:
        import pickle

        self.warm()
        child = self._child
        if child is None:
            raise ChildDied(message("The program is being closed: nothing more is computed."))
        try:
            return self._asked(child, pickle.dumps((function, arguments)), report)
        except (WorkRefused, ChildFault):
            raise
        except BaseException:
            self._replace(child)
            raise

    def _asked(self, child: _Child, request: bytes, report: Report) -> Any:
        try:
            assert child.process.stdin is not None
            write_frame(child.process.stdin, request)
        except OSError as error:
            raise _died() from error
        import pickle
        from queue import Empty

        done = total = 0
        while True:
            try:
                frame = child.frames.get(timeout=_LOOK_AROUND)
            except Empty:
                report(done, total)
                continue
            if frame is None:
                raise _died()
            word, value = pickle.loads(frame)  # noqa: S301 - it comes from our own child
            if word == "progress":
                done, total = value
                report(done, total)
            else:
                return _outcome(word, value)

    def _replace(self, child: _Child) -> None:
        with self._starting:
            if self._child is child:
                self._child = None
        _ended(child)
        self.warm()


def _outcome(word: str, value: Any) -> Any:
    if word == "refused":
        template, values = value
        raise WorkRefused(Message(template, values))
    if word == "fault":
        raise ChildFault(value)
    return value


def _died() -> ChildDied:
    return ChildDied(
        message(
            "The part of the program that makes documents stopped unexpectedly. Nothing in the"
            " library is lost, and it has been started again: try once more."
        )
    )


def _started(command: Sequence[str]) -> _Child:
    from queue import SimpleQueue
    from subprocess import PIPE, Popen

    process = Popen(command, stdin=PIPE, stdout=PIPE)  # noqa: S603 - our own command
    child = _Child(process, SimpleQueue())
    threading.Thread(target=_read_all, args=(child,), name="worker", daemon=True).start()
    return child


def _read_all(child: _Child) -> None:
    """Pass on what the child sends; None when it sends no more."""
    assert child.process.stdout is not None
    with child.process.stdout as stream:
        while True:
            frame = read_frame(stream)
            child.frames.put(frame)
            if frame is None:
                return


def _ended(child: _Child) -> None:
    child.process.kill()
    child.process.wait(_LAST_WAIT)
    if child.process.stdin is not None:
        try:
            child.process.stdin.close()
        except OSError:  # what was not sent yet has nobody to read it
            return
