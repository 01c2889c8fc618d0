"""What the foot of the window says: the last step and when it was saved; counts and the library."""

import os
from datetime import datetime

from PySide6.QtCore import QObject

from briefing.desktop.messages import clock_time, counted, day, say, translated
from briefing.desktop.session import Session
from briefing.desktop.step_labels import step_words
from briefing.desktop.widgets.status_line import StatusLine
from briefing.domain.figures import Figure
from briefing.domain.messages import Message
from briefing.domain.sources import Excerpt, Source
from briefing.store.library import Library

_BETWEEN = "   ·   "


class WindowStatus(QObject):
    """Keeps the status line up to date with the session."""

    def __init__(self, line: StatusLine, session: Session) -> None:
        super().__init__(line)
        self._line = line
        self._session = session
        self._saved = _saved_last(session)
        self._said = ""
        session.saved.connect(self._note_saved)
        session.said.connect(self._note_said)
        session.changed.connect(self.show_now)
        session.unstored.changed.connect(self._show_waiting)
        line.again_wanted.connect(session.unstored.try_again)
        line.say_read_only(_why_read_only(session.library))
        self.show_now()

    def show_now(self) -> None:
        """Write the line as things stand."""
        words = [self._saved, self._said or self._next_undo()]
        self._line.set_words(_BETWEEN.join(word for word in words if word), self._library_words())

    def _show_waiting(self) -> None:
        count = self._session.unstored.count()
        words = counted("{n} text is not stored", "{n} texts are not stored", count)
        self._line.say_waiting(words if count else "")

    def _note_saved(self) -> None:
        self._said = ""
        self._saved = _saved(datetime.now().astimezone())

    def _note_said(self, sentence: Message) -> None:
        self._said = translated(sentence)
        self.show_now()

    def _next_undo(self) -> str:
        library = self._session.library
        label = library.undo_label() if library.writing else None
        return "" if label is None else say("Undo: “{step}”", step=step_words(label))

    def _library_words(self) -> str:
        library = self._session.library
        words = [
            counted("{n} source", "{n} sources", library.count(Source)),
            counted("{n} figure", "{n} figures", library.count(Figure)),
            counted("{n} excerpt", "{n} excerpts", library.count(Excerpt)),
            library.path.name,
        ]
        return _BETWEEN.join(words)


def _why_read_only(library: Library) -> str:
    """In a sentence why nothing can be changed in it; empty where it can."""
    if library.writing:
        return ""
    if library.as_of is not None:
        return say("An earlier state of the library is looked at. It cannot be changed.")
    if os.access(library.path, os.W_OK) and os.access(library.path.parent, os.W_OK):
        return say(
            "The library was opened for reading. Open it again to write in it, when no other window"
            " or command does."
        )
    return say(
        "The file or its folder may not be written to. Copy the library to a folder of your own to"
        " write in it."
    )


def _saved_last(session: Session) -> str:
    """When the library was changed last, before this window was opened."""
    touched = session.library.touched_last(1)
    return _saved(datetime.fromisoformat(touched[0].at).astimezone()) if touched else ""


def _saved(then: datetime) -> str:
    if then.date() == datetime.now().astimezone().date():
        return say("Saved {time}", time=clock_time(then))
    return say("Saved {day}, {time}", day=day(then.date()), time=clock_time(then))
