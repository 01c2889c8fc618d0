"""All rules for the text of a briefing, in the order in which they are explained to the analyst.

None of them blocks a draft. Where `needs_answer`, a final edition needs a correction or an answer
with its reason.
"""

from collections.abc import Callable, Iterator

from briefing.domain.checks import (
    circular_source,
    cut_off,
    house_terms,
    likelihood_confidence,
    marking,
    mixed_scales,
    name_spelling,
    not_comparable,
    outside_scale,
    private_individual,
    quote_integrity,
    single_source,
    stale_figure,
    stale_position,
    unattributed,
    unconfirmed,
    unresolved,
    unsourced,
    unsourced_record,
    withdrawn_source,
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
        name="stale_figure",
        needs_answer=True,
        title=message("Newer figure"),
        reason=message(
            "A newer figure of the same count and claimant is known; the text gives the older one."
        ),
        look=stale_figure.look,
    ),
    Rule(
        name="stale_position",
        needs_answer=True,
        title=message("Position overtaken"),
        reason=message("The actor holds this position no longer, or has denied it."),
        look=stale_position.look,
    ),
    Rule(
        name="unconfirmed",
        needs_answer=False,
        title=message("Position not confirmed lately"),
        reason=message("Nobody has heard the actor say so for longer than the unit allows."),
        look=unconfirmed.look,
    ),
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
        name="withdrawn_source",
        needs_answer=True,
        title=message("Source withdrawn"),
        reason=message("All that carried this has been withdrawn or retracted."),
        look=withdrawn_source.look,
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
        name="unsourced_record",
        needs_answer=True,
        title=message("Record without evidence"),
        reason=message("The record that is cited has no passage that supports it."),
        look=unsourced_record.look,
    ),
    Rule(
        name="single_source",
        needs_answer=False,
        title=message("One source"),
        reason=message(
            "A single source carries this claim; a second one would let the reader trust it."
        ),
        look=single_source.look,
    ),
    Rule(
        name="circular_source",
        needs_answer=False,
        title=message("One origin"),
        reason=message(
            "Several sources carry this claim, and all of them have it from the same origin."
        ),
        look=circular_source.look,
    ),
    Rule(
        name="not_comparable",
        needs_answer=True,
        title=message("Not comparable"),
        reason=message(
            "A comparison of figures that count different things, or differently, says nothing."
        ),
        look=not_comparable.look,
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
        name="private_individual",
        needs_answer=True,
        title=message("Private person named"),
        reason=message(
            "A name can put a private person in danger: a role serves the reader as well."
        ),
        look=private_individual.look,
    ),
    Rule(
        name="name_spelling",
        needs_answer=False,
        title=message("Name spelt otherwise"),
        reason=message(
            "Two spellings of one name look like two people, and a search finds only one."
        ),
        look=name_spelling.look,
        reads_words=True,
    ),
    Rule(
        name="marking",
        needs_answer=True,
        title=message("Marking or handling"),
        reason=message("A source must not reach more readers than whoever gave it allows."),
        look=marking.look,
    ),
    Rule(
        name="cut_off",
        needs_answer=True,
        title=message("After the cut-off"),
        reason=message(
            "An edition tells what was known at its cut-off, and nothing from after it."
        ),
        look=cut_off.look,
    ),
    Rule(
        name="unresolved",
        needs_answer=True,
        title=message("Loose end"),
        reason=message(
            "A link to nothing, a lone @ or an empty block is noticed first by the reader."
        ),
        look=unresolved.look,
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
