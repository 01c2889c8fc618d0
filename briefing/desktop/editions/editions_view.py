"""The editions of a briefing, beside its text: the list, the one chosen, the way to the next."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.edition_detail import EditionDetail
from briefing.desktop.editions.edition_files import EditionFiles
from briefing.desktop.editions.edition_list import EditionList
from briefing.desktop.editions.edition_words import due_words, is_overdue, newest_final
from briefing.desktop.editions.release_view import ReleaseView
from briefing.desktop.editor.writing import Writing
from briefing.desktop.export_ways import ExportWay
from briefing.desktop.exporting import Exporting
from briefing.desktop.messages import say
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import SPACE_L, SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.messages import message

_AS_IT_WAS = message("The text is as it was in that edition already.")


class EditionsView(QStackedWidget):
    """A view beside the text (`BesideView`)."""

    def __init__(self, desk: Desk, writing: Writing) -> None:
        super().__init__()
        self._desk = desk
        self._writing = writing
        self._briefing: Briefing | None = None
        self.files = EditionFiles(desk, self)
        self._copies = Exporting(desk, self)
        self.releasing = ReleaseView(desk, writing, self.files)
        self.due = ThemedLabel(desk.theme, "", "small", "text_secondary")
        self.due.setWordWrap(True)
        self.release_button = push_button(
            desk.theme, say("Release …"), "file-check", is_primary=True
        )
        self.list = EditionList(desk)
        self.detail = EditionDetail(desk)
        self.nothing = ThemedLabel(
            desk.theme,
            say("No edition yet. A release keeps the briefing as it stands, with its PDF."),
            "body",
            "text_secondary",
        )
        self.nothing.setWordWrap(True)
        self._overview = self._laid_out()
        self.addWidget(self._overview)
        self.addWidget(self.releasing)
        self._connect()

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show another briefing, or the same one again."""
        before, self._briefing = self._briefing, briefing
        is_other = briefing is None or before is None or before.id != briefing.id
        self.releasing.show_briefing(briefing)
        if is_other:
            self.setCurrentWidget(self._overview)
        self._show()

    def leave(self) -> None:
        """Nobody looks any more."""
        self.releasing.stop()

    def begin_release(self) -> None:
        """Prepare the next edition; what was chosen for it before stays."""
        if self._briefing is None or not self.release_button.isEnabled():
            return
        self.setCurrentWidget(self.releasing)
        self.releasing.begin()

    def show_edition(self, edition: Edition) -> None:
        """Show one of the briefing's editions."""
        self.setCurrentWidget(self._overview)
        self.list.choose(edition.number)

    def _laid_out(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.due, 1)
        head.addWidget(self.release_button)
        inside = QWidget()
        inside.setObjectName("pane")
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_L)
        column.addLayout(head)
        for part in (self.nothing, self.list, self.detail):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("pane")
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(self.focusPolicy())
        return area

    def _connect(self) -> None:
        detail = self.detail
        self.release_button.clicked.connect(self.begin_release)
        self.releasing.left.connect(self._go_back)
        self.releasing.released.connect(self._show_released)
        self.list.chosen.connect(self._show_detail)
        self.list.opened.connect(self.files.open_pdf)
        detail.opened.connect(lambda: self._with_current(self.files.open_pdf))
        detail.saved.connect(lambda: self._with_current(self.files.save_pdf))
        detail.exported.connect(self._export)
        detail.compared.connect(self._compare)
        detail.reported.connect(self._report)
        detail.withdrawn.connect(lambda: self._with_current(self._withdraw))
        detail.continued.connect(lambda: self._with_current(self._begin_next))
        self._desk.session.changed.connect(self._library_changed)

    def _show(self) -> None:
        from briefing.operations.editions import editions_of

        briefing = self._briefing
        library = self._desk.session.library
        editions = () if briefing is None else editions_of(library, briefing.id)
        newest = newest_final(editions)
        due = None if newest is None else newest.next_due
        today = self._desk.today()
        self.due.setText(due_words(due, today))
        self.due.set_colour("warning" if is_overdue(due, today) else "text_secondary")
        lock_part(self.release_button, why_read_only(library))
        self.release_button.setVisible(briefing is not None)
        self.list.show_editions(editions)
        for part in (self.list, self.detail):
            part.setVisible(bool(editions))
        self.nothing.setVisible(briefing is not None and not editions)
        self._show_detail(self.list.current)

    def _show_detail(self, edition: Edition | None) -> None:
        from briefing.operations.editions import editions_of

        if edition is not None:
            others = editions_of(self._desk.session.library, edition.briefing_id)
            self.detail.show_edition(edition, others)

    def _show_released(self, edition: Edition) -> None:
        self.setCurrentWidget(self._overview)
        self._show()
        self.list.choose(edition.number)
        self.list.setFocus()

    def _go_back(self) -> None:
        self.releasing.stop()
        self.setCurrentWidget(self._overview)
        self.release_button.setFocus()

    def _with_current(self, act: Callable[[Edition], None]) -> None:
        edition = self.list.current
        if edition is not None:
            act(edition)

    def _export(self, way: ExportWay) -> None:
        if way.preset_id:
            self._with_current(lambda edition: self._copies.export(edition.id, way))
        else:
            self._with_current(lambda edition: self.files.export(edition, way))

    def _compare(self, other: Edition | None) -> None:
        from briefing.desktop.editions.compare_dialog import CompareDialog

        edition = self.list.current
        if edition is not None:
            older, newer = _in_order(edition, other)
            CompareDialog(self._desk, older, newer, self.files, self.window()).show()

    def _report(self, other: Edition | None) -> None:
        edition = self.list.current
        if edition is not None:
            self.files.change_report(*_in_order(edition, other))

    def _withdraw(self, edition: Edition) -> None:
        from briefing.desktop.editions.withdraw_dialog import WithdrawDialog

        WithdrawDialog(self._desk, edition, self.window()).open()

    def _begin_next(self, edition: Edition) -> None:
        """Raises the library's `KnownError`s, and what keeps a text out of the library."""
        from briefing.operations.editions import beginning_of_next

        self._writing.store()
        session = self._desk.session
        step = beginning_of_next(session.library, edition.id)
        if step is None:
            session.say(_AS_IT_WAS)
            return
        session.do(step.label, *step.edits)

    def _library_changed(self, changes: Changes) -> None:
        if changes.touches(Edition.KIND):
            self._show()


def _in_order(one: Edition, other: Edition | None) -> tuple[Edition, Edition | None]:
    """The older of two editions first; now is newer than any."""
    if other is None or one.number < other.number:
        return one, other
    return other, one
