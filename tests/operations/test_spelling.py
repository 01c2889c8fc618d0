"""Words are looked up in the dictionaries and in the names of the library."""

import pytest

from briefing.operations.libraries import sample_library
from briefing.operations.spelling import misspelt, suggestions
from briefing.text.spelled_words import spelled_words


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    path = tmp_path_factory.mktemp("spelling") / "sample.briefing"
    sample_library(path, author="Ana")
    return path


def no_report(done: int, total: int) -> None:
    """Nobody listens."""


def wrong(library, text: str, spelling="en-GB") -> set[str]:
    words = tuple(word for _, _, word in spelled_words(text))
    return set(misspelt(library, words, spelling, no_report))


def test_british_and_american_english_differ(library):
    assert wrong(library, "colour color") == {"color"}
    assert wrong(library, "colour color", "en-US") == {"colour"}


def test_both_endings_are_british(library):
    assert wrong(library, "organise organize realised realized") == set()


def test_what_is_wrong_is_said_with_either_apostrophe(library):
    assert wrong(library, "The goverment don’t don't teh") == {"goverment", "teh"}


def test_names_of_the_library_are_known(library):
    assert wrong(library, "Netanyahu’s Netanyahu Blorgistan") == {"Blorgistan"}


def test_places_are_known(library):
    assert wrong(library, "In Bureij and Blorgistan") == {"Blorgistan"}


def test_suggestions_come_likeliest_first():
    assert suggestions("goverment", "en-GB", no_report)[0] == "government"
    assert suggestions("dont’s", "en-GB", no_report)
    assert suggestions("fial", "en-GB", no_report)[0] == "fail"
    assert suggestions("teh", "en-GB", no_report)[0] == "the"
    assert suggestions("Teh", "en-GB", no_report)[0] == "The"
    assert suggestions("Recieve", "en-GB", no_report)[0] == "Receive"
    assert suggestions("Londno", "en-GB", no_report)[0] == "London"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("The UN and the UNRWA’s 3rd teh", ["The", "and", "the", "teh"]),
        ("`teh code` www.teh.org a.teh@b.org [teh](https://teh.org/teh)", ["teh"]),
        ("قال teh שלום", ["teh"]),
        ("teh_file x1y H₂O &nbsp; [^teh]", []),
        ("**teh** café", ["teh", "café"]),
        ("says @teh kil", ["says", "kil"]),
    ],
)
def test_only_words_are_looked_up(line, words):
    assert [word for _, _, word in spelled_words(line)] == words
    assert [line[start:end] for start, end, _ in spelled_words(line)] == words
