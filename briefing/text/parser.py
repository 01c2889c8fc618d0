"""The one CommonMark parser: GFM tables and footnotes added, every rule of it wrapped to locate.

Only this package's `markdown` imports it, and only when a text is parsed: markdown-it takes longer
to load than a short text to parse.
"""

from functools import lru_cache

from markdown_it import MarkdownIt, rules_block, rules_inline
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.footnote.index import footnote_def, footnote_ref

from briefing.text.locating import (
    BlockRule,
    ContentPlaces,
    InlineRule,
    LocatingInline,
    located_block,
    located_inline,
    place_marked_heading,
    place_paragraph,
    place_table,
    place_underlined_heading,
)

# Deeper nesting is no document; the limit keeps every walk over a tree within Python's recursion.
MAXIMUM_NESTING = 100

_INTERRUPTS_ALL = ["paragraph", "reference", "blockquote", "list"]

# Name, rule, what it may interrupt (as markdown-it and the footnote plugin have it).
_BLOCK_RULES: tuple[tuple[str, BlockRule, ContentPlaces | None, list[str]], ...] = (
    ("table", rules_block.table, place_table, ["paragraph", "reference"]),
    ("code", rules_block.code, None, []),
    ("fence", rules_block.fence, None, _INTERRUPTS_ALL),
    ("blockquote", rules_block.blockquote, None, _INTERRUPTS_ALL),
    ("hr", rules_block.hr, None, _INTERRUPTS_ALL),
    ("list", rules_block.list_block, None, ["paragraph", "reference", "blockquote"]),
    ("footnote_def", footnote_def, None, ["paragraph", "reference"]),
    ("html_block", rules_block.html_block, None, ["paragraph", "reference", "blockquote"]),
    (
        "heading",
        rules_block.heading,
        place_marked_heading,
        ["paragraph", "reference", "blockquote"],
    ),
    ("lheading", rules_block.lheading, place_underlined_heading, []),
    ("paragraph", rules_block.paragraph, place_paragraph, []),
)

_INLINE_RULES: tuple[tuple[str, InlineRule], ...] = (
    ("newline", rules_inline.newline),
    ("escape", rules_inline.escape),
    ("backticks", rules_inline.backtick),
    ("emphasis", rules_inline.emphasis.tokenize),
    ("link", rules_inline.link),
    ("image", rules_inline.image),
    ("footnote_ref", footnote_ref),
    ("autolink", rules_inline.autolink),
    ("html_inline", rules_inline.html_inline),
    ("entity", rules_inline.entity),
)


@lru_cache(maxsize=1)
def locating_parser() -> MarkdownIt:
    """The parser, built once; parsing leaves no trace in it."""
    parser = MarkdownIt()
    parser.inline = LocatingInline()
    parser.configure("commonmark", {"maxNesting": MAXIMUM_NESTING})
    parser.enable("table")
    parser.use(footnote_plugin, inline=False, move_to_end=False)
    for name, rule, place_content, interrupts in _BLOCK_RULES:
        parser.block.ruler.at(name, located_block(rule, place_content), {"alt": interrupts})
    for name, rule in _INLINE_RULES:
        parser.inline.ruler.at(name, located_inline(rule))
    # Texts are joined when the tree is built: these rules would drop where each part stands.
    parser.inline.ruler2.disable("fragments_join")
    parser.core.ruler.disable("text_join")
    return parser
