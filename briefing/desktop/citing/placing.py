"""A passage put into the text one writes, at the cursor: quoted first, in own words on a second go.

Its excerpt and the text are one step of the library, and one step of the text's own undo.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from briefing.desktop.citing.step_label import step_label
from briefing.desktop.desk import Desk
from briefing.desktop.editor.markup import LIVE_BLOCK
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.editor.text_field import TextField
from briefing.desktop.editor.writing import Writing
from briefing.domain.briefings import Briefing
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.operations.citing import Citation, NotQuotable, paraphrase, quotation
from briefing.operations.filing import Passage

Form: TypeAlias = Literal["quotation", "own words"]

_QUOTED = message("Cited. Press again to write it in your own words, Esc to go to the text.")
_ANEW = message("Write it in your own words: the link ends with the sentence, or with End.")
_OPENING = "([{“‘«‹„—–/"


@dataclass(frozen=True)
class _Done:
    """What was cited last: as long as the text is in the state of then, it can be turned round."""

    passage: Passage
    form: Form
    editor: TextEditor
    revision: int
    was_put: bool
    before: int


class Placing(QObject):
    """Cites in the texts of the briefing that is written in `writing`."""

    def __init__(self, desk: Desk, writing: Writing) -> None:
        super().__init__(writing)
        self._desk = desk
        self._writing = writing
        self._last: _Done | None = None

    def cite(self, passage: Passage, briefing: Briefing) -> None:
        """Put the passage to the cursor of the text that was written in last.

        Pressed again on the same passage, before the text changes, what was quoted becomes words to
        be written anew, and the other way round. Raises the `KnownError` that stops it.
        """
        name, _ = self._writing.cursor_place()
        field = self._writing.field(name)
        if field is None:
            return
        last = self._last if self._is_again(passage, field.editor) else None
        self._last = None
        form: Form = "own words" if last is not None and last.form == "quotation" else "quotation"
        try:
            citation = self._citation(passage, briefing, form)
        except NotQuotable:
            if last is None:
                self._note(passage, "quotation", field.editor)
            raise
        if last is None or not last.was_put:
            field.keeper.store()
            before = _place_for(field.editor)
        else:
            field.editor.document().undo()
            before = last.before
        self._put(field, citation, passage, before, goes_on=last is not None and last.was_put)
        self._note(passage, form, field.editor, before)

    def _is_again(self, passage: Passage, editor: TextEditor) -> bool:
        last = self._last
        return (
            last is not None
            and last.passage == passage
            and last.editor is editor
            and last.revision == editor.index.revision
        )

    def _citation(self, passage: Passage, briefing: Briefing, form: Form) -> Citation:
        library = self._desk.session.library
        if form == "quotation":
            return quotation(library, passage, briefing.language)
        return paraphrase(library, passage)

    def _note(
        self, passage: Passage, form: Form, editor: TextEditor, before: int | None = None
    ) -> None:
        was_put = before is not None
        revision = editor.index.revision
        self._last = _Done(passage, form, editor, revision, was_put, before or 0)

    def _put(
        self, field: TextField, citation: Citation, passage: Passage, before: int, *, goes_on: bool
    ) -> None:
        editor = field.editor
        cursor = QTextCursor(editor.document())
        cursor.setPosition(before)
        editor.setTextCursor(cursor)
        lead, trail = _around(editor)
        editor.insert(f"{lead}{citation.text}{trail}")
        end = editor.textCursor().position() - len(trail)
        try:
            label = step_label(passage.words)
            field.keeper.store_citing(label, citation.filed.edits, continuing=goes_on)
        except KnownError:
            editor.document().undo()
            raise
        chip = editor.index.ending_at(end)
        if citation.own_words and chip is not None:
            editor.chip_keys.write_anew(chip)
            self._desk.session.say(_ANEW)
        else:
            self._desk.session.say(_QUOTED)
        is_reworded = bool(citation.own_words)
        self._writing.go_to_cursor(field.name, editor.textCursor(), takes_focus=is_reworded)


def _place_for(editor: TextEditor) -> int:
    """Behind what is selected, behind a link, behind the line of a live block."""
    cursor = editor.textCursor()
    at = cursor.selectionEnd()
    inside = editor.index.within(at, at)
    if inside:
        return inside[0].end
    cursor.setPosition(at)
    block = cursor.block()
    return block.position() + block.length() - 1 if LIVE_BLOCK.match(block.text()) else at


def _around(editor: TextEditor) -> tuple[str, str]:
    """What parts the words from what stands before them and behind them."""
    cursor = editor.textCursor()
    line, at = cursor.block().text(), cursor.positionInBlock()
    if LIVE_BLOCK.match(line):
        return "\n\n", ""
    before, behind = line[at - 1 : at], line[at : at + 1]
    lead = "" if not before or before.isspace() or before in _OPENING else " "
    return lead, " " if behind.isalnum() else ""
