import pytest

from briefing.text.directions import (
    direction_of_language,
    direction_of_text,
    isolated,
    with_parts_apart,
)


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


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Gazette · 12 Nov 2025", "Gazette · 12 Nov 2025"),
        ("الشرق", "الشرق"),
        ("الشرق · 12 Nov 2025", "\u2068الشرق\u2069 · \u206812 Nov 2025\u2069"),
        ("Note · ארלן · B", "\u2068Note\u2069 · \u2068ארלן\u2069 · \u2068B\u2069"),
    ],
)
def test_parts_of_a_line_are_kept_apart_where_one_runs_from_right_to_left(line, shown):
    assert with_parts_apart(line) == shown
