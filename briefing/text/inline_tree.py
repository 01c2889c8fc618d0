"""From the parser's flat tokens of one line to nested inlines with spans in the source."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from briefing.text.records_cited import cited_record
from briefing.text.spans import Span
from briefing.text.tree import (
    Code,
    Emphasis,
    FootnoteMark,
    HardBreak,
    Image,
    Inline,
    Link,
    RawHtml,
    Reference,
    SoftBreak,
    Strong,
    Text,
)

# Emphasis within emphasis deeper than this loses its marks, not its words.
MAXIMUM_DEPTH = 100

Place = Callable[[int, int], Span]


@dataclass
class _Open:
    """Markup that has been opened: what it will hold, and the text that is still being joined."""

    token: Token | None
    children: list[Inline] = field(default_factory=list[Inline])
    texts: list[Token] = field(default_factory=list[Token])


def inlines(tokens: Sequence[Token], content: str, place: Place) -> tuple[Inline, ...]:
    """The tree of the `tokens` of one line of `content`; `place` finds the source of a stretch."""
    stack = [_Open(None)]
    ended = 0
    for token in tokens:
        if not token.content and token.type in ("text", "text_special"):
            continue
        start, end = token.meta["span"]
        if token.type in ("text", "text_special"):
            stack[-1].texts.append(token)
        elif token.nesting > 0:
            _join_texts(stack[-1], place)
            stack.append(_Open(token))
        elif token.nesting < 0:
            _close(stack, token, place)
        else:
            _join_texts(stack[-1], place)
            if token.type in ("softbreak", "hardbreak"):
                start = max(ended, len(content[:start].rstrip(" ")))
            stack[-1].children.append(_leaf(token, start, end, place))
        ended = end
    _join_texts(stack[0], place)
    return tuple(stack[0].children)


def _join_texts(within: _Open, place: Place) -> None:
    if within.texts:
        first, last = within.texts[0].meta["span"][0], within.texts[-1].meta["span"][1]
        joined = "".join(token.content for token in within.texts)
        within.children.append(Text(place(first, last), joined))
        within.texts.clear()


def _close(stack: list[_Open], token: Token, place: Place) -> None:
    opened = stack.pop()
    _join_texts(opened, place)
    if opened.token is None or len(stack) > MAXIMUM_DEPTH:
        stack[-1].children.extend(opened.children)
        return
    children = tuple(opened.children)
    start, end = opened.token.meta["span"][0], token.meta["span"][1]
    match opened.token.type:
        case "em_open":
            made: Inline = Emphasis(place(start, end), children)
        case "strong_open":
            # The parser keeps the inner of the two marks at either side.
            made = Strong(place(start - 1, end + 1), children)
        case _:
            made = _link(opened.token, place(start, end), children)
    stack[-1].children.append(made)


def _link(token: Token, span: Span, children: tuple[Inline, ...]) -> Inline:
    href = str(token.attrs.get("href", ""))
    cited = cited_record(href)
    if cited is not None:
        return Reference(span, *cited, children)
    return Link(span, href, str(token.attrs.get("title", "")), children, token.info == "auto")


def _leaf(token: Token, start: int, end: int, place: Place) -> Inline:
    span = place(start, end)
    match token.type:
        case "softbreak" | "hardbreak":
            return SoftBreak(span) if token.type == "softbreak" else HardBreak(span)
        case "code_inline":
            return Code(span, token.content)
        case "html_inline":
            return RawHtml(span, token.content)
        case "footnote_ref":
            return FootnoteMark(span, str(token.meta["label"]))
        case _:
            return _image(
                token, span, lambda first, last: place(start + 2 + first, start + 2 + last)
            )


def _image(token: Token, span: Span, place: Place) -> Image:
    source, title = str(token.attrs["src"]), str(token.attrs.get("title", ""))
    return Image(span, source, title, inlines(token.children or (), token.content, place))
