"""After a position was taken from a passage: how does it relate to the one held before?"""

from briefing.desktop.desk import Desk
from briefing.desktop.records.position_question import PositionQuestion
from briefing.desktop.session import Changes
from briefing.domain.positions import Position
from briefing.operations.filing import Filed


class FiledQuestion(PositionQuestion):
    """Stands above the text from the filing of such a position until something else is read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._library = desk.session.library
        self._filed = ""

    def ask_about(self, made: Filed) -> None:
        """Ask about the position that was filed, if one was."""
        held = [edit.record for edit in made.edits if isinstance(edit.record, Position)]
        for position in held:
            self.note_entered(position)
        self._filed = held[0].id if held else ""
        self._show_filed()

    def forget(self) -> None:
        """Ask nothing any more."""
        self._filed = ""
        self._show_filed()

    def library_changed(self, changes: Changes) -> None:
        """Ask as things stand now; not about what was undone."""
        if changes.touches(Position.KIND):
            self._show_filed()

    def _show_filed(self) -> None:
        found = self._library.find(Position, self._filed) if self._filed else None
        self.show_position(found if found is not None and found.trashed_at is None else None)
