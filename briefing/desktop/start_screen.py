"""The first screen: the libraries opened last, and the ways to another; a file can be dropped."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_L, SEMIBOLD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.drawing import Drawing
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.painted_button import PaintedButton

_COLUMN = 560
_LINE_HEIGHT = 56
_SHOWN = 6


class StartScreen(QWidget):
    """`chosen` with the path of a library; the other signals ask for a dialog."""

    chosen = Signal(object)
    open_wanted = Signal()
    new_wanted = Signal()
    sample_wanted = Signal()
    negotiation_wanted = Signal()

    def __init__(self, theme: Theme, recent: Sequence[Path]) -> None:
        super().__init__()
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._theme = theme
        there = [file for file in recent if file.is_file() or _has_backup(file)][:_SHOWN]
        self.new_button = push_button(
            theme, say("New library …"), "file-plus", is_primary=not there
        )
        self.open_button = push_button(theme, say("Open a library …"), "folder-open")
        self.negotiation_button = push_button(theme, say("An invented negotiation …"), "handshake")
        self.sample_button = push_button(theme, say("One news report …"), "newspaper")
        self.new_button.clicked.connect(self.new_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)
        self.negotiation_button.clicked.connect(self.negotiation_wanted)
        self.lines = [_RecentLine(theme, file) for file in there]
        for line in self.lines:
            line.opened.connect(self.chosen)
        self._arrange()

    def focus_first(self) -> None:
        """Put the focus on the library opened last, or on the way to a first one."""
        (self.lines[0] if self.lines else self.new_button).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _dropped(event)
        if file is not None:
            event.acceptProposedAction()
            self.chosen.emit(file)

    def _arrange(self) -> None:
        theme = self._theme
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        column.addStretch(2)
        column.addWidget(ThemedLabel(theme, say("Briefing Desk"), "figure", "text", SEMIBOLD))
        promise = ThemedLabel(
            theme,
            say(
                "Who stands where, what the figures are, and who says so: collected in one library,"
                " printed with its sources."
            ),
            "lead",
            "text_secondary",
        )
        promise.setWordWrap(True)
        column.addWidget(promise)
        column.addSpacing(SPACE_L)
        if self.lines:
            column.addWidget(
                ThemedLabel(theme, say("Opened last"), "small", "text_tertiary", SEMIBOLD)
            )
        for line in self.lines:
            column.addWidget(line)
        column.addSpacing(SPACE_M)
        column.addLayout(_side_by_side(self.new_button, self.open_button))
        column.addSpacing(SPACE_S)
        column.addWidget(
            ThemedLabel(theme, say("Try it with a sample"), "small", "text_tertiary", SEMIBOLD)
        )
        column.addLayout(_side_by_side(self.negotiation_button, self.sample_button))
        column.addSpacing(SPACE_S)
        hint = ThemedLabel(
            theme,
            say("A library is one file. It stays on this computer; drop one here to open it."),
            "small",
            "text_tertiary",
        )
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addStretch(3)
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(_COLUMN)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        across.addStretch(1)
        across.addWidget(inner, 10)
        across.addStretch(1)


def _side_by_side(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_M)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


class _RecentLine(PaintedButton):
    """A library by its name, with its folder below; pressed by click, Space or Enter."""

    opened = Signal(object)

    def __init__(self, theme: Theme, file: Path) -> None:
        super().__init__(theme, RADIUS_L)
        self._file = file
        self._below = str(file.parent)
        if not file.is_file():
            self._below = say(
                "The file is not in {folder}; this computer has a backup.", folder=file.parent
            )
        self.setFixedHeight(_LINE_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            say("Open {library} in {folder}", library=file.stem, folder=file.parent)
        )
        self.setAccessibleDescription(self._below)
        self.clicked.connect(self._open)

    def sizeHint(self) -> QSize:
        return QSize(_COLUMN, _LINE_HEIGHT)

    def draw(self, drawing: Drawing) -> None:
        theme, width = self._theme, drawing.bounds.width()
        edge = theme.colour("text_tertiary" if self.underMouse() else "border")
        box: QRectF = drawing.bounds.adjusted(0.5, 0.5, -0.5, -0.5)
        drawing.box(box, RADIUS_L, theme.colour("raised"), edge)
        drawing.icon(
            drawing.at(16, _LINE_HEIGHT / 2 - 10, 20, 20), "library", theme.colour("accent")
        )
        room = width - 52 - 16
        drawing.text(
            drawing.at(52, 9, room, 20),
            self._file.stem,
            theme.font("body", SEMIBOLD),
            theme.colour("text"),
        )
        drawing.text(
            drawing.at(52, 28, room, 18),
            self._below,
            theme.font("small"),
            theme.colour("text_secondary"),
        )

    def _open(self) -> None:
        self.opened.emit(self._file)


def _has_backup(file: Path) -> bool:
    """Asked only of a file that is gone."""
    from briefing.store.backup_files import backups_of

    return bool(backups_of(file))


def _dropped(event: QDropEvent) -> Path | None:
    """The one local file that is being dropped."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
