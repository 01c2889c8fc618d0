"""Lists: labels on the baseline of their items, on the side of reading."""

from dataclasses import replace

import pytest

from briefing.typeset.elements import (
    Cell,
    Column,
    ListBlock,
    ListItem,
    Row,
    Run,
    Table,
    TableStyle,
    TextStyle,
)

LABEL = TextStyle(size=10.0)


@pytest.fixture
def items(paragraph):
    def make(*texts: str, **options) -> ListBlock:
        return ListBlock(
            tuple(
                ListItem((Run(f"{number}.", LABEL),), (paragraph(text),), key=f"item-{number}")
                for number, text in enumerate(texts, start=1)
            ),
            **options,
        )

    return make


def test_labels_stand_at_the_edge_on_the_baseline_of_their_item(
    set_pages, items, positions
) -> None:
    label, text = positions(set_pages(items("first", indent=20.0)))

    assert (label[0], label[1]) == ("1.", 40.0)
    assert (text[0], text[1]) == ("first", 60.0)
    assert label[2] == text[2]


def test_labels_at_the_end_stop_before_the_text(set_pages, items, positions) -> None:
    block = items(*["x"] * 10, indent=30.0, label_gap=6.0, label_align="end")
    labels = {text: x for text, x, _ in positions(set_pages(block)) if text.endswith(".")}

    assert labels["10."] < labels["9."] < 40.0 + 30.0 - 6.0


def test_in_a_right_to_left_document_the_list_is_mirrored(set_pages, items, positions) -> None:
    result = set_pages(items("אבג", indent=20.0), direction="rtl")
    found = {text: x for text, x, _ in positions(result)}

    assert found["אבג"] < 240.0 < found["1"]


def test_items_stand_apart_and_have_places(set_pages, items) -> None:
    result = set_pages(items("one", "two", item_gap=6.0))
    first, second = (place for place in result.places if place.key.startswith("item"))

    assert first.bottom - (second.bottom + second.height) == pytest.approx(6.0)
    assert first.left == 60.0 - 6.0


def test_an_item_without_content_still_has_its_label(set_pages, items, texts) -> None:
    block = items("one")
    empty = replace(block, items=(replace(block.items[0], elements=()), *block.items))

    assert texts(set_pages(empty))[0].startswith("1. 1. one")


def test_lists_nest_and_go_on_over_pages(set_pages, items, texts) -> None:
    inner = items(*["inner"] * 40)
    block = ListBlock((ListItem((Run("•", LABEL),), (inner,)),))
    pages = texts(set_pages(block))

    assert len(pages) == 2
    assert sum(page.count("inner") for page in pages) == 40


def test_the_label_stands_beside_content_that_is_cut_by_a_page(set_pages, paragraph, texts) -> None:
    style = paragraph("x").style.text
    row = Row((Cell((paragraph("one line after the other " * 150),)),))
    table = Table((Column(fraction=1.0),), (row,), TableStyle())
    result = set_pages(ListBlock((ListItem((Run("77.", style),), (table,), key="item"),)))
    pages = texts(result)

    assert len(pages) > 1
    assert [page.count("77.") for page in pages] == [1] + [0] * (len(pages) - 1)
    assert [place.page for place in result.places] == list(range(1, len(pages) + 1))
