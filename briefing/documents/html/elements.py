"""The elements of a flow as HTML."""

from collections.abc import Iterable, Sequence
from html import escape

from briefing.documents.flow.elements import (
    Alignment,
    Box,
    Cell,
    Element,
    Items,
    Picture,
    Table,
    Text,
)
from briefing.documents.html.inline import (
    Writing,
    language_attributes,
    line_html,
    sign_html,
    sign_style,
)
from briefing.documents.html.svg import svg
from briefing.documents.prose import Heading, Preformatted, Separator, plain
from briefing.text.directions import direction_of_text

_MOST_LEVELS = 6


def elements_html(writing: Writing, elements: Iterable[Element]) -> str:
    return "\n".join(_element(writing, element) for element in elements)


def _element(writing: Writing, element: Element) -> str:
    match element:
        case Heading():
            return _heading(writing, element)
        case Text():
            inside = sign_html(writing, element.sign) + line_html(writing, element.line)
            return f"<p{_attributes(writing, element)}>{inside}</p>"
        case Items():
            return _items(writing, element)
        case Box():
            return _box(writing, element)
        case _:
            return _other(writing, element)


def _other(writing: Writing, element: Table | Picture | Preformatted | Separator) -> str:
    match element:
        case Picture():
            return svg(element.scene, element.alt)
        case Table():
            return _table(writing, element)
        case Preformatted():
            turned = _turned(writing, element.text)
            return f"<pre{writing.look('preformatted')}{turned}>\n{escape(element.text)}</pre>"
        case Separator():
            return "<hr>"


def _heading(writing: Writing, heading: Heading) -> str:
    name = f"h{min(heading.level + 1, _MOST_LEVELS)}"
    turned = _turned(writing, plain(heading.line))
    return f"<{name}{writing.look(name)}{turned}>{line_html(writing, heading.line)}</{name}>"


def _turned(writing: Writing, text: str) -> str:
    """The attribute for a text that runs against the document."""
    direction = direction_of_text(text)
    return f' dir="{direction}"' if direction not in (None, writing.direction) else ""


def _attributes(writing: Writing, text: Text) -> str:
    look = writing.look(text.role)
    if text.language:
        return look + language_attributes(text.language)
    if text.direction == "auto":
        return look + _turned(writing, plain(text.line))
    return look + (f' dir="{text.direction}"' if text.direction else "")


def _items(writing: Writing, items: Items) -> str:
    name = "ul" if items.start is None else "ol"
    start = f' start="{items.start}"' if items.start not in (None, 1) else ""
    entry_look = writing.look(f"{items.role}_entry")
    own = [_of_one(writing, entry) for entry in items.entries]
    # What is true of every entry is said of the list, and its bullets stand before its words.
    of_all = own[0] if len({*own}) == 1 else ""
    entries = "\n".join(
        f"<li{'' if of_all else of_one}{entry_look}>{_content(writing, entry)}</li>"
        for of_one, entry in zip(own, items.entries, strict=True)
    )
    return f"<{name}{start}{of_all}{writing.look(items.role)}>\n{entries}\n</{name}>"


def _of_one(writing: Writing, content: Sequence[Element]) -> str:
    """Language and direction of what holds a single text, which then needs no paragraph."""
    match content:
        case (Text(language=language),) if language:
            return language_attributes(language)
        case (Text(line=line, direction="auto"),):
            return _turned(writing, plain(line))
        case _:
            return ""


def _content(writing: Writing, content: Sequence[Element]) -> str:
    match content:
        case (Text(line=line, sign=sign, role="body"),):
            return sign_html(writing, sign) + line_html(writing, line)
        case _:
            return elements_html(writing, content)


def _box(writing: Writing, box: Box) -> str:
    name = "blockquote" if box.role == "quotation" else "div"
    inside = elements_html(writing, box.content)
    return f"<{name}{writing.look(box.role)}>\n{inside}\n</{name}>"


def _table(writing: Writing, table: Table) -> str:
    head = (
        "".join(
            f'<th scope="col"{_cell_look(writing, cell, alignment)}>'
            f"{_content(writing, cell.content)}</th>"
            for cell, alignment in zip(table.head, table.alignments, strict=True)
        )
        if table.head
        else ""
    )
    rows = "\n".join(_row(writing, table, row) for row in table.rows)
    named = f"<thead>\n<tr>{head}</tr>\n</thead>\n" if head else ""
    body = f"<tbody>\n{rows}\n</tbody>\n" if rows else ""
    return f"<table{writing.look(table.role)}>\n{named}{body}</table>"


def _row(writing: Writing, table: Table, row: tuple[Cell, ...]) -> str:
    cells: list[str] = []
    for place, (cell, alignment) in enumerate(zip(row, table.alignments, strict=True)):
        name, scope = ("th", ' scope="row"') if table.row_head and not place else ("td", "")
        look = _cell_look(writing, cell, alignment)
        turned = _of_one(writing, cell.content)
        cells.append(f"<{name}{scope}{turned}{look}>{_content(writing, cell.content)}</{name}>")
    return f"<tr>{''.join(cells)}</tr>"


def _cell_look(writing: Writing, cell: Cell, alignment: Alignment) -> str:
    look = writing.look(alignment if alignment != "start" else "cell")
    return sign_style(cell.sign, look) if cell.sign else look
