"""The parser against the 652 examples of the CommonMark specification: its tree and its spans."""

import gzip
import json
import re
from html import escape, unescape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.text import tree
from briefing.text.markdown import parse

EXAMPLES = json.loads(
    gzip.decompress(Path(__file__).with_name("commonmark-0.31.2.json.gz").read_bytes())
)
BLOCK_TAG = re.compile(r"\n*(</?(?:p|li|ul|ol|blockquote|h[1-6]|hr|pre)(?: [^>]*)?>)\n*")
ESCAPE = re.compile(
    r"\\([!-/:-@\[-`{-~])|(&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]*);)"
)


def test_all_examples_are_here():
    assert [example["example"] for example in EXAMPLES] == list(range(1, 653))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example["example"]))
def test_an_example_gives_the_html_of_the_specification(example):
    assert without_layout(html(parse(example["markdown"]))) == without_layout(example["html"])


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example["example"]))
def test_each_text_is_its_source_unescaped(example):
    source = example["markdown"]
    for text, automatic in texts(source):
        written = text.span.of(source)
        assert (written if automatic else unescaped(written)) == text.text


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example["example"]))
def test_spans_lie_in_order_and_within_what_holds_them(example):
    whole = tree.Span(0, len(example["markdown"]))
    assert_in_order(whole, parse(example["markdown"]))


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("ab \n\t*_`[]()<>!&#-+1.\\^:\"'~=🙂ש"), max_size=120))
def test_in_any_text_each_text_is_its_source_unescaped(source):
    for text, automatic in texts(source):
        written = text.span.of(source)
        assert (written if automatic else unescaped(written)) == text.text


def test_the_examples_hold_texts_to_compare():
    assert sum(len(texts(example["markdown"])) for example in EXAMPLES) > 900


def unescaped(written):
    return ESCAPE.sub(lambda found: found[1] or unescape(found[2]), written)


def texts(source):
    """Every text of the tree, and whether it is the address of an automatic link."""
    lines = [line for block in tree.blocks_within(parse(source)) for line in tree.lines_of(block)]
    return [found for line in lines for found in texts_of(line, automatic=False)]


def texts_of(inlines, *, automatic):
    for inline in inlines:
        if isinstance(inline, tree.Text):
            yield inline, automatic
        elif hasattr(inline, "children"):
            yield from texts_of(inline.children, automatic=getattr(inline, "automatic", False))


def assert_in_order(outer, nodes):
    end = outer.start
    for node in nodes:
        assert end <= node.span.start <= node.span.end <= outer.end
        end = node.span.end
        inside = (getattr(node, name, ()) for name in ("items", "blocks", "children"))
        for held in inside:
            assert_in_order(node.span, held)


def without_layout(html_text):
    """HTML without the line ends around block tags, which mean nothing."""
    return BLOCK_TAG.sub(r"\1", html_text).strip("\n")


def html(blocks):
    return "".join(block_html(block, tight=False) for block in blocks)


def block_html(block, *, tight):
    if isinstance(block, tree.Paragraph) and tight:
        return f"{line_html(block.children)}\n"
    return BLOCK_HTML[type(block)](block)


def items_html(block):
    return "".join(
        f"<li>{''.join(block_html(inner, tight=block.tight) for inner in item.blocks)}</li>"
        for item in block.items
    )


def line_html(inlines):
    return "".join(INLINE_HTML[type(inline)](inline) for inline in inlines)


def link_html(link):
    return f'<a href="{quoted(link.href)}"{title_html(link)}>{line_html(link.children)}</a>'


def image_html(image):
    words = quoted(tree.words(image.children))
    return f'<img src="{quoted(image.address)}" alt="{words}"{title_html(image)} />'


def title_html(titled):
    return f' title="{quoted(titled.title)}"' if titled.title else ""


def code_html(block):
    language = f' class="language-{block.info.split()[0]}"' if block.info else ""
    return f"<pre><code{language}>{quoted(block.text)}</code></pre>"


def ordered_html(block):
    start = "" if block.start == 1 else f' start="{block.start}"'
    return f"<ol{start}>{items_html(block)}</ol>"


def quoted(text):
    return escape(text, quote=True).replace("&#x27;", "'")


BLOCK_HTML = {
    tree.Heading: lambda block: f"<h{block.level}>{line_html(block.children)}</h{block.level}>",
    tree.Paragraph: lambda block: f"<p>{line_html(block.children)}</p>",
    tree.BulletList: lambda block: f"<ul>{items_html(block)}</ul>",
    tree.OrderedList: ordered_html,
    tree.BlockQuote: lambda block: f"<blockquote>{html(block.blocks)}</blockquote>",
    tree.CodeBlock: code_html,
    tree.ThematicBreak: lambda block: "<hr />",
    tree.HtmlBlock: lambda block: block.text,
}
INLINE_HTML = {
    tree.Text: lambda inline: quoted(inline.text),
    tree.Emphasis: lambda inline: f"<em>{line_html(inline.children)}</em>",
    tree.Strong: lambda inline: f"<strong>{line_html(inline.children)}</strong>",
    tree.Code: lambda inline: f"<code>{quoted(inline.text)}</code>",
    tree.Link: link_html,
    tree.Image: image_html,
    tree.HardBreak: lambda inline: "<br />\n",
    tree.SoftBreak: lambda inline: "\n",
    tree.RawHtml: lambda inline: inline.text,
}
