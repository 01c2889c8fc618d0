"""When a preview is made: a moment after the last change, in the child process, one at a time."""

from typing import TYPE_CHECKING

from briefing.desktop.briefing_work import BriefingWork
from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Report
from briefing.desktop.reading_child import ReadingChild
from briefing.domain.dates import Date

if TYPE_CHECKING:
    from briefing.operations.preview_values import Preview

DELAY_MS = 400


class Previewing(BriefingWork):
    """Previews of one briefing after another: `made` comes with a `Preview`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _made, DELAY_MS)


def _made(child: ReadingChild, briefing_id: str, today: Date, report: Report) -> "Preview":
    from briefing.operations.previewing import preview

    return child.run(preview, briefing_id, today, report=report)
