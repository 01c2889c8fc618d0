"""The sample tells the report's facts in words of its own.

`report_shingles.txt` holds, for every eight consecutive words of the report, the first twelve
digits of their SHA-256: enough to see a copied sentence, not enough to read the report.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

LENGTH = 8
SHINGLES = Path(__file__).with_name("report_shingles.txt")
OFFICIALS_WORDS = (
    (
        "Together, they discussed bringing remaining hostages home and planning for the future of"
        " Gaza, ensuring Hamas will have no role"
    ),
    (
        "We are determined to enforce with an iron fist the ceasefire agreements where they exist,"
        " and you can see what happens every day in Lebanon."
    ),
)


def shingles(text: str) -> Iterator[str]:
    words = re.findall(r"[^\W_]+", text.casefold())
    for start in range(len(words) - LENGTH + 1):
        yield " ".join(words[start : start + LENGTH])


def copied(text: str, known: frozenset[str]) -> list[str]:
    outside_quotations = re.split("“[^”]*”", text)
    return [
        shingle
        for stretch in outside_quotations
        for shingle in shingles(stretch)
        if sha256(shingle.encode()).hexdigest()[:12] in known
    ]


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


@pytest.fixture(scope="module")
def known() -> frozenset[str]:
    return frozenset(SHINGLES.read_text(encoding="ascii").split())


@pytest.mark.parametrize("words", OFFICIALS_WORDS)
def test_the_check_knows_the_report(known, words):
    assert len(copied(words, known)) == len(list(shingles(words)))


@pytest.mark.parametrize("words", OFFICIALS_WORDS)
def test_what_officials_said_is_kept_word_for_word(sample, words):
    assert f"“{words}" in sample.text_of("Desk summary")
    assert sample.one("excerpt", exact=words)["kind"] == "quote"


def test_no_sentence_is_copied_outside_of_quotations(sample, known):
    for given in sample.given:
        is_quote = given["record"] == "excerpt" and given["kind"] == "quote"
        own = {name: value for name, value in given.items() if not is_quote or name != "exact"}
        for text in strings(own):
            assert copied(text, known) == [], given["id"]


def test_the_readme_copies_nothing_either(sample, known):
    assert copied((sample.folder / "README.md").read_text(encoding="utf-8"), known) == []


def test_the_summary_is_as_long_as_a_news_report(sample):
    assert 400 < len(sample.text_of("Desk summary").split()) < 550
