"""What CommonMark leaves to us: tables, footnotes, line ends, raw HTML, hostile texts, spans."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.text import tree
from briefing.text.block_tree import blocks
from briefing.text.markdown import parse
from briefing.text.parser import locating_parser
from briefing.text.spans import Span

MARKUP = st.text(
    st.sampled_from(list("ab \n\t*_`[]()<>!&;#-+1.|\\:^\"'~=\r/🙂שׁ")) | st.characters(),
    max_size=120,
)


def test_a_table_keeps_alignments_and_cells():
    source = "| Group | Number | Since |\n|:--|--:|:-:|\n| a\\|b | 🙂 5 |\n| x || z | too many |\n"

    (table,) = parse(source)

    assert table.alignments == ("left", "right", "center")
    assert [tree.words(cell.children) for cell in table.head] == ["Group", "Number", "Since"]
    assert [[tree.words(cell.children) for cell in row] for row in table.rows] == [
        ["a|b", "🙂 5", ""],
        ["x", "", "z"],
    ]
    assert table.span.of(source) == source.rstrip("\n")
    assert table.rows[0][0].children[0].span.of(source) == "a\\|b"
    assert table.rows[0][1].span.of(source) == " 🙂 5 "
    assert table.rows[1][2].children[0].span.of(source) == "z"
    assert table.rows[1][1].span == Span(source.index("||") + 1, source.index("||") + 1)


def test_a_footnote_stays_where_it_is_defined():
    source = "Said so.[^1]\n\n[^1]: In *one* report.\n\n    And another.\n\nAfter[^none]."

    said, definition, after = parse(source)

    assert said.children[1] == tree.FootnoteMark(Span(8, 12), "1")
    assert tree.words(said.children) == "Said so."
    assert isinstance(definition, tree.FootnoteDefinition)
    assert definition.label == "1"
    assert [tree.words(block.children) for block in definition.blocks] == [
        "In one report.",
        "And another.",
    ]
    assert definition.blocks[0].children[1].span.of(source) == "*one*"
    assert tree.words(after.children) == "After[^none]."


def test_blocks_begin_behind_the_markers_around_them():
    source = "> - one\n>   more\n>\n>   1. *two*\n\nlast"

    quote, last = parse(source)
    (bullets,) = quote.blocks
    first, numbered = bullets.items[0].blocks

    assert bullets.span.of(source) == "- one\n>   more\n>\n>   1. *two*"
    assert first.span.of(source) == "one\n>   more"
    assert [inline.span.of(source) for inline in first.children] == ["one", "\n", "more"]
    assert numbered.items[0].blocks[0].children[0].span.of(source) == "*two*"
    assert last.span.of(source) == "last"


def test_a_break_covers_the_spaces_that_make_it():
    source = "one  \ntwo\\\nthree \nfour"

    (paragraph,) = parse(source)

    assert [(type(inline).__name__, inline.span.of(source)) for inline in paragraph.children] == [
        ("Text", "one"),
        ("HardBreak", "  \n"),
        ("Text", "two"),
        ("HardBreak", "\\\n"),
        ("Text", "three"),
        ("SoftBreak", " \n"),
        ("Text", "four"),
    ]


def test_marks_lie_within_the_span_of_what_they_mark():
    source = "a ***b* c** `d` ![e *f*](g.png) <https://h.i/%20j>"

    (paragraph,) = parse(source)
    spans = {type(inline): inline.span.of(source) for inline in paragraph.children}
    (strong,) = [inline for inline in paragraph.children if isinstance(inline, tree.Strong)]
    (image,) = [inline for inline in paragraph.children if isinstance(inline, tree.Image)]
    link = paragraph.children[-1]

    assert spans[tree.Strong] == "***b* c**"
    assert strong.children[0].span.of(source) == "*b*"
    assert spans[tree.Code] == "`d`"
    assert image.children[1].span.of(source) == "*f*"
    assert link.automatic
    assert tree.words(link.children) == "https://h.i/%20j"


def test_html_stays_text():
    block, paragraph = parse("<script>alert(1)</script>\n\na <b onclick=x>b</b>\n")

    assert block.text == "<script>alert(1)</script>\n"
    assert tree.words(paragraph.children) == "a <b onclick=x>b</b>"


def test_an_address_that_runs_a_program_is_no_link():
    (paragraph,) = parse("[a](javascript:alert(1))")

    assert tree.words(paragraph.children) == "[a](javascript:alert(1))"


def test_spans_count_the_line_ends_of_the_text_given():
    source = "# One\r\n\r\ntwo\r\n*three*\r\n"

    heading, paragraph = parse(source)

    assert heading.children[0].span.of(source) == "One"
    assert paragraph.children[2].span.of(source) == "*three*"


@pytest.mark.parametrize(
    "text",
    [
        "![" * 2000 + "a" + "](b)" * 2000,
        "[" * 3000 + "](" * 50,
        "*a **b " * 2000 + "c" + "*" * 6000,
        ">" * 3000 + "a",
        "- " * 1500 + "a",
        "[^a]: " * 300 + "b",
        "".join("  " * depth + "1. a\n" for depth in range(200)),
        "\ud800 [a](\udfff) <http://\ud800>",
    ],
    ids=["images", "brackets", "emphasis", "quotes", "bullets", "notes", "numbers", "surrogates"],
)
def test_a_hostile_text_gives_a_tree_that_can_be_walked(text):
    blocks = list(tree.blocks_within(parse(text)))

    assert blocks
    for block in blocks:
        for line in tree.lines_of(block):
            assert len(list(tree.inlines_within(line))) >= len(line)
            tree.words(line)


@settings(max_examples=300, deadline=None)
@given(MARKUP)
def test_any_text_is_parsed_and_its_spans_lie_in_it(text):
    for block in tree.blocks_within(parse(text)):
        assert 0 <= block.span.start <= block.span.end <= len(text)
        for line in tree.lines_of(block):
            for inline in tree.inlines_within(line):
                assert 0 <= inline.span.start < inline.span.end <= len(text)


def test_the_parser_is_loaded_only_when_a_text_is_parsed():
    program = (
        "import sys, briefing.text.links, briefing.text.sentences, briefing.text.anchoring;"
        "print('markdown_it' in sys.modules);"
        "briefing.text.links.references('a');"
        "print('markdown_it' in sys.modules)"
    )

    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert run.stdout.split() == ["False", "True"]


FRAGMENTS = (
    "Words of *a* paragraph",
    "# A heading",
    "- an item\n\n  and more of it",
    "- an item",
    "12. of a list",
    "> a quotation",
    "> with\nlazy words",
    "    indented code",
    "\tindented more",
    "``` python\nfenced",
    "```",
    "<!-- a remark",
    "goes on -->",
    "<script>\n",
    "</script>",
    "| a | b |\n|---|---|\n| c | d |",
    "Underlined\n---",
    "[a name]: https://example.org/one",
    "[a name]: https://example.org/two 'title'",
    "> [within]: https://example.org",
    "A [a name], a [within], a note[^1] and another[^two]",
    "[^1]: What the note says\n\n    and more",
    "[^two]: Another note [a name]",
    "- [^1]: in a list",
    "`code",
    "\\",
    "Éclair\u00a0– 42",
    "  two spaces before",
    "9 letters",
    "![Key](figures:issue)",
)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=9), st.sampled_from(["\n\n", "\n", "\n\n\n"]))
def test_a_text_that_is_read_in_pieces_is_read_as_the_whole(fragments, between):
    text = between.join(fragments)

    assert parse(text) == blocks(locating_parser().parse(text), int)


def test_a_text_changed_in_the_middle_keeps_the_spans_of_what_follows():
    before = "\n\n".join(f"Paragraph {number} of [all](figure:x)." for number in range(20))
    after = before.replace("Paragraph 7", "A longer paragraph")
    parse(before)

    (*_, last) = parse(after)

    assert last.span.of(after) == "Paragraph 19 of [all](figure:x)."


def test_a_definition_that_is_taken_away_is_forgotten():
    text = "See [there].\n\nMore.\n\n[there]: https://example.org"
    assert isinstance(parse(text)[0].children[1], tree.Link)

    (first, *_) = parse(text.rpartition("\n\n")[0])

    assert tree.words(first.children) == "See [there]."
