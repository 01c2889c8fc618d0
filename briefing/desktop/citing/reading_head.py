"""What stands over the source beside a text: which one is read, and the way to the others."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.citing.source_chooser import SourceChooser
from briefing.desktop.desk import Desk
from briefing.desktop.messages import number, say
from briefing.desktop.page_commands import CITE_KEYS, TEXT_KEYS
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.locking import lock_part, why_locked
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S, SPACE_XS
from briefing.desktop.widgets.buttons import icon_button
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.sources import Source

_JOINED = " · "


class ReadingHead(QWidget):
    """`wanted` with the id of the source that was chosen, `stepped` with how far to go on,
    `cite_wanted` when the words that are selected are to be cited.
    """

    wanted = Signal(str)
    cite_wanted = Signal()
    stepped = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._at_hand: tuple[str, ...] = ()
        self.chooser = SourceChooser(desk, lambda: self._at_hand)
        next_keys, back_keys = TEXT_KEYS["next source"], TEXT_KEYS["previous source"]
        before, behind = "arrow-left", "arrow-right"
        if QGuiApplication.isRightToLeft():
            before, behind = behind, before
        self.back_button = icon_button(
            desk.theme, before, say("Previous source ({keys})", keys=back_keys)
        )
        self.next_button = icon_button(
            desk.theme, behind, say("Next source ({keys})", keys=next_keys)
        )
        self.open_button = icon_button(desk.theme, "library", say("Open it on the page Sources"))
        self.cite_button = icon_button(
            desk.theme, "quote", say("Cite the selected words ({keys})", keys=CITE_KEYS)
        )
        # The text keeps the cursor, with the words that are selected in it.
        self.cite_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.detail = ThemedLabel(desk.theme, "", "small", "text_secondary")
        self._lay_out()
        self.chooser.chosen.connect(self._choose)
        self.back_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.stepped.emit(1))
        self.open_button.clicked.connect(self._open)
        self.cite_button.clicked.connect(self.cite_wanted)

    def show_source(self, source: Source | None, at_hand: Sequence[str]) -> None:
        """Head another source, or the same one as it is now; `at_hand` are the ids to step over."""
        self._at_hand = tuple(at_hand)
        self.chooser.show_value(None if source is None else source.id)
        self.chooser.refresh()
        can_step = len(self._at_hand) > (source is not None and source.id in self._at_hand)
        for button in (self.back_button, self.next_button):
            button.setEnabled(can_step)
        self.open_button.setEnabled(source is not None)
        lock_part(self.cite_button, why_locked(self._desk.session.library, source))
        self.detail.setText("" if source is None else self._detail(source))
        self.detail.setVisible(bool(self.detail.text()))

    def _detail(self, source: Source) -> str:
        """Whose it is, of what day, and which one of those at hand."""
        parts = [source.container_title or source.publisher, date_shown(source.issued)]
        if source.id in self._at_hand:
            at, last = self._at_hand.index(source.id) + 1, len(self._at_hand)
            parts.append(say("{at} of {last}", at=number(at), last=number(last)))
        return _JOINED.join(part for part in parts if part)

    def _choose(self) -> None:
        chosen = self.chooser.chosen_id()
        if chosen:
            self.wanted.emit(chosen)

    def _open(self) -> None:
        chosen = self.chooser.chosen_id()
        if chosen:
            self._desk.navigator.go_to_record(Source.KIND, chosen)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        row.addWidget(self.chooser, 1)
        for button in (self.back_button, self.next_button, self.open_button, self.cite_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_XS, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addLayout(row)
        column.addWidget(self.detail)
