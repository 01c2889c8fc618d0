"""A passage of the text that is read is taken: the words meant, and the popup over them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from briefing.desktop.capture.popup import CapturePopup
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.reader.reader import CAPTURE_KEYS, Reader
from briefing.desktop.widgets.keys_first import KeysFirst
from briefing.domain.sources import SourceText
from briefing.operations.filing import Passage
from briefing.text.spans import Span

_ROOM_FOR_POPUP = 640


class Capturing(QObject):
    """`stored` with what was filed, `closed` when the popup went.

    `shown` gives the text that is read; None where nothing can be taken of it. `issue_id` is the
    issue one reads for, if that is known.
    """

    stored = Signal(object)
    closed = Signal()

    def __init__(
        self, desk: Desk, reader: Reader, shown: Callable[[], SourceText | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reader = reader
        self._shown = shown
        self._inside = parent
        self._popup: CapturePopup | None = None
        self.issue_id: str | None = None

    @property
    def popup(self) -> CapturePopup:
        """The popup over a selection; made at its first use, since it is a child of the window."""
        if self._popup is None:
            self._popup = CapturePopup(self._desk, self._inside.window())
            self._popup.stored.connect(self.stored)
            self._popup.closed.connect(self.closed)
            keys = {CAPTURE_KEYS: self._popup.step_tab}
            KeysFirst(self._popup, keys, self.is_open, before_fields=True)
            self._reader.view.laid_out.connect(self._follow)
        return self._popup

    def is_open(self) -> bool:
        """Whether the popup is open."""
        return self._popup is not None and self._popup.isVisible()

    def passage(self) -> Passage | None:
        """What is selected, or the sentence at the text cursor, which is selected then.

        None where the cursor stands in no sentence; that is said.
        """
        shown, view = self._shown(), self._reader.view
        if shown is None:
            return None
        span = view.selected() or view.sentence_at_cursor()
        if span is None:
            self._desk.notices.give(say("Select the words in the text first."))
            return None
        view.select(span)
        return Passage(shown, *span)

    def open(self) -> None:
        """Open the popup for the passage; where it is open already, its next tab comes."""
        if self.is_open():
            self.popup.step_tab()
            return
        passage = self.passage()
        if passage is None:
            return
        place = self._place_of(passage.span)
        if place is not None:
            self._reader.show_take_button(is_wanted=False)
            self.popup.open(passage, place, self.issue_id)

    def _follow(self) -> None:
        """The lines have moved in the text: the popup stays beside its passage."""
        span = self._reader.view.selected() if self.is_open() else None
        place = None if span is None else self._place_of(span)
        if place is not None:
            self.popup.follow(place)

    def _place_of(self, span: Span) -> QRect | None:
        """Where the passage stands in the window, brought up as far as the popup needs."""
        self._reader.view.make_room_below(span, _ROOM_FOR_POPUP)
        place = self._reader.selection_rect()
        if place is None:
            return None
        return QRect(self._inside.window().mapFromGlobal(place.topLeft()), place.size())

    def close(self) -> None:
        """Take the popup away; what is typed stays for the same passage."""
        if self._popup is not None:
            self._popup.close_popup()
