"""Where the logo is seen as it will be printed, chosen from a file, described, and taken away."""

from pathlib import Path

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M, SPACE_XS
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.form import FieldNote, FormRow
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.errors import KnownError
from briefing.operations.house_logo import NewLogo, picture_of_file

_PREVIEW = (240, 80)
_EDGE = 6
_FOLDER = "logo"


class LogoPicker(QWidget):
    """Shows `png`, the logo there is, and the words for it.

    `chosen` is the picture that is to become the logo, `is_removed` says that there is to be none.
    """

    def __init__(self, desk: Desk, png: bytes | None, words: str) -> None:
        super().__init__()
        self._desk = desk
        self.chosen: NewLogo | None = None
        self.is_removed = False
        theme = desk.theme
        self.preview = QLabel()
        self.preview.setObjectName("logo")
        self.preview.setFixedSize(*_PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # It is printed on white paper, whatever the window looks like.
        self.preview.setStyleSheet("background: #FFFFFF; color: #515B69;")
        self.choose_button = push_button(theme, say("Choose a picture …"), "image")
        self.remove_button = push_button(theme, say("Remove"), "trash-2")
        self.note = FieldNote(theme)
        self.words = QLineEdit(words)
        self._words_row = FormRow(
            theme,
            say("Words for who cannot see it"),
            self.words,
            say("Without them it is called the logo of the unit."),
        )
        self._lay_out()
        self.choose_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(self._remove)
        self._show(png)

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(SPACE_XS)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.preview)
        row.addLayout(buttons)
        row.addStretch(1)
        title = ThemedLabel(self._desk.theme, say("Logo"), "small", "text_secondary", SEMIBOLD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(title)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self._words_row)

    def _choose(self) -> None:
        start = self._desk.settings.folder(_FOLDER, Path.home())
        pictures = "*.png *.jpg *.jpeg *.webp *.gif *.bmp"
        filter = say("Pictures ({endings})", endings=pictures)
        path = self._desk.doors.open_file(self, say("Choose the logo"), start, filter)
        if path is None:
            return
        self._desk.settings.set_folder(_FOLDER, path.parent)
        try:
            png = picture_of_file(self._desk.session.library, path)
        except KnownError as error:
            self.note.warn(translated(error.message))
            return
        self.chosen, self.is_removed = NewLogo(path.name, png), False
        self.note.warn("")
        self._show(png)

    def _remove(self) -> None:
        self.chosen, self.is_removed = None, True
        self.note.warn("")
        self._show(None)
        self.choose_button.setFocus()

    def _show(self, png: bytes | None) -> None:
        self.remove_button.setEnabled(png is not None)
        self._words_row.setVisible(png is not None)
        if png is None:
            self.preview.setText(say("No logo"))
            self.preview.setAccessibleName(say("No logo"))
            return
        edge = QMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        size = self.preview.size().shrunkBy(edge) * self.devicePixelRatioF()
        picture = QPixmap.fromImage(QImage.fromData(png)).scaled(
            size,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.preview.setPixmap(picture)
        self.preview.setAccessibleName(say("The logo"))
