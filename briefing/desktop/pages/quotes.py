"""Quotes: the words of others, who said them, their translation, and what they are evidence for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.printed_in_section import PrintedInSection
from briefing.desktop.messages import say
from briefing.desktop.navigation import PAGE_OF, Place
from briefing.desktop.records.evidence_section import source_words
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.list_subject import ListSubject, RowWords, Sorting
from briefing.desktop.records.locking import only_reads
from briefing.desktop.records.record_detail import HeadingWords, RecordDetail
from briefing.desktop.records.record_page import RecordPage
from briefing.desktop.records.section import Section, clear_layout
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.records.tags_section import TagsSection
from briefing.desktop.records.used_in_section import UsedInSection
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.chip import Chip
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.documents.phrases.punctuation import in_quotation_marks
from briefing.domain.actors import Actor
from briefing.domain.evidence import source_of
from briefing.domain.kinds import KINDS
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Excerpt
from briefing.store.library import Library
from briefing.store.lists import Order
from briefing.text.directions import direction_of_text


def quotes_page(desk: Desk) -> RecordPage:
    """The page of quotes."""
    detail = RecordDetail(
        desk,
        form_of(Excerpt),
        (_Claims(desk), TagsSection(desk), UsedInSection(desk), PrintedInSection(desk)),
        above=(_Words(desk),),
        words=HeadingWords(_detail, _speaker),
    )
    return QuotesPage(desk, _SUBJECT, detail)


class QuotesPage(RecordPage):
    """A quote is taken from its source, so that a new one begins there."""

    def begin_record(self) -> None:
        self.desk.navigator.go(Place("sources"))
        self.desk.notices.give(
            say("Select the words in the text of their source, and press Ctrl+E.")
        )


class _Words(Section):
    """The words themselves, large, and the button that opens their source."""

    def __init__(self, desk: Desk) -> None:
        kinds = ("excerpt", "source", "source_text")
        super().__init__(desk, say("Words"), kinds)
        self._words = ThemedLabel(desk.theme, "", "lead")
        self._where = ThemedLabel(desk.theme, "", "small", "text_secondary")
        for label in (self._words, self._where):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.column.addWidget(label)
        self.open_button = only_reads(
            push_button(desk.theme, say("Show in the source"), "book-open")
        )
        self.open_button.clicked.connect(self._open)
        self.column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.heading.hide()

    def fill(self, record: Record) -> None:
        assert isinstance(record, Excerpt)
        self._words.setText(in_quotation_marks(record.exact, record.language))
        is_mirrored = direction_of_text(record.exact) == "rtl"
        direction = (
            Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        )
        self._words.setLayoutDirection(direction)
        source = source_of(self.desk.session.library, record)
        self._where.setText("" if source is None else source_words(source))
        self.open_button.setEnabled(source is not None)

    def _open(self) -> None:
        excerpt = self.record
        source = None
        if isinstance(excerpt, Excerpt):
            source = source_of(self.desk.session.library, excerpt)
        if source is not None and excerpt is not None:
            self.desk.navigator.go(Place("sources", "source", source.id, excerpt.id))


class _Claims(Section):
    """What the quote is evidence for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Evidence for"), ("evidence",))
        self._chips = QWidget()
        self._flow = FlowLayout()
        self._chips.setLayout(self._flow)
        self.column.addWidget(self._chips)

    def fill(self, record: Record) -> None:
        clear_layout(self._flow)
        library = self.desk.session.library
        for evidence in library.all(Evidence, excerpt_id=record.id):
            claim = library.find(KINDS[evidence.record_kind], evidence.record_id)
            if claim is not None and claim.trashed_at is None:
                self._flow.addWidget(self._chip(claim))
        self.setVisible(self._flow.count() > 0)
        self._chips.updateGeometry()

    def _chip(self, claim: Record) -> Chip:
        look = KIND_LOOKS[claim.KIND]
        name = shown_name(self.desk.session.library, claim)
        chip = Chip(self.desk.theme, name, look.icon, look.tint)
        chip.setEnabled(claim.KIND in PAGE_OF)
        chip.clicked.connect(lambda: self.desk.navigator.go_to_record(claim.KIND, claim.id))
        return chip


def _speaker(library: Library, excerpt: Excerpt) -> str:
    actor = None if excerpt.speaker_id is None else library.find(Actor, excerpt.speaker_id)
    return say("speaker not named") if actor is None else actor.name


def _detail(library: Library, excerpt: Excerpt) -> str:
    del library
    return date_shown(excerpt.said_on)


def _words(library: Library, excerpt: Excerpt) -> RowWords:
    source = source_of(library, excerpt)
    where = "" if source is None else (source.title or source.publisher)
    detail = " · ".join(part for part in (_speaker(library, excerpt), where) if part)
    return RowWords(in_quotation_marks(excerpt.exact, excerpt.language), detail)


_SUBJECT = ListSubject(
    kind=Excerpt,
    title=message("Quotes"),
    search=message("Search quotes and speakers"),
    new=message("New quote"),
    icon="quote",
    nothing=message("No quotes yet"),
    what_to_do=message("Select the words in the text of a source, press Ctrl+E and choose Quote."),
    sortings=(
        Sorting(message("Entered last first"), Order(descending=True)),
        Sorting(message("By speaker"), Order("speaker_id", of="name")),
        Sorting(message("Said last first"), Order("said_on", descending=True)),
    ),
    words=_words,
    through=("speaker_id",),
    equal=(("kind", "quote"),),
    told_by=("actor", "source"),
)
