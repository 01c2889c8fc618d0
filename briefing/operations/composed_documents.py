"""A briefing of the library as a composed document, signed by the unit: what every format is of."""

from dataclasses import replace
from functools import partial

from briefing.documents.brief import EditionInfo
from briefing.documents.compose import compose
from briefing.documents.composing import NOTHING_BEFORE, Before
from briefing.documents.content import Document
from briefing.documents.phrases.languages import phrases_for
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.domain.redactions import NOTHING_KEPT_BACK, Redactions
from briefing.operations.edition_states import last_final, records_known_to
from briefing.operations.finding import draft_text
from briefing.operations.house_logo import organisation_of, signed
from briefing.store.library import Library


def composed(
    library: Library,
    briefing: Briefing,
    today: Date,
    *,
    draft: str | None = None,
    edition: EditionInfo | None = None,
    registers_only: bool = False,
    redactions: Redactions = NOTHING_KEPT_BACK,
    before: Before = NOTHING_BEFORE,
) -> Document:
    """The briefing as a document of today, signed by the library's organisation.

    Its free text is the stored one, or `draft`. Where it is not of an `edition` it is a draft, and
    changes are told since the last edition that left the desk. `registers_only` as in `compose`;
    `redactions` are what is kept back from its readers; of `before` the lines of the last document
    and the places of the remarks are taken, the records of then are those that editions knew.
    """
    made_for = edition or _edition(library, briefing, today)
    document = compose(
        briefing,
        draft_text(library, briefing) if draft is None else draft,
        library,
        phrases=phrases_for(briefing.language),
        edition=replace(made_for, redactions=redactions),
        organisation=organisation_of(library),
        before=replace(before, earlier=partial(records_known_to, library)),
        registers_only=registers_only,
    )
    return signed(library, document)


def _edition(library: Library, briefing: Briefing, today: Date) -> EditionInfo:
    """A draft made today; shifts are named against the newest edition that left the desk."""
    last = last_final(library, briefing)
    if last is None:
        return EditionInfo(date=today)
    return EditionInfo(date=today, previous_number=last.number, previous_cut_off=last.cut_off)
