"""Judgements: what the analyst concludes, how likely, how sure, and what was thought before."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editions.printed_in_section import PrintedInSection
from briefing.desktop.messages import say, translated
from briefing.desktop.records.evidence_section import EvidenceSection
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.issues_section import IssuesSection
from briefing.desktop.records.likelihood_terms import likelihood_words
from briefing.desktop.records.list_subject import ListSubject, RowWords, Sorting
from briefing.desktop.records.locking import lock_part, why_read_only
from briefing.desktop.records.passage_button import Passage, PassageButton
from briefing.desktop.records.record_detail import HeadingWords, RecordDetail
from briefing.desktop.records.record_page import RecordPage
from briefing.desktop.records.section import Section
from briefing.desktop.records.tags_section import TagsSection
from briefing.desktop.records.used_in_section import UsedInSection
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.session import Changes
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.record_model import RowBadge
from briefing.domain.briefings import Edition
from briefing.domain.judgements import Judgement
from briefing.domain.messages import message
from briefing.domain.records import Record
from briefing.store.library import Library
from briefing.store.lists import Order

_LONGEST_CHAIN = 50
_JUDGED = ("text", "scale", "likelihood", "confidence", "previous_id", "change_reason")


def judgements_page(desk: Desk) -> RecordPage:
    """The page of judgements."""
    revise = push_button(desk.theme, say("Judge anew"), "git-compare")
    newer = push_button(desk.theme, say("To the newer judgement"), "arrow-right")
    detail = RecordDetail(
        desk,
        form_of(Judgement),
        (
            _Worded(desk),
            _Before(desk),
            EvidenceSection(desk),
            IssuesSection(desk),
            TagsSection(desk),
            UsedInSection(desk, without=("judgement",)),
            PrintedInSection(desk),
        ),
        actions=(revise, newer),
        words=HeadingWords(_detail),
    )
    page = JudgementsPage(desk, _SUBJECT, detail)
    revise.clicked.connect(page.judge_anew)
    newer.clicked.connect(page.go_to_newer)
    detail.form.keeper.changed.connect(page.ask_for_reason)
    detail.form.keeper.added.connect(page.file_as_before)
    page.offer_to_revise(revise, newer)
    return page


class JudgementsPage(RecordPage):
    """A judgement is not rewritten when it changes: a new one names it as the one before."""

    _revise: QWidget | None = None
    _newer: QWidget | None = None
    _printed: tuple[str, Judgement | None] = ("", None)

    def offer_to_revise(self, revise: QWidget, newer: QWidget) -> None:
        """The button that begins the next judgement, seen where there is one to go on from, and
        the one in its place where the next was given already.
        """
        self._revise, self._newer = revise, newer
        self._show_button()

    def judge_anew(self) -> None:
        """Begin the judgement that comes after the one shown; where there is one, go to it."""
        judgement = self.detail.record
        if not isinstance(judgement, Judgement) or judgement.trashed_at is not None:
            return
        if self._next() is not None:
            self.go_to_newer()
            return
        before = {"previous_id": judgement.id, "scale": judgement.scale}
        self.detail.begin(before, slot=f"after/{judgement.id}")
        self._show_button()

    def go_to_newer(self) -> None:
        """Show the judgement that has taken the place of the one shown."""
        newer = self._next()
        if newer is not None:
            self.desk.navigator.go_to_record(Judgement.KIND, newer.id)

    def _next(self) -> Judgement | None:
        """The judgement given after the one shown, the newest where there are several."""
        judgement = self.detail.record
        if not isinstance(judgement, Judgement):
            return None
        found = self.desk.session.library.all(Judgement, previous_id=judgement.id)
        return found[-1] if found else None

    def begin_record(self) -> None:
        super().begin_record()
        self._show_button()

    def show_record(self, record: Record | None) -> None:
        super().show_record(record)
        self._show_button()

    def _library_changed(self, changes: Changes) -> None:
        super()._library_changed(changes)
        if changes.touches(Edition.KIND):
            self._printed = ("", None)
        self._show_button()

    def file_as_before(self, judgement: Judgement) -> None:
        """File a new judgement where the one before it is filed, in the step that adds it."""
        from briefing.operations.judging_anew import filed_as_before

        session = self.desk.session
        filings = filed_as_before(session.library, judgement)
        if filings:
            label = form_of(Judgement).labels.add.template
            session.do(label, *filings, initiator=self.detail.form.keeper, continuing=True)

    def ask_for_reason(self) -> None:
        """Say at the field for it that the reason of a change is still to be given."""
        from briefing.operations.judging_anew import as_printed, reason_asked

        keeper = self.detail.form.keeper
        record = keeper.record
        if isinstance(record, Judgement) and self._printed[0] != record.id:
            self._printed = (record.id, as_printed(self.desk.session.library, record))
        values = keeper.values()
        typed = replace(Judgement(text=""), **{name: values[name] for name in _JUDGED})
        asked = reason_asked(typed, self._printed[1] if record is not None else None)
        self.detail.form.ask("change_reason", "" if asked is None else translated(asked))

    def _show_button(self) -> None:
        if self._revise is not None:
            record = self.detail.record
            newer = self._next()
            is_there = record is not None and record.trashed_at is None
            self._revise.setVisible(is_there and newer is None)
            lock_part(self._revise, why_read_only(self.desk.session.library))
            if self._newer is not None:
                self._newer.setVisible(is_there and newer is not None)


class _Worded(Section):
    """How the judgement is printed and put into texts: likelihood and confidence apart, in the
    window's language where documents have it.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("As it is worded"), ("judgement",))
        self.words = ThemedLabel(desk.theme, "", "lead")
        self.words.setWordWrap(True)
        self.words.setProperty("printed", True)  # noqa: FBT003 - Qt's own signature
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self.words)

    def fill(self, record: Record) -> None:
        from briefing.documents.judgement_wording import judgement_sentences
        from briefing.documents.phrases.languages import phrases_for

        if isinstance(record, Judgement):
            phrases = phrases_for(QLocale().bcp47Name())
            self.words.setText("\n".join(judgement_sentences(record, phrases)))


