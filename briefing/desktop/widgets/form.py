"""Forms: a label, its field, and below it what the field made of the text or what is wrong.

`FormRow` ties them together for screen readers; `Fold` keeps what is seldom needed out of sight.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import RADIUS_S, SEMIBOLD, SPACE_M, SPACE_XS
from briefing.desktop.widgets.announcing import announce
from briefing.desktop.widgets.drawing import Drawing, text_width
from briefing.desktop.widgets.fields import mark_wrong
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconView
from briefing.desktop.widgets.painted_button import PaintedButton

_ICON = 14
_FOLD_HEIGHT = 28


class FieldNote(QWidget):
    """The line under a field: a quiet word, or a problem with its icon; gone without words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = IconView(theme, "circle-alert", _ICON, "danger")
        self.words = ThemedLabel(theme, "", "small", "text_secondary")
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.is_problem = False
        self.hide()

    def keep_line(self) -> None:
        """Keep the room of one line also without words, so that nothing around moves."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.words.setMinimumHeight(self.words.fontMetrics().height())

    def tell(self, words: str) -> None:
        """Say something that helps; empty words take the line away."""
        self._show(words, is_problem=False)

    def ask(self, words: str) -> None:
        """Say what is still wanted here, though nothing is wrong."""
        self._show(words, is_problem=False)
        self.words.set_colour("text" if words else "text_secondary")

    def warn(self, problem: str) -> None:
        """Say what is wrong; screen readers are told at once."""
        was = self.words.text() if self.is_problem else ""
        self._show(problem, is_problem=bool(problem))
        if problem and problem != was:
            announce(self, problem)

    def _show(self, words: str, *, is_problem: bool) -> None:
        self.is_problem = is_problem
        self.words.setText(words)
        self.words.set_colour("danger" if is_problem else "text_secondary")
        self._icon.setVisible(is_problem)
        self.setVisible(bool(words))


class FormRow(QWidget):
    """A label above its field, and a note below; `field` keeps its own signals."""

    def __init__(self, theme: Theme, label: str, field: QWidget, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self._name = label.replace("&", "")
        self._hint = hint
        self.label = ThemedLabel(theme, label, "small", "text_secondary", SEMIBOLD)
        self.label.setBuddy(field)
        self.note = FieldNote(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.label)
        column.addWidget(field)
        column.addWidget(self.note)
        field.setAccessibleName(self._name)
        self.set_problem("")

    def set_problem(self, problem: str) -> None:
        """Say at the field what is wrong with it; empty words mean that nothing is."""
        mark_wrong(self.field, is_wrong=bool(problem))
        self.field.setAccessibleDescription(problem or self._hint)
        if problem:
            self.note.warn(problem)
        else:
            self.note.tell(self._hint)

    def set_asked(self, asked: str, told: str = "") -> None:
        """Say what is asked for here, or else what helps; a field with a problem says that."""
        self.field.setAccessibleDescription(asked or self._hint)
        if asked:
            self.note.ask(asked)
        else:
            self.note.tell(told)

    def problem(self) -> str:
        """What is said to be wrong now."""
        return self.note.words.text() if self.note.is_problem else ""


class Fold(QWidget):
    """A section that opens and closes under its title; `content` is the layout inside."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, title: str, *, is_open: bool = False) -> None:
        super().__init__()
        self.button = _FoldButton(theme, title)
        self._body = QWidget()
        self.content = QVBoxLayout(self._body)
        self.content.setContentsMargins(0, SPACE_XS, 0, 0)
        self.content.setSpacing(SPACE_M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._body)
        self.button.toggled.connect(self._toggle)
        self._body.setVisible(is_open)
        self.button.setChecked(is_open)

    def set_title(self, title: str) -> None:
        """Name what is inside."""
        self.button.setText(title)
        self.button.setAccessibleName(title)
        self.button.updateGeometry()

    def set_open(self, *, is_open: bool) -> None:
        """Open or close it."""
        self.button.setChecked(is_open)

    def is_open(self) -> bool:
        """Whether its content can be seen."""
        return self.button.isChecked()

    def _toggle(self) -> None:
        self._body.setVisible(self.is_open())
        self.toggled.emit(self.is_open())


class _FoldButton(PaintedButton):
    """Checkable, so that screen readers say whether the section is open."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme, RADIUS_S)
        self.setCheckable(True)
        self.setText(title)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = text_width(self.text(), self._theme.font("small", SEMIBOLD))
        return QSize(round(wide) + 36, _FOLD_HEIGHT)

    def draw(self, drawing: Drawing) -> None:
        theme = self._theme
        ink = theme.colour("text" if self.underMouse() else "text_secondary")
        closed = "chevron-left" if drawing.mirrored else "chevron-right"
        icon = "chevron-down" if self.isChecked() else closed
        middle = (_FOLD_HEIGHT - _ICON) / 2
        drawing.icon(drawing.at(6, middle, _ICON, _ICON), icon, ink, 2)
        place: QRectF = drawing.at(26, 0, drawing.bounds.width() - 30, _FOLD_HEIGHT)
        drawing.text(place, self.text(), theme.font("small", SEMIBOLD), ink)
