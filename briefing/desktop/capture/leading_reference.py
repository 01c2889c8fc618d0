"""A field for a record in the popup: the likeliest and the last used come first."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QKeyEvent

from briefing.desktop.desk import Desk
from briefing.desktop.records.candidates import detail_of
from briefing.desktop.records.kind_looks import mark_of
from briefing.desktop.records.making_in_place import Given
from briefing.desktop.records.reference_editor import ReferenceEditor
from briefing.desktop.records.shown_names import own_name
from briefing.desktop.widgets.completion import CompletionEntry
from briefing.domain.kinds import KINDS

Leading = Callable[[], Sequence[str]]
_MOST_LEADING = 8


class LeadingReference(ReferenceEditor):
    """Names one record of a kind; `leading` gives the ids that are offered before all others."""

    def __init__(self, desk: Desk, kind: str, leading: Leading, given: Given | None = None) -> None:
        super().__init__(desk, (kind,), given)
        self._kind = kind
        self._leading = leading

    def chosen_id(self) -> str | None:
        """The record chosen so far, if any; what is only typed is none."""
        return self._chosen[1] or None if self.typed() == self._chosen[2] else None

    def show_value(self, value: Any) -> None:
        """Show a record; one made in place stays as it is."""
        if self._made is not None and value == self._made.id:
            return
        super().show_value(value)

    def _offered(self, typed: str) -> Sequence[CompletionEntry]:
        others = super()._offered(typed)
        wanted = typed.strip() and typed != self._chosen[2]
        first = {f"{self._kind}/{id}": None for id in self._leading()}
        if wanted:
            order = list(first)
            last = len(order)
            return sorted(
                others, key=lambda each: order.index(each.key) if each.key in first else last
            )
        leading = [entry for id in self._leading()[:_MOST_LEADING] for entry in self._entry(id)]
        return (*leading, *(entry for entry in others if entry.key not in first))

    def _entry(self, id: str) -> tuple[CompletionEntry, ...]:
        library = self._desk.session.library
        record = library.find(KINDS[self._kind], id)
        if record is None or record.trashed_at is not None:
            return ()
        name, detail = own_name(library, record), detail_of(record)
        return (CompletionEntry(f"{self._kind}/{id}", name, detail, mark_of(record)),)

    def _is_opening(self, event: QKeyEvent) -> bool:
        """Ctrl+Enter stores here; it leads nowhere."""
        del event
        return False
