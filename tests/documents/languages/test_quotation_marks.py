"""Quotation marks around what was said: those of its language, and never twice."""

import pytest

from briefing.documents.phrases.punctuation import in_quotation_marks


@pytest.mark.parametrize(
    ("said", "language", "printed"),
    [
        ("We stay.", "en", "“We stay.”"),
        ("“We stay.”", "en", "“We stay.”"),
        ("“We stay,”", "en-GB", "“We stay,”"),
        ('"We stay."', "en", "“We stay.”"),
        ("«نحن باقون»", "ar", "«نحن باقون»"),
        ("“We stay.”", "fr", "«\u202fWe stay.\u202f»"),
        ("“We stay,” he said. “We wait.”", "en", "““We stay,” he said. “We wait.””"),
        ("He said: “We stay.”", "en", "“He said: “We stay.””"),
        ("“", "en", "““”"),
    ],
)
def test_a_passage_taken_with_its_marks_has_them_once(said, language, printed):
    assert in_quotation_marks(said, language) == printed
