"""Which texts stand in fields and not in the library, wherever they were typed.

Every form and text says here what it could not store; the foot of the window goes on saying it when
the page is left, and the window asks before it closes.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefing.domain.frozen import frozen
from briefing.domain.messages import Message


@frozen
class NotStored:
    """How many texts of one record or form wait, what brings them to the library or shows them, and
    why the library refused them (None where only what is typed is at fault).
    """

    count: int
    try_again: Callable[[], None]
    refused: Message | None = None


class Unstored(QObject):
    """The texts that wait, by what they were typed into; `changed` when there are more or fewer."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting: dict[str, NotStored] = {}

    def note(self, slot: str, waiting: NotStored | None) -> None:
        """Say what waits in `slot`, or that nothing does."""
        before = self.count()
        if waiting is not None and waiting.count:
            self._waiting[slot] = waiting
        else:
            self._waiting.pop(slot, None)
        if self.count() != before:
            self.changed.emit()

    def count(self) -> int:
        """How many texts wait."""
        return sum(waiting.count for waiting in self._waiting.values())

    def refused(self) -> tuple[int, Message | None]:
        """How many texts the library refused, and why it refused the first."""
        refused = [waiting for waiting in self._waiting.values() if waiting.refused is not None]
        count = sum(waiting.count for waiting in refused)
        return count, refused[0].refused if refused else None

    def try_again(self) -> None:
        """Bring all to the library that it takes now; what is wrong in itself is shown."""
        for waiting in list(self._waiting.values()):
            waiting.try_again()
