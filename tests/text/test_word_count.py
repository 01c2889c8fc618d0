"""Words as a reader counts them: without markup, addresses and live blocks."""

import pytest

from briefing.text.word_count import word_count

ID = "0190c5e7-f3a0-7000-8000-0123456789ab"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("## What is *not* known", 4),
        (f"Killed: [at least 1,242.5](figure:{ID}).", 4),
        (f"Before\n\n![Key figures](tiles:issue/{ID}?limit=6)\n\nafter", 2),
        ("Gaza’s twenty-one well-known", 3),
        ("وزارة الصحة في غزة", 4),
        ("משרד הבריאות 😀", 2),
        ("- \n- \n> ", 0),
    ],
)
def test_counts(text, count):
    assert word_count(text) == count
