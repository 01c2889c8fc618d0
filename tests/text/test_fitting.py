"""CommonMark from elsewhere stands apart from the text it is put into, or goes into its line."""

import pytest

from briefing.text.fitting import fitted


@pytest.mark.parametrize(
    ("words", "before", "after", "put"),
    [
        ("some words", "a ", " b", "some words"),
        ("# Title", "", "", "# Title"),
        ("# Title", "In ", " b", "Title"),
        ("- one", "In ", "", "one"),
        ("One\n\nTwo", "a", "b", "\n\nOne\n\nTwo\n\n"),
        ("One\n\nTwo", "a\n", "\nb", "\nOne\n\nTwo\n"),
        ("One\n\nTwo", "a\n\n", "\n\nb", "One\n\nTwo"),
        ("- a\n- b", "text", "", "\n\n- a\n- b"),
        ("a\\\nb", "text ", "", "a\\\nb"),
    ],
)
def test_is_fitted(words, before, after, put):
    assert fitted(words, before, after) == put
