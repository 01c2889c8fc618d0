"""Whether words are spelt as they should be, asked in the child process and remembered.

A key never waits for it: what is not known yet counts as right until the answer comes.
"""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Job, Report
from briefing.desktop.reading_child import ReadingChild, reading_child
from briefing.desktop.spelling.user_words import FILE_NAME, UserWords
from briefing.domain.actors import Actor, ActorName, Place
from briefing.domain.issues import Issue

if TYPE_CHECKING:
    from briefing.desktop.session import Changes
    from briefing.operations.spelling import Spelling

_PAUSE_MS = 250
_AT_ONCE = 3000  # words asked for in one go


class Speller(QObject):
    """For the texts of one page. `answered` when more is wrong, or all is to be looked at anew;
    `looked_up` when nothing is being asked any more.
    """

    answered = Signal()
    looked_up = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._language = ""
        self._spelling: Spelling | None = None
        self._added = UserWords(desk.settings.beside(FILE_NAME))
        self._known: dict[str, bool] = {}
        self.right: set[str] = set()  # of these it is known; until all is forgotten they stay so
        self.beginnings = 0  # how often all that was known has been forgotten
        self._asked: dict[str, None] = {}
        self._asking: tuple[tuple[str, ...], str] = ((), "")
        self._job: Job | None = None
        self._suggesting: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        desk.session.changed.connect(self._library_changed)

    @property
    def spelling(self) -> "Spelling | None":
        """The dictionary for the language of the text; None where there is none, or none wanted."""
        chosen = self._desk.settings.spelling
        language = self._language.lower()
        if not chosen or language.partition("-")[0] != "en":
            return None
        own = {"en-gb": "en-GB", "en-us": "en-US"}.get(language, chosen)
        return cast("Spelling", own)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None or self._pause.isActive()

    def set_language(self, language: str) -> None:
        """Spell texts of another language from now on."""
        if language != self._language:
            self._language = language
            self.begin_anew()

    def is_on(self) -> bool:
        """Whether words can be looked up; asked before a text is drawn, since the dictionary may be
        another one by now.
        """
        spelling = self.spelling
        if spelling != self._spelling:
            self._spelling = spelling
            self._forget()
        return spelling is not None

    def begin_anew(self) -> None:
        """Forget what is known, as after a word was added."""
        self._forget()
        self.answered.emit()

    def may_be_wrong(self, word: str) -> bool:
        """Whether a word is not known to be right; what is stays so until all is forgotten."""
        return self._known.get(word) is not False

    def is_wrong(self, word: str) -> bool:
        """Whether a word is known to be misspelt; one that is not known yet is asked for."""
        known = self._known.get(word)
        if known is not None:
            return known
        if self._spelling is not None and word not in self._asked:
            self._asked[word] = None
            if self._job is None and not self._pause.isActive():
                self._pause.start()
        return False

    def add(self, word: str) -> None:
        """Count a word as right from now on, in all libraries."""
        self._added.add(word)
        self.begin_anew()

    def suggest(self, word: str) -> Job | None:
        """A job, started, whose `done` carries the words that may have been meant."""
        spelling = self.spelling
        if spelling is None:
            return None
        worker = self._desk.worker

        def look(report: Report) -> tuple[str, ...]:
            from briefing.operations.spelling import suggestions

            return worker.run(suggestions, word, spelling, report=report)

        job = self._suggesting = Job(look)
        job.start()
        return job

    def _forget(self) -> None:
        self._known.clear()
        self.right.clear()
        self._asked.clear()
        self.beginnings += 1

    def _ask(self) -> None:
        spelling = self.spelling
        words = tuple(self._asked)[:_AT_ONCE]
        if self._job is not None or spelling is None or not words:
            return
        child = reading_child(self._desk)
        self._asking = (words, spelling)
        job = self._job = Job(partial(_look_up, child, words, spelling))
        job.done.connect(self._take)
        job.failed.connect(self._give_up)
        job.crashed.connect(self._give_up)
        job.ended.connect(self._end)
        job.start()

    def _take(self, wrong: frozenset[str]) -> None:
        words, spelling = self._asking
        if spelling != self.spelling:
            return
        for word in words:
            self._asked.pop(word, None)
            self._known[word] = word in wrong and not self._added.has(word)
            if not self._known[word]:
                self.right.add(word)
        if wrong or not self._asked:
            self.answered.emit()

    def _give_up(self) -> None:
        """Words that cannot be looked up now are asked for when they are seen again."""
        self._asked.clear()

    def _end(self) -> None:
        self._job = None
        if self._asked:
            self._pause.start(0)
        else:
            self.looked_up.emit()

    def _library_changed(self, changes: "Changes") -> None:
        """A name that is new in the library is right from then on."""
        if changes.touches(Actor.KIND, ActorName.KIND, Place.KIND, Issue.KIND):
            self._known = {word: wrong for word, wrong in self._known.items() if not wrong}
            self.answered.emit()


def _look_up(
    child: ReadingChild, words: tuple[str, ...], spelling: "Spelling", report: Report
) -> frozenset[str]:
    from briefing.operations.spelling import misspelt

    return child.run(misspelt, words, spelling, report=report)
