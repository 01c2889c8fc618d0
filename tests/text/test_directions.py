import pytest

from briefing.text.directions import direction_of_language, direction_of_text, isolated


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("fa", "rtl"),
        ("az-Arab", "rtl"),
        ("ku-Arab-IQ", "rtl"),
        ("ar-Latn", "ltr"),
        ("en-GB", "ltr"),
        ("tr", "ltr"),
        ("", "ltr"),
    ],
)
def test_a_language_runs_as_its_script_does(language, direction):
    assert direction_of_language(language) == direction


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Arlen", "ltr"),
        ("12. آرلن", "rtl"),
        ("“ארלן” Arlen", "rtl"),
        ("\u2067ארלן\u2069 Arlen", "ltr"),
        ("242 (±)", None),
        ("", None),
    ],
)
def test_a_text_runs_as_its_first_letter_outside_of_isolates(text, direction):
    assert direction_of_text(text) == direction


@pytest.mark.parametrize(
    ("text", "among", "shown"),
    [
        ("Arlen", "ltr", "Arlen"),
        ("Arlen", "rtl", "\u2068Arlen\u2069"),
        ("آرلن", "ltr", "\u2068آرلن\u2069"),
        ("آرلن", "rtl", "آرلن"),
        ("12–14", "rtl", "12–14"),
    ],
)
def test_text_is_parted_only_from_words_that_run_the_other_way(text, among, shown):
    assert isolated(text, among) == shown
