"""Setting a document again sets only what changed, and the file does not show it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from briefing.scene.items import Lettering, Scene, Text
from briefing.typeset.document import typeset
from briefing.typeset.elements import (
    Bookmark,
    Box,
    Cell,
    Column,
    Drawing,
    Element,
    ListBlock,
    ListItem,
    Paragraph,
    Row,
    Run,
    Table,
    TableStyle,
    TextStyle,
)
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.page_setup import Margins, Metadata, PageSetup
from briefing.typeset.result import Typeset
from briefing.typeset.reuse import Reuse

PAGE = PageSetup(300.0, 400.0, Margins(50.0, 40.0, 50.0, 40.0))
SENTENCES = (
    "The committee was unable to reconcile the conflicting responsibilities of administrations. "
    "Five offices of the field (first, final and official) agreed — “difficult” to verify. "
)
MISSING = "\U0001f600"

Make = Callable[..., Paragraph]


@pytest.fixture
def elements(paragraph: Make) -> Callable[[str], Sequence[Element]]:
    """A document with everything that is drawn in a way of its own, and one text that changes."""

    def make(changing: str) -> Sequence[Element]:
        body = paragraph(SENTENCES * 3, align="justify")
        linked = paragraph("A statement. ", run={"href": "https://example.org"})
        mixed = paragraph("the name عبد الفتاح (he) and שָׁלוֹם")
        cells = (Cell((paragraph("supports"),)), Cell((paragraph(changing),)))
        rows = tuple(Row(cells) for _ in range(30))
        columns = (Column(fraction=1.0), Column())
        head = (Row((Cell((paragraph("Actor"),)), Cell((paragraph("Position"),)))),)
        label = (Run("•", TextStyle()),)
        items = (ListItem(label, (paragraph("first"),)), ListItem(label, (body,)))
        text = Text(10, 20, f"chart {MISSING}", Lettering(8))
        return (
            paragraph("A heading", role="H1"),
            body,
            body,
            paragraph(changing, key="changed"),
            linked,
            linked,
            mixed,
            Table(columns, rows, TableStyle(), head=head),
            ListBlock(items),
            Box((paragraph("boxed"),)),
            Drawing(Scene(100, 40, (text,)), "A chart"),
            paragraph(f"missing {MISSING}", key="missing"),
        )

    return make


@pytest.fixture
def set_with(fonts: FontLibrary) -> Callable[..., Typeset]:
    def set_elements(
        elements: Sequence[Element],
        reuse: Reuse | None,
        language: str = "en",
        page: PageSetup = PAGE,
    ) -> Typeset:
        return typeset(elements, page, Metadata("A title", language=language), fonts, reuse=reuse)

    return set_elements


def test_a_document_set_again_is_that_of_a_fresh_run(elements, set_with) -> None:
    reuse = Reuse()
    for text in ("before", "after the edit", "", "before", f"gone {MISSING}", "after"):
        assert set_with(elements(text), reuse) == set_with(elements(text), None)


def test_only_what_changed_is_set_anew(elements, set_with) -> None:
    reuse = Reuse()

    set_with(elements("before"), reuse)
    assert (reuse.reused, reuse.made) == (0, 12)

    set_with(elements("after"), reuse)
    assert (reuse.reused, reuse.made) == (10, 2)


def test_a_paragraph_that_only_moved_in_its_text_is_kept_under_its_new_key(
    paragraph: Make, set_with
) -> None:
    """A word more in the first paragraph gives all that follow other keys."""

    def document(by: int) -> Sequence[Element]:
        linked = paragraph(f"{SENTENCES} ", run={"href": "https://example.org"}, key=f"t/{by}-9")
        noted = paragraph(f"missing {MISSING}", key=f"t/{by + 10}-19")
        heading = paragraph("A heading", role="H2", key=f"t/{by + 20}-29")
        bookmarked = replace(heading, anchor="here", bookmark=Bookmark("A heading"))
        twice = [paragraph("The same. ", key=f"t/{by + at}-39") for at in (30, 40)]
        return (paragraph(f"Text {by}", key=f"t/0-{by}"), linked, noted, bookmarked, *twice)

    reuse = Reuse()
    set_with(document(0), reuse)

    for by in (10, 3, 10):
        again = set_with(document(by), reuse)

        assert reuse.reused >= 5
        assert again == set_with(document(by), None)
        assert {place.key for place in again.places} >= {f"t/{by}-9", f"t/{by + 40}-39"}
        assert [notice.key for notice in again.warnings] == [f"t/{by + 10}-19"]


def test_an_element_that_stands_twice_is_two_in_the_structure(paragraph: Make, set_with) -> None:
    reuse = Reuse()
    once = paragraph("Once more. ")

    set_with((once,), reuse)
    twice = set_with((once, once), reuse)

    assert (reuse.reused, reuse.made) == (1, 1)
    assert twice == set_with((once, once), None)


def test_what_was_noted_is_noted_again_where_it_still_stands(paragraph: Make, set_with) -> None:
    reuse = Reuse()
    first, second = (paragraph(f"{MISSING} {text}", key="same") for text in ("one", "two"))

    set_with((first, second), reuse)
    rest = set_with((second,), reuse)
    none = set_with((paragraph("plain"),), reuse)

    assert [notice.key for notice in rest.warnings] == ["same"]
    assert none.warnings == ()


@pytest.mark.parametrize(
    "changed",
    [
        {"language": "ar"},
        {"page": replace(PAGE, direction="rtl")},
        {"page": replace(PAGE, width=360.0)},
        {"page": replace(PAGE, height=300.0)},
    ],
)
def test_another_language_or_page_sets_everything_anew(elements, set_with, changed) -> None:
    reuse = Reuse()
    set_with(elements("text"), reuse)

    again = set_with(elements("text"), reuse, **changed)

    assert reuse.reused == 0
    assert again == set_with(elements("text"), None, **changed)


def test_what_the_last_documents_did_not_use_is_forgotten(paragraph: Make, set_with) -> None:
    reuse = Reuse()
    kept = paragraph("kept")
    set_with((kept,), reuse)
    for number in range(4):
        set_with((paragraph(str(number)),), reuse)

    set_with((kept,), reuse)

    assert (reuse.reused, reuse.made) == (0, 1)


def test_a_page_is_packed_again_only_when_the_last_document_had_none_like_it() -> None:
    reuse = Reuse()
    content = b"BT ET" * 100

    first = reuse.packed(content)
    reuse.finish()
    assert reuse.packed(content) is first
    reuse.finish()
    reuse.finish()
    again = reuse.packed(content)
    assert again is not first
    assert again == first
