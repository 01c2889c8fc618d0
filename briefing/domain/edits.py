"""The unit of change: a record before and after, and the labelled step that edits make together."""

from briefing.domain.frozen import frozen
from briefing.domain.records import Record


@frozen
class Edit:
    """One record before and after a change; None where it did not or no longer exists.

    Raises `ValueError` when the two are not the same record or when both are None.
    """

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("an edit without a record")
        if self.before is not None and self.after is not None:
            same = type(self.before) is type(self.after) and self.before.id == self.after.id
            if not same:
                raise ValueError("an edit keeps the identity of its record")

    @property
    def record(self) -> Record:
        """The record as it is after the edit, or as it was when the edit removes it."""
        record = self.after if self.after is not None else self.before
        assert record is not None
        return record

    def reversed(self) -> "Edit":
        """The edit that takes this one back."""
        return Edit(before=self.after, after=self.before)


@frozen
class Step:
    """Edits that are made together or not at all, under the label that undo shows."""

    label: str
    edits: tuple[Edit, ...]

    def reversed(self, label: str) -> "Step":
        """The step that takes this one back, its edits in the opposite order."""
        return Step(label, tuple(edit.reversed() for edit in reversed(self.edits)))
