"""One thing about a live block changed in its line; the rest of the line stays letter by letter."""

import pytest

from briefing.domain.dates import Date
from briefing.text.live_block_editing import (
    live_block_of,
    setting_problem,
    subject_problem,
    unknown_settings,
    with_label,
    with_setting,
    with_subject,
)

ID = "019a73bb-9c00-7000-8009-000000000001"
OTHER = "019a73bb-9c00-7000-8009-000000000002"


@pytest.mark.parametrize(
    ("query", "field", "value", "after"),
    [
        ("", "limit", 6, "?limit=6"),
        ("?limit=6", "limit", 8, ""),
        ("?limit=6&since=2025-11", "limit", 7, "?limit=7&since=2025-11"),
        ("?since=2025-11&limit=6", "limit", 8, "?since=2025-11"),
        ("?since=2025-11&limit=many", "limit", 4, "?since=2025-11&limit=4"),
        ("?limit=6&odd=1", "since", Date("2025-11-10"), "?limit=6&odd=1&since=2025-11-10"),
        ("?limit=6&limit=7", "limit", 5, "?limit=5"),
    ],
)
def test_a_setting_is_changed_alone(query, field, value, after):
    before = f"  ![The *key*  figures](tiles:issue/{ID}{query}) "
    assert with_setting(before, field, value) == (
        f"  ![The *key*  figures](tiles:issue/{ID}{after}) "
    )


def test_what_is_written_is_read_back():
    line = with_setting(f"![Who](matrix:issue/{ID})", "actors", (ID, OTHER))
    block = live_block_of(line)
    assert block is not None
    assert block.settings.actors == (ID, OTHER)


def test_a_block_does_not_take_a_setting_of_another():
    with pytest.raises(ValueError, match="has no setting"):
        with_setting(f"![A](tiles:issue/{ID})", "grades", value=True)


def test_the_subject_is_changed_alone():
    line = f"![A](matrix:issue/{ID}?as_of=2025-11-10)"
    assert with_subject(line, "issue", OTHER) == f"![A](matrix:issue/{OTHER}?as_of=2025-11-10)"
    assert with_subject(line, "", "") == "![A](matrix:?as_of=2025-11-10)"


def test_a_label_is_written_so_that_it_is_read():
    line = with_label(f"![A](tiles:issue/{ID})", "What [we] *know*")
    block = live_block_of(line)
    assert block is not None
    assert block.label == "What [we] *know*"


def test_every_problem_has_its_place():
    line = f"![A](tiles:event/{ID}?limit=many&since=2025&odd=1)"
    assert "“many” cannot be the limit" in str(setting_problem(line, "limit"))
    assert setting_problem(line, "since") is None
    assert "cannot be about “event”" in str(subject_problem(line))
    assert ["“odd”" in str(each) for each in unknown_settings(line)] == [True]
    assert "does not say what it is about" in str(subject_problem("![A](tiles:)"))
    assert unknown_settings(f"![A](tiles:issue/{ID}?limit=many)") == ()


@pytest.mark.parametrize("line", ["Words", f"![A](photo:issue/{ID})", f"A ![A](tiles:issue/{ID})"])
def test_other_lines_are_no_blocks(line):
    assert live_block_of(line) is None
