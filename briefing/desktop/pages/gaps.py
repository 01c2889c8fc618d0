"""Gaps: what nobody knows yet, why it matters, where to look."""

from briefing.desktop.desk import Desk
from briefing.desktop.editions.printed_in_section import PrintedInSection
from briefing.desktop.records.evidence_section import EvidenceSection
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.issues_section import IssuesSection
from briefing.desktop.records.list_subject import ListSubject, RowWords, Sorting
from briefing.desktop.records.record_detail import HeadingWords, RecordDetail
from briefing.desktop.records.record_page import RecordPage
from briefing.desktop.records.tags_section import TagsSection
from briefing.desktop.records.used_in_section import UsedInSection
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.widgets.record_model import RowBadge
from briefing.domain.judgements import Gap
from briefing.domain.messages import message
from briefing.store.library import Library
from briefing.store.lists import Order

_ICONS = {"open": "circle-dashed", "partly": "clock", "closed": "circle-check"}


def gaps_page(desk: Desk) -> RecordPage:
    """The page of gaps."""
    detail = RecordDetail(
        desk,
        form_of(Gap),
        (
            IssuesSection(desk),
            EvidenceSection(desk),
            TagsSection(desk),
            UsedInSection(desk),
            PrintedInSection(desk),
        ),
        words=HeadingWords(lambda _library, gap: word_of(gap, "status")),
    )
    return RecordPage(desk, _SUBJECT, detail)


def _words(_library: Library, gap: Gap) -> RowWords:
    status = word_of(gap, "status")
    detail = " · ".join(part for part in (status, gap.where_to_look) if part)
    tone = "ok" if gap.status == "closed" else "plain"
    return RowWords(gap.question, detail, (RowBadge(_ICONS[gap.status], tone=tone, words=status),))


_SUBJECT = ListSubject(
    kind=Gap,
    title=message("Gaps"),
    search=message("Search gaps"),
    new=message("New gap"),
    icon="circle-question-mark",
    nothing=message("No gaps yet"),
    what_to_do=message("What should be known and is not? Ask it here with Ctrl+N."),
    sortings=(
        Sorting(message("Open ones first"), Order("status")),
        Sorting(message("Entered last first"), Order(descending=True)),
        Sorting(message("By question"), Order("question")),
    ),
    words=_words,
)
