"""markdown-it's rules, wrapped so that every token knows where in the source it stands.

markdown-it gives blocks their lines and inlines no place at all. The wrappers here look at the
parser's own state before and after each rule, when it still knows the exact characters:

- an opening block token gets `meta["span"]`, (start, end) in the source;
- an `inline` token gets `meta["offsets"]`, for each character of its content the place of that
  character in the source (container markers, indentation and a cell's `\\` before `|` are left
  out of the content, so the places have gaps);
- a token within a line gets `meta["span"]` in characters of that content.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

BlockRule = Callable[[StateBlock, int, int, bool], bool]
InlineRule = Callable[[StateInline, bool], bool]
ContentPlaces = Callable[[StateBlock, int, Sequence[Token]], None]


def located_block(rule: BlockRule, place_content: ContentPlaces | None = None) -> BlockRule:
    """`rule`, placing the block it makes, its list items and by `place_content` its lines."""

    def placing(state: StateBlock, start_line: int, end_line: int, *silent: bool) -> bool:
        first = len(state.tokens)
        if not rule(state, start_line, end_line, *silent):
            return False
        made = state.tokens[first:]
        if made:
            made[0].meta["span"] = _block_span(state, start_line, state.line)
            for token in made:
                if token.type == "list_item_open" and token.map and "span" not in token.meta:
                    token.meta["span"] = _block_span(state, *token.map)
            if place_content is not None:
                place_content(state, start_line, made)
        return True

    return placing


def _block_span(state: StateBlock, line: int, end_line: int) -> tuple[int, int]:
    start = state.bMarks[line] + state.tShift[line]
    last = end_line - 1
    while last > line and state.isEmpty(last):
        last -= 1
    return start, start + len(state.src[start : state.eMarks[last]].rstrip(" \t\n"))


def place_paragraph(state: StateBlock, start_line: int, made: Sequence[Token]) -> None:
    """The content of a paragraph: its lines without indentation."""
    made[1].meta["offsets"] = _line_offsets(state, start_line, state.line, made[1].content)


def place_underlined_heading(state: StateBlock, start_line: int, made: Sequence[Token]) -> None:
    """The content of a setext heading: its lines but the underline."""
    made[1].meta["offsets"] = _line_offsets(state, start_line, state.line - 1, made[1].content)


def _line_offsets(state: StateBlock, line: int, end_line: int, content: str) -> list[int]:
    parts: list[str] = []
    offsets: list[int] = []
    for number in range(line, end_line):
        # A tab cut in half is written as spaces: counting from the end of the line is exact.
        part = state.getLines(number, number + 1, state.blkIndent, keepLastLF=True)
        end = min(state.eMarks[number] + 1, len(state.src))
        parts.append(part)
        first = end - len(part)
        offsets.extend(range(first, end) if first >= 0 else [0] * -first + list(range(end)))
    start = "".join(parts).find(content)
    return offsets[start : start + len(content)]


def place_marked_heading(state: StateBlock, start_line: int, made: Sequence[Token]) -> None:
    """The content of an ATX heading: its line without the number signs."""
    marker = state.bMarks[start_line] + state.tShift[start_line]
    start = state.src.find(made[1].content, marker + len(made[0].markup))
    made[1].meta["offsets"] = list(range(start, start + len(made[1].content)))


def place_table(state: StateBlock, start_line: int, made: Sequence[Token]) -> None:
    """The content of each cell; a cell that the row does not have stands at the row's end."""
    del start_line
    cells: Iterator[tuple[int, list[int]]] = iter(())
    row_end = 0
    for token in made:
        if token.type == "tr_open" and token.map:
            row_end = _block_span(state, *token.map)[1]
            cells = iter(_cells(state, token.map[0]))
        elif token.type == "inline":
            begin, kept = next(cells, (row_end, []))
            start = "".join(state.src[offset] for offset in kept).find(token.content)
            token.meta["offsets"] = kept[start : start + len(token.content)]
            token.meta["cell"] = (begin, kept[-1] + 1 if kept else begin)


def _cells(state: StateBlock, line: int) -> list[tuple[int, list[int]]]:
    r"""Each cell's beginning and the places of its characters, without the backslash of `\|`."""
    start, end = _block_span(state, line, line + 1)
    cells: list[tuple[int, list[int]]] = [(start, [])]
    escaped = False
    for offset in range(start, end):
        character = state.src[offset]
        kept = cells[-1][1]
        if character == "|" and not escaped:
            cells.append((offset + 1, []))
        else:
            if character == "|":
                kept.pop()
            kept.append(offset)
        escaped = character == "\\"
    if not cells[0][1]:
        cells.pop(0)
    if cells and not cells[-1][1]:
        cells.pop()
    return cells


class LocatingState(StateInline):
    """Inline state that knows where the text it has not yet made a token of began."""

    pending_start: int | None = None

    def append_pending(self, text: str) -> None:
        if self.pending_start is None:
            self.pending_start = self.pos
        super().append_pending(text)

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        first = len(self.tokens)
        token = super().push(ttype, tag, nesting)
        self.place_pending(first, len(self.tokens) - 1)
        return token

    def place_pending(self, first: int, end: int) -> None:
        """Places the text token that was just made of pending text, if one was."""
        if first < end and self.pending_start is not None:
            made = self.tokens[first]
            made.meta["span"] = (self.pending_start, self.pending_start + len(made.content))
        self.pending_start = None


class LocatingInline(ParserInline):
    """The inline parser with `LocatingState`."""

    def tokenize(self, state: StateInline) -> None:
        super().tokenize(state)
        if isinstance(state, LocatingState) and state.pending_start is not None:
            state.place_pending(len(state.tokens) - 1, len(state.tokens))

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        state = LocatingState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def located_inline(rule: InlineRule) -> InlineRule:
    """`rule`, placing the tokens it makes; tokens made inside of them are placed already."""

    def placing(state: StateInline, *silent: bool) -> bool:
        start, first = state.pos, len(state.tokens)
        if not rule(state, *silent):
            return False
        made = [token for token in state.tokens[first:] if "span" not in token.meta]
        for token, span in zip(made, _inline_spans(made, start, state.pos), strict=True):
            token.meta["span"] = span
            if token.type == "text" and token.level and made[0].info == "auto":
                # An automatic link shows its address as written (CommonMark 0.31.2, 6.5).
                token.content = state.src[slice(*span)]
        return True

    return placing


def _inline_spans(made: Sequence[Token], start: int, end: int) -> list[tuple[int, int]]:
    match [token.type for token in made]:
        case ["link_open", "link_close"]:
            return [(start, start + 1), (end - 1, end)]
        case ["link_open", "text", "link_close"]:
            return [(start, start + 1), (start + 1, end - 1), (end - 1, end)]
        case ["text", *_]:
            return [(start + place, start + place + 1) for place in range(len(made))]
        case _:
            return [(start, end)] * len(made)
