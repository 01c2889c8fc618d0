"""All rules for the text of a briefing, in the order in which they are explained to the analyst.

None of them blocks a draft. Where `needs_answer`, a final edition needs a correction or an answer
with its reason.
"""

from collections.abc import Callable, Iterator

from briefing.domain.checks import (
    house_terms,
    likelihood_confidence,
    mixed_scales,
    name_spelling,
    outside_scale,
    quote_integrity,
    unattributed,
    unsourced,
    wording,
)
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message, message


@frozen(kw_only=True)
class Rule:
    """One rule. `title` names it in a list, `reason` says why it matters, in a sentence.

    `reads_words` says that it reads sentences, which it does in English only. `look` yields what it
    finds, in the order of the text.
    """

    name: str
    needs_answer: bool
    title: Message
    reason: Message
    look: Callable[[Check], Iterator[Finding]]
    reads_words: bool = False


RULES: tuple[Rule, ...] = (
    Rule(
        name="wording",
        needs_answer=True,
        title=message("Words against the record"),
        reason=message(
            "A number or qualifier that differs from its record is an error in one of the two."
        ),
        look=wording.look,
        reads_words=True,
    ),
    Rule(
        name="unattributed",
        needs_answer=True,
        title=message("Nobody named"),
        reason=message("Contested numbers and positions belong to whoever gave them: name them."),
        look=unattributed.look,
        reads_words=True,
    ),
    Rule(
        name="quote_integrity",
        needs_answer=True,
        title=message("Quotation not in the source"),
        reason=message("Quoted words stand as they were said; what is left out is shown."),
        look=quote_integrity.look,
        reads_words=True,
    ),
    Rule(
        name="unsourced",
        needs_answer=True,
        title=message("No source"),
        reason=message(
            "A figure, a quotation or a statement without a source can be checked by nobody."
        ),
        look=unsourced.look,
        reads_words=True,
    ),
    Rule(
        name="likelihood_confidence",
        needs_answer=True,
        title=message("Likelihood and confidence mixed"),
        reason=message(
            "In one sentence, how likely it is and how sure we are are taken for each other."
        ),
        look=likelihood_confidence.look,
        reads_words=True,
    ),
    Rule(
        name="mixed_scales",
        needs_answer=False,
        title=message("Two scales of likelihood"),
        reason=message("The same word stands for other numbers on another scale."),
        look=mixed_scales.look,
        reads_words=True,
    ),
    Rule(
        name="outside_scale",
        needs_answer=False,
        title=message("Likelihood on no scale"),
        reason=message("“May” and “could” commit to nothing; the scale has words that do."),
        look=outside_scale.look,
        reads_words=True,
    ),
    Rule(
        name="name_spelling",
        needs_answer=False,
        title=message("Name spelt otherwise"),
        reason=message(
            "Two spellings of one name look like two people, and a search finds only one of them."
        ),
        look=name_spelling.look,
        reads_words=True,
    ),
    Rule(
        name="house_terms",
        needs_answer=False,
        title=message("Term of the house list"),
        reason=message("The house list keeps the language neutral; it is a hint, never a ban."),
        look=house_terms.look,
        reads_words=True,
    ),
)
