"""The margin beside a text: findings, what carries each sentence, and where pages of print begin.

Only what is seen of the text is drawn; the places move along with the typing (`places_on_screen`).
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    SIGNAL,
    SLOT,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from briefing.desktop.checking.checking import PlacedFinding
from briefing.desktop.checking.finding_delegate import mark_of_finding
from briefing.desktop.checking.finding_list import spoken
from briefing.desktop.checking.held_places import HeldPlace
from briefing.desktop.checking.margin_marks import MarginMarks, PageBreak, beginning, meeting
from briefing.desktop.checking.places_on_screen import lines_of
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.messages import number, say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.tips import plain_tip
from briefing.operations.draft_looks import TraceLine
from briefing.text.spans import Span

WIDTH = 22
_ICON = 13
_TRACE = 3.0  # from the edge of the text
_NUMBER = 9  # type size of a page's number
_SOON_MS = 80


class Margin(QWidget):
    """Stands beside `editor` in the same parent. `finding_wanted` with a finding that was pressed,
    `passages_wanted` with the `TraceLine` of a sentence that was.
    """

    finding_wanted = Signal(object)
    passages_wanted = Signal(object)

    def __init__(self, theme: Theme, editor: TextEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._editor = editor
        self._inside = parent
        self._marks = MarginMarks()
        self._breaks: Sequence[PageBreak] = ()
        self._findings: Sequence[tuple[int, PlacedFinding, HeldPlace]] = ()
        self.spots: list[tuple[QRectF, PlacedFinding | TraceLine | int]] = []
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        editor.resized.connect(self._follow)
        editor.placed.connect(self._follow)
        parent.installEventFilter(self)
        editor.verticalScrollBar().valueChanged.connect(self.update)
        # A letter moves the marks by a hair: drawn when one pauses. A line moves them all.
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.update)
        layout = editor.document().documentLayout()
        # A slot of Qt's own: it hears of every paragraph that a key lays out anew.
        QObject.connect(layout, SIGNAL("update(QRectF)"), self._soon, SLOT("start()"))
        layout.documentSizeChanged.connect(self.update)
        theme.changed.connect(self.update)
        self._follow()

    def show_marks(self, marks: MarginMarks) -> None:
        """Draw these."""
        self._marks = marks
        self._breaks = sorted(marks.breaks, key=lambda each: each.place.start)
        placed = (
            (rank, one, one.place)
            for rank, one in enumerate(marks.findings)
            if one.place is not None
        )
        self._findings = sorted(placed, key=lambda each: each[2].start)
        self.update()

    @property
    def marks(self) -> MarginMarks:
        """What is drawn now."""
        return self._marks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        kinds = QEvent.Type
        if event.type() in (kinds.Resize, kinds.Move, kinds.Show, kinds.Hide, kinds.LayoutRequest):
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, self._theme, QRectF(self.rect()), self.isRightToLeft())
        self.spots = []
        first, last = self._seen()
        if self._marks.traces:
            for span, line in self._marks.traces.meeting(first, last):
                if span.start < span.end:
                    self._draw_trace(drawing, span, line)
        for each in meeting(self._breaks, first, last):
            self._draw_break(drawing, each)
        taken: set[int] = set()
        # The first of a line is drawn, in the order that was given.
        for _, placed, place in sorted(
            beginning(self._findings, first, last), key=lambda each: each[0]
        ):
            self._draw_finding(drawing, placed, place.start, taken)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if isinstance(found, PlacedFinding):
            self.finding_wanted.emit(found)
        elif isinstance(found, TraceLine) and found.carried != "nothing":
            self.passages_wanted.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        is_link = isinstance(found, PlacedFinding) or (
            isinstance(found, TraceLine) and found.carried == "sourced"
        )
        shape = Qt.CursorShape
        self.setCursor(shape.PointingHandCursor if is_link else shape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.tip(event.pos())), self)
            return True
        return super().event(event)

    def tip(self, place: QPoint) -> str:
        """What is said of a place of the margin; empty where there is nothing."""
        found = self._at(QPointF(place))
        match found:
            case PlacedFinding():
                line = next(rect for rect, each in self.spots if each is found)
                here = [each for rect, each in self.spots if rect == line]
                return "\n".join(
                    spoken(each.checked) for each in here if isinstance(each, PlacedFinding)
                )
            case TraceLine():
                return trace_words(found)
            case int():
                return say("Page {page} of the print begins here", page=number(found))
            case None:
                return ""

    def _follow(self) -> None:
        """Stand at the start edge of the editor, as high as it."""
        editor = self._editor
        place = editor.mapTo(self._inside, QPoint(0, 0))
        left = place.x() + editor.width() if self.isRightToLeft() else place.x() - WIDTH
        self.setGeometry(left, place.y(), WIDTH, editor.height())
        self.setVisible(editor.isVisibleTo(self._inside))

    def _at(self, place: QPointF) -> PlacedFinding | TraceLine | int | None:
        found = [each for rect, each in self.spots if rect.contains(place)]
        marks = [each for each in found if isinstance(each, PlacedFinding)]
        return marks[0] if marks else found[-1] if found else None

    def _seen(self) -> tuple[int, int]:
        """The first and last position of the document in view."""
        viewport = self._editor.viewport().rect()
        first = self._editor.cursorForPosition(viewport.topLeft()).block().position()
        block = self._editor.cursorForPosition(viewport.bottomRight()).block()
        return first, block.position() + block.length()

    def _top(self) -> float:
        """Where the document begins, in pixels of the margin."""
        editor = self._editor
        return editor.viewport().y() - editor.verticalScrollBar().value()

    def _draw_trace(self, drawing: Drawing, span: Span, trace: TraceLine) -> None:
        pen = QPen(self._theme.colour("accent" if trace.carried == "sourced" else "text_secondary"))
        pen.setWidthF(2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if trace.carried == "assessment":
            pen.setDashPattern([1.6, 1.2])
        for line in lines_of(self._editor, span.start, span.end):
            # Sentences that share a line share its height, each where it stands in the line.
            whole = self._line_length(line.start)
            begin = line.top + line.height * whole[0] + 1
            height = max(3.0, line.height * (self._line_length(line.end - 1)[1] - whole[0]) - 2)
            x = WIDTH - _TRACE - 1
            place = drawing.at(x, self._top() + begin, 2, height)
            if trace.carried != "nothing":
                drawing.painter.setPen(pen)
                middle = place.center().x()
                drawing.painter.drawLine(
                    QPointF(middle, place.top()), QPointF(middle, place.bottom())
                )
            self.spots.append((place.adjusted(-3, 0, 3, 0), trace))

    def _line_length(self, position: int) -> tuple[float, float]:
        """How far along its line a letter begins and ends, as shares of the line."""
        block = self._editor.document().findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        at = position - block.position() - line.textStart()
        length = max(1, line.textLength())
        return at / length, min(1.0, (at + 1) / length)

    def _draw_break(self, drawing: Drawing, found: PageBreak) -> None:
        lines = list(lines_of(self._editor, found.place.start, found.place.end))
        if not lines:
            return
        last = lines[-1].top + lines[-1].height
        y = self._top() + lines[0].top + found.share * (last - lines[0].top)
        if not -_NUMBER <= y <= self.height() + _NUMBER:
            return
        colour = self._theme.colour("text_secondary")
        drawing.painter.setPen(QPen(colour, 1))
        line = drawing.at(0, y, WIDTH - _TRACE - 4, 1)
        drawing.painter.drawLine(line.topLeft(), line.topRight())
        font = QFont(self._theme.font("caption"))  # the theme's own is everyone's
        font.setPixelSize(_NUMBER)
        place = drawing.at(1, y + 1, WIDTH - _TRACE - 5, _NUMBER + 3)
        drawing.text(place, number(found.page), font, colour)
        self.spots.append((place.united(line), found.page))

    def _draw_finding(
        self, drawing: Drawing, placed: PlacedFinding, start: int, taken: set[int]
    ) -> None:
        line = next(lines_of(self._editor, start, start), None)
        if line is None:
            return
        y = self._top() + line.top + (line.height - _ICON) / 2
        place = drawing.at(2, y, _ICON, _ICON)
        if round(y) not in taken:
            icon, colour = mark_of_finding(placed.checked)
            drawing.icon(place, icon, self._theme.colour(colour), 2)
            taken.add(round(y))
        self.spots.append((place, placed))


def trace_words(trace: TraceLine) -> str:
    """What carries a sentence, and what the line beside it means."""
    match trace.carried:
        case "sourced":
            return say("Solid line: passages carry this sentence. Press to see the passage.")
        case "assessment":
            return say("Dashed line: this sentence is an assessment.")
        case _:
            return say("No line: nothing carries this sentence.")
