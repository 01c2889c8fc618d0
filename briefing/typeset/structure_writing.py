"""The structure as objects of the file: elements, what they hold, and the way back from content.

What was marked on pages is referred to by page and number (ISO 32000-1, 14.7.4); the parent tree
leads from every page and annotation to its elements. What would make the tree wrong is put right
here: headings that skip a level, elements without content, links that lead nowhere.
"""

from collections.abc import Sequence

from briefing.typeset.pdf_file import PdfFile, text_string
from briefing.typeset.tagging import Annotation, Mark, Node, Tagging

_KEPT_EMPTY = frozenset(("Document", "TR", "TH", "TD"))
_CELLS = frozenset(("TH", "TD"))
_HEADING = frozenset(("H1", "H2", "H3", "H4", "H5", "H6"))


def write_structure(file: PdfFile, tagging: Tagging, annotated: Sequence[Node]) -> None:
    """Adds the tree to a file, and ties the pages to it, and behind them the elements that were
    `annotated`.
    """
    order, merged = _put_right(tagging.root)
    first = file.next_number()
    root = f"{first} 0 R"
    for number, node in enumerate(order, start=first + 1):
        node.reference = f"{number} 0 R"
    for only, cell in merged:
        only.reference = cell.reference
    ways_back = [
        f"{place}[{' '.join([node.reference for node in nodes])}]"
        for place, nodes in enumerate(tagging.pages)
    ]
    ways_back += [
        f"{place} {node.reference}" for place, node in enumerate(annotated, start=len(ways_back))
    ]
    tagging.root.around = root
    writer = _Writer(file, len(tagging.pages))
    written = [writer.element(node) for node in order]
    last = first + len(order) + 1
    entries = f"/K {tagging.root.reference}/ParentTree {last} 0 R"
    written.append(f"<</Nums[{' '.join(ways_back)}]>>")
    if writer.identifiers:
        entries += f"/IDTree<</Kids[{last + 1} 0 R]>>"
        written.append(_names(writer.identifiers))
    entries += f"/ParentTreeNextKey {len(ways_back)}"
    file.add_written([f"<</Type/StructTreeRoot{entries}>>", *written])
    file.set_root("StructTreeRoot", root)


def _names(identifiers: Sequence[tuple[str, str]]) -> str:
    """Identifiers, in their order, with the elements they name."""
    limits = f"{identifiers[0][0]} {identifiers[-1][0]}"
    names = " ".join([f"{identifier} {node}" for identifier, node in identifiers])
    return f"<</Limits[{limits}]/Names[{names}]>>"


def _put_right(root: Node) -> tuple[list[Node], list[tuple[Node, Node]]]:
    """Makes the tree one that a reader can rely on; returns its elements in the order of reading,
    and what was merged into what.
    """
    _remove_empty(_elements(root))
    merged: list[tuple[Node, Node]] = []
    kept: list[Node] = []
    level = 0
    only: Node | None = None
    for node in _elements(root):
        if node is only:
            continue
        kept.append(node)
        role = node.tag.role
        if role in _CELLS:
            only = _only_paragraph(node)
            if only is not None:
                merged.append((only, node))
                node.children = only.children
        elif role in _HEADING:
            level = min(int(role[1]), level + 1)
            node.become(f"H{level}")
        elif role == "Link" and not any(isinstance(child, Annotation) for child in node.children):
            node.become("Span")
    return kept, merged


def _only_paragraph(cell: Node) -> Node | None:
    """The only paragraph of a cell, which the cell itself can be: that halves the tree of a
    table.
    """
    if len(cell.children) == 1:
        (only,) = cell.children
        if isinstance(only, Node) and only.tag.role == "P" and not only.tag.writing:
            return only
    return None


def _remove_empty(elements: Sequence[Node]) -> None:
    """Removes elements without content, the innermost first; cells stay in their rows."""
    empty: set[Node] = set()
    for node in reversed(elements):
        if not empty.isdisjoint(node.children):
            node.children = [child for child in node.children if child not in empty]
        if not node.children and node.tag.role not in _KEPT_EMPTY:
            empty.add(node)


def _elements(root: Node) -> list[Node]:
    """All elements in the order of reading."""
    found: list[Node] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        found.append(node)
        waiting += [child for child in reversed(node.children) if isinstance(child, Node)]
    return found


class _Writer:
    """Writes elements whose references are known; `identifiers` are those of notes so far."""

    def __init__(self, file: PdfFile, pages: int) -> None:
        self._file = file
        self._pages = [f"{file.number(file.page_reference(page + 1))} 0 R" for page in range(pages)]
        self.identifiers: list[tuple[str, str]] = []

    def element(self, node: Node) -> str:
        """An element; what it holds is told where it is."""
        tag = node.tag
        page = -1
        children: list[str] = []
        for child in node.children:
            if isinstance(child, Node):
                child.around = node.reference
                children.append(child.reference)
            elif isinstance(child, Mark):
                if page < 0:
                    page = child.page
                if child.page == page:
                    children.append(str(child.number))
                else:
                    place = f"/Pg {self._pages[child.page]}/MCID {child.number}"
                    children.append(f"<</Type/MCR{place}>>")
            else:
                place = f"/Pg {self._pages[child.page]}/Obj"
                children.append(f"<</Type/OBJR{place} {child.object} 0 R>>")
        written = f"<</S/{tag.role}/P {node.around}"
        if page >= 0:
            written += f"/Pg {self._pages[page]}"
        if children:
            written += f"/K {children[0]}" if len(children) == 1 else f"/K[{' '.join(children)}]"
        return f"{written}{self._attributes(node)}>>"

    def _attributes(self, node: Node) -> str:
        tag = node.tag
        written = ""
        if tag.alt:
            written += f"/Alt {text_string(tag.alt).decode('ascii')}"
        if tag.language:
            written += f"/Lang ({tag.language})"
        if tag.role == "Note":
            identifier = f"(note{len(self.identifiers) + 1:06})"
            self.identifiers.append((identifier, node.reference))
            written += f"/ID {identifier}"
        if tag.numbering:
            written += f"/A<</O/List/ListNumbering/{tag.numbering}>>"
        if tag.writing:
            written += f"/A<</O/Layout/WritingMode/{tag.writing}>>"
        if node.box is not None:
            box = " ".join(f"{value:.2f}" for value in node.box)
            written += f"/A<</O/Layout/Placement/Block/BBox[{box}]>>"
        table = f"/Scope/{tag.scope}" if tag.scope else ""
        table += f"/ColSpan {tag.columns}" if tag.columns > 1 else ""
        return written + (f"/A<</O/Table{table}>>" if table else "")
