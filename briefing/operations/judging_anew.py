"""Why a judgement is another than before: whether that has still to be said.

A judgement that changes is judged anew, and names the one before; what an edition printed may also
be rewritten in place. Readers compare either with what they knew, so both owe them a reason.
"""

from briefing.domain.briefings import Edition
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


def _known_to(library: Library, edition: Edition, judgement: Judgement) -> Judgement | None:
    records = records_known_to(library, edition)
    return None if records is None else records.find(Judgement, judgement.id)


def _judged(judgement: Judgement) -> tuple[object, ...]:
    return judgement.text.strip(), judgement.scale, judgement.likelihood, judgement.confidence
