"""Where words may be divided."""

from itertools import pairwise

import pyphen
import pytest

from briefing.typeset.hyphen_patterns import Patterns
from briefing.typeset.hyphenation import hyphen_places


def _divided(text: str, language: str) -> str:
    places = hyphen_places(text, language)
    edges = [0, *places, len(text)]
    return "-".join(text[start:end] for start, end in pairwise(edges))


@pytest.mark.parametrize(
    ("text", "language", "divided"),
    [
        ("responsibility", "en-GB", "re-spons-ib-il-ity"),
        ("responsibility", "en-US", "re-spon-si-bil-ity"),
        ("(“responsibility”),", "en-US", "(“re-spon-si-bil-ity”),"),
        ("Verantwortung", "de", "Ver-ant-wor-tung"),
        ("ответственность", "ru", "от-вет-ствен-ность"),
        ("responsabilité", "fr-CA", "res-pon-sa-bi-lité"),
    ],
)
def test_words_are_divided_by_the_rules_of_their_language(text, language, divided) -> None:
    assert _divided(text, language) == divided


@pytest.mark.parametrize(
    "text",
    [
        "",
        "word",
        "UNIFIL",
        "Netanyahu",
        "long-established",
        "and/or",
        "someone@example.org",
        "12345678",
        "covid19related",
        "…",
        "ḥukūmatunā\u0301",
    ],
)
def test_names_acronyms_addresses_and_compounds_are_not(text) -> None:
    assert hyphen_places(text, "en") == ()


@pytest.mark.parametrize("language", ["ar", "he", "xx", ""])
def test_a_language_without_patterns_divides_nothing(language) -> None:
    assert hyphen_places("responsibility", language) == ()


@pytest.mark.parametrize("language", ["en_US", "de_DE", "hu_HU", "sq_AL", "el_GR", "uk_UA"])
def test_words_are_divided_where_pyphen_divides_them(language) -> None:
    reference = pyphen.Pyphen(lang=language)
    patterns = Patterns(pyphen.LANGUAGES[language])
    letters = sorted(reference.hd.patterns)
    for first, second, third in zip(letters[::41], letters[::-37], letters[7::43], strict=False):
        word = (first + second + third).replace(".", "").lower()
        unchanged = [int(place) for place in reference.hd.positions(word) if place.data is None]
        assert patterns.places(word) == unchanged
