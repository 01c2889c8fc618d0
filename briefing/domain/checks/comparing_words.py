"""Whether the words of an English sentence compare two of its numbers.

Words compare in a few ways, whatever the sentence is about: by a relation that stands before the
second number ("up from", "twice the", "less often than the", "exceeds"), by a change between two
("from … to", "has grown to"), by a frame around both ("the gap between … and", "compared with …,
the"). Where two numbers count the same, any word of more, less or change in their clause is about
them. Numbers that only stand side by side are not compared, and neither are those of which it is
said that they cannot be.
"""

import re
from typing import Literal, TypeAlias

from briefing.domain.checks.change_words import (
    CHANGE,
    CHANGE_NOUN,
    DISTANCE,
    MORE_OR_LESS,
    MOVE,
    RANKED,
)
from briefing.domain.frozen import frozen

Span = tuple[int, int]
# What two numbers have in common: what is counted, only its unit, or neither.
Likeness: TypeAlias = Literal["measure", "unit", "none"]

# Words between what governs a number and the number, with a relative clause but no other clause.
_FEW = (
    r"(?:\s+[\w’'‑-]+){0,10}?(?:,?\s+(?:who|which|whose|where|when|that|namely|with)"
    r"(?:\s+[\w’'‑-]+){0,5}?)?,?\s*$"
)
_FEWER = r"(?:\s+[\w’'‑-]+){0,4}\s*$"
_IN_CLAUSE = r"(?:(?!;|,\s*(?:and|but|while|whereas|although|though)\b).){0,160}?"
_NUMBER_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|a\s+dozen|a\s+hundred)"
_AMOUNT = (
    r"(?:\d[\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|dozens?)"
    r"(?:\s+per\s+cent|\s+percent|\s+points?)?)"
)
_SHARE = (
    r"(?:twice|thrice|double|triple|treble|half"
    r"|a\s+(?:(?:mere|bare|scant|good|full|small|tiny)\s+)?(?:half|third|quarter|fifth|tenth|fraction)"
    r"|(?:two|three)[\s-](?:thirds|quarters|fifths)|[\w.]+\s+times)"
)
# Not "more than 40", which qualifies a number, and neither "other than" nor "rather than".
_THAN = (
    r"(?:\b(?!(?:other|rather)\s+than)"
    rf"(?:{MORE_OR_LESS}|\w{{2,}}er)(?:\s+[\w’'-]+){{1,6}}?\s+than\b"
    r"|\b(?!(?:other|rather)\b)(?:worse|\w{2,}er)\s+than\b"
    r"|\b(?:more|fewer|less)\s+than(?!\s*$)(?!(?:\s+(?:just|only|about|some|nearly))?\s+(?:\d"
    rf"|{_NUMBER_WORD}\b|(?:twice|double|half|enough)\b)))"
)
_AS_AS = (
    r"\b(?:as|so)\s+(?!(?:well|soon|long|far|if|though|of|a|the)\b)\w+(?:\s+[\w’'-]+){0,3}?\s+as\b"
    r"|\bsame(?:\s+\w+)?\s+as\b"
)
_RELATION = (
    r"\b(?:"
    r"(?:up|down)(?:\s+[\w-]+){0,3}?\s+(?:from|on|since)"
    rf"|{CHANGE}(?:\s+[\w-]+){{0,3}}?\s+from"
    rf"|{CHANGE_NOUN}(?:\s+of\s+[\w\s-]+?)?\s+(?:from|on|over)"
    r"|compared\s+(?:with|to)|(?:in|by)\s+comparison\s+(?:with|to)|relative\s+to"
    r"|(?:as|set|measured|held|weighed)\s+against|in\s+contrast\s+(?:with|to)|as\s+opposed\s+to"
    r"|versus|vs\.?|unchanged\s+from|equals?|equal\s+to|match(?:es|ed|ing)?|on\s+a\s+par\s+with"
    rf"|{_SHARE}\s+(?:the|that|those|what|its|their|his|her|last)"
    r"|(?:is|are|was|were|only|barely|just|about|nearly|almost|over|roughly)\s+"
    rf"{_SHARE}\s+of"
    r"|outnumber(?:s|ed|ing)?(?:\s+by)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?"
    r"|outstrip(?:s|ped|ping)?|outpac(?:es?|ed|ing)|outweigh(?:s|ed|ing)?"
    r"|dwarf(?:s|ed|ing)?(?:\s+by)?|eclips(?:es?|ed|ing)(?:\s+by)?"
    r"|overt(?:akes?|ook|aken|aking)(?:\s+by)?|tops|topped|topping"
    r"|pal(?:es?|ed|ing)\s+(?:beside|next\s+to|before|against)"
    r"|short\s+of|shy\s+of|(?:way|far|well)\s+off|lag(?:s|ged|ging)?\s+behind|trail(?:s|ed|ing)?"
    r"|(?:is|are|was|were|be|been|being|lies?|lay|stands?|stood|remains?|remained|well|far|just"
    r"|slightly|still|even|way)\s+(?:above|below|ahead\s+of|behind|beyond)"
    rf"|{_AMOUNT}\s+(?:above|below|over|under|beyond)"
    r")"
)
# "from 46 take away 12"; "four for every one".
_RECKONED = (
    r"\b(?:minus|subtract(?:s|ed|ing)?|deduct(?:s|ed|ing)?|tak(?:e|es|en|ing)\s+(?:away|off)"
    r"|for\s+(?:every|each)\s+(?:one|single))\b"
)
_BY_HOW_MUCH = (
    r"\b(?:up|down)\s+(?:by\s+)?"
    rf"(?:\d|some|about|nearly|almost|more|sharply|slightly|{_NUMBER_WORD})"
)
_NOT_COMPARED = re.compile(
    r"\b(?:cannot|can[’']t|could\s+not|should\s+not|must\s+not|not|never|nor|hardly|without"
    r"|nothing)\b(?:\s+[\w’'-]+){0,4}?\s+(?:compar\w*|(?:set|measured|held|weighed)\s+against)",
    re.IGNORECASE,
)


