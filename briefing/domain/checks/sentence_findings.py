"""What a rule that reads words finds: a stretch of a sentence, with the sentence's words."""

from briefing.domain.checks.draft import Sentence
from briefing.domain.checks.finding import Finding, Fix
from briefing.domain.messages import Message, message


def found_in(
    rule: str,
    sentence: Sentence,
    words: tuple[int, int],
    sentence_for_analyst: Message,
    fixes: tuple[Fix, ...] = (),
) -> Finding:
    """What `rule` found in the stretch `words` of the sentence."""
    start, end = sentence.place(*words)
    return Finding(
        rule=rule,
        message=sentence_for_analyst,
        text=sentence.text,
        start=start,
        end=end,
        words=sentence.words,
        fixes=fixes,
    )


def rewritten(sentence: Sentence, words: tuple[int, int], instead: str) -> tuple[Fix, ...]:
    """The fix that writes `instead` in the place of a stretch; a link around it stays.

    There is none where markup begins or ends within the stretch: it would be torn.
    """
    start, end = sentence.letters(*words)
    wide = sum(width - 1 for place, width in sentence.wide if words[0] <= place < words[1])
    if end - start != words[1] - words[0] + wide:
        return ()
    return (Fix(instead_label(instead), sentence.text, start, end, escaped(instead)),)


def instead_label(words: str) -> Message:
    """What the button of a fix says that writes these words."""
    return message("Write “{words}”", words=words)


def escaped(words: str) -> str:
    """`words` so that CommonMark reads them as they are."""
    return "".join(f"\\{letter}" if letter in _MARKUP else letter for letter in words)


def is_quoted(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the stretch lies in a quotation: between marks, or in a block quotation."""
    return sentence.setting == "quotation" or any(
        first <= start and end <= last for first, last in sentence.quotations
    )


_MARKUP = frozenset("\\`*_[]<&|~")
