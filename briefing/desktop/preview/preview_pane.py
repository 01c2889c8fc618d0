"""The preview beside the editor: its head, the remarks, the pages, and why there are none."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, number, say, translated
from briefing.desktop.preview.page_layout import Zoom
from briefing.desktop.preview.page_view import PageView
from briefing.desktop.preview.previewing import Previewing
from briefing.desktop.preview.remarks import Remarks
from briefing.desktop.preview.spots import spot_of
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S, SPACE_XS
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.empty_state import EmptyState
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Briefing
from briefing.domain.messages import Message
from briefing.text.moved_places import MovedPlaces

if TYPE_CHECKING:
    from briefing.desktop.navigation import Place
    from briefing.documents.prose import Origin
    from briefing.documents.remark_places import OfRecord
    from briefing.operations.preview_values import OnPage, Preview, Remark

_ZOOM = "preview/whole page"
_HEAD = 40


class PreviewPane(QWidget):
    """`wanted` with the `Origin` of what was pressed on a page; with the place of what was pressed
    in the remarks, where that is not on the pages: an `Origin`, an `OfRecord`, or a `Place`.

    `being_typed` tells where the analyst is typing a reference: of that nothing is remarked yet.
    """

    wanted = Signal(object)

    def __init__(self, desk: Desk, being_typed: Callable[[], tuple[str, int] | None]) -> None:
        super().__init__()
        self._desk = desk
        self._being_typed = being_typed
        self._preview: Preview | None = None
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.previewing = Previewing(desk)
        self.view = PageView(desk.theme)
        self.remarks = Remarks(desk.theme, desk.settings)
        self.place = ThemedLabel(desk.theme, "", "small", "text_secondary")
        self.over = ThemedLabel(desk.theme, "", "small", "warning")
        self.state = ThemedLabel(desk.theme, "", "small", "text_tertiary")
        self.zooms: dict[Zoom, QToolButton] = {
            "width": icon_button(desk.theme, "arrow-left-right", say("As wide as the view")),
            "page": icon_button(desk.theme, "file-text", say("Whole pages")),
        }
        self.again = push_button(desk.theme, say("Try again"), "refresh-cw")
        self._nothing = EmptyState(
            desk.theme, "file-text", say("The preview is being made …"), "", [self.again]
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self._nothing)
        self.stack.addWidget(self.view)
        self._lay_out()
        self._connect()
        is_whole = desk.settings.is_open(_ZOOM)
        self._zoom("page" if is_whole else "width")

    def show_briefing(self, briefing_id: str) -> None:
        """Preview another briefing, none for an empty id."""
        if briefing_id == self.previewing.briefing_id:
            return
        self._preview = None
        self.view.clear()
        self.remarks.hide()
        words = say("The preview is being made …") if briefing_id else say("There is no preview")
        self._tell_nothing(words, "")
        self.previewing.show(briefing_id)

    def show_place(self, text: str, now: str, offset: int) -> bool:
        """Bring into view and light up what is printed of a place in a text, which is `now`; False
        when nothing of it is printed.
        """
        if self._preview is None:
            return False
        before = dict(self._preview.texts).get(text)
        if before is None:
            return False
        at = MovedPlaces(now, before).span(offset, offset).start
        spot = spot_of(self._preview.spots, text, at)
        if spot is None:
            return False
        place = QRectF(spot.left, spot.bottom, spot.width, spot.height)
        self.view.show_spot(spot.page, place)
        return True

    def show_origin(self, text: str, start: int) -> None:
        """Bring into view what was made of a place of a text, or what follows it."""
        spots = () if self._preview is None else self._preview.spots
        own = [spot for spot in spots if spot.origin.text == text and spot.origin.end > start]
        if own:
            self.view.show_page(min(own, key=lambda spot: spot.origin.start).page)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_M, SPACE_XS, SPACE_S, SPACE_XS)
        head.setSpacing(SPACE_S)
        head.addWidget(self.place)
        head.addWidget(self.over)
        head.addWidget(self.state)
        head.addStretch(1)
        for button in self.zooms.values():
            button.setCheckable(True)
            head.addWidget(button)
        top = QWidget()
        top.setLayout(head)
        top.setFixedHeight(_HEAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.remarks)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.previewing.begun.connect(self._tell_begun)
        self.previewing.made.connect(self._show)
        self.previewing.failed.connect(self._tell_failed)
        self.again.clicked.connect(self.previewing.request)
        self.view.pressed.connect(self._find_text)
        self.view.page_changed.connect(self._tell_page)
        self.remarks.wanted.connect(self._go_to)
        for zoom, button in self.zooms.items():
            button.clicked.connect(partial(self._zoom, zoom))

    def _zoom(self, zoom: Zoom) -> None:
        for name, button in self.zooms.items():
            button.setChecked(name == zoom)
        self.view.set_zoom(zoom)
        self._desk.settings.set_open(_ZOOM, is_open=zoom == "page")

    def _show(self, preview: "Preview") -> None:
        self._preview = preview
        sheet = preview.sheet
        self.view.show_pdf(preview.pdf, None if sheet is None else QSizeF(*sheet))
        typed = self._being_typed()
        told = [each for each in preview.remarks if not _is_of(each, typed)]
        briefing = self._desk.session.library.find(Briefing, self.previewing.briefing_id)
        self.remarks.show_remarks(told, preview.left_out, briefing)
        self.stack.setCurrentWidget(self.view)
        over = preview.lines_over
        words = counted("{n} line too long", "{n} lines too long", over) if over else ""
        self.over.setText(words)
        self.state.setText("")

    def _tell_begun(self) -> None:
        self.state.setText(say("being made …", "the preview"))

    def _tell_failed(self, sentence: Message) -> None:
        """The pages made before stay in view; the sentence stands in their place without any."""
        words = translated(sentence)
        self.state.setText("")
        if self._preview is None:
            self._tell_nothing(say("There is no preview"), words)
            self.again.setVisible(True)
        else:
            self._desk.notices.give_error(sentence)

    def _tell_nothing(self, title: str, sentence: str) -> None:
        self._nothing.set_words(title, sentence)
        self.again.setVisible(False)
        self.place.setText("")
        self.over.setText("")
        self.stack.setCurrentWidget(self._nothing)

    def _tell_page(self, page: int, count: int) -> None:
        words = say("Page {page} of {count}", page=number(page), count=number(count))
        self.place.setText(words if count else "")

    def _go_to(self, place: "Origin | OfRecord | OnPage | Place") -> None:
        from briefing.operations.preview_values import OnPage

        if not isinstance(place, OnPage):
            self.wanted.emit(place)
        elif place.width:
            area = QRectF(place.left, place.bottom, place.width, place.height)
            self.view.show_spot(place.page, area)
        else:
            self.view.show_page(place.page)

    def _find_text(self, page: int, point: QPointF) -> None:
        """The text that the smallest spot under the point was made of."""
        if self._preview is None:
            return
        under = [
            spot
            for spot in self._preview.spots
            if spot.page == page
            and spot.left <= point.x() <= spot.left + spot.width
            and spot.bottom <= point.y() <= spot.bottom + spot.height
        ]
        if under:
            smallest = min(under, key=lambda spot: spot.width * spot.height)
            self.wanted.emit(smallest.origin)


def _is_of(remark: "Remark", typed: tuple[str, int] | None) -> bool:
    """Whether it is about the reference that begins at `typed`."""
    from briefing.documents.prose import Origin

    place = remark.place
    if typed is None or not isinstance(place, Origin):
        return False
    return place.text == typed[0] and place.start <= typed[1] < place.end
