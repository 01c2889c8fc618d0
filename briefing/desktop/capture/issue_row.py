"""The issue that a record of the popup is filed under: the one used last, another, or a new one."""

from typing import Any

from briefing.desktop.capture.leading_reference import LeadingReference
from briefing.desktop.capture.row import CaptureRow
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.records import Record
from briefing.operations.recently_used import recent_issues


class IssueRow(CaptureRow):
    """Names an issue or none; one that is made in place is stored with what names it."""

    def __init__(self, desk: Desk) -> None:
        self._library = desk.session.library
        self._reference = LeadingReference(
            desk, "issue", lambda: recent_issues(self._library), {"issue": {}}
        )
        super().__init__(desk.theme, say("Filed under the issue"), self._reference, say("None"))

    def begin(self, issue_id: str | None) -> None:
        """Show the issue given, or without one that which was used last."""
        recent = recent_issues(self._library)
        self._reference.show_value(issue_id or (recent[0] if recent else None))

    def issue_id(self) -> str | None:
        """The issue named. Raises the `KnownError` it shows where what is typed names none."""
        try:
            return self._reference.value()
        except KnownError as error:
            self.warn(translated(error.message))
            raise

    def edits_for(self, records: tuple[Record, ...]) -> tuple[Edit, ...]:
        """A new issue, if any of the records names it."""
        named: set[Any] = {getattr(record, "issue_id", None) for record in records}
        new: tuple[Record, ...] = self._reference.new_records()
        return tuple(Edit(None, record) for record in new if record.id in named)
