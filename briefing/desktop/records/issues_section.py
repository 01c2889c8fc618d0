"""Which issues a record is filed under: chips, and a field to file it under one more."""

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.joined_section import JoinedSection, Joining
from briefing.domain.issues import Filing, Issue
from briefing.domain.messages import message

_FILING = Joining(
    Filing,
    Issue,
    "issue_id",
    message("File under an issue"),
    message("Take out of an issue"),
)


class IssuesSection(JoinedSection):
    """What is filed under an issue belongs to its briefings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            _FILING,
            say("Filed under"),
            say("File under an issue"),
            say("File under an issue: type its title"),
        )
