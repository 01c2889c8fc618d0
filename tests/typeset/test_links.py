"""Which addresses a document may open."""

import pytest

from briefing.typeset.links import safe_address


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
        (" HTTP://example.org ", "HTTP://example.org"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("https://example.org/ḥ (1)", "https://example.org/%E1%B8%A5%20(1)"),
        ("https://example.org/%20\n<>", "https://example.org/%20%0A%3C%3E"),
        ("https://example.org/\ud800", "https://example.org/?"),
    ],
)
def test_opened(address: str, opened: str) -> None:
    assert safe_address(address) == opened


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "java\nscript:x",
        "https:",
        "//a.b",
        "",
        "data:,x",
    ],
)
def test_refused(address: str) -> None:
    assert safe_address(address) is None