@frozen
class _Frame:
    """A pair of numbers is compared where all that is given is found: before the first, between the
    two, behind the second. A loose one says it only of numbers in one unit.
    """

    before: re.Pattern[str] | None = None
    between: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None
    is_loose: bool = False

    def holds(self, before: str, between: str, behind: str) -> bool:
        return all(
            pattern is None or pattern.search(words) is not None
            for pattern, words in (
                (self.before, before),
                (self.between, between),
                (self.behind, behind),
            )
        )


def _read(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_ANY_CHANGE = rf"\b(?:{CHANGE}|{MOVE})\b"
_TO = _read(rf"^[^.;:]{{0,80}}?\bto{_FEWER}")
_FROM = _read(rf"\bfrom{_FEWER}")
_FRAMES = (
    # A, up from B; A exceeds B; fewer than B
    _Frame(between=_read(rf"(?:{_RELATION}|{_THAN}|{_AS_AS}|,\s*against\b){_FEW}")),
    # rose from A … to B; from A the number rose to B; from A to B, which is a rise
    _Frame(_read(rf"{_ANY_CHANGE}{_IN_CLAUSE}\bfrom{_FEWER}"), _TO),
    _Frame(_FROM, _read(rf"{_ANY_CHANGE}[^.;:]{{0,60}}?\bto{_FEWER}")),
    _Frame(_FROM, _TO, _read(rf"^[^.;:]{{0,80}}\b{CHANGE}\b"), is_loose=True),
    # rose to B from A
    _Frame(_read(rf"{_ANY_CHANGE}{_IN_CLAUSE}\bto{_FEWER}"), _read(rf"\b(?:from|after){_FEWER}")),
    # A has grown to B; A has become B
    _Frame(
        between=_read(rf"\b(?:{CHANGE}(?:\s+[\w-]+){{0,4}}?\s+to|bec[ao]me|turned\s+into){_FEWER}"),
        is_loose=True,
    ),
    # more of them, A, than B; as many, A, as B
    _Frame(_read(rf"\b{MORE_OR_LESS}\b"), _read(rf"^[^.;:]{{0,60}}?(?<!\bmore )\bthan{_FEW}")),
    _Frame(
        _read(r"\b(?:as|so)\s+(?:many|much|few|high|low)\b"), _read(rf"^[^.;:]{{0,60}}?\bas{_FEW}")
    ),
    # the gap between A and B; the ratio of A to B; what separates A from B
    _Frame(
        _read(
            rf"\b(?:{DISTANCE}|distance|increase|decrease|rise|drop|fall)\b[^.;:]{{0,40}}?"
            rf"\b(?:between|of){_FEWER}"
        ),
        _read(rf"^[^.;:]{{0,80}}?\b(?:and|to){_FEWER}"),
    ),
    _Frame(_read(rf"\bseparat(?:es?|ed|ing){_FEWER}"), _FROM),
    # compared with A, B is high; comparing A with B; A next to B
    _Frame(
        _read(
            r"(?:^|[,(–—]\s*)(?:when\s+|if\s+)?(?:compared\s+(?:with|to)|relative\s+to"
            r"|(?:in|by)\s+comparison\s+(?:with|to)|(?:measured\s+|set\s+|held\s+)?against|next\s+to"
            rf"|in\s+contrast\s+(?:with|to)){_FEW}"
        ),
        _read(r"^[^.;:]{0,140}$"),
    ),
    _Frame(
        _read(rf"\b(?:compar(?:e|es|ing|ison\s+(?:of|between))|(?:put|set|hold)s?){_FEWER}"),
        _read(rf"\b(?:with|to|and|against|beside){_FEWER}"),
    ),
    # A here and B there: the second leads
    _Frame(behind=_read(RANKED), is_loose=True),
    # with A then and B now, the killing has halved
    _Frame(_read(rf"\bwith{_FEWER}"), None, _read(rf",[^.;:]{{0,60}}\b{CHANGE}\b"), is_loose=True),
)
# Of two numbers that count the same, any of this is said of the two.
_CUE = (
    rf"(?:\b(?:{CHANGE}|{CHANGE_NOUN}|{DISTANCE})\b|{_THAN}|{_AS_AS}|\b{MORE_OR_LESS}\b(?!\s+than\b)"
    rf"|\b{_SHARE}\b|\bnext\s+to\b|{_RELATION}|{_RECKONED}|{_BY_HOW_MUCH}"
    rf"|\b(?:by|some|about|nearly|almost|another)\s+{_SHARE}\b)"
)
_ANY_CUE = _read(_CUE)
_CLAUSE_ENDS = _read(r";|,\s*(?:and|but|while|whereas|although|though)\b")
_TO_ANOTHER = _read(rf"\w[\s,]+\w.*\b(?<!\baccording )to{_FEWER}")


def compares(words: str, first: Span, second: Span, likeness: Likeness) -> bool:
    """Whether the words compare the numbers that stand at `first` and, later, at `second`."""
    if _NOT_COMPARED.search(words):
        return False
    before, between, behind = words[: first[0]], words[first[1] : second[0]], words[second[1] :]
    if likeness == "measure" and (
        _ANY_CUE.search(between) or _is_cued(before, behind) or _TO_ANOTHER.search(between)
    ):
        return True
    return any(
        frame.holds(before, between, behind)
        for frame in _FRAMES
        if likeness != "none" or not frame.is_loose
    )


def continues(words: str, number: Span) -> bool:
    """Whether the sentence compares its first number, at `number`, with one named before it.

    Both are taken to count the same.
    """
    before, behind = words[: number[0]], words[number[1] :]
    if _NOT_COMPARED.search(words) or _FROM_A_NUMBER.search(words):
        return False
    return _is_cued(before, behind) or _HAS_BECOME.search(before) is not None


def _is_cued(before: str, behind: str) -> bool:
    """Whether a cue stands in the clause before the numbers or in the rest of that behind them."""
    clause, rest = _CLAUSE_ENDS.split(before)[-1], _CLAUSE_ENDS.split(behind, 1)[0]
    return _ANY_CUE.search(clause) is not None or _ANY_CUE.search(rest) is not None


_HAS_BECOME = _read(
    rf"\b(?:ha[sd]|have)\s+(?:since\s+|meanwhile\s+|now\s+)?(?:become|turned\s+into){_FEWER}"
)
_FROM_A_NUMBER = _read(r"\b(?:from|than|on)\s+(?:[\w’'-]+\s+){0,3}?\d")
