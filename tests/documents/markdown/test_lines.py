"""Lines as Markdown, read back by the program's own parser."""

from hypothesis import example, given
from hypothesis import strategies as st

from briefing.documents.flow.characters import fit
from briefing.documents.markdown.lines import markdown_line
from briefing.documents.prose import Break, Mark, Words
from briefing.text.markdown import parse
from briefing.text.tree import Link, Paragraph, inlines_within, words

SAID = st.text(
    alphabet=st.sampled_from(list("ab1 .)-+=#>:*_`~[](){}<>&;!|\\\"'/\tש؟é“”")), max_size=12
)
WORDS = st.builds(Words, SAID.map(fit), st.booleans(), st.booleans(), st.booleans())
LINES = st.lists(WORDS | st.just(Break()), max_size=6).map(tuple)


def read(line):
    blocks = parse(markdown_line(line))
    assert all(isinstance(block, Paragraph) for block in blocks)
    assert len(blocks) <= 1
    return blocks[0].children if blocks else ()


def squeezed(text):
    return "".join(text.split())


@given(LINES)
@example((Words("a"), Words("b", strong=True), Words("c")))
@example((Words("1"), Words(". no list")))
@example((Words("1", strong=True, code=True), Words(""), Words("1")))
@example((Words("*", strong=True), Words("*", emphasis=True)))
@example((Words("`", code=True), Words("``", code=True)))
@example((Words("said "), Words(" “x” ", strong=True), Words("so")))
def test_every_line_is_read_back_with_its_words_and_as_a_paragraph(line):
    said = "".join(each.text for each in line if isinstance(each, Words))
    assert squeezed(words(read(line))) == squeezed(said)


@given(SAID.map(fit))
def test_nothing_said_becomes_a_link_an_image_a_note_or_html(text):
    kinds = {type(each).__name__ for each in inlines_within(read((Words(text),)))}
    assert kinds <= {"Text", "HardBreak"}


def test_looks_links_and_marks_are_read_back():
    line = (
        Words("at least "),
        Words("242", strong=True),
        Mark((4, 7), "unsourced"),
        Words(" "),
        Words("said", emphasis=True),
        Words("; "),
        Words("a|b", code=True),
        Words(" "),
        Words("site", href="https://example.org/?a=1&copy=2"),
    )
    assert markdown_line(line) == (
        r"at least **242**[^4][^7] \[unsourced\] *said*; `a|b`"
        " [site](<https://example.org/?a=1&amp;copy=2>)"
    )
    assert [each.href for each in inlines_within(read(line)) if isinstance(each, Link)] == [
        "https://example.org/?a=1&copy=2"
    ]
