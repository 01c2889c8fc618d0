"""A field that names a record there is; none is made in it."""

from collections.abc import Sequence

from briefing.desktop.desk import Desk
from briefing.desktop.records.candidates import candidates
from briefing.desktop.records.reference_editor import NothingChosen, ReferenceEditor
from briefing.desktop.widgets.completion import CompletionEntry
from briefing.domain.messages import message


class NamedField(ReferenceEditor):
    """The name of one record of `kind`, or nothing; `without` is the id of one not meant."""

    def __init__(self, desk: Desk, kind: str) -> None:
        super().__init__(desk, (kind,))
        self._searched = (desk.session.library, kind)
        self.without = ""

    def value(self) -> str | None:
        self.focus_lost()
        try:
            return super().value()
        except NothingChosen as error:
            raise NothingChosen(
                message(
                    "“{typed}” is not chosen yet: choose a line of the list.",
                    typed=self.typed().strip(),
                )
            ) from error

    def _offered(self, typed: str) -> Sequence[CompletionEntry]:
        library, kind = self._searched
        wanted = "" if typed == self.shown_name else typed
        return candidates(library, (kind,), wanted, without=self.without)
