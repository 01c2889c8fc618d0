"""Quotation marks, apostrophes and dashes as one types."""

import pytest

from briefing.text.typography import Marks, ends_with_foreign_mark, foreign_quotation, typographic

ENGLISH = Marks(("“", "”"), ("‘", "’"))
GERMAN = Marks(("„", "“"), ("‚", "‘"))
FRENCH = Marks(("«\u202f", "\u202f»"), ("“", "”"))
ARABIC = Marks(("«", "»"), ("‘", "’"))


def typed(line: str, marks: Marks = ENGLISH) -> str:
    """The line as it stands when its letters were typed one by one."""
    made = ""
    for letter in line:
        found = typographic(made, letter, marks)
        made = made + letter if found is None else made[: len(made) - found[0]] + found[1]
    return made


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ('He said "no".', "He said “no”."),
        ('"No" ("yes")', "“No” (“yes”)"),
        ("don't 'so' dogs' '90s", "don’t ‘so’ dogs’ ‘90s"),
        ('**"so"**', "**“so”**"),
        ("\"'so' it\"", "“‘so’ it”"),
        ("one -- two, 10--12", "one – two, 10–12"),
        ("---", "---"),
        ("| --- | --- |", "| --- | --- |"),
        ("a--b", "a--b"),
        ('`a "b"` "c"', '`a "b"` “c”'),
        ("[x](https://a.b/'c'--d)", "[x](https://a.b/'c'--d)"),
        ('https://a.b/"c"', 'https://a.b/"c"'),
        ('\\"', '\\"'),
        ('> "so"', "> “so”"),
        ('- "so"', "- “so”"),
    ],
)
def test_english(line, made):
    assert typed(line) == made


def test_other_languages_have_their_own():
    assert typed("\"so\" 'so' geht's", GERMAN) == "„so“ ‚so‘ geht’s"
    assert typed('Il dit "non".', FRENCH) == "Il dit «\u202fnon\u202f»."
    assert typed('قال "لا".', ARABIC) == "قال «لا»."
    assert typed('- "لا"', ARABIC) == "- «لا»"


def test_in_french_a_quotation_among_arabic_words_is_held_together_by_its_full_stop():
    french = ("«\N{NARROW NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}»")
    before = f"قال {french[0]}It holds"
    assert foreign_quotation(before, french[1], french) is None
    assert not ends_with_foreign_mark(before, french[1], french)
    assert ends_with_foreign_mark(f"{before}.", french[1], french)
