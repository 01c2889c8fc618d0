"""Whether a sentence gives a figure: a number that counts or measures something in the world.

Dates, times, durations, distances, references ("Article 4"), ages and small numbers in words ("the
two sides") are none, and neither is a number that is referred to again ("the seventeen").
"""

import re
from collections.abc import Iterator

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_DATES = re.compile(
    rf"\b[0-9]{{1,2}}(?:st|nd|rd|th)?(?:\s*(?:[–-]|to|and)\s*[0-9]{{1,2}}(?:st|nd|rd|th)?)?"
    rf"\s+(?:of\s+)?(?:{_MONTHS})\b\.?(?:,?\s+[0-9]{{4}})?"
    rf"|\b(?:{_MONTHS})\.?\s+[0-9]{{1,2}}(?:st|nd|rd|th)?\b(?:\s*[–-]\s*[0-9]{{1,2}})?(?:,?\s+[0-9]{{4}})?"
    rf"|\b(?:{_MONTHS})\s+[0-9]{{4}}"
    r"|\b[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?\b|\b[0-9]{1,2}[:.][0-9]{2}\b(?:\s*(?:am|pm|GMT|UTC))?"
    r"|\b[0-9]{1,2}\s?(?:am|pm|a\.m\.|p\.m\.|o[’']clock)"
    r"|(?<![\w.,])(?:1[89]|20)[0-9]{2}(?:\s?[–/-]\s?[0-9]{2,4})?s?(?![\w,.]*[0-9])(?!\s+(?:people|men|women))"
    r"|\b[0-9]+(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_REFERENCES = re.compile(
    r"\b(?:articles?|arts?\.?|resolutions?|annex|no\.?|nos\.?|number|paragraphs?|paras?\.?|sections?"
    r"|chapters?|pages?|pp?\.|rounds?|phase|stage|points?|option|version|edition|paper|item|route|road"
    r"|highway|line|zone|area|camp|brigade|division|battalion|unit|group|block|room|annexe|figure"
    r"|table|note|footnote|endnote|serial|bulletin|tlp|step|day|week|sector|lot|track|km|kilometre|grid|protocol"
    r"|clause|directive|law|decree|act|bill|order|file|ref\.?)\s+[0-9]+(?:[.(/][0-9a-z]+\)?)*"
    r"|[A-Z]+[-/]?[0-9]+\b|\b[0-9]+[A-Z]+\b|§+\s*[0-9]+",
    re.IGNORECASE,
)
_UNITS_OF_TIME_AND_SPACE = (
    r"seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|quarters?"
    r"|seasons?|times|kilometres?|kilometers?|km|metres?|meters?|miles?|centimetres?|cm|mm|hectares?"
    r"|degrees?|tonnes?|tons?|kilograms?|kilos?|kg|grams?|litres?|liters?|percentage\s+points"
)
_NO_FIGURE_BEHIND = re.compile(
    rf"(?:\s*[-‑]|\s+(?:or\s+\w+\s+)?(?:\w+\s+)?)(?:{_UNITS_OF_TIME_AND_SPACE}|old)\b"
    r"|\s+(?:o[’']clock|of\s+age)\b",
    re.IGNORECASE,
)
_REFERRED_TO = re.compile(
    r"\b(?:the|these|those|all|both|its|his|her|their|our|my|your|other|another|age|aged|age\s+of|s?he\s+is|s?he\s+was)\s+\Z",
    re.IGNORECASE,
)
_QUALIFIED = re.compile(
    r"\b(?:at\s+least|at\s+most|more\s+than|fewer\s+than|less\s+than|nearly|almost|about|around|some"
    r"|over|under|roughly|approximately|an\s+estimated|up\s+to|as\s+many\s+as)\s+\Z",
    re.IGNORECASE,
)
_IN_DIGITS = re.compile(r"(?<![\w.,:/-])[$€£¥₪]?\s?[0-9]+(?:[,. ][0-9]{3})*(?:\.[0-9]+)?(?![\w/:])")
_PER_CENT = re.compile(r"[0-9]\s*(?:%|per\s?cent\b|percent\b)|\bper\s+cent\b", re.IGNORECASE)
_SHARE = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|[0-9])\s+(?:in|out\s+of)\s+(?:every\s+)?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a\s+hundred|[0-9]+)\b"
    r"|\b(?:a\s+third|two[-\s]thirds|three[-\s]quarters|a\s+quarter)\s+of\s+(?:the|all)\b",
    re.IGNORECASE,
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_IN_WORDS = re.compile(
    rf"\b(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:{_TENS})"
    r"(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|(?:a\s+|one\s+|two\s+|three\s+|several\s+)?(?:hundred|thousand|million|billion|dozen)s?)\b",
    re.IGNORECASE,
)
_SMALL_IN_WORDS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", re.IGNORECASE
)
_DIGIT = re.compile("[0-9]")
# A quick look for anything that the patterns above can find without a digit.
_NUMBER_WORD = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|hundreds?|thousands?|millions?|billions?|dozens?|per\s+cent|third|quarter)",
    re.IGNORECASE,
)
# Of people and what is done to them a small number counts too.
_HARM = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9])\s+(?:\w+\s+){0,2}?"
    r"(?:people|persons?|civilians?|soldiers?|troops|fighters?|officers?|policem[ae]n|guards?"
    r"|children|child|wom[ae]n|m[ae]n|bodies|body|prisoners?|captives?|hostages?|detainees?"
    r"|journalists?|aid\s+workers?|residents?|villagers?)\b[^.;]{0,60}?"
    r"\b(?:killed|wounded|injured|hurt|dead|died|arrested|detained|captured|abducted|displaced"
    r"|missing|released|freed|executed|kidnapped|shot)\b",
    re.IGNORECASE,
)
# A number in digits below this counts only where it is qualified or money.
_SMALLEST = 10


def gives_figure(words: str) -> bool:
    """Whether the words give a figure."""
    in_digits = _DIGIT.search(words) is not None
    if not in_digits and _NUMBER_WORD.search(words) is None:
        return False
    if _PER_CENT.search(words) or _SHARE.search(words):
        return True
    plain = _REFERENCES.sub(" · ", _DATES.sub(" · ", words)) if in_digits else words
    return _HARM.search(plain) is not None or any(
        _counts(plain, found, is_large=is_large) for found, is_large in _numbers(plain)
    )


def _numbers(plain: str) -> Iterator[tuple[re.Match[str], bool]]:
    """The numbers, and whether each counts something also without a qualifier."""
    for found in _IN_DIGITS.finditer(plain):
        yield found, _value(found.group()) >= _SMALLEST
    for found in _IN_WORDS.finditer(plain):
        yield found, True
    for found in _SMALL_IN_WORDS.finditer(plain):
        yield found, False


def _counts(plain: str, found: re.Match[str], *, is_large: bool) -> bool:
    if _NO_FIGURE_BEHIND.match(plain, found.end()) or plain[found.end() : found.end() + 1] == ")":
        return False
    if _QUALIFIED.search(plain, max(0, found.start() - 20), found.start()):
        return True
    is_money = found.group().lstrip()[:1] in "$€£¥₪"
    referred = _REFERRED_TO.search(plain, max(0, found.start() - 12), found.start())
    return (is_large and referred is None) or is_money


def _value(numeral: str) -> float:
    return float(re.sub(r"[^0-9.]", "", numeral).strip(".") or 0)
