"""What is written for a date in French, put into the English words that `date_reading` reads.

One grammar reads both languages; here only words and turns of phrase are exchanged. Accents may
be left out. What has no English turn stays as it is and is then not read.
"""

import re
from collections.abc import Callable
from unicodedata import combining, normalize

_MONTHS = {
    "janvier": "january",
    "janv": "january",
    "fevrier": "february",
    "fevr": "february",
    "fev": "february",
    "mars": "march",
    "avril": "april",
    "avr": "april",
    "mai": "may",
    "juin": "june",
    "juillet": "july",
    "juil": "july",
    "aout": "august",
    "septembre": "september",
    "octobre": "october",
    "novembre": "november",
    "decembre": "december",
}
_WEEKDAYS = {
    "lundi": "monday",
    "mardi": "tuesday",
    "mercredi": "wednesday",
    "jeudi": "thursday",
    "vendredi": "friday",
    "samedi": "saturday",
    "dimanche": "sunday",
}
_SEASONS = {"printemps": "spring", "ete": "summer", "automne": "autumn", "hiver": "winter"}
_UNITS = {
    "jour": "day",
    "semaine": "week",
    "mois": "month",
    "an": "year",
    "annee": "year",
}
_NUMBERS = (
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
)
_AMOUNTS = {"une": "1", **{word: str(value) for value, word in enumerate(_NUMBERS, start=1)}}
_WHICH = {"dernier": "last", "passe": "last", "prochain": "next"}

_AMOUNT = rf"(?P<amount>[0-9]{{1,3}}|{'|'.join(_AMOUNTS)})"
_UNIT = r"(?P<unit>jour|semaine|mois|annee|an)s?\b"
_AFTER = r"(?P<which>dernier|passe|prochain)e?\b"
# What may stand before the name of a date without saying anything of its own.
_OF = r"(?:de l'|de la |du |de |d'|des |le |la |les |l')?"
_NUMBER = re.compile(r"(?<=[0-9])er\b|,")
_POINT_AFTER_WORD = re.compile(r"(?<=[a-z])\.(?=\s|$|,)")
_SILENT = re.compile(r"\b(?:le|la|les|en|au|aux|du|de|des) |\b[ld]'")
_NAMES = {**_MONTHS, **_WEEKDAYS, **_SEASONS}
_NAME = re.compile(rf"\b(?:{'|'.join(_NAMES)})\b")


def _counted(pattern: str) -> Callable[[re.Match[str]], str]:
    def english(match: re.Match[str]) -> str:
        written = match["amount"]
        return pattern.format(_AMOUNTS.get(written, written), _UNITS[match["unit"]])

    return english


def _unit(match: re.Match[str]) -> str:
    return f"{_WHICH[match['which']]} {_UNITS[match['unit']]}"


def _weekday(match: re.Match[str]) -> str:
    return f"{_WHICH[match['which']]} {match['day']}"


# In this order: what is longer or holds the words of another comes first.
_TURNS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern), english)
    for pattern, english in (
        (r"\b([0-9]{1,2}) ?h ?([0-9]{2})\b", r"\1:\2"),
        (r"\b([0-9]{1,2}) ?h\b", r"\1:00"),
        (r"\ba (?=[0-9]{1,2}:[0-9]{2})", "at "),
        (r"\bun (jour|mois) non precise \((.+)\)", r"un \1 de \2"),
        (r"\bun jour (?:de l'annee |de |d')", "a day in "),
        (r"\bun mois (?:de l'annee |de |d')", "a month in "),
        (r"\bune annee entre ([0-9]+) et ([0-9]+)", r"a year between \1 and \2"),
        (r"\bannees ([0-9]{3}0)\b", r"\1s"),
        (r"\bavant-hier\b", "2 days ago"),
        (r"\bhier soir\b", "last night"),
        (r"\bhier\b", "yesterday"),
        (r"\baujourd'hui\b", "today"),
        (r"\bdemain\b", "tomorrow"),
        (rf"\bil y a {_AMOUNT} {_UNIT}", _counted("{} {} ago")),
        (rf"\bdepuis (?:les )?{_AMOUNT} (?:dernier(?:e)?s )?{_UNIT}", _counted("for {} {}")),
        (rf"(?:\bla |\ble |\bl'|\b){_UNIT} {_AFTER}", _unit),
        (r"\b(?:cette|ce|cet) semaine\b(?:-ci)?", "this week"),
        (r"\bce mois\b(?:-ci)?", "this month"),
        (r"\bcette annee\b(?:-ci)?", "this year"),
        (rf"\b(?:le )?(?P<day>{'|'.join(_WEEKDAYS)}) {_AFTER}", _weekday),
        (rf"\bce (?={'|'.join(_WEEKDAYS)})", "this "),
        (rf"\bpeut-etre\b {_OF}", "possibly "),
        (rf"\b(?:probablement|sans doute) {_OF}", "probably "),
        (rf"\b(?:vers|environ|autour|aux environs) {_OF}", "about "),
        (rf"^a partir {_OF}(.+) fin inconnue$", r"from \1 end not known"),
        (rf"^jusqu'(?:au|a) {_OF}(.+) debut inconnu$", r"to \1 beginning not known"),
        (rf"^(?:depuis|a partir|a compter|des) {_OF}", "since "),
        (rf"^jusqu'(?:aux|au|a|en) {_OF}", "until "),
        (rf"^du (.+) au {_OF}(.+)$", r"from \1 to \2"),
        (rf"^(?:de |d')(.+) (?:jusqu')?(?:au|a) {_OF}(.+)$", r"from \1 to \2"),
        (rf"^entre {_OF}(.+) et {_OF}(.+)$", r"between \1 and \2"),
        (rf"^(.+) (?:jusqu')?(?:au|a) {_OF}(.+)$", r"\1 to \2"),
        (rf"\b(?:au |le |en )?debut (?:du mois )?{_OF}", "early "),
        (rf"\b(?:a la |la |en )?mi-? ?{_OF}(?=[a-z0-9])", "mid "),
        (rf"\b(?:au |le )?milieu (?:du mois )?{_OF}", "mid "),
        (rf"\b(?:a la |la |en )?fin (?:du mois )?{_OF}", "late "),
    )
)


def in_english(words: str) -> str:
    """`words` with what is French in them said in English, without accents and in lower case."""
    text = normalize("NFD", words.casefold().replace("’", "'"))
    text = "".join(sign for sign in text if not combining(sign))
    text = _POINT_AFTER_WORD.sub("", _NUMBER.sub("", " ".join(text.split())))
    for pattern, english in _TURNS:
        text = pattern.sub(english, text)
    text = _SILENT.sub("", text)
    return _NAME.sub(lambda match: _NAMES[match[0]], text)
