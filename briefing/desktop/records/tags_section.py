"""The tags of a record: chips, and a field that adds one, also one that is new."""

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.joined_section import JoinedSection, Joining
from briefing.domain.desk import Tag, Tagging
from briefing.domain.messages import message

_TAGGING = Joining(Tagging, Tag, "tag_id", message("Add a tag"), message("Take off a tag"))


class TagsSection(JoinedSection):
    """A tag leads to everything that has it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, _TAGGING, say("Tags"), say("Add a tag"), say("Add a tag: type a word")
        )
