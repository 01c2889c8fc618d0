from decimal import Decimal

import pytest

from briefing.documents.content import BottomLine
from briefing.documents.figure_blocks import Tiles
from briefing.documents.prose import (
    Break,
    Heading,
    Mark,
    Origin,
    Paragraph,
    Preformatted,
    QuotedText,
    Separator,
    TextList,
    TextTable,
    Words,
    plain,
)
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue
from briefing.domain.records import new_id
from briefing.domain.sources import Source


@pytest.fixture
def text(shelf, composed):
    """Composes a text about an issue under which nothing is filed: only the text is printed."""
    issue = shelf.put(Issue(title="Nothing filed"))

    def text(draft="", **fields):
        return composed(draft, about=issue, **fields)

    return text


@pytest.fixture
def figure(shelf):
    measure = shelf.put(Measure(label="Sailors displaced"))
    return shelf.sourced(
        Figure(measure_id=measure.id, value=Decimal(242), caveat="Counts are partial."),
        "At least 242 sailors.",
    )


def test_a_reference_prints_the_analysts_words_and_a_mark(figure, text):
    document = text(f"Some [242 sailors](figure:{figure.id}) left.")
    (paragraph,) = document.blocks
    assert paragraph == Paragraph(
        key="draft/0-69",
        line=(
            Words("Some "),
            Words("242 sailors", record=f"figure:{figure.id}"),
            Mark((1,)),
            Words(" left."),
        ),
        origin=Origin("draft", 0, 69),
    )
    (note,) = document.notes
    assert (note.number, note.passage) == (1, "At least 242 sailors.")
    assert note.caveats == ("Counts are partial.",)


def test_a_caveat_printed_beside_the_figure_is_not_repeated_in_its_note(
    shelf, figure, composed, block_of
):
    issue = shelf.put(Issue(title="Harbour"))
    shelf.put(Filing(issue_id=issue.id, record_kind="measure", record_id=figure.measure_id))
    document = composed(f"[242](figure:{figure.id})", about=issue)
    assert block_of(document, Tiles).tiles[0].caveat == "Counts are partial."
    assert document.notes[0].caveats == ()


def test_one_passage_has_one_number_however_often_it_is_cited(shelf, figure, text):
    other = shelf.source("The Beacon")
    document = text(
        f"[242](figure:{figure.id}), [as the Beacon has it](source:{other.id}),"
        f" [242 again](figure:{figure.id})."
    )
    marks = [inline for inline in document.blocks[0].line if isinstance(inline, Mark)]
    assert marks == [Mark((1,)), Mark((2,)), Mark((1,))]
    assert [note.number for note in document.notes] == [1, 2]


def test_a_disputed_figure_is_called_disputed_where_the_text_cites_it(shelf, figure, text):
    shelf.change(figure, status="disputed")
    line = text(f"[242](figure:{figure.id})").blocks[0].line
    assert line[1] == Mark((1,), "disputed")


def test_a_claim_without_evidence_is_marked_in_the_text(shelf, text):
    measure = shelf.put(Measure(label="Ships"))
    figure = shelf.put(Figure(measure_id=measure.id, value=Decimal(3)))
    document = text(f"[three](figure:{figure.id})")
    assert document.blocks[0].line[1] == Mark((), "unsourced")
    assert document.summary == (
        "No source is cited.",
        "Claims printed here without a source, and marked so: 1.",
    )


def test_a_reference_to_nothing_or_to_the_trash_prints_its_words_and_warns(shelf, figure, text):
    shelf.trash(figure)
    document = text(f"[242](figure:{figure.id}) and [nobody](actor:{new_id()})")
    assert plain(document.blocks[0].line) == "242 and nobody"
    assert not [inline for inline in document.blocks[0].line if isinstance(inline, Mark)]
    assert [str(warning) for warning in document.warnings] == [
        "“242” refers to a record in the trash.",
        "“nobody” refers to a record that does not exist.",
    ]


def test_all_of_commonmark_becomes_content(text):
    document = text(
        "Plain *soft **both*** `code` [out](https://example.org)\\\nnext\n\n"
        "1. one\n2. two\n\n- a\n  - b\n\n> said\n\n    kept  as is\n\n***\n\n"
        "| a | b |\n|:-:|--:|\n| 1 | 2 |\n"
    )
    kinds = [type(block) for block in document.blocks]
    assert kinds == [
        Paragraph,
        TextList,
        TextList,
        QuotedText,
        Preformatted,
        Separator,
        TextTable,
    ]
    first, numbered, bullets, _, kept, _, table = document.blocks
    assert first.line[:7] == (
        Words("Plain "),
        Words("soft ", emphasis=True),
        Words("both", emphasis=True, strong=True),
        Words(" "),
        Words("code", code=True),
        Words(" "),
        Words("out", href="https://example.org"),
    )
    assert Break() in first.line
    assert (numbered.start, bullets.start) == (1, None)
    assert kept.text == "kept  as is"
    assert table.alignments == ("center", "end")
    assert [[plain(cell) for cell in row] for row in table.rows] == [["1", "2"]]


