"""Which two records become one, and which of them stays: two fields and a button between."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.merging.field_choices import LABEL_WIDTH
from briefing.desktop.messages import say
from briefing.desktop.records.named_field import NamedField
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.errors import KnownError


class PairFields(QWidget):
    """`changed` when another record was chosen, or the two have changed places."""

    changed = Signal()

    def __init__(self, desk: Desk, kind: str, kept_id: str, merged_id: str) -> None:
        super().__init__()
        self.kept, self.merged = NamedField(desk, kind), NamedField(desk, kind)
        self.swap_button = push_button(desk.theme, say("Swap"), "arrow-left-right")
        self.swap_button.setToolTip(say("Keep the other one"))
        self.swap_button.clicked.connect(self.swap)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        heads = (say("This one stays"), say("This one becomes part of it"))
        for column, (field, head) in enumerate(
            zip((self.kept, self.merged), heads, strict=True), start=1
        ):
            label = ThemedLabel(desk.theme, head, "small", "text_secondary", SEMIBOLD)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            field.setAccessibleName(head)
            field.edited.connect(self._tell)
            field.chosen.connect(self._tell)
        grid.addWidget(self.swap_button, 1, 0, Qt.AlignmentFlag.AlignLeading)
        self.kept.show_value(kept_id)
        self.merged.show_value(merged_id)
        self._told = self.ids()
        self._leave_each_other_out()
        self.setTabOrder(self.kept.entry, self.merged.entry)
        self.setTabOrder(self.merged.entry, self.swap_button)

    def ids(self) -> tuple[str, str]:
        """The record that stays and the one that becomes part of it; empty where none is chosen."""
        return _id(self.kept), _id(self.merged)

    def swap(self) -> None:
        """Have the two change places."""
        kept, merged = self.ids()
        self.kept.show_value(merged)
        self.merged.show_value(kept)
        self._tell()

    def focus_empty(self) -> None:
        """Put the cursor into the first field that names no record yet."""
        empty = self.merged if _id(self.kept) else self.kept
        empty.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        """Words that name no record name none from the first letter on."""
        if self.ids() != self._told:
            self._told = self.ids()
            self._leave_each_other_out()
            self.changed.emit()

    def _leave_each_other_out(self) -> None:
        self.kept.without, self.merged.without = _id(self.merged), _id(self.kept)


def _id(field: NamedField) -> str:
    if field.typed() != field.shown_name:
        return ""
    try:
        return field.value() or ""
    except KnownError:
        return ""
