"""How tables of words and of records look alike: ruled, without a frame."""

from briefing.documents.style import HAIRLINE, SECONDARY
from briefing.scene.items import Stroke
from briefing.typeset import elements as set_


def ruled_table(*, row_head: bool = False) -> set_.TableStyle:
    """The look of tables with rules: a firm line under the head, hairlines below."""
    return set_.TableStyle(
        padding=set_.Padding(3.5, 6, 3.5, 0),
        head_rule=Stroke(0.8, SECONDARY),
        row_rule=Stroke(0.4, HAIRLINE),
        bottom_rule=Stroke(0.4, HAIRLINE),
        row_head=row_head,
        space_before=2,
        space_after=8,
    )
