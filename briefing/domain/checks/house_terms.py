"""Terms of the house list, outside quotations: hints for neutral words, never bans."""

import re
from collections.abc import Iterator, Mapping

from briefing.domain.checks.draft import Sentence
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.sentence_findings import found_in, is_quoted, rewritten
from briefing.domain.desk import HouseTerm
from briefing.domain.messages import Message, message

NAME = "house_terms"

# What has these gives advice or a choice and is not itself to be written: "the name of the group",
# "prisoner or captive, as the source has it".
_ADVISES = re.compile(
    r"[,;:/(]|\bor\b|\bas the source\b|^(?:the|and|what|who|whoever|say|name|as)\b", re.IGNORECASE
)
# More words than this explain something; they do not stand in the place of a term.
_MOST_WORDS = 4


def look(check: Check) -> Iterator[Finding]:
    """Every term of the list, also in the plural."""
    terms = {_key(term.term): term for term in check.records.all(HouseTerm) if term.term.strip()}
    if not terms:
        return
    listed = "|".join(_shape(term) for term in sorted(terms, key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)(?P<term>{listed})(?P<plural>e?s)?(?!\w)", re.IGNORECASE)
    for sentence in check.writing.sentences:
        for found in pattern.finditer(sentence.words):
            start, end = found.span()
            if not is_quoted(sentence, start, end) and not _is_in_a_name(check, sentence, start):
                yield _hint(sentence, found, terms)


def _key(term: str) -> str:
    return " ".join(term.casefold().split())


def _shape(term: str) -> str:
    return re.escape(term).replace(r"\ ", r"\s+").replace("'", "['’]")


def _is_in_a_name(check: Check, sentence: Sentence, start: int) -> bool:
    return any(
        mention.start <= start < mention.end for mention in check.names.mentions(sentence.words)
    )


def _hint(sentence: Sentence, found: re.Match[str], terms: Mapping[str, HouseTerm]) -> Finding:
    term = terms[_key(found["term"].replace("’", "'"))]
    fixes = tuple(
        fix for words in _instead(term, found) for fix in rewritten(sentence, found.span(), words)
    )
    return found_in(NAME, sentence, found.span(), _said(term, found.group()), fixes)


def _said(term: HouseTerm, words: str) -> Message:
    if term.instead and term.reason:
        return message(
            "The house list has “{instead}” for “{words}”. {reason}",
            instead=term.instead,
            words=words,
            reason=term.reason,
        )
    if term.instead:
        return message(
            "The house list has “{instead}” for “{words}”.", instead=term.instead, words=words
        )
    if term.reason:
        return message("“{words}” is on the house list. {reason}", words=words, reason=term.reason)
    return message("“{words}” is on the house list.", words=words)


def _instead(term: HouseTerm, found: re.Match[str]) -> Iterator[str]:
    """What may stand in its place, in the number and the case of the term that was found: nothing
    where the list advises more than one word to write.
    """
    words = term.instead.strip()
    if not words or len(words.split()) > _MOST_WORDS or _ADVISES.search(words):
        return
    if words.casefold() == found.group().casefold():
        return
    plural = words if found["plural"] is None or words.endswith("s") else f"{words}s"
    yield plural[:1].upper() + plural[1:] if found.group()[:1].isupper() else plural
