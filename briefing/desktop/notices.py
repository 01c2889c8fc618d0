"""What the window has to tell the analyst beside the page: a sentence, and what can be done.

A page hands its notice in here and need not know where the window shows it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefing.desktop.messages import translated
from briefing.desktop.widgets.tones import Tone
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message

_LASTING: tuple[Tone, ...] = ("warning", "danger", "red_line")
_LEAST, _LEAST_WITH_ACTIONS, _A_LETTER = 6000, 20_000, 90  # milliseconds


@frozen
class NoticeAction:
    """What a button of a notice says and does; pressing it takes the notice away."""

    words: str
    act: Callable[[], None]


@frozen
class Notice:
    """A sentence in the language of the interface, how it is meant, and its buttons."""

    sentence: str
    tone: Tone = "plain"
    actions: tuple[NoticeAction, ...] = ()

    @property
    def lasts(self) -> int:
        """For how many milliseconds it is shown; 0 is until it is closed, as all that is wrong."""
        if self.tone in _LASTING:
            return 0
        least = _LEAST_WITH_ACTIONS if self.actions else _LEAST
        return max(least, len(self.sentence) * _A_LETTER)


class Notices(QObject):
    """Where notices are handed in; `given` carries each `Notice`."""

    given = Signal(object)

    def give(self, sentence: str, tone: Tone = "plain", *actions: NoticeAction) -> None:
        """Tell the analyst something: a problem until it is closed or another one comes, the rest
        for as long as it takes to read.
        """
        self.given.emit(Notice(sentence, tone, actions))

    def give_error(self, sentence: Message, *actions: NoticeAction) -> None:
        """Tell the analyst what could not be done, as a `KnownError` says it."""
        self.give(translated(sentence), "danger", *actions)
