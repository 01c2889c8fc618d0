"""The button on the page of a record that begins its merge with another one."""

from PySide6.QtWidgets import QToolButton

from briefing.desktop.messages import say
from briefing.desktop.records.locking import lock_part, why_locked
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.buttons import make_icon_button
from briefing.domain.records import Record
from briefing.store.library import Library


class MergeButton(QToolButton):
    """An icon; seen while there is a record, and pressed only where the record may be changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        make_icon_button(self, theme, "merge", say("Merge with …"))

    def show_record(self, library: Library, record: Record | None) -> None:
        """Be of use for another record."""
        self.setVisible(record is not None)
        lock_part(self, why_locked(library, record))
