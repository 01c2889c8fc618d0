"""The list of briefings."""

from briefing.desktop.records.candidates import named
from briefing.desktop.records.list_subject import ListSubject, RowWords, Sorting
from briefing.desktop.records.vocabulary_words import word_of
from briefing.desktop.widgets.record_model import RowBadge
from briefing.domain.briefings import Briefing
from briefing.domain.messages import message
from briefing.store.library import Library
from briefing.store.lists import Order


def subject_name(library: Library, briefing: Briefing) -> str:
    """What the briefing is about; empty for nothing in particular."""
    if briefing.subject_id is None:
        return ""
    return named(library, briefing.subject_kind, briefing.subject_id)


def _words(library: Library, briefing: Briefing) -> RowWords:
    about = subject_name(library, briefing)
    detail = " · ".join(part for part in (word_of(briefing, "template"), about) if part)
    marking = briefing.marking.removeprefix("TLP:")
    badges = (RowBadge(text=marking, words=briefing.marking),) if marking else ()
    return RowWords(briefing.title, detail, badges)


BRIEFINGS = ListSubject(
    kind=Briefing,
    title=message("Briefings"),
    search=message("Search briefings"),
    new=message("New briefing"),
    icon="file-pen-line",
    nothing=message("No briefings yet"),
    what_to_do=message("A briefing is about an issue or an actor. Begin one with Ctrl+N."),
    sortings=(
        Sorting(message("Entered last first"), Order(descending=True)),
        Sorting(message("By title"), Order("title")),
        Sorting(message("By template"), Order("template")),
        Sorting(message("Due first"), Order("next_due")),
    ),
    words=_words,
    told_by=("issue", "actor"),
)
