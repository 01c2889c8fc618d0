"""The field of a stance: chosen on the scale by click, arrow keys, or the keys 1 to 9."""

from typing import Any

from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.records.interface_positions import stance_options
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.stance_scale import StanceScale


class StanceEditor(FieldEditor):
    """The stance of a position; none is chosen in a new one."""

    def __init__(self, theme: Theme) -> None:
        self.scale = StanceScale(theme, stance_options())
        super().__init__(self.scale)
        self.scale.chosen.connect(self._tell)

    def show_value(self, value: Any) -> None:
        self.show_typed(value or "")

    def value(self) -> Any:
        return self.scale.key() or None

    def typed(self) -> str:
        return self.scale.key()

    def show_typed(self, text: str) -> None:
        self.scale.set_key(text)

    def _tell(self) -> None:
        self.edited.emit()
        self.chosen.emit()
