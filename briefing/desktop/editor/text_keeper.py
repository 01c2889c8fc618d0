"""Keeps what stands in an editor and what the library has the same, while one types.

What is typed goes into the library within a second, as one step for a stay in the text; a long stay
is a step every ten minutes, so that its history has states to go back to. What is changed elsewhere
meanwhile is brought together with what is typed; where both touch the same place the analyst says
which is to stand. What cannot be stored stays in the editor and is kept beside the library until it
can.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, Signal

from briefing.desktop.desk import Desk
from briefing.desktop.editor.taken_along import TakenAlong
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.editor.text_places import TextPlace
from briefing.desktop.records.unsaved import unsaved_of
from briefing.desktop.session import Changes
from briefing.desktop.typing_pause import TypingPause
from briefing.desktop.unstored import NotStored
from briefing.domain.briefings import Briefing
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.messages import Message, message
from briefing.domain.unicode_text import clean_text
from briefing.text.merging import merged

_LABEL = message("Typing")
_TAKE_ALONG = message("Undo or redo a citation in the text")
_LONGEST_STEP = 600.0  # seconds


class TextInConflict(KnownError):
    """Of two texts the analyst must first say which is to stand."""


class TextKeeper(QObject):
    """One editor and the place its text belongs to.

    `stored` after each step, `told` with the sentence that says why the text is not stored (None
    when it is), `conflicted` when the same place was changed elsewhere. `clock` counts seconds.
    """

    stored = Signal()
    told = Signal(object)
    conflicted = Signal()

    def __init__(self, desk: Desk, editor: TextEditor) -> None:
        super().__init__(editor)
        self._desk = desk
        self.editor = editor
        self.place: TextPlace | None = None
        self.clock: Callable[[], float] = monotonic
        self._step_began = 0.0
        self._along = TakenAlong(desk.session.library, editor)
        self._unsaved = unsaved_of(desk.session.library)
        self._base = ""
        self._theirs: str | None = None
        self._goes_on = False
        self._is_locked = False
        self._problem: Message | None = None
        self._clean: tuple[str, str | None] | None = None
        self._beside: str | None = None  # what this one keeps beside the library
        self._pause = TypingPause(self)
        self._pause.paused.connect(self._store_typed)
        self._pause.due.connect(self._store_typed)
        editor.edited.connect(self._pause.key)
        editor.left.connect(self._end_stay)
        desk.session.changed.connect(self._library_changed)

    @property
    def is_stored(self) -> bool:
        """Whether the library has what stands in the editor."""
        return self.place is None or self._cleaned() == self._base

    @property
    def problem(self) -> Message | None:
        """Why the text is not stored."""
        return self._problem

    @property
    def has_conflict(self) -> bool:
        """Whether the analyst must say which of two texts is to stand."""
        return self._theirs is not None

    def show(self, place: TextPlace | None) -> None:
        """Take care of another text; what is typed in the one before is stored first, or kept
        beside the library.
        """
        self._end_stay()
        self._along.forget()
        self.place, self._theirs = place, None
        self._base = "" if place is None else place.stored()
        waiting = None if place is None else self._waiting(place)
        self._beside = waiting
        self.editor.begin(self._base if waiting is None else waiting)
        self._lock()
        self._tell(None)
        if waiting is not None:
            self._store_typed()

    def set_locked(self, *, is_locked: bool) -> None:
        """Have the text read only, as while its briefing lies in the trash."""
        if is_locked and not self._is_locked:
            self._end_stay()
        self._is_locked = is_locked
        self._lock()

    def store_citing(self, label: str, edits: Sequence[Edit], *, continuing: bool) -> None:
        """Store what was put into the text together with what it cites, as one step of its own.

        With `continuing` it joins the step before, if that has the same label. Raises the
        `KnownError` that stops it; nothing is stored then.
        """
        self.store(label, edits, continuing=continuing)
        self._along.note(edits)
        self._goes_on = False
        if self.has_conflict:
            raise TextInConflict(
                message(
                    "This text was changed elsewhere at the same place. Say first, below the text,"
                    " which one is to stand."
                )
            )

    def store(
        self,
        label: str = _LABEL.template,
        further: Sequence[Edit] = (),
        *,
        continuing: bool | None = None,
    ) -> None:
        """Bring what is typed to the library now, with `further` edits in the same step, which
        joins the one before as typing does unless it is said. Raises the `KnownError` that stops
        it: of the text alone it is told at once and the text kept beside the library, and with
        `further` edits the text is soon tried without them.
        """
        self._pause.stop()
        try:
            self._store(label, further, continuing=continuing)
        except KnownError as error:
            if further:
                self._pause.key()
            else:
                self._keep_beside(self.editor.text())
                self._tell(error.message)
            raise

    def _store(self, label: str, further: Sequence[Edit], *, continuing: bool | None) -> None:
        if self.place is None or self.has_conflict or self.is_stored:
            return
        text = self._required_clean()
        theirs = self.place.stored()
        if theirs != self._base:
            self._bring_together(theirs)
            if self.has_conflict:
                return
            text = self._required_clean()
        edit = self.place.edit(text)
        is_young = self._goes_on and self.clock() - self._step_began < _LONGEST_STEP
        joins = is_young if continuing is None else continuing
        along = self._along.edits(text, "" if edit.after is None else edit.after.id)
        if along:
            label, joins = _TAKE_ALONG.template, False
        if not joins:
            self._step_began = self.clock()
        self._desk.session.do(label, *further, *along, edit, initiator=self, continuing=joins)
        self._base, self._goes_on = text, not along
        self._keep_beside(None)
        self._tell(None)
        self.stored.emit()

    def keep_mine(self) -> None:
        """Of two texts, what stands in the editor is to stand."""
        if self._theirs is not None:
            self._base, self._theirs = self._theirs, None
            self._store_typed()

    def take_theirs(self) -> None:
        """Of two texts, the other one is to stand."""
        if self._theirs is not None:
            self._base, theirs = self._theirs, self._theirs
            self._theirs = None
            self._show(theirs)
            self._keep_beside(None)
            self._tell(None)

    def _lock(self) -> None:
        self.editor.setReadOnly(self._is_locked or not self._desk.session.library.writing)

    def _store_typed(self) -> None:
        """Store; why that is not possible is told by then, and the text is kept."""
        with suppress(KnownError):
            self.store()

    def _end_stay(self) -> None:
        self.editor.finish_inserting()
        if self.place is not None:
            self._store_typed()
        self._goes_on = False

    def _library_changed(self, changes: Changes) -> None:
        if changes.initiator is self or self.place is None or not self.place.touched_by(changes):
            return
        theirs = self.place.stored()
        if theirs != self._base:
            self._goes_on = False
            self._bring_together(theirs)

    def _bring_together(self, theirs: str) -> None:
        both = merged(self._base, self.editor.text(), theirs)
        if both is None:
            self._theirs = theirs
            self._keep_beside(self.editor.text())
            self.conflicted.emit()
            return
        self._base = theirs
        self._show(both)
        if not self.is_stored:
            self._pause.key()

    def _show(self, text: str) -> None:
        """Show what was changed elsewhere: the text's own undo reaches nothing before it."""
        if text != self.editor.text():
            self.editor.show_text(text)
            self._along.forget()

    def _cleaned(self) -> str | None:
        """What would be stored; None where it cannot be. Reckoned once for each state of the text,
        for a long one takes as long as a few keys.
        """
        text = self.editor.text()
        if self._clean is None or self._clean[0] is not text:
            try:
                self._clean = (text, clean_text(text))
            except KnownError:
                self._clean = (text, None)
        return self._clean[1]

    def _required_clean(self) -> str:
        """What is to be stored. Raises the `UnusableText` that says why it cannot be."""
        text = self._cleaned()
        return clean_text(self.editor.text()) if text is None else text

    def _waiting(self, place: TextPlace) -> str | None:
        return self._unsaved.of(_slot(place)).get(place.name)

    def _keep_beside(self, text: str | None) -> None:
        """Keep the unstored text, or forget the one that was kept here: what another window keeps
        of the same text stays.
        """
        place = self.place
        if place is None:
            return
        kept = dict(self._unsaved.of(_slot(place)))
        if text is None and (place.name not in kept or kept[place.name] != self._beside):
            return
        self._beside = text
        kept.pop(place.name, None)
        self._unsaved.keep(_slot(place), kept if text is None else {**kept, place.name: text})

    def _tell(self, problem: Message | None) -> None:
        self._note_unstored(problem)
        if problem != self._problem:
            self._problem = problem
            self.told.emit(problem)

    def _note_unstored(self, problem: Message | None) -> None:
        place = self.place
        if place is None or (problem is None and self._is_beside(place)):
            return
        waiting = None
        if problem is not None:
            again = partial(self._try_again, place)
            waiting = NotStored(1, again, problem)
        self._desk.session.unstored.note(f"{_slot(place)}/{place.name}", waiting)

    def _is_beside(self, place: TextPlace) -> bool:
        """Whether the text still waits beside the library, as when another one is shown."""
        return self._waiting(place) is not None

    def _try_again(self, place: TextPlace) -> None:
        """Store it; when another briefing is shown by now, by going to its own."""
        if self.place == place:
            self._store_typed()
        else:
            self._desk.navigator.go_to_record(Briefing.KIND, place.briefing_id)


def _slot(place: TextPlace) -> str:
    """Under which name unstored texts lie; the briefing's form has one of its own."""
    return f"text/{place.briefing_id}"
