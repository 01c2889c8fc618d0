"""The field for what a live block is about: a name, found while it is typed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.records.candidates import candidates, named
from briefing.desktop.widgets.completion import Completion
from briefing.desktop.widgets.completion_list import CompletionEntry
from briefing.desktop.widgets.form import FormRow
from briefing.domain.briefings import Briefing
from briefing.domain.messages import Message
from briefing.text.live_blocks import BLOCK_SHAPES, BlockShape, LiveBlock


class BlockSubject(FormRow):
    """`picked` with kind and id of the subject that was chosen, both empty for everything."""

    picked = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        self.entry = QLineEdit()
        super().__init__(desk.theme, say("About"), self.entry)
        self._desk = desk
        self._block: LiveBlock | None = None
        self._completion: Completion | None = None
        self.entry.textEdited.connect(self._ask)
        self.entry.editingFinished.connect(self._read)

    @property
    def is_its_own(self) -> bool:
        """Whether the block is always about its briefing, so that there is nothing to choose."""
        return self._block is not None and self._shape.subjects == (Briefing.KIND,)

    def show_block(self, block: LiveBlock) -> None:
        """Show what another block is about."""
        self._block = block
        self.setVisible(not self.is_its_own)
        empty = say("Everything") if self._shape.about_nothing else say("Type a name")
        self.entry.setPlaceholderText(empty)
        self.entry.setText(self._shown(block))
        self.entry.setCursorPosition(0)

    def put(self, block: LiveBlock | None, problem: Message | None) -> None:
        """The block as it is written now, and what is wrong with its subject."""
        self._block = block
        self.set_problem("" if problem is None else translated(problem))

    @property
    def _shape(self) -> BlockShape:
        assert self._block is not None
        return BLOCK_SHAPES[self._block.scheme]

    def _shown(self, block: LiveBlock) -> str:
        library, id = self._desk.session.library, block.subject_id
        return named(library, block.subject_kind or "", id) if id else ""

    def _ask(self, typed: str) -> None:
        """The list of names is made when the first of them is typed."""
        if self._completion is None:
            self._completion = Completion(
                self._desk.theme, self.entry, self.window(), self._offered
            )
            self.destroyed.connect(self._completion.deleteLater)
            self._completion.picked.connect(self._take)
            self._completion.offer(typed)

    def _offered(self, typed: str) -> Sequence[CompletionEntry]:
        if self._block is None:
            return ()
        return candidates(self._desk.session.library, self._shape.subjects, typed)

    def _take(self, key: str) -> None:
        kind, _, id = key.partition("/")
        self.entry.setText(named(self._desk.session.library, kind, id))
        self.picked.emit(kind, id)

    def _read(self) -> None:
        """A name typed out in full needs no choosing; an emptied field is everything there is."""
        block, typed = self._block, self.entry.text().strip()
        if block is None or self.entry.isReadOnly() or typed == self._shown(block):
            return
        if not typed and self._shape.about_nothing:
            self.picked.emit("", "")
            return
        wanted = typed.casefold()
        same = [each for each in self._offered(typed) if each.title.casefold() == wanted]
        if len(same) == 1 and typed:
            self._take(same[0].key)
        else:
            self.set_problem(say("Choose what the block is about from the list."))
