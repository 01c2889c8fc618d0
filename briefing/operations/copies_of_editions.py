"""An edition as it goes to other readers: its frozen content, with another marking or less in it.

What was released is never changed. Where sources below a grade are to be left out, the document is
made again from the library as the edition knew it: only then nothing that was computed of them
remains. That the same document comes of it is looked at first.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, cast

from briefing.documents.brief import EditionInfo
from briefing.documents.compose import compose
from briefing.documents.composing import Before
from briefing.documents.content import Document
from briefing.documents.formats import Format
from briefing.documents.frozen import from_json
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.redacting import with_redactions
from briefing.domain.briefings import Briefing, Draft, Edition
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.records import Records
from briefing.domain.redactions import NOTHING_KEPT_BACK, Redactions
from briefing.domain.vocabularies import Paper
from briefing.operations.edition_files import Made, made_of, made_of_edition, paper_of
from briefing.operations.edition_states import last_final, records_known_to
from briefing.operations.kept_back import told_in
from briefing.operations.wider_markings import checked_marking
from briefing.store.library import Library

if TYPE_CHECKING:
    from briefing.operations.exporting import Wanted

_DAYS_APART = (0, 1, -1)  # the day of the desk and that of the moment in UTC may differ


class NoCopy(KnownError):
    """An edition cannot leave the desk in the way asked for."""


def copy_of_edition(
    library: Library,
    edition: Edition,
    wanted: "Wanted",
    format: Format,
    report: Callable[[int, int], None],
) -> Made:
    """The edition in the format chosen; as it was released where nothing is to differ.

    Raises `NoCopy`, `TooWide`, `UnreadableContent` and `ContentMissing`.
    """
    paper = cast("Paper", wanted.paper or paper_of(library, edition))
    released = from_json(edition.content)
    _require_same(released, wanted)
    marking = wanted.marking or released.front.marking
    is_same = marking == released.front.marking and wanted.redactions == NOTHING_KEPT_BACK
    if is_same and paper == paper_of(library, edition):
        return made_of_edition(library, edition, format, report)
    document = _with_less(library, edition, released, wanted.redactions)
    document = replace(document, front=replace(document.front, marking=marking))
    if wanted.marking:
        document = checked_marking(library, document, released.front.marking)
    withdrawn = (
        message(
            "Edition {number} was withdrawn: {reason}",
            number=edition.number,
            reason=edition.withdrawal_reason,
        ),
    )
    made = made_of(document, format, paper, report)
    told = withdrawn if edition.status == "withdrawn" else ()
    return replace(made, warnings=(*told, *made.warnings), left_out=())


def _require_same(released: Document, wanted: "Wanted") -> None:
    if wanted.template not in (None, released.template):
        raise NoCopy(
            message(
                "An edition stays what it was released as: it cannot be made with the template"
                " {template}.",
                template=wanted.template,
            )
        )
    if wanted.language not in (None, released.language):
        raise NoCopy(
            message(
                "An edition stays in the language it was released in: it cannot be made in"
                " {language}.",
                language=wanted.language,
            )
        )


def _with_less(
    library: Library, edition: Edition, released: Document, redactions: Redactions
) -> Document:
    phrases = phrases_for(released.language)
    if redactions.lowest_grade is None:
        return with_redactions(released, library, phrases, redactions)
    again = _made_again(library, edition, released)
    if again is None:
        raise NoCopy(
            message(
                "Edition {number} cannot be made again from the library as it was, so that what"
                " rests on weaker sources cannot be left out of it.",
                number=edition.number,
            )
        )
    known, made_with = again
    # A name that must not be printed any more is not printed any more.
    return with_redactions(
        told_in(library, made_with, redactions, known), library, phrases, redactions
    )


def _made_again(
    library: Library, edition: Edition, released: Document
) -> tuple[Records, Callable[[Redactions], Document]] | None:
    """What the edition knew, and how the document is made of it; None where another one comes."""
    known = records_known_to(library, edition)
    briefing = None if known is None else known.find(Briefing, edition.briefing_id)
    if known is None or briefing is None:
        return None
    drafts = known.all(Draft, briefing_id=briefing.id)
    last = last_final(known, briefing)
    info = EditionInfo(
        number=edition.number,
        status=released.front.status,
        cut_off=edition.cut_off,
        next_due=edition.next_due,
        previous_number=0 if last is None else last.number,
        previous_cut_off=None if last is None else last.cut_off,
    )

    def made_with(redactions: Redactions, *, day: Date) -> Document:
        document = compose(
            briefing,
            drafts[0].text if drafts else "",
            known,
            phrases=phrases_for(briefing.language),
            edition=replace(info, date=day, redactions=redactions),
            before=Before(lambda other: records_known_to(library, other)),
        )
        return replace(document, front=released.front)

    for day in _days(edition):
        again = made_with(NOTHING_KEPT_BACK, day=day)
        if (again.blocks, again.notes) == (released.blocks, released.notes):
            return known, partial(made_with, day=day)
    return None


def _days(edition: Edition) -> tuple[Date, ...]:
    """The days on which the edition may have been released, the likeliest first."""
    try:
        released_on = date.fromisoformat((edition.released_at or "")[:10])
    except ValueError:
        return ()
    return tuple(Date((released_on + timedelta(days=apart)).isoformat()) for apart in _DAYS_APART)
