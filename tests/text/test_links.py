"""References to records: what the text says is what is read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.text.links import link, references
from briefing.text.markdown import parse
from briefing.text.records_cited import REFERENCE_KINDS
from briefing.text.tree import Link

ID = "01923c5e-7f3a-7000-8000-0123456789ab"
OTHER = "01923c5e-7f3a-7000-8000-0123456789cd"
ONE_LINE = st.text(
    st.sampled_from(list("ab \\`*_[]()<>!&|~#^:;.\"'")) | st.characters(exclude_categories=["Cs"]),
    max_size=40,
).filter(lambda words: not set(words) & set("\n\r\0"))


def test_a_reference_says_record_words_and_place():
    source = f"🙂 He said [at *least* 242](figure:{ID}) were killed."

    (found,) = references(source)

    assert (found.kind, found.record_id, found.words) == ("figure", ID, "at least 242")
    assert found.span.of(source) == f"[at *least* 242](figure:{ID})"


def test_references_are_found_in_every_corner_of_a_text():
    source = (
        f"# [a](actor:{ID})\n\n> - [b](position:{ID})\n\n| x | [c](figure:{ID}) |\n|---|---|\n"
        f"| **[d](gap:{ID})** | y |\n\nz[^1] [e][by-label]\n\n[^1]: [f](source:{OTHER})\n\n"
        f"[by-label]: event:{ID}\n"
    )

    assert [(found.kind, found.words) for found in references(source)] == [
        ("actor", "a"),
        ("position", "b"),
        ("figure", "c"),
        ("gap", "d"),
        ("event", "e"),
        ("source", "f"),
    ]


@pytest.mark.parametrize("kind", REFERENCE_KINDS)
def test_every_kind_can_be_cited(kind):
    assert [(found.kind, found.words) for found in references(link("it", kind, ID))] == [
        (kind, "it")
    ]


@pytest.mark.parametrize(
    "source",
    [
        f"`[a](figure:{ID})`",
        f"    [a](figure:{ID})",
        f"\\[a](figure:{ID})",
        f"[a](figure:{ID.upper()})",
        f"[a](figure:{ID}/x)",
        f"[a](quote:{ID})",
        "[a](https://example.org/)",
    ],
)
def test_what_is_no_link_to_a_record_is_no_reference(source):
    assert references(source) == ()


def test_an_ordinary_link_stays_one():
    (paragraph,) = parse('[the "text"](https://example.org/ä "Title")')
    (found,) = paragraph.children

    assert isinstance(found, Link)
    assert (found.href, found.title) == ("https://example.org/%C3%A4", "Title")


@settings(max_examples=300, deadline=None)
@given(ONE_LINE)
def test_the_words_of_a_link_come_back_exactly(words):
    written = link(words, "figure", ID)

    for source in (written, f"He said {written} then!", f"| {written} |\n|---|\n"):
        (found,) = references(source)
        assert (found.kind, found.record_id, found.words) == ("figure", ID, words)
        assert found.span.of(source) == written


def test_a_link_is_kept_on_one_line():
    assert link("at least\r\n  242", "figure", ID) == f"[at least 242](figure:{ID})"


@pytest.mark.parametrize(("kind", "record_id"), [("quote", ID), ("figure", "12")])
def test_a_link_to_no_record_is_refused(kind, record_id):
    with pytest.raises(ValueError, match="record"):
        link("a", kind, record_id)
