"""T6, the change report: what is new, replaced or gone since an edition or a day."""

from briefing.documents.brief import Brief
from briefing.documents.change_window import window_of
from briefing.documents.content import Block
from briefing.documents.finding_changes import changes
from briefing.documents.remark_places import OfElement
from briefing.domain.messages import message


def change_report(brief: Brief) -> tuple[Block, ...]:
    head = (*brief.bottom_line(), *brief.text())
    if "changes" in brief.placed:
        return head
    composing = brief.composing
    window = window_of(composing, brief.compared)
    if window.since is None:
        composing.tell(
            message(
                "There is no edition and no day to compare with: the report lists all that was"
                " replaced."
            ),
            OfElement("changes"),
        )
    block = changes(composing, brief.subject, window, "changes")
    return (*head, *brief.section("changes", composing.phrases.changes.heading, (block,)))