def test_markup_of_other_kinds_is_text(text):
    document = text("<b>bold</b> & [x](javascript:alert(1))\n\n<script>no</script>\n")
    assert [plain(block.line) for block in document.blocks] == [
        "<b>bold</b> & [x](javascript:alert(1))",
        "<script>no</script>",
    ]
    assert not [each for block in document.blocks for each in block.line if each.href]


def test_an_internal_address_is_no_link(text):
    (paragraph,) = text("[here](file:///etc/passwd) [there](notes.md)").blocks
    assert {inline.href for inline in paragraph.line} == {""}


def test_a_footnote_is_a_note_of_the_analyst(text):
    document = text("Said once[^a] and again[^a].\n\n[^a]: By *hearsay*.\n")
    marks = [inline for inline in document.blocks[0].line if isinstance(inline, Mark)]
    assert marks == [Mark((1,)), Mark((1,))]
    (note,) = document.notes
    assert [plain(line) for line in note.text] == ["By hearsay."]


def test_a_stray_at_and_a_picture_do_not_reach_the_page_unsaid(text):
    document = text("Ask @Arlen, or mail a@example.org. ![A map](map.png)")
    assert plain(document.blocks[0].line) == "Ask Arlen, or mail a@example.org. A map"
    assert [str(warning) for warning in document.warnings] == [
        "“@Arlen” names no record; it is printed without the @.",
        "The picture “A map” is not printed; its description stands in its place.",
    ]


def test_headings_never_skip_a_level(text):
    document = text("# One\n\n### Three\n\n###### Six\n\n# Again\n")
    levels = [block.level for block in document.blocks if isinstance(block, Heading)]
    assert levels == [1, 2, 3, 1]


def test_a_live_block_in_a_list_stands_behind_it(shelf, figure, text):
    address = f"tiles:measure/{figure.measure_id}"
    document = text(f"- before\n\n  ![Tiles]({address})\n\nafter\n")
    assert [type(block) for block in document.blocks] == [TextList, Tiles, Paragraph]
    assert document.blocks[1].origin.text == "draft"


def test_a_live_block_that_cannot_be_filled_is_named(shelf, text):
    empty = shelf.put(Measure(label="Ships"))
    gone = shelf.trash(shelf.put(Issue(title="Railway")))
    document = text(
        f"![Chart](chart:measure/{empty.id})\n\n![Tiles](tiles:measure/{empty.id})\n\n"
        f"![Gaps](gaps:issue/{gone.id})\n\n![Quotes](quotes:measure/{empty.id})\n"
    )
    assert document.blocks == ()
    sentences = [str(warning) for warning in document.warnings]
    assert "The block “Chart” is empty and left out." in sentences
    assert "The block “Tiles” is empty and left out." in sentences
    assert any("“Gaps” is about a record that does not exist" in each for each in sentences)
    assert len(sentences) == 4


def test_the_register_of_sources_knows_all_that_is_cited_after_it(shelf, text):
    source: Source = shelf.source("The Beacon", reliability="B")
    document = text(
        f"![Sources](sources:briefing/{new_id()}?grades=yes)\n\n[so](source:{source.id})"
    )
    (row,) = document.blocks[0].rows
    assert (plain(row.citation), row.language, row.date, row.grade) == (
        "The Beacon",
        "English",
        "date not stated",
        "B",
    )


def test_the_bottom_line_is_a_callout_with_where_it_was_typed(text):
    document = text(parts={"bottom_line": "The harbour opens."})
    (block,) = document.blocks
    assert isinstance(block, BottomLine)
    assert block.origin == Origin("bottom_line", 0, 18)
    assert plain(block.blocks[0].line) == "The harbour opens."


def test_empty_parts_are_left_out_and_named(text):
    document = text(parts={"highlights": " \n"})
    assert document.blocks == ()
    assert document.left_out == (
        "bottom_line",
        "tiles",
        "highlights",
        "trend",
        "gaps",
        "next_events",
    )
