"""A name that is none of the library's, and a slip of the pen away from one of them.

Words with a capital only. A word that the briefing also writes small is no name, and neither is one
that stands in a known name.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from briefing.domain.checks.draft import Sentence
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.near_names import SHORTEST, WORD, NearNames, bare
from briefing.domain.checks.sentence_findings import found_in, rewritten
from briefing.domain.messages import message

NAME = "name_spelling"

# Between two words of one name there is a space and nothing else.
_JOINT = re.compile(r"[ \u00a0]+")


def look(check: Check) -> Iterator[Finding]:
    """Every spelling that is probably meant for a known name."""
    near = NearNames([*check.names.all_names(), *check.names.surnames()])
    read = [(sentence, list(WORD.finditer(sentence.words))) for sentence in check.writing.sentences]
    small = {token.group() for _, tokens in read for token in tokens if token.group()[0].islower()}
    meant: dict[str, str | None] = {}
    passed: dict[str, bool] = {}
    for sentence, tokens in read:
        end = 0
        for at, token in enumerate(tokens):
            word = token.group()
            if token.start() < end or not word[0].isupper():
                continue
            if _is_no_slip(word, near, small, passed):
                continue
            found = _meant(sentence, tokens, at, near, meant)
            if found is not None:
                first, end, name = found
                yield _finding(sentence, first, end, name)


def _is_no_slip(
    word: str, near: NearNames, small: AbstractSet[str], passed: dict[str, bool]
) -> bool:
    """Whether the word stands in a known name, or is one that the text also writes small."""
    if word not in passed:
        passed[word] = near.knows(word) or bare(word).casefold() in small
    return passed[word]


def _meant(
    sentence: Sentence,
    tokens: Sequence[re.Match[str]],
    at: int,
    near: NearNames,
    known: dict[str, str | None],
) -> tuple[int, int, str] | None:
    """The stretch around the word that misses a known name, and the name; longer ones first."""
    for count in near.word_counts:
        for first in range(max(0, at - count + 1), at + 1):
            window = tokens[first : first + count]
            if len(window) < count or not window[0].group()[0].isupper():
                continue
            if not _is_run(sentence, window):
                continue
            words = " ".join([*(one.group() for one in window[:-1]), bare(window[-1].group())])
            if len(words) < SHORTEST:
                continue
            if words not in known:
                known[words] = near.meant(words)
            name = known[words]
            if name is not None:
                last = window[-1].start() + len(bare(window[-1].group()))
                return window[0].start(), last, name
    return None


def _is_run(sentence: Sentence, window: Sequence[re.Match[str]]) -> bool:
    return all(
        _JOINT.fullmatch(sentence.words, one.end(), other.start()) is not None
        for one, other in pairwise(window)
    )


def _finding(sentence: Sentence, start: int, end: int, name: str) -> Finding:
    words = sentence.words[start:end]
    return found_in(
        NAME,
        sentence,
        (start, end),
        message("“{words}” is not a known name: “{name}” is.", words=words, name=name),
        rewritten(sentence, (start, end), name),
    )
