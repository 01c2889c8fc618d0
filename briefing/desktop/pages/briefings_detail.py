"""One briefing: its heading, its form and texts, and beside them the preview."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.checking.checks_beside import ChecksBeside
from briefing.desktop.citing.source_beside import SourceBeside
from briefing.desktop.desk import Desk
from briefing.desktop.editions.overdue_line import OverdueLine
from briefing.desktop.editor.finding import FindInTexts
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.editor.words_line import WordsLine
from briefing.desktop.editor.writing import Writing
from briefing.desktop.messages import say
from briefing.desktop.navigation import Place
from briefing.desktop.pages.briefings_beside import EDITIONS, HISTORY, PREVIEW, Beside, beside_tabs
from briefing.desktop.pages.briefings_form import BriefingForm
from briefing.desktop.pages.briefings_list import subject_name
from briefing.desktop.presets.export_with_presets import ExportWithPresets
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.kind_looks import mark_of
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.records.record_detail import TRASH_KEYS
from briefing.desktop.records.trash_edits import trash_edits
from briefing.desktop.records.trashed_banner import TrashedBanner
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.session import Changes
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SPACE_M, SPACE_XS
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.find_bar import FindBar
from briefing.desktop.widgets.form import Fold
from briefing.desktop.widgets.headings import PageHeading
from briefing.desktop.widgets.keys_first import KeysFirst
from briefing.desktop.widgets.splitter import RememberedSplitter
from briefing.desktop.writing_commands import REPLACE_KEYS
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.operations.restoring_states import restore_edits

if TYPE_CHECKING:
    from briefing.desktop.editions.editions_view import EditionsView
    from briefing.desktop.editor.insert_panel import InsertPanel
    from briefing.desktop.history.text_history_view import TextHistoryView
    from briefing.documents.prose import Origin
    from briefing.documents.remark_places import OfRecord

_LEAST_WRITING, _LEAST_BESIDE = 280, 180
_USUAL = (560, 420)
_DETAILS = "briefing/details"
_NOT_PRINTED = message("Nothing of this place is printed yet.")


class BriefingDetail(QWidget):
    """`gone` when the briefing left the library."""

    gone = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._panel: InsertPanel | None = None
        self.form = BriefingForm(desk)
        self.overdue = OverdueLine(desk)
        self.details = Fold(desk.theme, say("Details"), is_open=desk.settings.is_open(_DETAILS))
        self.details.content.addWidget(self.form)
        self.banner = TrashedBanner(desk.theme)
        self.writing = Writing(desk, (self.banner, self.details))
        self.checks = ChecksBeside(desk, self.writing)
        self.sources = SourceBeside(desk, self.writing)
        tabs = (self.checks.tab, self.sources.tab, *beside_tabs())
        self.beside = Beside(desk, self.writing, tabs)
        self.checks.stand_beside(self.beside)
        self.sources.stand_beside(self.beside)
        self.preview = self.beside.preview
        self.words = WordsLine(desk.theme, self.writing)
        self.top = QWidget()  # what stands above the texts
        self.finding = FindInTexts(desk, self.writing, FindBar(desk.theme))
        self.insert_button = push_button(desk.theme, say("Insert"), "at-sign", shortcut="Ctrl+I")
        self.pdf_button = push_button(desk.theme, say("Brief as PDF"), "file-down", is_primary=True)
        self.export_button = ExportWithPresets(desk)
        self.trash_button = icon_button(desk.theme, "trash-2", say("Move to the trash"), TRASH_KEYS)
        self.heading = PageHeading(
            desk.theme,
            (self.insert_button, self.pdf_button, self.export_button, self.trash_button),
        )
        replace = {REPLACE_KEYS: partial(self.finding.open, replaces=True)}
        KeysFirst(self, replace, self.is_writing)
        self._lay_out()
        self._connect()

    @property
    def briefing(self) -> Briefing | None:
        """The briefing shown, as it is stored."""
        return self.form.briefing

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show another briefing; what was typed into the one before is stored first."""
        self.form.show_briefing(briefing)
        self.writing.show_briefing(briefing)
        self.words.count()
        self._show_heading()
        self._show_beside()

    def store(self) -> None:
        """Bring to the library what is typed. Raises the `KnownError` that stops a text."""
        self.form.store()
        self.writing.store()

    def is_writing(self) -> bool:
        """Whether the keys go to a text, or to what is sought in the texts."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return False
        return isinstance(focused, TextEditor) or self.finding.bar.isAncestorOf(focused)

    def go_in(self) -> None:
        """Put the cursor into the text, as after Enter in the list."""
        self.writing.current_editor().setFocus()

    def insert(self) -> None:
        """Open the panel for references and live blocks at the cursor of the text."""
        if self.briefing is None or not self._desk.session.library.writing:
            return
        if self._panel is None:
            from briefing.desktop.editor.insert_panel import InsertPanel

            self._panel = InsertPanel(self._desk, self.window())
            self.destroyed.connect(self._panel.deleteLater)
        self._panel.open_for(self.writing.current_editor(), self.briefing)

    @property
    def panel(self) -> "InsertPanel | None":
        """The panel, once it was opened."""
        return self._panel

    def release(self) -> None:
        """Prepare the next edition, beside the text."""
        if self.briefing is not None and self._desk.session.library.writing:
            self._editions().begin_release()

    def show_edition(self, id: str) -> None:
        """Show an edition of the briefing, beside the text."""
        edition = self._desk.session.library.find(Edition, id)
        if edition is not None:
            self._editions().show_edition(edition)

    def show_text_history(self) -> None:
        """Show the states of the texts, beside them, with the keys in their list."""
        self._text_history().tree.setFocus()

    def name_point(self) -> None:
        """Ask for a name for the texts as they stand now."""
        self._text_history().begin_naming()

    def _text_history(self) -> "TextHistoryView":
        return cast("TextHistoryView", self.beside.show_tab(HISTORY))

    def _editions(self) -> "EditionsView":
        return cast("EditionsView", self.beside.show_tab(EDITIONS))

    def trash(self) -> None:
        """Put the briefing into the trash; it stays in sight, with the button that restores it."""
        self._store_all()
        if self.briefing is not None:
            label = form_of(Briefing).labels.trash.template
            self._desk.session.do(label, *trash_edits((self.briefing,)))

    def restore(self) -> None:
        """Take the briefing out of the trash again."""
        if self.briefing is not None:
            label = form_of(Briefing).labels.restore.template
            self._desk.session.do(
                label, *restore_edits(self._desk.session.library, (self.briefing,))
            )

    def _lay_out(self) -> None:
        head = QVBoxLayout(self.top)
        head.setContentsMargins(CONTENT_MARGIN, SPACE_M, CONTENT_MARGIN, SPACE_M)
        head.addWidget(self.heading)
        head.addWidget(self.overdue)
        splitter = RememberedSplitter(self._desk.settings, "briefing-texts")
        texts = QWidget()
        below = QVBoxLayout(texts)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.writing, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_M, SPACE_XS, SPACE_M, SPACE_XS)
        foot.addWidget(self.checks.line)
        foot.addStretch(1)
        foot.addWidget(self.words)
        below.addLayout(foot)
        splitter.add_pane(texts, _LEAST_WRITING, grows=True)
        splitter.add_pane(self.beside, _LEAST_BESIDE, grows=True)
        splitter.restore(_USUAL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.finding.bar)
        column.addWidget(splitter, 1)

    def _connect(self) -> None:
        desk = self._desk
        self.insert_button.clicked.connect(self.insert)
        # The text keeps the cursor: a button pressed with the mouse would end the stay in it.
        self.insert_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.trash_button.clicked.connect(self.trash)
        self.banner.restore_wanted.connect(self.restore)
        self.form.gone.connect(self.gone)
        self.details.toggled.connect(self._remember_details)
        self.writing.edited.connect(self.preview.previewing.request)
        self.writing.settled.connect(self.preview.previewing.request)
        self.preview.previewing.wanted.connect(self._store_all)
        self.checks.checking.work.wanted.connect(self._store_all)
        self.preview.wanted.connect(self._go_to)
        self.checks.margins.passage_wanted.connect(self.sources.open_passage)
        desk.session.changed.connect(self._library_changed)

    def _store_all(self) -> None:
        """Store what can be; what cannot says so at its place and stays there."""
        try:
            self.store()
        except KnownError:
            return

    def show_in_preview(self) -> None:
        """Light up in the preview what is printed of the place of the cursor."""
        name, position = self.writing.cursor_place()
        field = self.writing.field(name)
        if field is None:
            return
        self.beside.show_tab(PREVIEW)
        places = field.editor.places()
        if not self.preview.show_place(name, places.text, places.offset_of(position)):
            self._desk.session.say(_NOT_PRINTED)

    def _go_to(self, place: "Origin | OfRecord | Place") -> None:
        """Where something printed or remarked comes from: a text, a record, a page of records."""
        from briefing.documents.remark_places import OfRecord

        if isinstance(place, Place) and place.beside:
            self.beside.show_tab(place.beside)
        elif isinstance(place, Place):
            self._desk.navigator.go(place)
        elif not isinstance(place, OfRecord):
            self.writing.go_to(place.text, place.start)
        elif place.kind == Briefing.KIND:
            self.details.set_open(is_open=True)
            self.writing.verticalScrollBar().setValue(0)
            self.details.button.setFocus()
        else:
            self._desk.navigator.go_to_record(place.kind, place.id)

    def _remember_details(self) -> None:
        self._desk.settings.set_open(_DETAILS, is_open=self.details.is_open())

    def _show_heading(self) -> None:
        briefing = self.briefing
        self.banner.show_state(None if briefing is None else briefing.trashed_at)
        if briefing is None:
            return
        is_usable = briefing.trashed_at is None
        self.writing.set_locked(is_locked=not is_usable)
        for button in (self.trash_button, self.pdf_button, self.export_button, self.insert_button):
            button.setVisible(is_usable)
        why = why_read_only(self._desk.session.library)
        for button in (self.trash_button, self.insert_button, self.banner.button):
            lock_part(button, why)
        about = subject_name(self._desk.session.library, briefing)
        detail = " · ".join(
            part for part in (word_of(briefing, "template"), about, briefing.marking) if part
        )
        self.heading.set_words(briefing.title, detail, mark_of(briefing))

    def _show_beside(self) -> None:
        """Show the briefing beside its text, unless it lies in the trash."""
        briefing = self.briefing
        is_usable = briefing is not None and briefing.trashed_at is None
        self.beside.show_briefing(briefing if is_usable else None)
        self.overdue.show_briefing(briefing if is_usable else None)
        self.checks.show_briefing(briefing if is_usable else None)

    def _library_changed(self, changes: Changes) -> None:
        briefing = self.briefing
        if briefing is None:
            return
        if changes.touches(Briefing.KIND, "issue", "actor"):
            self._show_heading()
            self.writing.show_template(briefing)
            self._show_beside()
        if self.isVisible() and not self.writing.leaves_as_is(changes):
            self.preview.previewing.request()
            self.checks.checking.work.request()
