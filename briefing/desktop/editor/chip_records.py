"""How the records stand that a text cites: read from the library when a chip is first seen, and
again when something of it has changed. The text itself is not touched.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.desktop.editor.chip_looks import ChipState
from briefing.desktop.session import Changes, Session
from briefing.domain.errors import KnownError
from briefing.domain.figures import Figure
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.store.library import Library


class ChipRecords(QObject):
    """Knows the state of every record asked for; `learned` when it knows more than before.

    Until it has read a record it takes it for current.
    """

    learned = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._states: dict[str, ChipState] = {}
        self._wanted: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read)
        session.changed.connect(self._forget)

    def state_of(self, record_id: str) -> ChipState:
        """How the record stands, as far as it is known."""
        state = self._states.get(record_id)
        if state is None and record_id not in self._wanted:
            self._wanted.add(record_id)
            self._timer.start()
        return state or "current"

    def _read(self) -> None:
        wanted, self._wanted = self._wanted, set()
        try:
            found: dict[str, ChipState] = {id: state_of(self._session.library, id) for id in wanted}
        except KnownError:  # the library cannot be read now; the next change asks again
            return
        self._states |= found
        if set(found.values()) != {"current"}:
            self.learned.emit()

    def _forget(self, changes: Changes) -> None:
        """A change of a figure or position may supersede another, so all of its kind are asked."""
        moved = {id for ids in changes.ids.values() for id in ids}
        may_supersede = changes.touches(Figure.KIND, Position.KIND)
        stale = set(self._states) if may_supersede else moved & set(self._states)
        for id in stale:
            self._states.pop(id, None)
        if stale:
            self.learned.emit()


def state_of(library: Library, record_id: str) -> ChipState:
    """How a record stands: current, superseded by a newer one, in the trash, or gone."""
    record = library.find_any(record_id)
    if record is None:
        return "missing"
    if record.trashed_at is not None:
        return "trashed"
    return "superseded" if newer(library, record) is not None else "current"


def newer(library: Library, record: Record) -> Record | None:
    """The figure or position that has taken the place of this one."""
    if not isinstance(record, Figure | Position):
        return None
    return next(iter(library.all(type(record), supersedes_id=record.id)), None)
