"""The editions that print a record: what must be recalled when it no longer holds."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.edition_words import (
    cut_off_words,
    edition_title,
    released_day,
    status_words,
)
from briefing.desktop.editions.withdraw_dialog import WithdrawDialog
from briefing.desktop.messages import counted, say
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.records.section import clear_layout
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import (
    MEDIUM,
    SEMIBOLD,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
    SPACE_XS,
)
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_room import resize_within
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Edition
from briefing.domain.records import Record

if TYPE_CHECKING:
    from briefing.operations.editions import Citing

_SIZE = QSize(640, 520)
_PLACES, _QUOTED = 3, 140  # places told of each edition, and letters of each


class RecallDialog(QDialog):
    """Does not block the window: it leads to each edition, and stays up to date."""

    def __init__(self, desk: Desk, record: Record, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._record = record
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(say("Editions that cite it"))
        resize_within(self, _SIZE)
        theme = desk.theme
        name = shown_name(desk.session.library, record)
        title = ThemedLabel(theme, name, "title", "text", SEMIBOLD)
        self.state = ThemedLabel(theme, "", "body", "text_secondary")
        for label in (title, self.state):
            label.setWordWrap(True)
        inside = QWidget()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_L)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_M, 0)
        column.addLayout(self._rows)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(say("Editions that cite it"))
        close = push_button(theme, say("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        around = QVBoxLayout(self)
        around.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        around.setSpacing(SPACE_L)
        around.addWidget(title)
        around.addWidget(self.state)
        around.addWidget(area, 1)
        around.addLayout(foot)
        self._fill()
        close.setFocus()
        desk.session.changed.connect(self._library_changed)

    def _fill(self) -> None:
        from briefing.operations.editions import citing_editions

        clear_layout(self._rows)
        library = self._desk.session.library
        found = citing_editions(library, self._record.KIND, self._record.id)
        standing = sum(one.edition.status != "withdrawn" for one in found)
        self.state.setText(
            counted(
                "{n} edition that is not withdrawn cites it.",
                "{n} editions that are not withdrawn cite it.",
                standing,
            )
        )
        for citing in found:
            self._rows.addWidget(self._row(citing))

    def _row(self, citing: "Citing") -> QWidget:
        theme, edition = self._desk.theme, citing.edition
        title = "" if citing.briefing is None else citing.briefing.title
        words = say("{briefing} · {edition}", briefing=title, edition=edition_title(edition))
        facts = (status_words(edition), released_day(edition), cut_off_words(edition))
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        said = " · ".join(fact for fact in facts if fact)
        labels = [
            ThemedLabel(theme, words, "body", "text", MEDIUM),
            ThemedLabel(theme, said, "small", "text_secondary"),
            *(ThemedLabel(theme, one, "small", "text_tertiary") for one in _places(citing)),
        ]
        for label in labels:
            label.setWordWrap(True)
            column.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        shown = push_button(theme, say("Show the edition"), "file-check")
        shown.clicked.connect(partial(self._show, edition))
        withdraw = push_button(theme, say("Withdraw …"), "ban")
        withdraw.clicked.connect(partial(self._withdraw, edition))
        why = why_read_only(self._desk.session.library)
        is_withdrawn = edition.status == "withdrawn"
        lock_part(withdraw, why or (say("It is withdrawn already.") if is_withdrawn else ""))
        for button in (shown, withdraw):
            button.setAutoDefault(False)
            button.setAccessibleDescription(words)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addSpacing(SPACE_XS)
        column.addLayout(buttons)
        return row

    def _show(self, edition: Edition) -> None:
        self._desk.navigator.go_to_record(edition.KIND, edition.id)

    def _withdraw(self, edition: Edition) -> None:
        WithdrawDialog(self._desk, edition, self).open()

    def _library_changed(self, changes: Changes) -> None:
        if changes.touches(Edition.KIND):
            self._fill()


def _places(citing: "Citing") -> list[str]:
    """What is printed of the record, each once."""
    said = dict.fromkeys(" ".join(place.words.split()) for place in citing.places)
    cut = [words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()} …" for words in said]
    return [say("“{words}”", words=words) for words in cut if words][:_PLACES]
