"""The texts of a briefing one below the other: the parts of its template, then the free text."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editor.block_cards import BlockCards
from briefing.desktop.editor.block_drag import BlockDrag
from briefing.desktop.editor.block_reading import BlockReading
from briefing.desktop.editor.markup import LIVE_BLOCK
from briefing.desktop.editor.paragraph_keys import ParagraphKeys
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.editor.text_field import TextField
from briefing.desktop.editor.text_places import DRAFT, DraftPlace, PartPlace
from briefing.desktop.session import Changes
from briefing.desktop.spelling.misspelt_marks import MisspeltMarks
from briefing.desktop.spelling.speller import Speller
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_L, SPACE_M
from briefing.domain.briefings import PARTS, Briefing, Draft
from briefing.domain.errors import KnownError
from briefing.text.spans import Span

_WIDEST = 760
_LEAST_ROOM = 240
_AROUND_CURSOR = 48
_PART_LINES, _DRAFT_LINES = 2, 12


class Writing(QScrollArea):
    """Shows the texts of one briefing; `edited` when one was changed by typing, `settled` when no
    reference is being typed any more.

    `block_changed` when the cursor has come to another live block or away from one, `block_pressed`
    when the card of one was pressed, `preview_wanted` with the name of a text and a place in it.
    `passage_wanted` with the id of an excerpt to be seen in its source.
    `above` stands over the texts and scrolls with them.
    """

    edited = Signal()
    settled = Signal()
    passage_wanted = Signal(str)
    block_changed = Signal()
    block_pressed = Signal()
    preview_wanted = Signal(str, int)

    def __init__(self, desk: Desk, above: Sequence[QWidget]) -> None:
        super().__init__()
        self._desk = desk
        self._briefing: Briefing | None = None
        self._fields: dict[str, TextField] = {}
        self.block_reading = BlockReading(desk)
        self.cards: dict[str, BlockCards] = {}
        self.speller = Speller(desk)
        self.misspelt: dict[str, MisspeltMarks] = {}
        self._current = DRAFT
        self._inside = QWidget()
        self._inside.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(CONTENT_MARGIN, SPACE_M, CONTENT_MARGIN, CONTENT_MARGIN)
        self._column.setSpacing(SPACE_L)
        for widget in above:
            self._column.addWidget(widget)
        self._column.addWidget(self._field(DRAFT))
        self._column.addStretch(1)
        self._holder = QWidget()
        self._around = QVBoxLayout(self._holder)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._around.addWidget(self._inside)
        self._is_centred = False
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def briefing(self) -> Briefing | None:
        """The briefing whose texts are shown."""
        return self._briefing

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show the texts of another briefing; what is typed in those before is stored first."""
        self._briefing = briefing
        self.block_reading.show_briefing("" if briefing is None else briefing.id)
        self._current = DRAFT
        for field in self._fields.values():
            field.show_place(None)
        if briefing is not None:
            self.speller.set_language(briefing.language)
            self._fields[DRAFT].show_place(DraftPlace(self._desk.session.library, briefing.id))
            self._show_parts(briefing)
        self.verticalScrollBar().setValue(0)

    def show_template(self, briefing: Briefing) -> None:
        """Show the parts that the briefing's template has now."""
        self._briefing = briefing
        self.speller.set_language(briefing.language)
        self._show_parts(briefing)

    def set_locked(self, *, is_locked: bool) -> None:
        """Have all texts read only, or not."""
        for field in self._fields.values():
            field.keeper.set_locked(is_locked=is_locked)

    def set_centred(self, *, is_centred: bool) -> None:
        """Have the texts stand in the middle of the room there is, or at its beginning."""
        self._is_centred = is_centred
        self._centre()

    def store(self) -> None:
        """Bring all texts to the library; raises the first `KnownError`, after all were tried."""
        stopped: KnownError | None = None
        for field in self._fields.values():
            field.editor.finish_inserting()
            try:
                field.keeper.store()
            except KnownError as error:
                stopped = stopped or error
        if stopped is not None:
            raise stopped

    def field(self, name: str) -> TextField | None:
        """The text called `name`, if the briefing has it."""
        field = self._fields.get(name)
        return None if field is None or field.isHidden() else field

    def current_editor(self) -> TextEditor:
        """The text the cursor was in last."""
        found = self.field(self._current)
        return (found or self._fields[DRAFT]).editor

    def current_cards(self) -> BlockCards:
        """The cards of the text the cursor was in last."""
        return self.cards[self.cursor_place()[0]]

    def go_to(self, name: str, start: int) -> bool:
        """Put the cursor to a place of a text, in view, and choose the card of a block there; False
        when there is no such text.
        """
        field = self.field(name)
        if field is None:
            return False
        field.editor.setFocus()
        field.editor.select(Span(start, start))
        block = field.editor.textCursor().block()
        if LIVE_BLOCK.match(block.text()):
            self.cards[name].choose(block)
        # A field that was just shown has no place yet.
        QTimer.singleShot(0, field.editor, lambda: self._keep_in_view(field.editor))
        return True

    def go_to_cursor(self, name: str, cursor: QTextCursor, *, takes_focus: bool) -> bool:
        """Select in a text what `cursor` has selected, in view; False when there is no such text.

        Without the focus the selection is seen and the keys stay where they are.
        """
        field = self.field(name)
        if field is None:
            return False
        self._current = name
        if takes_focus:
            field.editor.setFocus()
        for other in self.fields():
            elsewhere = other.editor.textCursor()
            if other is not field and elsewhere.hasSelection():  # one place is pointed at
                elsewhere.clearSelection()
                other.editor.setTextCursor(elsewhere)
        field.editor.setTextCursor(cursor)
        field.editor.ensureCursorVisible()
        QTimer.singleShot(0, field.editor, lambda: self._keep_in_view(field.editor))
        return True

    def fields(self) -> tuple[TextField, ...]:
        """The texts of the briefing that is shown, in no order."""
        return tuple(field for field in self._fields.values() if not field.isHidden())

    def fields_in_order(self) -> tuple[tuple[str, TextField], ...]:
        """The texts with their names, as they stand."""
        names = () if self._briefing is None else PARTS.get(self._briefing.template, ())
        found = ((name, self.field(name)) for name in (*names, DRAFT))
        return tuple((name, field) for name, field in found if field is not None)

    def leaves_as_is(self, changes: Changes) -> bool:
        """Whether nothing is to be read anew after the changes: they were typed here, which was
        told with each key, or in another briefing. Of what undo did nobody here knows.
        """
        if set(changes.ids) != {Draft.KIND} or changes.initiator is None or self._briefing is None:
            return False
        if any(field.keeper is changes.initiator for field in self._fields.values()):
            return True
        own = self._desk.session.library.all(Draft, briefing_id=self._briefing.id)
        return not any(draft.id in changes.ids[Draft.KIND] for draft in own)

    def cursor_place(self) -> tuple[str, int]:
        """The text the cursor was in last, and its position in the document."""
        name = self._current if self.field(self._current) is not None else DRAFT
        return name, self._fields[name].editor.textCursor().position()

    def being_typed(self) -> tuple[str, int] | None:
        """The text in which a reference is being typed, and where in it its @ stands."""
        name = self.cursor_place()[0]
        field = self._fields[name]
        position = field.completion.being_typed()
        return None if position is None else (name, field.editor.offset_of(position))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()
        room = max(_LEAST_ROOM, self.viewport().height() - 2 * CONTENT_MARGIN)
        for field in self._fields.values():
            field.editor.set_room(room)

    def _centre(self) -> None:
        spare = max(0, self.viewport().width() - _WIDEST) // 2 if self._is_centred else 0
        self._around.setContentsMargins(spare, 0, spare, 0)

    def _show_parts(self, briefing: Briefing) -> None:
        names = PARTS.get(briefing.template, ())
        library = self._desk.session.library
        for name in names:
            if name not in self._fields:
                self._column.addWidget(self._field(name))
        for name, field in self._fields.items():
            if name == DRAFT:
                continue
            is_wanted = name in names
            place = PartPlace(library, briefing.id, name) if is_wanted else None
            if field.keeper.place != place:
                field.show_place(place)
            field.setVisible(is_wanted)
        self._put_in_order(names)

    def _put_in_order(self, names: Sequence[str]) -> None:
        """The parts in the order of the template, for the eye and for Tab."""
        for name in names:
            self._column.removeWidget(self._fields[name])
            self._column.insertWidget(self._column.indexOf(self._fields[DRAFT]), self._fields[name])
        fields = [self._fields[name].editor for name in (*names, DRAFT)]
        for before, after in pairwise(fields):
            QWidget.setTabOrder(before, after)

    def _field(self, name: str) -> TextField:
        field = TextField(self._desk, name, _DRAFT_LINES if name == DRAFT else _PART_LINES)
        self._fields[name] = field
        cards = self.cards[name] = BlockCards(self._desk, field.editor, self.block_reading)
        ParagraphKeys(field.editor, cards)
        self.misspelt[name] = MisspeltMarks(self._desk.theme, field.editor, self.speller)
        BlockDrag(self._desk.theme, field.editor, cards)
        cards.current_changed.connect(self.block_changed)
        cards.pressed.connect(self.block_pressed)
        field.editor.set_room(max(_LEAST_ROOM, self.viewport().height() - 2 * CONTENT_MARGIN))
        field.edited.connect(self.edited)
        field.completion.ended.connect(self.settled)
        field.entered.connect(lambda: self._enter(name))
        field.visits.passage_wanted.connect(self.passage_wanted)
        field.editor.cursorPositionChanged.connect(lambda: self._follow(field.editor))
        field.editor.resized.connect(lambda: self._follow_later(field.editor))
        return field

    def _enter(self, name: str) -> None:
        self._current = name
        self.block_changed.emit()

    def _follow(self, editor: TextEditor) -> None:
        if editor.hasFocus():
            self._keep_in_view(editor)

    def _follow_later(self, editor: TextEditor) -> None:
        """A text that has grown below the cursor's line is laid out by and by."""
        if editor.hasFocus():
            QTimer.singleShot(0, editor, lambda: self._follow(editor))

    def _keep_in_view(self, editor: TextEditor) -> None:
        """The line of the cursor stays in sight, wherever in the column its text lies."""
        cursor = editor.cursorRect()
        place = editor.viewport().mapTo(self._holder, QPoint(cursor.left(), cursor.center().y()))
        self.ensureVisible(place.x(), place.y(), 0, _AROUND_CURSOR)
