"""Searches beside the window: the newest question only, answered by a thread that reads for itself.

A question that a newer one overtakes is stopped where it is, and what was found of it never
arrives: every question has a number, and only the answer with the newest number is passed on. The
thread opens the library for reading when it is first asked and closes it when nobody has asked for
a while, so that nothing holds the file.
"""

import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal

from briefing.desktop.mailbox import Mailbox
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.search_filters import NO_FILTERS, SearchFilters
from briefing.domain.secret import Secret
from briefing.store.errors import Interrupted
from briefing.store.library import Library
from briefing.store.search import SearchResult

_IDLE = 3.0  # seconds after which the thread lets go of the library


@frozen
class SearchQuestion:
    """What is searched for, and how many hits of each kind are wanted.

    Of the kinds in `opened` all of them are shown, not only the first lines.
    """

    words: str
    filters: SearchFilters = NO_FILTERS
    limit: int = 50
    today: date | None = None
    opened: frozenset[str] = frozenset()


@frozen
class SearchAnswer:
    """What was found; `counts` says for every truncated kind how many there are in all."""

    question: SearchQuestion
    result: SearchResult
    counts: Mapping[str, int]


def answer(library: Library, asked: SearchQuestion) -> SearchResult:
    """The first answer: the numbers of the best hits of each kind."""
    return library.search(asked.words, limit=asked.limit, filters=asked.filters, today=asked.today)


def answers(library: Library, asked: SearchQuestion) -> Iterator[SearchAnswer]:
    """The first answer at once, the second where it has more to say."""
    result = answer(library, asked)
    yield SearchAnswer(asked, result, {})
    if result.truncated:
        yield all_counted(library, asked, result)


def all_counted(library: Library, asked: SearchQuestion, result: SearchResult) -> SearchAnswer:
    """The second answer: how many there are of the kinds that have more hits than are ranked."""
    from briefing.domain.kinds import KINDS

    counts = {
        group.kind: library.count_found(
            asked.words, KINDS[group.kind], filters=asked.filters, today=asked.today
        )
        for group in result.groups
        if group.truncated
    }
    return SearchAnswer(asked, result, counts)


# What is asked of a library, and everything that is answered, one after the other.
Answering: TypeAlias = Callable[[Library, Any], Iterator[object]]


class Searcher(QObject):
    """Answers the newest question, on the window's thread.

    `answered` carries what `answering` gives, one answer after the other: `SearchAnswer`s, unless
    something else is asked; `failed` the `KnownError` of a library that cannot be read; `ended`
    comes last. A library seen as it was on a day lives in one connection, and is searched there and
    then.
    """

    answered = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, library: Library, parent: QObject, answering: Answering = answers) -> None:
        super().__init__(parent)
        self._library = library
        self._answering = answering
        self._number = 0
        self.is_busy = False
        self._mailbox = Mailbox(self, self._pass_on)
        self._reader = _Reader(self._mailbox, answering)
        parent.destroyed.connect(self._reader.stop)

    def ask(self, question: object) -> None:
        """Answer this question and no earlier one."""
        self._number += 1
        self.is_busy = True
        if self._library.as_of is not None:
            for told in self._answering(self._library, question):
                self._mailbox.leave((self._number, told))
            self._mailbox.leave((self._number, None))
            return
        key = self._library.key
        self._reader.ask(
            self._number, question, self._library.path, None if key is None else key.copy()
        )

    def drop(self) -> None:
        """Have no question answered any more."""
        self._number += 1
        self.is_busy = False
        self._reader.interrupt()

    def _pass_on(self, left: tuple[int, object]) -> None:
        """What the thread found: an answer, an error, or None at the end of a question."""
        number, told = left
        if number != self._number:
            return
        if told is not None and not isinstance(told, KnownError):
            self.answered.emit(told)
            return
        self.is_busy = False
        if isinstance(told, KnownError):
            self.failed.emit(told)
        self.ended.emit()


class _Reader:
    """The thread and its connection; it knows only the newest question."""

    def __init__(self, mailbox: Mailbox, answering: Answering) -> None:
        self._mailbox = mailbox
        self._answering = answering
        self._changed = threading.Condition()
        self._wanted: tuple[int, object, Path, Secret | None] | None = None
        self._library: Library | None = None
        self._is_alive = False
        self._is_stopped = False

    def ask(self, number: int, question: object, path: Path, key: Secret | None) -> None:
        with self._changed:
            if self._is_stopped:
                return
            self._forget_wanted()
            self._wanted = (number, question, path, key)
            self._interrupt()
            if not self._is_alive:
                self._is_alive = True
                threading.Thread(target=self._run, name="search", daemon=True).start()
            self._changed.notify()

    def interrupt(self) -> None:
        with self._changed:
            self._forget_wanted()
            self._interrupt()

    def stop(self) -> None:
        """The end: the thread tells nothing more, closes the library and goes."""
        with self._changed:
            self._is_stopped = True
            self._forget_wanted()
            self._interrupt()
            self._changed.notify()
        self._mailbox.close()

    def _forget_wanted(self) -> None:
        if self._wanted is not None and self._wanted[3] is not None:
            self._wanted[3].erase()
        self._wanted = None

    def _interrupt(self) -> None:
        if self._library is not None:
            self._library.interrupt()

    def _run(self) -> None:
        while True:
            with self._changed:
                if self._wanted is None and not self._is_stopped:
                    self._changed.wait(_IDLE)
                wanted, self._wanted = self._wanted, None
                if wanted is None:
                    self._is_alive = False
                    library, self._library = self._library, None
                    break
            self._answer(*wanted)
        if library is not None:
            library.close()

    def _answer(self, number: int, question: object, path: Path, key: Secret | None) -> None:
        told: object = None
        try:
            library = self._opened(path, key)
            for each in self._answering(library, question):
                self._tell(number, each)
        except Interrupted:
            return
        except KnownError as error:
            told = error
        finally:
            if key is not None:
                key.erase()
        self._tell(number, told)

    def _tell(self, number: int, told: object) -> None:
        with self._changed:
            if not self._is_stopped:
                self._mailbox.leave((number, told))

    def _opened(self, path: Path, key: Secret | None) -> Library:
        from briefing.store.opening import open_library

        if self._library is None:
            opened = open_library(path, writing=False, key=key)
            with self._changed:
                self._library = opened
        return self._library
