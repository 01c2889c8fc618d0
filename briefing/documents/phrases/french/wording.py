"""Dates, figures, attribution and positions in French words."""

from collections.abc import Mapping
from functools import partial

from briefing.documents.phrases.cldr import months, number_signs
from briefing.documents.phrases.plurals import Forms, unit_form
from briefing.domain.attribution import AttributionWords
from briefing.domain.date_words import DateWords
from briefing.domain.position_words import PositionWords
from briefing.domain.vocabularies import Stance
from briefing.domain.wording import FigureWords

DATES = DateWords(
    months=months("fr"),
    seasons=("printemps", "été", "automne", "hiver"),
    first_of_month="1er",
    day="{day}\u00a0{month} {year}",
    day_of_month="{day}\u00a0{month}",
    year_before_christ="{year} av. J.-C.",
    decade="années {year}",
    some_year="une année entre {first} et {last}",
    some_month="un mois non précisé ({date})",
    some_day="un jour non précisé ({date})",
    about="vers {date}",
    uncertain="peut-être {date}",
    uncertain_and_about="peut-être vers {date}",
    span_between_other_dates="entre {first} et {last}",
    since="depuis {date}",
    since_day="depuis le {date}",
    until="jusqu’à {date}",
    until_day="jusqu’au {date}",
    end_unknown="à partir de {date}, fin inconnue",
    beginning_unknown="jusqu’à {date}, début inconnu",
    inferred="{date} (date déduite)",
    not_stated="date non précisée",
)

_UNITS: tuple[Forms, ...] = (
    {"one": "personne", "other": "personnes"},
    {"one": "enfant", "other": "enfants"},
    {"one": "femme", "other": "femmes"},
    {"one": "homme", "other": "hommes"},
    {"one": "corps", "other": "corps"},
    {"one": "combattant", "other": "combattants"},
    {"one": "soldat", "other": "soldats"},
    {"one": "civil", "other": "civils"},
    {"one": "captif", "other": "captifs"},
    {"one": "otage", "other": "otages"},
    {"one": "prisonnier", "other": "prisonniers"},
    {"one": "détenu", "other": "détenus"},
    {"one": "membre", "other": "membres"},
    {"one": "camion", "other": "camions"},
    {"one": "jour", "other": "jours"},
    {"one": "tonne", "other": "tonnes"},
)

FIGURES = FigureWords(
    signs=number_signs("fr"),
    qualifiers={
        "exact": "{number}",
        "at_least": "au moins {number}",
        "at_most": "au plus {number}",
        "about": "environ {number}",
        "nearly": "près de {number}",
        "more_than": "plus de {number}",
        "fewer_than": "moins de {number}",
        "range": "{number}",
    },
    between="entre {low} et {high}",
    percent="{number}\u202f%",
    currency_code="{number}\u00a0{currency}",
    currency_sign="{number}\u00a0{currency}",
    unit_form=partial(unit_form, _UNITS, "fr"),
    not_stated="chiffre non précisé",
)

ATTRIBUTION = AttributionWords(
    dates=DATES,
    per="selon {claimant}",
    not_attributed="sans attribution dans la source",
    reports="{claimant} fait état de {figure}",
    as_of="situation en {date}",
    as_of_day="situation au {date}",
    as_of_not_stated="date de situation non précisée",
    counting={
        "cumulative": "chiffre cumulé",
        "per_period": "pour cette seule période",
        "stock": "nombre à cette date",
        "one_off": "décompte unique",
    },
    start_not_stated="{counting}, début non précisé",
    period_not_stated="{counting}, période non précisée",
    status={
        "standing": "",
        "corrected": "corrigé depuis",
        "retracted": "retiré par son auteur",
        "disputed": "contesté",
    },
    interval_openers=("depuis ", "de ", "du ", "pendant ", "durant ", "entre ", "jusqu"),
)

STANCES: Mapping[Stance, str] = {
    "oppose": "contre",
    "lean_oppose": "plutôt contre",
    "neutral": "neutre",
    "lean_support": "plutôt pour",
    "support": "pour",
    "divided": "avis partagés",
    "ambiguous": "position ambiguë",
    "conditional": "selon une condition",
    "no_position_found": "aucune position publique trouvée",
}

POSITIONS = PositionWords(
    dates=DATES,
    verbs={
        "oppose": "se prononce contre",
        "lean_oppose": "penche contre",
        "neutral": "reste neutre",
        "lean_support": "penche pour",
        "support": "se prononce pour",
        "divided": "a des avis partagés",
        "ambiguous": "a une position ambiguë",
        "conditional": "fait dépendre sa position d’une condition",
        "no_position_found": "n’a pas de position publique connue",
    },
    hedges={
        "stated": "",
        "voted_or_signed": "par un vote ou une signature",
        "acted": "par ses actes",
        "reported": "selon des informations rapportées",
        "inferred": "selon notre déduction",
    },
    sentences={
        "stated": "{actor} {stance}",
        "voted_or_signed": "{actor} {stance}, par un vote ou une signature",
        "acted": "{actor} {stance}, par ses actes",
        "reported": "selon des informations rapportées, {actor} {stance}",
        "inferred": "selon notre déduction, {actor} {stance}",
    },
    authorities={
        "own": "{speaker}",
        "authorised": "{speaker}, avec mandat de s’exprimer",
        "personal_capacity": "{speaker}, à titre personnel",
        "unnamed_official": "un responsable non nommé",
        "leaked": "{speaker}, propos divulgués",
        "third_party": "{speaker}, tierce partie",
    },
    firmness={
        "red_line": "ligne rouge",
        "firm": "ferme",
        "negotiable": "négociable",
        "exploratory": "exploratoire",
    },
    status={
        "standing": "",
        "past": "n’est plus défendue",
        "withdrawn": "retirée",
        "disputed": "contestée",
    },
    no_speaker="auteur des propos non nommé",
    condition="condition\u202f: {conditions}",
    denied="démenti\u202f: {denier}",
    denied_on="démenti\u202f: {denier}, {date}",
    status_and_denial="{status}\u202f; {denial}",
)
