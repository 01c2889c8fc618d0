"""The margins of all texts of a briefing, and what a press in them leads to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.desktop.checking.checking import Checking
from briefing.desktop.checking.held_places import held_places
from briefing.desktop.checking.margin import Margin
from briefing.desktop.checking.margin_marks import MarginMarks, PageBreak
from briefing.desktop.checking.page_breaks import breaks_of
from briefing.desktop.checking.places_on_screen import held
from briefing.desktop.desk import Desk
from briefing.desktop.editor.text_field import TextField
from briefing.domain.messages import message
from briefing.operations.draft_looks import TraceLine

if TYPE_CHECKING:
    from briefing.operations.preview_values import Preview

_NO_PASSAGE = message("No passage carries this sentence.")
_ASSESSED = message("This sentence is an assessment; no passage carries it.")


class Margins(QObject):
    """`finding_wanted` with a finding that was pressed, `passage_wanted` with the id of the excerpt
    that carries a sentence.
    """

    finding_wanted = Signal(object)
    passage_wanted = Signal(str)

    def __init__(self, desk: Desk, checking: Checking) -> None:
        super().__init__(checking)
        self._desk = desk
        self._checking = checking
        self._margins: dict[str, Margin] = {}
        self._breaks: dict[str, list[PageBreak]] = {}
        checking.changed.connect(self._show)

    def margin(self, text: str) -> Margin | None:
        """The margin of a text, once something is known of it."""
        return self._margins.get(text)

    def show_preview(self, preview: "Preview | None") -> None:
        """Draw where the pages of a preview begin; None for no preview."""
        self._breaks = {}
        texts = {} if preview is None else dict(preview.texts)
        found = () if preview is None else breaks_of(preview.spots)
        for field in self._checking.writing.fields():
            own = [each for each in found if each.text == field.name and field.name in texts]
            cursors = held(
                field.editor, texts.get(field.name, ""), ((each.start, each.end) for each in own)
            )
            self._breaks[field.name] = [
                PageBreak(place, each.share, each.page)
                for place, each in zip(held_places(cursors), own, strict=True)
            ]
        self._show()

    def show_passage_here(self) -> None:
        """Go to the passage that carries the sentence at the cursor of the text."""
        name, position = self._checking.writing.cursor_place()
        for span, line in self._checking.traces(name):
            if span.start <= position <= span.end:
                self._open(line)
                return
        self._desk.session.say(_NO_PASSAGE)

    def _show(self) -> None:
        for field in self._checking.writing.fields():
            margin = self._margins.get(field.name) or self._made(field)
            own = [one for one in self._checking.placed if one.checked.finding.text == field.name]
            # The gravest of a line is drawn, so it comes first.
            own.sort(key=lambda one: (one.checked.answer is not None, not one.checked.needs_answer))
            margin.show_marks(
                MarginMarks(
                    own, self._checking.traces(field.name), self._breaks.get(field.name, ())
                )
            )

    def _made(self, field: TextField) -> Margin:
        parent = field.parentWidget()
        assert parent is not None
        margin = Margin(self._desk.theme, field.editor, parent)
        margin.finding_wanted.connect(self.finding_wanted)
        margin.passages_wanted.connect(self._open)
        self._margins[field.name] = margin
        margin.show()
        margin.raise_()
        return margin

    def _open(self, line: TraceLine) -> None:
        if line.excerpt_ids:
            self.passage_wanted.emit(line.excerpt_ids[0])
        else:
            self._desk.session.say(_ASSESSED if line.carried == "assessment" else _NO_PASSAGE)
