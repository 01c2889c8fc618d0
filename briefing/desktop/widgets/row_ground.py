"""The ground of a row in a list, the same in every list."""

from briefing.desktop.widgets.drawing import Drawing
from briefing.domain.frozen import frozen


@frozen
class RowState:
    """What is to be seen of a row besides its words."""

    is_selected: bool
    is_hovered: bool
    has_focus: bool


def draw_row_ground(drawing: Drawing, state: RowState, radius: float) -> None:
    """The ground of a row in a list: selected, under the pointer, with the keyboard's focus."""
    if state.is_selected or state.is_hovered:
        ground = drawing.theme.colour("selection" if state.is_selected else "hover")
        drawing.box(drawing.bounds, radius, ground)
    if state.has_focus:
        ring = drawing.bounds.adjusted(0.75, 0.75, -0.75, -0.75)
        drawing.box(ring, radius, edge=drawing.theme.colour("accent"), edge_width=1.5)
