"""The sentences of merging that name the kind of record."""

from collections.abc import Mapping

from briefing.domain.messages import Message, message

TITLES: Mapping[str, Message] = {
    "actor": message("Merge two actors"),
    "measure": message("Merge two measures"),
    "proposition": message("Merge two propositions"),
    "source": message("Merge two sources"),
}
