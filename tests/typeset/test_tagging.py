"""Marked content and the tree it belongs to, as it is built while pages are drawn."""

import pytest

from briefing.typeset.tagging import Mark, Tag, Tagging, is_language

PARAGRAPH = Tag("P")


@pytest.fixture
def tagging():
    tagging = Tagging()
    tagging.begin_page()
    return tagging


def _shape(node):
    """An element as its role and what is in it."""
    inside = [child if isinstance(child, Mark) else _shape(child) for child in node.children]
    return (node.tag.role, inside)


def test_content_belongs_to_the_element_begun_last(tagging) -> None:
    link = Tag("Link")
    tagging.begin(PARAGRAPH)
    opened = tagging.content()
    tagging.begin(link)
    linked = tagging.content()
    tagging.end()
    after = tagging.content()

    assert opened == "/P <</MCID 0>> BDC"
    assert linked == "EMC\n/Link <</MCID 1>> BDC"
    assert after == "EMC\n/P <</MCID 2>> BDC"
    assert _shape(tagging.root) == (
        "Document",
        [("P", [Mark(0, 0), ("Link", [Mark(0, 1)]), Mark(0, 2)])],
    )


def test_lines_of_one_paragraph_are_marked_once(tagging) -> None:
    operators = []
    for _ in range(3):
        tagging.begin(PARAGRAPH)
        operators.append(tagging.content())
        tagging.end()

    assert operators == ["/P <</MCID 0>> BDC", "", ""]


def test_a_paragraph_over_two_pages_is_one_element(tagging) -> None:
    tagging.begin(PARAGRAPH)
    tagging.content()
    tagging.end()
    closed = tagging.close()
    tagging.begin_page()
    tagging.begin(PARAGRAPH)
    tagging.content()

    assert closed == "EMC\n"
    assert _shape(tagging.root) == ("Document", [("P", [Mark(0, 0), Mark(1, 0)])])
    assert [len(marks) for marks in tagging.pages] == [1, 1]


def test_grounds_and_rules_are_artifacts(tagging) -> None:
    tagging.begin(PARAGRAPH)
    tagging.content()

    assert tagging.ornament() == "EMC\n/Artifact BMC"
    assert tagging.ornament() == ""
    assert tagging.content() == "EMC\n/P <</MCID 1>> BDC"


def test_what_stands_on_every_page_has_no_part_in_the_tree(tagging) -> None:
    begun = tagging.begin_artifact()
    tagging.begin(PARAGRAPH)
    inside = (tagging.content(), tagging.ornament(), tagging.current)
    tagging.end()
    nested = (tagging.begin_figure(Tag("Figure", alt="x"), (0, 0, 1, 1)), tagging.end_whole())

    assert begun == "/Artifact <</Type /Pagination>> BDC"
    assert inside == ("", "", None)
    assert nested == ("", "")
    assert tagging.end_whole() == "EMC"
    assert tagging.root.children == []


def test_a_figure_is_one_piece_of_content_with_its_place(tagging) -> None:
    begun = tagging.begin_figure(Tag("Figure", alt="Bars"), (1.0, 2.0, 3.0, 4.0))
    inside = (tagging.ornament(), tagging.content(), tagging.current)
    ended = tagging.end_whole()
    (figure,) = tagging.root.children

    assert (begun, inside, ended) == ("/Figure <</MCID 0>> BDC", ("", "", None), "EMC")
    assert figure.box == (1.0, 2.0, 3.0, 4.0)
    assert tagging.current is tagging.root


@pytest.mark.parametrize("tag", ["en", "en-GB", "zh-Hant-TW", "x-klingon", "de-1996"])
def test_languages(tag) -> None:
    assert is_language(tag) is (tag != "x-klingon")


@pytest.mark.parametrize("tag", ["", "english please", "e", "en_GB", "en-", "(en)"])
def test_no_languages(tag) -> None:
    assert not is_language(tag)
