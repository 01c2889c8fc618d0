"""A passage cited from where no text is open: at the end of the briefing that was opened last."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from briefing.desktop.citing.step_label import step_label
from briefing.desktop.desk import Desk
from briefing.desktop.editor.text_places import DraftPlace
from briefing.desktop.messages import say
from briefing.desktop.navigation import place_of
from briefing.desktop.notices import NoticeAction
from briefing.domain.briefings import Briefing
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.operations.citing import Citation, NotQuotable, paraphrase, quotation
from briefing.operations.filing import Passage


class NoBriefingOpened(KnownError):
    """No briefing was opened that a passage could be cited in."""


@dataclass(frozen=True)
class _Done:
    """What was cited last, the text before it, and the text as it was then."""

    passage: Passage
    briefing_id: str
    before: str
    after: str


class CitingElsewhere(QObject):
    """Cites from the page of sources, which shows no text of a briefing."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._last: _Done | None = None

    def cite(self, passage: Passage) -> None:
        """Put the passage to the end of the briefing's text, as one step; a notice says where.

        Pressed again on the same passage it is there to be written anew, and the briefing is gone
        to. Raises `NoBriefingOpened` and what else stops it.
        """
        briefing = self._briefing()
        place = DraftPlace(self._desk.session.library, briefing.id)
        last = self._last if self._is_again(passage, place) else None
        self._last = None
        text = place.stored()
        if last is not None:
            self._store(passage, place, last.before, paraphrase(place.library, passage), last)
            return
        try:
            citation = quotation(place.library, passage, briefing.language)
        except NotQuotable:
            self._last = _Done(passage, briefing.id, text, text)
            raise
        self._store(passage, place, text, citation, None)

    def _is_again(self, passage: Passage, place: DraftPlace) -> bool:
        last = self._last
        return (
            last is not None
            and last.passage == passage
            and last.briefing_id == place.briefing_id
            and last.after == place.stored()
        )

    def _briefing(self) -> Briefing:
        shown = self._desk.navigator.last_of("briefings")
        library = self._desk.session.library
        briefing = None if shown is None else library.find(Briefing, shown.record_id)
        if briefing is None or briefing.trashed_at is not None:
            raise NoBriefingOpened(
                message("Open the briefing first that the words are to be cited in.")
            )
        return briefing

    def _store(
        self, passage: Passage, place: DraftPlace, text: str, citation: Citation, last: _Done | None
    ) -> None:
        after = _with_paragraph(text, citation.text)
        goes_on = last is not None and last.after != last.before
        self._desk.session.do(
            step_label(passage.words),
            *citation.filed.edits,
            place.edit(after),
            continuing=goes_on,
        )
        if citation.own_words:
            self._go(place, citation.filed.excerpt.id)
            return
        self._last = _Done(passage, place.briefing_id, text, after)
        briefing = self._desk.session.library.find(Briefing, place.briefing_id)
        if briefing is not None:
            self._desk.notices.give(
                say(
                    "Cited at the end of “{title}”. Press again to write it in your own words.",
                    title=briefing.title,
                ),
                "ok",
                NoticeAction(say("Go there"), lambda: self._go(place, citation.filed.excerpt.id)),
            )

    def _go(self, place: DraftPlace, excerpt_id: str) -> None:
        there = place_of(Briefing.KIND, place.briefing_id)
        if there is not None:
            self._desk.navigator.go(replace(there, excerpt_id=excerpt_id))


def _with_paragraph(text: str, words: str) -> str:
    """The text with a paragraph at its end."""
    kept = text.rstrip("\n")
    return f"{kept}\n\n{words}" if kept else words
