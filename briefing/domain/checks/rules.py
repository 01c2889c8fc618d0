"""All rules for the text of a briefing, in the order in which they are explained to the analyst.

None of them blocks a draft. Where `needs_answer`, a final edition needs a correction or an answer
with its reason.
"""

from collections.abc import Callable, Iterator

from briefing.domain.checks.finding import Check, Finding
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message


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


RULES: tuple[Rule, ...] = ()
