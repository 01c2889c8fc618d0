"""What stands above the text of a source: its title, its state of reading, versions and buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.recall_banner import RecallBanner
from briefing.desktop.messages import say
from briefing.desktop.pages.sources_triage import TriageBar
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.in_place_form import InPlaceField, InPlaceForm
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.locking import lock_part, why_locked, why_read_only
from briefing.desktop.records.trashed_banner import TrashedBanner
from briefing.desktop.theme.tokens import CONTENT_MARGIN, SEMIBOLD, SPACE_M, SPACE_S
from briefing.desktop.widgets.buttons import icon_button, push_button
from briefing.desktop.widgets.choice import Choice
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.messages import message
from briefing.domain.sources import Source, SourceText
from briefing.text.directions import with_parts_apart

_OPEN = "source details"
_INSIDE = 3  # from the edge of the title's field to its letters
_TITLE = InPlaceField("title", message("Title of the source"), "title", SEMIBOLD)


class SourceHead(QWidget):
    """`correct_wanted`, `version_chosen` with the id of a text, `details_wanted` with whether they
    are to be seen.
    """

    correct_wanted = Signal()
    version_chosen = Signal(str)
    details_wanted = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_narrow = False
        theme = desk.theme
        self.title = InPlaceForm(desk, form_of(Source), (_TITLE,))
        self.detail = ThemedLabel(theme, "", "body", "text_secondary")
        self.triage = TriageBar(desk)
        self.banner = TrashedBanner(theme)
        self.recall = RecallBanner(desk)
        self.versions = Choice(theme, ())
        self.versions.setAccessibleName(say("Version of the text"))
        self.versions.chosen.connect(self.version_chosen)
        self.correct_button = push_button(theme, say("Correct this text …"), "pencil")
        self.correct_button.clicked.connect(self.correct_wanted)
        self.details_button = icon_button(theme, "info", say("About the source"))
        self.details_button.setCheckable(True)
        self.details_button.setChecked(desk.settings.is_open(_OPEN, otherwise=True))
        self.details_button.toggled.connect(self._toggle_details)
        self._lay_out()

    def show_source(self, source: Source | None) -> None:
        """Show another source."""
        self.title.show_record(source)
        self.refresh(source)

    def refresh(self, source: Source | None) -> None:
        """Show what moved of the source."""
        self.triage.show_source(source)
        self.triage.setVisible(source is not None)
        self.recall.show_source(source)
        trashed_at = None if source is None else source.trashed_at
        self.banner.show_state(trashed_at)
        library = self._desk.session.library
        why = why_locked(library, source)
        self.triage.setEnabled(source is not None and not why)
        lock_part(self.correct_button, why)
        lock_part(self.banner.button, why_read_only(library))
        parts: list[str] = []
        if source is not None:
            where = source.container_title or source.publisher
            parts = [where, date_shown(source.issued) or say("date not stated")]
        self.detail.setText(with_parts_apart(" · ".join(part for part in parts if part)))

    def show_versions(self, versions: Sequence[SourceText], shown: SourceText | None) -> None:
        """Offer the versions of the text, the newest first."""
        self.versions.clear()
        for at, version in enumerate(versions):
            words = (
                say("Version {n}, the newest", n=version.version)
                if at == 0
                else say("Version {n}", n=version.version)
            )
            self.versions.addItem(words, version.id)
        self.versions.setVisible(len(versions) > 1)
        self.correct_button.setVisible(shown is not None and shown.id == versions[0].id)
        if shown is not None:
            self.versions.set_key(shown.id)

    def store(self) -> None:
        """Bring to the library what is typed."""
        self.title.keeper.store()
        self.triage.store()

    def restore_details(self, *, is_narrow: bool) -> None:
        """Offer the details as they were left; closed at first where there is little room."""
        is_wanted = not is_narrow and self._desk.settings.is_open(_OPEN, otherwise=True)
        with QSignalBlocker(self.details_button):
            self.details_button.setChecked(is_wanted)
        self._is_narrow = is_narrow

    def _toggle_details(self) -> None:
        is_wanted = self.details_button.isChecked()
        if not self._is_narrow:
            self._desk.settings.set_open(_OPEN, is_open=is_wanted)
        self.details_wanted.emit(is_wanted)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self.title, 1)
        top.addWidget(self.details_button)
        below = QHBoxLayout()
        below.setSpacing(SPACE_S)
        below.addSpacing(_INSIDE)
        below.addWidget(self.detail, 1)
        below.addWidget(self.versions)
        below.addWidget(self.correct_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(CONTENT_MARGIN - _INSIDE, SPACE_M, CONTENT_MARGIN, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addLayout(top)
        column.addLayout(below)
        inset = QHBoxLayout()
        inset.addSpacing(_INSIDE)
        inset.addWidget(self.triage)
        column.addLayout(inset)
        trashed = QHBoxLayout()
        trashed.setContentsMargins(
            _INSIDE, 0, 0, 0
        )  # no spacing, so as to take no room while hidden
        trashed.addWidget(self.banner)
        column.addLayout(trashed)
        recalled = QHBoxLayout()
        recalled.setContentsMargins(_INSIDE, 0, 0, 0)
        recalled.addWidget(self.recall)
        column.addLayout(recalled)
