"""A change in plain paragraphs moves the links after it; any other change is left to the parser."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing.text.links import references
from briefing.text.plain_changes import PlainChange, plain_change

ID = "01923c5e-7f3a-7000-8000-0123456789ab"
LINK = f"[Ardavia](actor:{ID})"
LINES = st.sampled_from(
    [
        *(
            "",
            "",
            "",
            "Words",
            "Words, and more: (so).",
            "a) b",
            "  ",
            "1. one",
            "- item",
            "> said",
        ),
        *(LINK, f"    {LINK}", f"- {LINK}", f"See {LINK} now", f"  {LINK}", "[by-label]", "---"),
        *(
            f"[by-label]: actor:{ID}",
            "[by-label]:",
            f"actor:{ID}",
            f"[^1]: {LINK}",
            "so[^1]",
            "===",
        ),
        *("```", "~~~", "<div>", "</div>", "<!--", "-->", "`", "| a |", "|---|", "    code", "a\\"),
    ]
)
TEXTS = st.lists(LINES, max_size=8)
WRITTEN = st.lists(
    st.sampled_from(
        [
            *("", "Words", "Other words.", "  ", "- item"),
            *(f"Now {LINK} says", f"{LINK} says", f"Then and now {LINK} says, {LINK} too"),
            *(f"Is `{LINK} says", f"Is!{LINK}", f"Is \\{LINK}", f"| {LINK} |", f"Is *{LINK}"),
        ]
    ),
    max_size=3,
)


def places(text: str) -> list[tuple[str, str, int, int]]:
    return [(one.kind, one.words, one.span.start, one.span.end) for one in references(text)]


@given(TEXTS, WRITTEN, WRITTEN, TEXTS)
@example(["- a", ""], ["Words"], [], ["", f"    {LINK}"])
@example([LINK, "", "Words"], ["Words"], ["Other words.", "", "Words"], ["", LINK])
@example([], ["Words"], ["", "Words"], ["", LINK])
@example([LINK, ""], [f"Now {LINK} says"], [f"Then {LINK} says"], ["", LINK])
@example([], [f"Now {LINK} says"], [f"Now {LINK} said so"], ["", LINK])
@settings(max_examples=400, deadline=None)
def test_what_is_called_plain_moves_links_and_nothing_else(head, old, new, tail):
    before, after = "\n".join([*head, *old, *tail]), "\n".join([*head, *new, *tail])
    change = plain_change(before, after)
    if change is not None:
        assert places(after) == [
            (kind, words, start + moved, end + moved)
            for kind, words, start, end in places(before)
            for moved in [change.moved if start >= change.start else 0]
        ]


def test_words_typed_into_a_paragraph_without_links_move_what_follows():
    before = f"{LINK} waits.\n\nThe dam is full.\n\n- {LINK}\n"
    after = before.replace("is full", "is nearly full")
    end = before.index("full.") + len("full.")

    assert plain_change(before, after) == PlainChange(start=end, moved=len("nearly "))


def test_a_new_paragraph_at_the_end_is_plain():
    before = f"{LINK} waits.\n\nThe dam is full.\n"

    assert plain_change(before, before + "\nNobody\nleaves") is not None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"Words\n\n    {LINK}", f"Words\n    {LINK}"),
        (f"Is {LINK}", f"Is\\{LINK}"),
        (f"Words\n\n{LINK}", f"```\n\n{LINK}"),
        (f"- a\n\nWords\n\n    {LINK}", f"- a\n\n    {LINK}"),
    ],
)
def test_what_may_make_or_end_a_link_is_left_to_the_parser(before: str, after: str):
    assert plain_change(before, after) is None


def test_typing_beside_a_link_needs_no_parsing():
    before = f"Words\n\nNow {LINK} says, and {LINK} too.\n\n{LINK}"
    after = before.replace("says", "always says")
    change = plain_change(before, after)
    assert change == PlainChange(before.rindex(f"{LINK} too"), len("always "))


def test_other_words_of_a_link_do():
    before = f"Now {LINK} says."
    assert plain_change(before, before.replace("Ardavia", "Ardavians")) is None
