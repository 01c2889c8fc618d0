"""What the columns of a foreign table may be taken for, kind by kind, and by which header words.

A column feeds a field of the record, or names another record (a claimant, a measure, a place) that
is then found or made. Header words are English and French, as the program's own lists write them.
"""

import re
from collections.abc import Mapping, Sequence
from unicodedata import category, normalize

from briefing.domain.frozen import frozen

_SEPARATORS = re.compile(r"[\W_]+")


@frozen
class Column:
    """One thing a column can hold: `name` is its word on the command line, `field` the field it
    feeds (empty where it feeds several, or another record), `words` the headers it is known by.
    """

    name: str
    words: tuple[str, ...]
    required: bool = False


TABLES: Mapping[str, tuple[Column, ...]] = {
    "actor": (
        Column(
            "name", ("actor", "full name", "nom", "acteur", "title", "organisation"), required=True
        ),
        Column(
            "kind",
            ("type", "actor type", "actor kind", "category", "genre", "nature"),
            required=True,
        ),
        Column("sort_name", ("sort name", "nom de tri", "last name")),
        Column("other_names", ("aliases", "alias", "also known as", "aka", "autres noms")),
        Column("country", ("country code", "iso", "iso code", "pays", "code pays")),
        Column("description", ("about", "summary", "désignation")),
        Column("start", ("born", "birth", "founded", "début", "from", "date of birth")),
        Column("end", ("died", "death", "dissolved", "fin", "to")),
        Column("sensitivity", ("privacy", "sensibilité")),
        Column("note", ("notes", "comment", "comments", "remarque", "remarks")),
    ),
    "figure": (
        Column(
            "measure", ("indicator", "what", "what is counted", "mesure", "label"), required=True
        ),
        Column(
            "value",
            ("number", "figure", "count", "total", "chiffre", "valeur", "nombre"),
            required=True,
        ),
        Column("qualifier", ("precision", "qualificatif")),
        Column("unit", ("units", "unité")),
        Column("as_of", ("date", "as of", "on", "as of date", "au", "en date du", "day")),
        Column("period", ("time span", "période")),
        Column("claimant", ("source", "according to", "claimed by", "who says", "selon", "by")),
        Column("status", ("état", "state")),
        Column("caveat", ("limits", "réserve", "caveats")),
        Column("note", ("notes", "comment", "comments", "remarque", "remarks")),
    ),
    "event": (
        Column("title", ("event", "name", "what", "headline", "titre", "événement"), required=True),
        Column("kind", ("type", "event type", "event kind", "category", "genre", "nature")),
        Column("start", ("date", "day", "from", "when", "begin", "début", "start date")),
        Column("end", ("to", "until", "end date", "fin")),
        Column("place", ("location", "where", "lieu", "site")),
        Column("status", ("état", "state")),
        Column("actors", ("actor", "participants", "who", "acteurs", "parties")),
        Column("summary", ("description", "details", "note", "notes", "résumé")),
    ),
    "position": (
        Column("actor", ("who", "name", "country", "party", "acteur", "qui"), required=True),
        Column("proposition", ("question", "on what", "statement", "what", "text"), required=True),
        Column("issue", ("topic", "subject", "dossier", "sujet")),
        Column("stance", ("position", "view", "vote", "posture"), required=True),
        Column("firmness", ("fermeté",)),
        Column("conditions", ("condition", "if")),
        Column("wording", ("words", "quote", "what was said", "formulation")),
        Column("basis", ("fondement",)),
        Column("speaker", ("said by", "spokesperson", "orateur")),
        Column("authority", ("autorité",)),
        Column("asserted_on", ("date", "said on", "on", "day", "as of", "exprimée le")),
        Column("valid_from", ("from", "depuis")),
        Column("valid_to", ("to", "until", "jusqu'à")),
        Column("status", ("état", "state")),
        Column("note", ("notes", "comment", "comments", "remarque", "remarks")),
    ),
}


def key_of(words: str) -> str:
    """The words without case, accents and signs: what headers are compared by."""
    plain = normalize("NFKD", words.casefold())
    bare = "".join(sign for sign in plain if category(sign) != "Mn")
    return _SEPARATORS.sub(" ", bare).strip()


def matched(kind: str, head: Sequence[str]) -> tuple[str, ...]:
    """For each header the name of the column it is taken for, empty for none; each name once.

    Exact words come first, then words that begin with one of them ("Date (UTC)").
    """
    keys = [key_of(words) for words in head]
    found = [""] * len(keys)
    for is_match in (_is_name, _is_known, _begins_known):
        for column in TABLES[kind]:
            if column.name in found:
                continue
            for at, key in enumerate(keys):
                if key and not found[at] and is_match(column, key):
                    found[at] = column.name
                    break
    return tuple(found)


def _is_name(column: Column, key: str) -> bool:
    return key == key_of(column.name)


def _is_known(column: Column, key: str) -> bool:
    return key in {key_of(words) for words in column.words}


def _begins_known(column: Column, key: str) -> bool:
    return any(key.startswith(f"{key_of(words)} ") for words in (column.name, *column.words))


def head_key(kind: str, head: Sequence[str]) -> str:
    """What a set of headers is remembered by: the kind and the words, whatever their order."""
    return f"{kind}: " + " | ".join(sorted(filter(None, map(key_of, head))))
