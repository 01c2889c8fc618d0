"""The pages of a PDF, scrolled. New bytes are shown in the place of the old without a blank frame.

Every page is rendered when it is painted, and the pictures seen last are kept.
"""

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from briefing.desktop.messages import number, say
from briefing.desktop.preview.page_layout import GAP, PageLayout, Zoom, lay_out
from briefing.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

_PICTURES_KEPT = 8
_PAPER = QColor("#FFFFFF")
_STEP = 48
_LIT_MS = 1500
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PageView(QAbstractScrollArea):
    """`pressed` with a page (the first is 1) and the point on it, from its lower left corner;
    `page_changed` with the page in view and how many there are.
    """

    pressed = Signal(int, QPointF)
    page_changed = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        self._sizes: tuple[QSizeF, ...] = ()
        self._zoom: Zoom = "width"
        self._layout = PageLayout((), 1.0, 0.0)
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._told = (0, 0)
        self.lit: QRectF | None = None
        self._unlight = QTimer(self, singleShot=True)
        self._unlight.timeout.connect(self._put_out)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: a bar that comes and goes would change the width that pages are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.viewport().update)
        self._tell_page()

    @property
    def zoom(self) -> Zoom:
        """Whether pages are as wide as the view, or wholly in it."""
        return self._zoom

    @property
    def page(self) -> int:
        """The page in the upper middle of the view, the first is 1; 0 without any."""
        return self._told[0]

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def set_zoom(self, zoom: Zoom) -> None:
        """Fit pages otherwise; the page in view stays in view."""
        self._zoom = zoom
        self._lay_out_again()

    def show_pdf(self, pdf: bytes, sheet: QSizeF | None = None) -> None:
        """Show another PDF at the place where the one before was being read.

        Whoever knows that all of its pages are as large as one `sheet`, in points, spares asking
        the PDF, which takes half a millisecond a page. Raises ValueError for bytes that are no
        PDF; the one before stays then.
        """
        from PySide6.QtPdf import QPdfDocument

        buffer = QBuffer(self)
        buffer.setData(QByteArray(pdf))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document = QPdfDocument(self)
        document.load(buffer)
        if document.error() != QPdfDocument.Error.None_:
            document.deleteLater()
            buffer.deleteLater()
            raise ValueError("these bytes are no PDF")
        self._let_go()
        self._document, self._buffer = document, buffer
        pages = range(document.pageCount())
        self._sizes = tuple(sheet or document.pagePointSize(number) for number in pages)
        self._lay_out_again()

    def clear(self) -> None:
        """Show nothing, and begin the next PDF at its top."""
        self._let_go()
        self._sizes = ()
        self._lay_out_again()
        self.verticalScrollBar().setValue(0)

    def show_page(self, page: int) -> None:
        """Bring the top of a page (the first is 1) into view."""
        if 1 <= page <= len(self._layout.rects):
            self.verticalScrollBar().setValue(round(self._layout.rects[page - 1].top()) - GAP)

    def show_spot(self, page: int, spot: QRectF) -> None:
        """Bring a rectangle of a page into view and light it up for a moment; in points from the
        lower left corner.
        """
        if not 1 <= page <= len(self._layout.rects):
            return
        sheet, scale = self._layout.rects[page - 1], self._layout.scale
        place = QRectF(
            sheet.left() + spot.left() * scale,
            sheet.bottom() - (spot.top() + spot.height()) * scale,
            spot.width() * scale,
            spot.height() * scale,
        )
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if place.top() < bar.value() or place.bottom() > bar.value() + height:
            bar.setValue(round(place.top() - height / 3))
        self.lit = place
        self._unlight.start(_LIT_MS)
        self.viewport().update()

    def picture(self, page: int) -> QImage:
        """A page (the first is 1) as it is shown now."""
        return self._picture(page - 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: _STEP,
            Qt.Key.Key_Up: -_STEP,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        key = Qt.Key(event.key())
        if key in steps:
            bar.setValue(bar.value() + steps[key])
        elif key in _ENTER and self._sizes:
            middle = QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
            self._tell_pressed(middle)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._sizes:
            self._tell_pressed(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("sunken"))
        edge = QPen(self._theme.colour("border"), 1)
        top = self.verticalScrollBar().value()
        for at, rect in enumerate(self._layout.rects):
            place = rect.translated(0, -top)
            if place.bottom() < event.rect().top() or place.top() > event.rect().bottom():
                continue
            painter.fillRect(place, _PAPER)
            painter.drawImage(place, self._picture(at))
            painter.setPen(edge)
            painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.lit is not None:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(self.lit.translated(0, -top).adjusted(-4, -2, 4, 2), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _picture(self, at: int) -> QImage:
        if at in self._pictures:
            self._pictures.move_to_end(at)
            return self._pictures[at]
        assert self._document is not None
        ratio = self.devicePixelRatioF()
        size = self._layout.rects[at].size() * ratio
        picture = self._document.render(at, QSize(round(size.width()), round(size.height())))
        picture.setDevicePixelRatio(ratio)
        self._pictures[at] = picture
        if len(self._pictures) > _PICTURES_KEPT:
            self._pictures.popitem(last=False)
        return picture

    def _lay_out_again(self) -> None:
        """Lay the pages out anew; what stood at the top of the view stands there again."""
        before, bar = self._layout, self.verticalScrollBar()
        at = before.page_at(bar.value())
        share = 0.0
        if before.rects:
            rect = before.rects[at]
            share = (bar.value() - rect.top()) / max(1.0, rect.height())
        room = self.viewport().size()
        self._layout = lay_out(self._sizes, QSizeF(room), self._zoom)
        self._pictures.clear()
        bar.setPageStep(max(1, room.height()))
        bar.setSingleStep(_STEP)
        bar.setMaximum(max(0, round(self._layout.height) - room.height()))
        if before.rects and self._layout.rects:
            rect = self._layout.rects[min(at, len(self._layout.rects) - 1)]
            bar.setValue(round(rect.top() + share * rect.height()))
        self.viewport().update()
        self._tell_page()

    def _put_out(self) -> None:
        self.lit = None
        self.viewport().update()

    def _let_go(self) -> None:
        for old in (self._document, self._buffer):
            if old is not None:
                old.deleteLater()
        self._document = self._buffer = None
        self._pictures.clear()

    def _scrolled(self) -> None:
        self.viewport().update()
        self._tell_page()

    def _tell_page(self) -> None:
        count = len(self._sizes)
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        now = (self._layout.page_at(middle) + 1 if count else 0, count)
        if now != self._told:
            self._told = now
            self.page_changed.emit(*now)
        words = say("Preview, page {page} of {count}", page=number(now[0]), count=number(now[1]))
        self.setAccessibleName(words if count else say("Preview"))

    def _tell_pressed(self, place: QPointF) -> None:
        on_sheet = place + QPointF(0, self.verticalScrollBar().value())
        at = self._layout.page_at(on_sheet.y())
        self.pressed.emit(at + 1, self._layout.point_on(at, on_sheet))
