"""The ground of a row in a list, the same in every list."""

from PySide6.QtWidgets import QStyle

from briefing.desktop.widgets.drawing import Drawing


def draw_row_ground(drawing: Drawing, state: QStyle.StateFlag, radius: float) -> None:
    """The ground of a row in a list: selected, under the pointer, with the keyboard's focus."""
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if selected or state & QStyle.StateFlag.State_MouseOver:
        ground = drawing.theme.colour("selection" if selected else "hover")
        drawing.box(drawing.bounds, radius, ground)
    if state & QStyle.StateFlag.State_HasFocus:
        ring = drawing.bounds.adjusted(0.75, 0.75, -0.75, -0.75)
        drawing.box(ring, radius, edge=drawing.theme.colour("accent"), edge_width=1.5)
