"""Finding and replacing in all texts of a briefing, one behind the other as they stand.

The places are marked and counted over all texts; from the last one goes on at the first. To replace
all is one step of the library, as all texts change at once.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from briefing.desktop.desk import Desk
from briefing.desktop.editor.found_marks import FoundMarks
from briefing.desktop.editor.found_places import Hit, Replaced, hits_in, replace_one, replaced_in
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.editor.text_field import TextField
from briefing.desktop.editor.text_places import TextPlace, edits_of_texts
from briefing.desktop.editor.writing import Writing
from briefing.desktop.messages import counted, say
from briefing.desktop.widgets.announcing import announce
from briefing.desktop.widgets.find_bar import FindBar
from briefing.domain.messages import message
from briefing.text.finding import Wanted

_PAUSE_MS = 120
_LABEL = message("Replace in the texts")


class FindInTexts(QObject):
    """What the bar `bar` does in the texts of `writing`."""

    def __init__(self, desk: Desk, writing: Writing, bar: FindBar) -> None:
        super().__init__(bar)
        self._desk = desk
        self._writing = writing
        self.bar = bar
        self._marks: dict[str, FoundMarks] = {}
        self._hits: list[tuple[str, Hit]] = []
        self._at: int | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._seek_again)
        bar.changed.connect(self._seek_from_cursor)
        bar.next_wanted.connect(partial(self.step, forward=True))
        bar.back_wanted.connect(partial(self.step, forward=False))
        bar.one_wanted.connect(partial(self._replace, of_all=False))
        bar.all_wanted.connect(partial(self._replace, of_all=True))
        bar.closed.connect(self.close)

    def open(self, *, replaces: bool = False) -> None:
        """Show the bar; words of one line that are selected are what is sought."""
        editor = self._writing.current_editor()
        words = editor.selected_words()
        can_replace = replaces and not editor.isReadOnly()
        self.bar.show_replacing(is_shown=can_replace)
        self.bar.begin(words if "\n" not in words else "")
        self._seek_from_cursor()

    def close(self) -> None:
        """Take the bar and all marks away; the cursor stays in the text, at what was found."""
        had_focus = self._bar_has_focus()
        self.bar.hide()
        self._hits, self._at = [], None
        for marks in self._marks.values():
            marks.show_hits((), None)
        if had_focus:
            self._writing.current_editor().setFocus()

    def step(self, *, forward: bool) -> None:
        """Go to the next place, or to the one before."""
        if not self.bar.isVisible():
            self.open()
            return
        self._seek()
        if not self._hits:
            return
        self._at = self._beside_cursor(forward=forward)
        self._show()

    def _seek_again(self) -> None:
        """A text has changed: the places are counted anew, the cursor stays."""
        if self.bar.isVisible():
            at = None if self._at is None else self._hits[self._at][1]
            self._seek()
            self._at = next((n for n, (_, hit) in enumerate(self._hits) if hit == at), None)
            self._mark()

    def _seek_from_cursor(self) -> None:
        self._seek()
        self._at = self._beside_cursor(forward=True, at_start=True) if self._hits else None
        self._show()

    def _seek(self) -> None:
        bar = self.bar
        wanted = Wanted(bar.words.text(), bar.case.isChecked(), bar.whole.isChecked())
        self._hits = [
            (name, hit) for name, field in self._fields() for hit in hits_in(field.editor, wanted)
        ]

    def _fields(self) -> list[tuple[str, TextField]]:
        """The texts in the order in which they stand."""
        found = list(self._writing.fields_in_order())
        for name, field in found:
            if name not in self._marks:
                self._marks[name] = FoundMarks(self._desk.theme, field.editor)
                field.editor.textChanged.connect(self._pause.start)
        return found

    def _beside_cursor(self, *, forward: bool, at_start: bool = False) -> int:
        """The place behind the cursor, or the one before it; round the end."""
        order = [name for name, _ in self._fields()]
        name, _ = self._writing.cursor_place()
        cursor = self._writing.current_editor().textCursor()
        here = (order.index(name), cursor.selectionStart(), cursor.selectionEnd())
        places = [(order.index(name), hit.start, hit.end) for name, hit in self._hits]
        if forward:
            limit = here[1] if at_start else here[2]
            is_behind = [n for n, place in enumerate(places) if place[:2] >= (here[0], limit)]
            if not at_start and not cursor.hasSelection():
                is_behind = [n for n, place in enumerate(places) if place[:2] >= here[:2]]
            return is_behind[0] if is_behind else 0
        is_before = [n for n, place in enumerate(places) if (place[0], place[2]) <= here[:2]]
        return is_before[-1] if is_before else len(places) - 1

    def _show(self) -> None:
        """Go to the place that is stood on; the keys stay in the bar if they are there."""
        if self._at is not None:
            name, hit = self._hits[self._at]
            field = self._writing.field(name)
            if field is not None:
                cursor = field.editor.textCursor()
                cursor.setPosition(hit.start)
                cursor.setPosition(hit.end, cursor.MoveMode.KeepAnchor)
                self._writing.go_to_cursor(name, cursor, takes_focus=not self._bar_has_focus())
        self._mark()

    def _bar_has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.bar.isAncestorOf(focused)

    def _mark(self) -> None:
        current = None if self._at is None else self._hits[self._at]
        for name, marks in self._marks.items():
            is_here = current is not None and current[0] == name
            hits = [hit for where, hit in self._hits if where == name]
            marks.show_hits(hits, current[1] if current is not None and is_here else None)
        self._count()

    def _count(self) -> None:
        bar, total = self.bar, len(self._hits)
        if not bar.words.text():
            words = ""
        elif self._at is not None:
            words = say("{number} of {total}", number=self._at + 1, total=total)
        else:
            words = counted("{n} place", "{n} places", total) if total else say("Not found")
        bar.count.setText(words)
        for button in (bar.on, bar.back, bar.one, bar.all):
            button.setEnabled(total > 0)

    def _replace(self, *, of_all: bool) -> None:
        self._seek()
        if not self._hits or self._writing.current_editor().isReadOnly():
            self._mark()
        elif of_all:
            self._replace_all()
        else:
            self._replace_this()

    def _replace_this(self) -> None:
        """Replace the place that is stood on and go to the next one."""
        name, _ = self._writing.cursor_place()
        editor = self._writing.current_editor()
        cursor = editor.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        hit = next(
            (hit for where, hit in self._hits if where == name and (hit.start, hit.end) == here),
            None,
        )
        if hit is None:
            self._at = self._beside_cursor(forward=True, at_start=True)
            self._show()
            return
        if hit.cuts_chip:
            self._tell(say("This place reaches over the edge of a link: change it by hand."))
        else:
            words = self.bar.others.text()
            replace_one(editor, hit, words)
            cursor = editor.textCursor()
            cursor.setPosition(min(hit.start + len(words.encode("utf-16-le")) // 2, _end(editor)))
            editor.setTextCursor(cursor)
            in_link = hit.chip is not None
            self._tell(say("Replaced in the words of a link.") if in_link else say("Replaced."))
        self._seek()
        self._at = self._beside_cursor(forward=True) if self._hits else None
        self._show()

    def _replace_all(self) -> None:
        """Replace every place, as one step of the library."""
        self._writing.store()
        words = self.bar.others.text()
        made: list[tuple[TextPlace, Replaced]] = []
        for name, field in self._fields():
            hits = [hit for where, hit in self._hits if where == name]
            if hits and field.keeper.place is not None:
                made.append((field.keeper.place, replaced_in(field.editor, hits, words)))
        texts = [(place, one.text) for place, one in made if one.count]
        if texts:
            library = self._desk.session.library
            self._desk.session.do(_LABEL.template, *edits_of_texts(library, texts))
        self._tell(_told([one for _, one in made]))
        self._seek()
        self._at = None
        self._mark()

    def _tell(self, sentence: str) -> None:
        self.bar.note.setText(sentence)
        announce(self.bar, sentence)


def _end(editor: TextEditor) -> int:
    return editor.document().characterCount() - 1


def _told(made: list[Replaced]) -> str:
    """How many places were replaced, and where that concerns links."""
    count, in_links = sum(one.count for one in made), sum(one.in_links for one in made)
    left = sum(one.left for one in made)
    told = [counted("{n} place replaced.", "{n} places replaced.", count)]
    if in_links:
        told.append(
            counted(
                "{n} of them in the words of a link.",
                "{n} of them in the words of links.",
                in_links,
            )
        )
    if left:
        told.append(
            counted(
                "{n} is left: it reaches over the edge of a link.",
                "{n} are left: they reach over the edge of a link.",
                left,
            )
        )
    return " ".join(told)
