"""English verbs and phrases by which a sentence says whose words or numbers it gives."""

import re

_CLAIMING = (
    "say|says|said|saying|tells?|told|states?|stated|stating|reports?|reported|reporting"
    "|announces?|announced|declares?|declared|warns?|warned|den(?:y|ies|ied)|confirms?|confirmed"
    "|adds|added|adding|rejects?|rejected|argues?|argued|insists?|insisted|claims?|claimed"
    "|promises|promised|accuses?|accused|demands|demanded|vows|vowed|repeated|repl(?:y|ies|ied)"
    "|pledged|urged|write|writes|wrote|answered|acknowledged|admitted|conceded|asserted|proposed"
    "|explained|recalled|remarked|noted"
)
_COUNTING = (
    "counts?|counted|counting|puts?|gives?|gave|lists?|listed|records?|recorded|estimates?"
    "|estimated|registers?|registered|has it|have it|speaks? of|spoke of|knows? of|knew of"
    "|calls?|called|asks?|asked|offers?|offered|expects?|expected|insisting|bulletin|statement|communiqu[ée]|tally|figures?"
    "|number|toll|data|in the words of|according to|per|by its (?:own )?count"
)
# What a state's own word is given by: not by a count of others.
_OWN_WORD = (
    "said|says|say|announced|announces|declared|declares|stated|states|told|confirmed|confirms"
    "|promised|promises|vowed|pledged|insisted|insists|added"
)

CLAIMING = re.compile(rf"\b(?:{_CLAIMING})\b", re.IGNORECASE)
MARKING = re.compile(rf"\b(?:{_CLAIMING}|{_COUNTING})\b", re.IGNORECASE)

_GAP = r"(?:[^\W\d][\w’'-]*\s+)"
# Behind a name: "'s foreign minister, Other Name, has again said".
CLAIMING_BEHIND = re.compile(
    rf"(?:['’]s?)?(?:,[^,.;]{{1,60}},)?\s+(?P<gap>{_GAP}{{0,4}}?(?:,[^,.;]{{1,60}},\s+)?)"
    rf"(?P<verb>{_CLAIMING})\b(?P<after>\s+\w+)?",
    re.IGNORECASE,
)
OWN_WORD_BEHIND = re.compile(
    rf"(?:['’]s?)?(?:,[^,.;]{{1,60}},)?\s+(?P<gap>{_GAP}{{0,3}}?)(?P<verb>{_OWN_WORD})\b",
    re.IGNORECASE,
)
CLAIMING_BEFORE = re.compile(
    rf"(?:\b(?:{_CLAIMING})|\baccording to)\s+(?:the\s+)?\Z", re.IGNORECASE
)
# A gap with one of these leads to another subject, or says that nothing was said.
_BREAKS_OFF = re.compile(
    r"\b(?:the|a|an|who|which|that|and|but|or|not|never|nothing|nobody|no|neither|nor|hardly|is|are|was"
    r"|were|be|been|being|can|cannot|could|would|should|if)\b|n['’]t\b",
    re.IGNORECASE,
)
_TO_BE_READ_WITH = re.compile(r"\bwhat\s+(?:the\s+)?\Z", re.IGNORECASE)
_SAYS_NOTHING = re.compile(r"\s+(?:nothing|little|no|neither)\b", re.IGNORECASE)

# How we know it when the actor did not say it.
HEDGED = re.compile(
    r"\b(?:reportedly|reported(?:ly)? to|reports?|is said|are said|was said|were said|we infer"
    r"|inferred|apparently|appears?|seems?|seemed|unnamed|anonymous|officials|sources|according to"
    r"|by its acts|in our reading|we take|as the newspaper|newspaper|leaked|understood)\b",
    re.IGNORECASE,
)
PRONOUN = re.compile(
    r"\b(?:he|she|they|it|who|his|her|its|their|same"
    r"|the\s+(?:charity|agency|organi[sz]ation|network|association|institution|body|group))\b",
    re.IGNORECASE,
)


def claims_behind(words: str, start: int, end: int) -> bool:
    """Whether the name from `start` to `end` is the subject of a verb of saying."""
    if _TO_BE_READ_WITH.search(words, max(0, start - 12), start):
        return False
    found = CLAIMING_BEHIND.match(words, end)
    if found is None or _BREAKS_OFF.search(found["gap"]):
        return False
    return found["after"] is None or _SAYS_NOTHING.fullmatch(found["after"]) is None


def claims_before(words: str, start: int) -> bool:
    """Whether a verb of saying stands directly before the name at `start`: “said Ada Lind”."""
    return CLAIMING_BEFORE.search(words, max(0, start - 24), start) is not None


def own_word_behind(words: str, end: int) -> bool:
    """Whether the name that ends at `end` is said to have said it itself."""
    found = OWN_WORD_BEHIND.match(words, end)
    return found is not None and _BREAKS_OFF.search(found["gap"]) is None