class _Before(Section):
    """The judgements that came before, the last one first, each with why it changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Judged before"), ("judgement",))

    def fill(self, record: Record) -> None:
        shown = self.column.indexOf(self.heading)
        while self.column.count() > shown + 1:
            item = self.column.takeAt(shown + 1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        chain = _chain(self.desk.session.library, record)
        for judgement in chain:
            self.column.addWidget(self._button(judgement))
        self.setVisible(bool(chain))

    def _button(self, judgement: Judgement) -> PassageButton:
        where = _assessment(judgement)
        if judgement.change_reason:
            reason = say("changed because: {reason}", reason=judgement.change_reason)
            where = " · ".join(part for part in (where, reason) if part)
        spoken = ", ".join(part for part in (judgement.text, where) if part)
        button = PassageButton(
            self.desk.theme, Passage(judgement.text, where, spoken, colour="border")
        )
        button.clicked.connect(lambda: self.desk.navigator.go_to_record("judgement", judgement.id))
        return button


def _chain(library: Library, record: Record) -> list[Judgement]:
    found: list[Judgement] = []
    seen = {record.id}
    judgement = record if isinstance(record, Judgement) else None
    while judgement is not None and judgement.previous_id and len(found) < _LONGEST_CHAIN:
        judgement = library.find(Judgement, judgement.previous_id)
        if judgement is None or judgement.id in seen:
            break
        seen.add(judgement.id)
        found.append(judgement)
    return found


def _assessment(judgement: Judgement) -> str:
    likelihood = dict(likelihood_words(judgement.scale)).get(judgement.likelihood, "")
    confidence = word_of(judgement, "confidence")
    if confidence:
        confidence = say("confidence: {level}", level=confidence)
    return " · ".join(part for part in (likelihood, confidence) if part)


def _detail(library: Library, judgement: Judgement) -> str:
    newer = say("judged anew since") if library.all(Judgement, previous_id=judgement.id) else ""
    return " · ".join(part for part in (_assessment(judgement), judgement.author, newer) if part)


def _words(library: Library, judgement: Judgement) -> RowWords:
    detail = _assessment(judgement) or judgement.author
    badges = ()
    if library.all(Judgement, previous_id=judgement.id):
        badges = (RowBadge("history", words=say("judged anew since")),)
    return RowWords(judgement.text, detail, badges)


_SUBJECT = ListSubject(
    kind=Judgement,
    title=message("Judgements"),
    search=message("Search judgements"),
    new=message("New judgement"),
    icon="scale",
    nothing=message("No judgements yet"),
    what_to_do=message("Say what you conclude, how likely and how sure: begin with Ctrl+N."),
    sortings=(
        Sorting(message("Entered last first"), Order(descending=True)),
        Sorting(message("By text"), Order("text")),
        Sorting(message("By confidence"), Order("confidence")),
        Sorting(message("By author"), Order("author")),
    ),
    words=_words,
    told_by=("evidence",),
)
