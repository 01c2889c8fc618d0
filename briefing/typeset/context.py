"""What every stage of one document needs: shaping, the collector of notices, direction, room."""

from dataclasses import dataclass, field

from briefing.typeset.ink import Inks
from briefing.typeset.notices import Notices
from briefing.typeset.shaping import Shaper


@dataclass(slots=True, eq=False)
class Context:
    """The document being set, and where in it we are.

    `height` is the most that stands on one page, `key` that of the nearest element with one,
    `align` what replaces the alignment of paragraphs. `prose` says that paragraphs are running
    text, not what stands in cells. `inks` are what runs share. It is not changed once made.
    """

    shaper: Shaper
    notices: Notices
    rtl: bool
    height: float
    key: str | None = None
    align: str | None = None
    prose: bool = True
    inks: Inks = field(default_factory=Inks)
