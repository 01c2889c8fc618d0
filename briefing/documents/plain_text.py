"""A flow as plain text: headings in capitals, rows of tables on lines, marks in brackets."""

from collections.abc import Sequence

from briefing.documents.flow.addresses import leads_outside
from briefing.documents.flow.elements import (
    Box,
    Cell,
    Element,
    Items,
    Picture,
    Table,
    Text,
)
from briefing.documents.prose import Break, Heading, Inline, Line, Mark, Preformatted, Separator

_RULE = "-" * 20
_BETWEEN_CELLS = " | "
_BETWEEN_TEXTS = "; "


def elements_text(elements: Sequence[Element]) -> str:
    """The elements, each after an empty line."""
    blocks = (_element(element) for element in elements)
    return "\n\n".join(block for block in blocks if block)


def line_text(line: Line) -> str:
    return "".join(_inline(inline) for inline in line)


def _inline(inline: Inline) -> str:
    match inline:
        case Break():
            return "\n"
        case Mark():
            numbers = "".join(f"[{number}]" for number in inline.notes)
            return numbers + (f" [{inline.words}]" if inline.words else "")
        case _:
            shown = inline.href in ("", inline.text) or not leads_outside(inline.href)
            return inline.text if shown else f"{inline.text} <{inline.href}>"


def _element(element: Element) -> str:
    match element:
        case Heading():
            text = line_text(element.line)
            return text.upper() if element.level == 1 else text
        case Text():
            return _text(element)
        case Items():
            return _items(element)
        case Box():
            return _content(element.content)
        case _:
            return _other(element)


def _other(element: Table | Picture | Preformatted | Separator) -> str:
    match element:
        case Table():
            rows = (element.head, *element.rows) if element.head else element.rows
            return "\n".join(_BETWEEN_CELLS.join(map(_cell, row)) for row in rows)
        case Preformatted():
            return element.text
        case Separator():
            return _RULE
        case Picture():
            return ""


def _text(text: Text) -> str:
    sign = "" if text.sign is None else f"[{text.sign.text}] "
    return sign + line_text(text.line)


def _content(content: Sequence[Element]) -> str:
    """What stands in a list or box, on lines without empty ones between."""
    return "\n".join(text for element in content if (text := _element(element)))


def _items(items: Items) -> str:
    found: list[str] = []
    for place, entry in enumerate(items.entries):
        mark = "- " if items.start is None else f"{items.start + place}. "
        text = _content(entry)
        if text:
            found.append(mark + text.replace("\n", "\n" + " " * len(mark)))
    return "\n".join(found)


def _cell(cell: Cell) -> str:
    texts = (" ".join(_element(each).split()) for each in cell.content)
    return _BETWEEN_TEXTS.join(text for text in texts if text)
