"""The field in which the source to read is chosen, those at hand before all others."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from briefing.desktop.capture.leading_reference import LeadingReference
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.records.making_in_place import is_making
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.widgets.completion import CompletionEntry
from briefing.domain.sources import Source


class SourceChooser(LeadingReference):
    """Names one source; nothing is made here, and one without a title is called by its paper."""

    def __init__(self, desk: Desk, at_hand: Callable[[], Sequence[str]]) -> None:
        super().__init__(desk, Source.KIND, at_hand)
        self.setAccessibleName(say("Source that is read"))
        self.set_hint(say("Type some of its title"))

    def _offered(self, typed: str) -> Sequence[CompletionEntry]:
        found = (entry for entry in super()._offered(typed) if not is_making(entry.key))
        return tuple(replace(entry, title=self._name(entry)) for entry in found)

    def _name(self, entry: CompletionEntry) -> str:
        id = entry.key.partition("/")[2]
        return self._shown(id) if entry.title == id else entry.title

    def _show(self, id: str, kind: str = "") -> None:
        super()._show(id, kind)
        if id and self._chosen[2] == id:
            self._chosen = (Source.KIND, id, self._shown(id))
            self.show_typed(self._chosen[2])

    def _shown(self, id: str) -> str:
        source = self._desk.session.library.find(Source, id)
        return id if source is None else shown_name(self._desk.session.library, source)
