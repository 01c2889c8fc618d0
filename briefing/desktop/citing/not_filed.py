"""What the briefing cites and nothing is made of yet, below the source that is read."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import number, say, translated
from briefing.desktop.records.evidence_section import source_words
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.passage_button import Passage, PassageButton
from briefing.desktop.records.section import clear_layout
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import SPACE_M, SPACE_S, SPACE_XS
from briefing.desktop.widgets.form import Fold
from briefing.desktop.widgets.message_bar import MessageBar
from briefing.domain.briefings import Briefing
from briefing.domain.evidence import source_of
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Excerpt
from briefing.operations.citing import cited_instead, cited_not_filed
from briefing.operations.filing import Filed

_OPEN = "briefing/not filed"
_HIGHEST = 190
_TOLD_BY = ("draft", "briefing", "excerpt", "evidence", "source")
_INSTEAD = message("Cite the record instead of the passage")


class NotFiled(QWidget):
    """`wanted` with the id of the excerpt that is to be made a record, `left` when the offer was
    answered and the keys belong elsewhere.
    """

    wanted = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._briefing: Briefing | None = None
        self._found: tuple[Excerpt, ...] = ()
        self.rows: dict[str, PassageButton] = {}
        self.offer = MessageBar(desk.theme)
        self.fold = Fold(desk.theme, "", is_open=desk.settings.is_open(_OPEN))
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE_S)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fold.content.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.offer)
        below = QVBoxLayout()
        below.setContentsMargins(SPACE_M, SPACE_XS, SPACE_M, SPACE_XS)
        below.addWidget(self.fold)
        column.addLayout(below)
        self.fold.toggled.connect(self._remember)
        self.offer.close_button.clicked.connect(self.left)

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Tell of another briefing, or of the same one as it is now."""
        if briefing is None or self._briefing is None or briefing.id != self._briefing.id:
            self.offer.close_bar()
        self._briefing = briefing
        self._tell()

    def library_changed(self, changes: Changes) -> None:
        """Tell of it as things stand."""
        if changes.touches(*_TOLD_BY):
            self._tell()

    def note_filed(self, made: Filed) -> None:
        """Something was made of a passage: offer to cite that where the passage is cited."""
        made_of = next((e.record for e in made.edits if isinstance(e.record, Evidence)), None)
        if self._briefing is None or made_of is None:
            return
        record = self._desk.session.library.find_any(made_of.record_id)
        briefing = self._as_stored()
        if record is None or briefing is None:
            return
        if not cited_instead(self._desk.session.library, briefing, made.excerpt.id, record):
            return
        kind = translated(KIND_LOOKS[record.KIND].one)
        told = say("The briefing cites the passage that the {kind} was made of.", kind=kind)
        instead = say("Cite the {kind} instead", kind=kind)
        self.offer.say(
            told, "accent", [(instead, partial(self._cite_instead, made.excerpt.id, record))]
        )

    def _cite_instead(self, excerpt_id: str, record: Record) -> None:
        self.left.emit()
        briefing = self._as_stored()
        if briefing is None:
            return
        edits = cited_instead(self._desk.session.library, briefing, excerpt_id, record)
        if edits:
            self._desk.session.do(_INSTEAD.template, *edits)

    def _as_stored(self) -> Briefing | None:
        if self._briefing is None:
            return None
        return self._desk.session.library.find(Briefing, self._briefing.id)

    def _tell(self) -> None:
        library = self._desk.session.library
        found = () if self._briefing is None else cited_not_filed(library, self._briefing)
        self.fold.set_title(say("Cited, not filed ({n})", n=number(len(found))))
        self.fold.setVisible(bool(found))
        if found != self._found:
            self._found = found
            self._show_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the rows are, up to where the text would have too little room."""
        width = self.width() - 2 * SPACE_M
        rows = [row.heightForWidth(width) for row in self.rows.values()]
        self._area.setFixedHeight(min(_HIGHEST, sum(rows) + SPACE_S * len(rows)))

    def _remember(self) -> None:
        self._desk.settings.set_open(_OPEN, is_open=self.fold.is_open())
        self._show_rows()

    def _show_rows(self) -> None:
        """The rows, once they can be seen; the keyboard stays in its row, or goes to the next."""
        ids = list(self.rows)
        at = next((n for n, row in enumerate(self.rows.values()) if row.hasFocus()), None)
        clear_layout(self._rows)
        self.rows = {}
        if not self.fold.is_open():
            return
        for excerpt in self._found:
            row = PassageButton(self._desk.theme, self._shown(excerpt))
            row.clicked.connect(partial(self.wanted.emit, excerpt.id))
            self._rows.addWidget(row)
            row.show()
            self.rows[excerpt.id] = row
        self._rows.addStretch(1)
        self._fit()
        following = [id for id in ids[at:] if id in self.rows] if at is not None else []
        if following:
            self.rows[following[0]].setFocus()

    def _shown(self, excerpt: Excerpt) -> Passage:
        source = source_of(self._desk.session.library, excerpt)
        where = "" if source is None else source_words(source)
        words = " ".join(excerpt.exact.split())
        spoken = say("Make a record of “{words}”, {source}", words=words, source=where)
        return Passage(words, where, spoken)
