"""Why a judgement is another than before: whether that has still to be said, and where it is filed.

A judgement that changes is judged anew, and names the one before; what an edition printed may also
be rewritten in place. Readers compare either with what they knew, so both owe them a reason.
"""

from briefing.domain.briefings import Edition
from briefing.domain.edits import Edit
from briefing.domain.issues import Filing
from briefing.domain.judgements import Judgement
from briefing.domain.messages import Message, message
from briefing.operations.edition_states import records_known_to
from briefing.operations.editions import citing_editions
from briefing.store.library import Library


def as_printed(library: Library, judgement: Judgement) -> Judgement | None:
    """The judgement as the newest edition that prints it knew it; None where none does."""
    for citing in citing_editions(library, Judgement.KIND, judgement.id):
        known = _known_to(library, citing.edition, judgement)
        if known is not None:
            return known
    return None


def reason_asked(judgement: Judgement, printed: Judgement | None) -> Message | None:
    """What is asked of the analyst where it is not said yet why the judgement is another.

    `printed` is the judgement as an edition printed it. None where nothing is asked.
    """
    if printed is not None and _judged(judgement) != _judged(printed):
        if judgement.change_reason.strip() in ("", printed.change_reason.strip()):
            return message(
                "An edition printed this judgement otherwise. Say why it changed, or take the"
                " change back and judge anew."
            )
    elif judgement.previous_id is not None and not judgement.change_reason.strip():
        return message(
            "Say why it is another than the judgement before: the report of changes prints it."
        )
    return None


def filed_as_before(library: Library, judgement: Judgement) -> tuple[Edit, ...]:
    """What files a judgement under the issues of the one before it, where it is not there yet.

    A report of an issue's changes lists the judgements filed there: the one that comes after would
    be missing in the very report that its reason is asked for.
    """
    if judgement.previous_id is None:
        return ()
    own = _issues(library, judgement.id)
    return tuple(
        Edit(None, Filing(issue_id=issue_id, record_kind=Judgement.KIND, record_id=judgement.id))
        for issue_id in _issues(library, judgement.previous_id)
        if issue_id not in own
    )


def _issues(library: Library, judgement_id: str) -> list[str]:
    filings = library.all(Filing, record_kind=Judgement.KIND, record_id=judgement_id)
    return [filing.issue_id for filing in filings]


def _known_to(library: Library, edition: Edition, judgement: Judgement) -> Judgement | None:
    records = records_known_to(library, edition)
    return None if records is None else records.find(Judgement, judgement.id)


def _judged(judgement: Judgement) -> tuple[object, ...]:
    return judgement.text.strip(), judgement.scale, judgement.likelihood, judgement.confidence
