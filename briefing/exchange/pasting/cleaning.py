"""HTML of the clipboard without what is no text: scripts, styles, pictures, what nobody could see.

Bold and italic that other programs write as styles become `strong` and `em`; a `b` that its style
makes plain again is none. Nothing is ever fetched: whatever points elsewhere is taken out, but for
the addresses of links.
"""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from briefing.exchange.pasting.footnotes import notes_outside

DEEPEST = 60  # elements within each other; what lies deeper keeps its words alone
_DROPPED = re.compile(
    "script|style|head|title|meta|link|base|template|noscript|img|picture|svg|math|canvas|video"
    "|audio|source|track|iframe|object|embed|applet|map|area|button|input|select|textarea|option"
    "|datalist|progress|meter|del|xml"
)
_HIDDEN = re.compile(
    r"(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)", re.IGNORECASE
)
_BOLD = re.compile(r"(?<![\w-])font-weight\s*:\s*(?:bold|bolder|[6-9]00)", re.IGNORECASE)
_NOT_BOLD = re.compile(r"(?<![\w-])font-weight\s*:\s*(?:normal|lighter|[1-5]00)", re.IGNORECASE)
_ITALIC = re.compile(r"(?<![\w-])font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_NOT_ITALIC = re.compile(r"(?<![\w-])font-style\s*:\s*normal", re.IGNORECASE)
# What was remarked beside a text in Word: the sign in the text, and the remarks below it.
_COMMENT = re.compile(
    r"mso-element\s*:\s*comment-list|mso-special-character\s*:\s*comment", re.IGNORECASE
)
_COMMENT_CLASSES = ("MsoCommentReference", "msocomanchor", "MsoCommentText")
_SPACES = re.compile(r"mso-spacerun\s*:\s*yes", re.IGNORECASE)
_FRAGMENT = re.compile(
    r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", re.DOTALL | re.IGNORECASE
)
_HEAD = re.compile(r"<head\b.*?</head\s*>", re.DOTALL | re.IGNORECASE)
_EMPHASIS = {"b": "strong", "strong": "strong", "i": "em", "em": "em"}
_INLINE = ("strong", "em", "code", "a", "span", "font", "u", "sup", "sub", "small", "mark", "ins")
_TIDIED = ("strong", "em", "code")
_CODE = ("code", "kbd", "samp", "tt")
_WORD_TITLE, _WORD_HEADING = "MsoTitle", re.compile(r"MsoHeading([1-6])$")
_WORD_QUOTATION = re.compile(r"Mso(?:Intense)?Quote(?:CxSp\w+)?$")


def fragment_of(html: str) -> str:
    """The part that was selected, with the notes it calls; Word and browsers put a whole page
    around it.
    """
    found = _FRAGMENT.search(html)
    return found[1] + notes_outside(html[found.end() :]) if found else _HEAD.sub("", html)


def cleaned(html: str) -> BeautifulSoup:
    """The elements of `html` that say something."""
    soup = BeautifulSoup(html, "html.parser")
    _flatten(soup)
    for node in list(soup.descendants):
        if isinstance(node, PreformattedString):
            node.extract()
    for tag in _tags(soup):
        if _DROPPED.fullmatch(tag.name) or _is_hidden(tag) or _is_comment(tag):
            tag.decompose()
        else:
            _clean(tag)
    for tag in _tags(soup):
        if tag.name in _INLINE and not tag.get_text():
            tag.unwrap()
    for tag in _tags(soup):
        _tidy_emphasis(tag)
    return soup


def style_of(tag: Tag) -> str:
    """The style written at the element itself."""
    return _attribute(tag, "style")


def class_of(tag: Tag) -> str:
    """Its class, several parted by spaces."""
    return _attribute(tag, "class")


def _attribute(tag: Tag, name: str) -> str:
    value = tag.attrs.get(name, "")
    return value if isinstance(value, str) else " ".join(value)


def _tags(soup: BeautifulSoup) -> Iterator[Tag]:
    """All elements, each but those that have gone with what they stood in."""
    for tag in soup.find_all():
        if not tag.decomposed:
            yield tag


def _is_hidden(tag: Tag) -> bool:
    return "hidden" in tag.attrs or bool(_HIDDEN.search(style_of(tag)))


def _is_comment(tag: Tag) -> bool:
    return class_of(tag) in _COMMENT_CLASSES or bool(_COMMENT.search(style_of(tag)))


def _flatten(soup: BeautifulSoup) -> None:
    """No element lies deeper than others can walk by recursion."""
    waiting: list[tuple[Tag, int]] = [(soup, 0)]
    while waiting:
        tag, depth = waiting.pop()
        if depth == DEEPEST:
            words = tag.get_text(" ")
            tag.clear()
            tag.append(NavigableString(words))
            continue
        waiting += [(child, depth + 1) for child in tag.children if isinstance(child, Tag)]


def _clean(tag: Tag) -> None:
    style = style_of(tag)
    if _SPACES.search(style):
        tag.replace_with(" ")
        return
    if ":" in tag.name:  # Word's own elements hold plain text
        tag.unwrap()
        return
    if tag.name == "p":
        tag.name = _kind_in_word(class_of(tag))
    kind = _EMPHASIS.get(tag.name)
    if kind is not None:
        tag.name = kind
        is_none = (_NOT_BOLD if kind == "strong" else _NOT_ITALIC).search(style)
        if is_none:
            tag.name = "span"
    if tag.name in _CODE:
        tag.name = "code"
    if tag.name == "span":
        _write_out(tag, style)


def _kind_in_word(style: str) -> str:
    """What a paragraph is by the style that Word gave it."""
    heading = _WORD_HEADING.search(style)
    if heading or style == _WORD_TITLE:
        return f"h{heading[1]}" if heading else "h1"
    return "blockquote" if _WORD_QUOTATION.match(style) else "p"


def _write_out(span: Tag, style: str) -> None:
    """A span that its style makes bold or italic."""
    if _BOLD.search(style):
        span.name = "strong"
        if _ITALIC.search(style):
            inner = Tag(name="em")
            inner.extend([child.extract() for child in list(span.children)])
            span.append(inner)
    elif _ITALIC.search(style):
        span.name = "em"
    elif "mso-list" not in style:  # what a list of Word's is made of is asked for later
        span.unwrap()


def _tidy_emphasis(tag: Tag) -> None:
    """What is bold within bold, or in a heading, is bold once; neighbours become one."""
    if tag.name not in _TIDIED:
        return
    parents = [parent.name for parent in tag.parents]
    is_heading = any(re.fullmatch(r"h[1-6]", name) for name in parents)
    if tag.name in parents or (tag.name == "strong" and is_heading) or _holds_blocks(tag):
        tag.unwrap()
        return
    following = tag.next_sibling
    while isinstance(following, Tag) and following.name == tag.name:
        tag.extend(list(following.children))
        following.decompose()
        following = tag.next_sibling
    before = tag.previous_sibling if tag.name != "code" else None
    if isinstance(before, Tag) and before.name in ("strong", "em"):
        tag.unwrap()


def _holds_blocks(tag: Tag) -> bool:
    return tag.find(["p", "div", "ul", "ol", "table", "blockquote", "pre", "br", "hr"]) is not None
