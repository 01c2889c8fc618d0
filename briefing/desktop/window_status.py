"""What the foot of the window says: the last step and when it was saved; counts and the library."""

from datetime import datetime

from PySide6.QtCore import QObject

from briefing.desktop.messages import clock_time, counted, day, say, translated
from briefing.desktop.session import Session
from briefing.desktop.widgets.status_line import StatusLine
from briefing.domain.figures import Figure
from briefing.domain.messages import Message
from briefing.domain.sources import Excerpt, Source

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
        self.show_now()

    def show_now(self) -> None:
        """Write the line as things stand."""
        words = [self._saved, self._said or self._next_undo()]
        self._line.set_words(_BETWEEN.join(word for word in words if word), self._library_words())

    def _note_saved(self) -> None:
        self._said = ""
        self._saved = _saved(datetime.now().astimezone())

    def _note_said(self, sentence: Message) -> None:
        self._said = translated(sentence)
        self.show_now()

    def _next_undo(self) -> str:
        label = self._session.library.undo_label()
        return "" if label is None else say("Undo: “{step}”", step=say(label))

    def _library_words(self) -> str:
        library = self._session.library
        words = [
            counted("{n} source", "{n} sources", library.count(Source)),
            counted("{n} figure", "{n} figures", library.count(Figure)),
            counted("{n} excerpt", "{n} excerpts", library.count(Excerpt)),
            library.path.name
            if library.writing
            else say("{name}, read only", name=library.path.name),
        ]
        return _BETWEEN.join(words)


def _saved_last(session: Session) -> str:
    """When the library was changed last, before this window was opened."""
    touched = session.library.touched_last(1)
    return _saved(datetime.fromisoformat(touched[0].at).astimezone()) if touched else ""


def _saved(then: datetime) -> str:
    if then.date() == datetime.now().astimezone().date():
        return say("Saved {time}", time=clock_time(then))
    return say("Saved {day}, {time}", day=day(then.date()), time=clock_time(then))
