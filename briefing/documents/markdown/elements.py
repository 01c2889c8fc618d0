"""The elements of a flow as blocks of Markdown."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from briefing.documents.flow.elements import (
    Alignment,
    Box,
    Cell,
    Element,
    Items,
    Picture,
    Table,
    Text,
    TextRole,
)
from briefing.documents.flow.progress import Progress, texts_of
from briefing.documents.markdown.lines import (
    HARD_BREAK,
    changed,
    emphasised,
    markdown_line,
    strong,
)
from briefing.documents.prose import Break, Heading, Line, Preformatted, Separator, Words

_MOST_LEVELS = 6
_LOOKS: Mapping[TextRole, Callable[[Words], Words]] = {
    "label": strong,
    "caution": strong,
    "question": emphasised,
    "caption": emphasised,
}
_RULES: Mapping[Alignment, str] = {"start": "---", "center": ":-:", "end": "--:"}
_BETWEEN_TEXTS: Line = (Words(" · "),)
_SPACE: Line = (Words(" "),)


def elements_markdown(elements: Sequence[Element], progress: Progress | None = None) -> str:
    """The blocks, each after an empty line; texts in a row are lines of one paragraph in lists."""
    lists = _is_second_of_two_lists(elements)
    counted = elements if progress is None else progress.through(elements, texts_of)
    blocks = (_element(element, other=other) for element, other in zip(counted, lists, strict=True))
    return "\n\n".join(block for block in blocks if block)


def _is_second_of_two_lists(elements: Sequence[Element]) -> list[bool]:
    """Where a list needs another mark, so that it does not go on with the list before it."""
    found = [False] * len(elements)
    for place, (one, next_one) in enumerate(pairwise(elements), 1):
        both = isinstance(one, Items) and isinstance(next_one, Items)
        found[place] = both and not found[place - 1]
    return found


def _element(element: Element, *, other: bool) -> str:
    match element:
        case Heading():
            line = markdown_line(element.line, " ").replace("#", "\\#")
            return f"{'#' * min(element.level + 1, _MOST_LEVELS)} {line}" if line else ""
        case Text():
            return markdown_line(_line(element))
        case Items():
            return _items(element, other=other)
        case Box():
            return _prefixed(_content(element.content), "> ", "> ")
        case _:
            return _other(element)


def _other(element: Table | Picture | Preformatted | Separator) -> str:
    match element:
        case Table():
            return _table(element)
        case Preformatted():
            return _fenced(element.text)
        case Separator():
            return "* * *"
        case Picture():
            return ""


def _line(text: Text) -> Line:
    change = _LOOKS.get(text.role)
    line = changed(text.line, change) if change else text.line
    return line if text.sign is None else (Words(f"[{text.sign.text}] "), *line)


def _content(content: Sequence[Element]) -> str:
    """What stands in a list or box, where several texts are the lines of one paragraph."""
    grouped: list[str] = []
    texts: list[str] = []
    for element in content:
        if isinstance(element, Text):
            texts.append(markdown_line(_line(element)))
            continue
        grouped.append(HARD_BREAK.join(text for text in texts if text))
        texts.clear()
        grouped.append(elements_markdown((element,)))
    grouped.append(HARD_BREAK.join(text for text in texts if text))
    return "\n\n".join(block for block in grouped if block)


def _items(items: Items, *, other: bool) -> str:
    entries: list[str] = []
    for place, entry in enumerate(items.entries):
        if items.start is None:
            mark = "* " if other else "- "
        else:
            mark = f"{items.start + place}{')' if other else '.'} "
        content = _content(entry)
        if content:
            entries.append(_prefixed(content, mark, " " * len(mark)))
    return "\n".join(entries)


def _prefixed(text: str, first: str, others: str) -> str:
    start, *rest = text.split("\n")
    return "\n".join((first + start, *(f"{others}{line}".rstrip() for line in rest)))


def _table(table: Table) -> str:
    head = table.head or tuple(Cell() for _ in table.alignments)
    rules = " | ".join(_RULES[alignment] for alignment in table.alignments)
    rows = (_row(row) for row in table.rows)
    return "\n".join((_row(head), f"| {rules} |", *rows))


def _row(cells: Sequence[Cell]) -> str:
    return f"| {' | '.join(map(_cell, cells))} |"


def _cell(cell: Cell) -> str:
    """All texts of a cell in one line; a bar is escaped even in code, where nothing else is."""
    line: Line = ()
    for text in cell.content:
        if isinstance(text, Text):
            line = (*line, *_BETWEEN_TEXTS, *_line(text)) if line else _line(text)
    one = markdown_line(tuple(_SPACE[0] if isinstance(each, Break) else each for each in line))
    return one.replace("\\|", "|").replace("|", "\\|")


def _fenced(text: str) -> str:
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}\n{text}\n{fence}"
