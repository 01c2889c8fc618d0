"""A text that is shown outside its place reads without addresses and marks."""

import pytest

from briefing.text.links import link
from briefing.text.plain_words import plain_words

ID = "019a73bb-9c00-7000-8000-000000000001"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            f"It [wants Zenta disarmed](position:{ID}), we infer.",
            "It wants Zenta disarmed, we infer.",
        ),
        (link("a [sic] quote", "excerpt", ID), "a [sic] quote"),
        ("## What is kept apart\n\nTwo counts.", "What is kept apart\n\nTwo counts."),
        (f"![Who stands where](matrix:{ID})", "Who stands where"),
        ("[the report](https://harbour.example/news)", "the report"),
        ("A list [of five] (see below), C# too", "A list [of five] (see below), C# too"),
    ],
)
def test_only_the_words_are_left(written, read):
    assert plain_words(written) == read
