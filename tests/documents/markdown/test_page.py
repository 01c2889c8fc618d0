"""The Markdown file, read back by the program's own parser."""

from briefing.documents.markdown.page import to_markdown
from briefing.text.markdown import parse
from briefing.text.tree import (
    CodeBlock,
    FootnoteDefinition,
    FootnoteMark,
    Heading,
    HtmlBlock,
    Image,
    Link,
    RawHtml,
    Table,
    blocks_within,
    inlines_within,
    lines_of,
    words,
)


def read(document):
    return list(blocks_within(parse(to_markdown(document).decode())))


def inlines(blocks):
    return [each for block in blocks for line in lines_of(block) for each in inlines_within(line)]


def text_of(blocks):
    said = [words(line) for block in blocks for line in lines_of(block)]
    said += [block.text for block in blocks if isinstance(block, CodeBlock)]
    return "\n".join(said)


def test_every_word_of_every_kind_of_block_is_in_the_file(every_block, said_by):
    count = iter(range(10_000))
    document = every_block(lambda: f"w{next(count):04}")
    text = text_of(read(document)).casefold()
    assert [said for said in said_by(document) if said not in text] == []


def test_hostile_text_is_text(hostile, every_block):
    count = iter(range(10_000))
    blocks, harmless = read(hostile), read(every_block(lambda: f"w{next(count):04}"))
    assert [type(block) for block in blocks] == [type(block) for block in harmless]
    assert not [each for each in inlines(blocks) if isinstance(each, Link | Image | RawHtml)]
    assert not [block for block in blocks if isinstance(block, HtmlBlock)]
    text = text_of(blocks)
    for said in ("</p><script>alert(1)</script>", "=1+1", "![x](file:///etc/passwd)"):
        assert said in text


def test_notes_are_footnotes_under_their_numbers(every_block):
    blocks = read(every_block(lambda: "said"))
    defined = [block.label for block in blocks if isinstance(block, FootnoteDefinition)]
    assert defined == ["1", "2"]
    marks = {each.label for each in inlines(blocks) if isinstance(each, FootnoteMark)}
    assert marks == {"1", "2"}


def test_headings_stand_under_the_title(composed):
    blocks = read(composed("# One #\n\n## Two"))
    found = [(each.level, words(each.children)) for each in blocks if isinstance(each, Heading)]
    assert found[:3] == [(1, "Harbour talks"), (2, "One"), (3, "Two")]


def test_tables_have_as_many_cells_in_every_row(hostile):
    tables = [block for block in read(hostile) if isinstance(block, Table)]
    assert len(tables) >= 5
    for table in tables:
        assert {len(row) for row in (table.head, *table.rows)} == {len(table.alignments)}


def test_lists_that_follow_each_other_stay_apart(composed):
    draft = "- a\n- b\n\n1. one\n2. two\n\n3) three"
    markdown = to_markdown(composed(draft)).decode()
    assert "- a\n- b\n\n1) one\n2) two\n\n3. three" in markdown


def test_the_marking_stands_first_and_before_the_notes(composed):
    lines = to_markdown(composed("Text.", marking="TLP:AMBER")).decode().splitlines()
    assert lines[0] == "**TLP:AMBER**"
    assert lines.count("**TLP:AMBER**") == 2


def test_the_same_document_gives_the_same_bytes(every_block):
    document = every_block(lambda: "said")
    assert to_markdown(document) == to_markdown(document)
