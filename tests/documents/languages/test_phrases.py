"""Every language says everything, in patterns that ask for the same values."""

import string
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal

import pytest

from briefing.documents.phrases.languages import LANGUAGES, phrases_for
from briefing.documents.phrases.plurals import counted
from briefing.domain.attribution import as_of_words
from briefing.domain.comparison import OBSTACLES
from briefing.domain.date_words import written
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.likelihood import TERMS
from briefing.domain.wording import figure_words

OTHERS = [language for language in LANGUAGES if language != "en"]
# The forms of these are a number's; what a language needs of them is its own matter.
_FORMS = ("sources", "sources_bare", "origins")


def patterns(value, path=""):
    """Every text in a value by its place."""
    if isinstance(value, str):
        yield path, value
    for name, each in parts(value):
        if name not in _FORMS or path != "/notes":
            yield from patterns(each, f"{path}/{name}")


def parts(value):
    if isinstance(value, Mapping):
        return value.items()
    if isinstance(value, tuple):
        return enumerate(value)
    if is_dataclass(value):
        return [(field.name, getattr(value, field.name)) for field in fields(value)]
    return ()


def slots(text):
    return sorted({name for _, name, _, _ in string.Formatter().parse(text) if name})


def is_pattern_of_its_own(place):
    """Openers are as many as a language has, signs are signs, a plain form may be left out."""
    return "interval_openers" in place or "/signs/" in place


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_there_and_takes_the_same_values(language):
    english = dict(patterns(LANGUAGES["en"]))
    other = dict(patterns(LANGUAGES[language]))
    differing = english.keys() ^ other.keys()
    assert [place for place in differing if not is_pattern_of_its_own(place)] == []
    for place, text in english.items():
        if not is_pattern_of_its_own(place):
            assert bool(other[place].strip()) == bool(text.strip()), place
            assert slots(other[place]) == slots(text), place


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_of_both_scales_has_its_own_words(language):
    terms = LANGUAGES[language].scale.terms
    for scale in TERMS.values():
        words = [term.words for term in scale] + [other for term in scale for other in term.also]
        assert len({terms[word] for word in words}) == len(words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_against_a_difference_has_its_sentence(language):
    sentences = LANGUAGES[language].changes.obstacles
    assert set(sentences) == set(OBSTACLES)
    assert len(set(sentences.values())) == len(OBSTACLES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_sheets_fit_a_workbook(language):
    words = LANGUAGES[language].register
    names = {words.matrix, words.figures, words.sources}
    assert len(names) == 3
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)


def test_a_tag_with_a_region_has_the_words_of_its_language():
    assert phrases_for("fr-CH") is LANGUAGES["fr"]
    assert phrases_for("ar-EG") is LANGUAGES["ar"]
    assert phrases_for("sw") is LANGUAGES["en"]


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "يُستشهد بمصدر واحد."),
        (2, "يُستشهد بمصدرين."),
        (3, "يُستشهد بـ3 مصادر."),
        (11, "يُستشهد بـ11 مصدرًا."),
        (100, "يُستشهد بـ100 مصدر."),
    ],
)
def test_arabic_counts_in_one_two_few_and_many(count, said):
    assert counted(LANGUAGES["ar"].notes.sources_bare, count, "ar") == said


def test_french_has_one_form_up_to_two_and_hebrew_a_dual():
    assert counted(LANGUAGES["fr"].notes.sources_bare, 1, "fr") == "Une source est citée."
    assert counted(LANGUAGES["fr"].notes.sources_bare, 2, "fr") == "2 sources sont citées."
    assert counted(LANGUAGES["he"].notes.sources_bare, 2, "he") == "מצוטטים שני מקורות."


@pytest.mark.parametrize(
    ("language", "unit", "value", "said"),
    [
        ("en", "people", "1", "1 person"),
        ("fr", "personnes", "1", "1 personne"),
        ("fr", "personnes", "1242.5", "1\u202f242,5 personnes"),
        ("tr", "kişi", "1242.5", "1.242,5 kişi"),
        ("ar", "أشخاص", "242", "242 شخصًا"),
        ("ar", "شخص", "5", "5 أشخاص"),
        ("ar", "شخص", "300", "300 شخص"),
        ("he", "אנשים", "1", "1 איש"),
        ("fr", "%", "12", "12\u202f%"),
        ("tr", "%", "12", "%12"),
        ("tr", "USD", "12", "12\u00a0USD"),
    ],
)
def test_numbers_and_units_as_the_language_writes_them(language, unit, value, said):
    measure = Measure(label="m", unit=unit)
    figure = Figure(measure_id=measure.id, value=Decimal(value))
    assert figure_words(figure, measure, LANGUAGES[language].figures) == said


@pytest.mark.parametrize(
    ("language", "date", "said"),
    [
        ("fr", "2025-11-01", "1er\u00a0novembre 2025"),
        ("fr", "2025-10-10/..", "depuis le 10\u00a0octobre 2025"),
        ("fr", "2025-10/..", "depuis octobre 2025"),
        ("ar", "2025-10-10", "10\u00a0أكتوبر 2025"),
        ("he", "2025-10-10", "10\u00a0באוקטובר 2025"),
        ("he", "2025-10", "אוקטובר 2025"),
        ("tr", "2025-10-10~", "10\u00a0Ekim 2025 dolayları"),
    ],
)
def test_dates_as_the_language_writes_them(language, date, said):
    assert written(Date(date), LANGUAGES[language].dates) == said


def test_a_day_and_a_month_take_their_own_words_in_french():
    words = LANGUAGES["fr"].attribution
    assert as_of_words(Date("2025-11-10"), words) == "situation au 10\u00a0novembre 2025"
    assert as_of_words(Date("2025-11"), words) == "situation en novembre 2025"
