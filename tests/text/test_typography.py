"""Quotation marks, apostrophes and dashes as one types."""

import pytest

from briefing.text.typography import Marks, typographic

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
