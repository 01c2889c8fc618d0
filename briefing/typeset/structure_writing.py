"""The structure as objects of the file: elements, what they hold, and the way back from content.

What was marked on pages is referred to by page and number (ISO 32000-1, 14.7.4); the parent tree
leads from every page and annotation to its elements. What would make the tree wrong is put right
here: headings that skip a level, elements without content, links that lead nowhere.
"""

from collections.abc import Iterator, Sequence

from reportlab.pdfbase.pdfdoc import PDFDictionary

from briefing.typeset.pdf_file import PdfFile, Written, text_string
from briefing.typeset.tagging import Annotation, Mark, Node, Tagging

_KEPT_EMPTY = frozenset(("Document", "TR", "TH", "TD"))
_CELLS = frozenset(("TH", "TD"))
_HEADING = frozenset(("H1", "H2", "H3", "H4", "H5", "H6"))


def write_structure(
    file: PdfFile, tagging: Tagging, annotations: Sequence[tuple[PDFDictionary, Node]]
) -> None:
    """Adds the tree to a file, and ties the pages and annotations to it."""
    merged = _put_right(tagging.root)
    writer = _Writer(file, tagging, merged)
    writer.write_elements()
    ways_back = [
        f"{place}[{' '.join(writer.reference(node) for node in nodes)}]"
        for place, nodes in enumerate(tagging.pages)
    ]
    for place, (annotation, node) in enumerate(annotations, start=len(ways_back)):
        annotation["StructParent"] = place
        ways_back.append(f"{place} {writer.reference(node)}")
    writer.write_root(ways_back)


def _put_right(root: Node) -> dict[Node, Node]:
    """Makes the tree one that a reader can rely on; returns what was merged into what."""
    _remove_empty(root)
    merged = _merge_paragraphs(root)
    level = 0
    for node in _elements(root):
        if node.tag.role in _HEADING:
            level = min(int(node.tag.role[1]), level + 1)
            node.become(f"H{level}")
        elif node.tag.role == "Link" and not any(
            isinstance(child, Annotation) for child in node.children
        ):
            node.become("Span")
    return merged


def _merge_paragraphs(root: Node) -> dict[Node, Node]:
    """Makes the only paragraph of a cell the cell itself, which halves the tree of a table."""
    merged: dict[Node, Node] = {}
    for cell in _elements(root):
        if cell.tag.role not in _CELLS or len(cell.children) != 1:
            continue
        (only,) = cell.children
        if isinstance(only, Node) and only.tag.role == "P" and not only.tag.writing:
            merged[only] = cell
            cell.children = only.children
            for child in cell.children:
                if isinstance(child, Node):
                    child.parent = cell
    return merged


def _remove_empty(root: Node) -> None:
    """Removes elements without content, the innermost first; cells stay in their rows."""
    for node in reversed(list(_elements(root))):
        if not node.children and node.tag.role not in _KEPT_EMPTY and node.parent is not None:
            node.parent.children.remove(node)


def _elements(root: Node) -> Iterator[Node]:
    """All elements in the order of reading."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(child for child in reversed(node.children) if isinstance(child, Node))


class _Writer:
    """Writes elements as objects, each under the number it has from the start."""

    def __init__(self, file: PdfFile, tagging: Tagging, merged: dict[Node, Node]) -> None:
        self._file = file
        self._root = Written()
        self._root_number = file.number(file.reference(self._root))
        self._pages = [
            file.number(file.page_reference(page + 1)) for page in range(len(tagging.pages))
        ]
        self._top = tagging.root
        self._objects: dict[Node, Written] = {}
        self._numbers: dict[Node, int] = {}
        for node in _elements(tagging.root):
            written = self._objects[node] = Written()
            self._numbers[node] = file.number(file.reference(written))
        for node, other in merged.items():
            self._numbers[node] = self._numbers[other]
        self._identifiers: list[tuple[str, str]] = []

    def reference(self, node: Node) -> str:
        """Refers to an element."""
        return f"{self._numbers[node]} 0 R"

    def write_elements(self) -> None:
        """Writes every element."""
        for node, written in self._objects.items():
            written.content = f"<</S/{node.tag.role}{self._entries(node)}>>".encode("ascii")

    def write_root(self, ways_back: list[str]) -> None:
        """Writes the root of the tree, the parent tree and the identifiers, and refers to it."""
        ids = " ".join(f"{identifier} {node}" for identifier, node in self._identifiers)
        entries = ""
        if self._identifiers:
            limits = f"{self._identifiers[0][0]} {self._identifiers[-1][0]}"
            entries = f"/IDTree<</Kids[{self._added(f'<</Limits[{limits}]/Names[{ids}]>>')}]>>"
        tree = self._added(f"<</Nums[{' '.join(ways_back)}]>>")
        self._root.content = (
            f"<</Type/StructTreeRoot/K {self.reference(self._top)}/ParentTree {tree}"
            f"/ParentTreeNextKey {len(ways_back)}{entries}>>"
        ).encode("ascii")
        self._file.set_root("StructTreeRoot", self._file.reference(self._root))

    def _added(self, content: str) -> str:
        written = Written()
        written.content = content.encode("ascii")
        return f"{self._file.number(self._file.reference(written))} 0 R"

    def _entries(self, node: Node) -> str:
        parent = self._root_number if node.parent is None else self._numbers[node.parent]
        page = next((child.page for child in node.children if isinstance(child, Mark)), None)
        written = f"/P {parent} 0 R"
        if page is not None:
            written += f"/Pg {self._pages[page]} 0 R"
        children = [self._child(child, page) for child in node.children]
        if children:
            written += f"/K {children[0]}" if len(children) == 1 else f"/K[{' '.join(children)}]"
        return written + self._attributes(node)

    def _child(self, child: "Node | Mark | Annotation", page: int | None) -> str:
        match child:
            case Node():
                return self.reference(child)
            case Mark():
                if child.page == page:
                    return str(child.number)
                return f"<</Type/MCR/Pg {self._pages[child.page]} 0 R/MCID {child.number}>>"
            case Annotation():
                number = self._file.number(child.reference)
                return f"<</Type/OBJR/Pg {self._pages[child.page]} 0 R/Obj {number} 0 R>>"

    def _attributes(self, node: Node) -> str:
        tag = node.tag
        written = ""
        if tag.alt:
            written += f"/Alt {text_string(tag.alt).decode('ascii')}"
        if tag.language:
            written += f"/Lang ({tag.language})"
        if tag.role == "Note":
            identifier = f"(note{len(self._identifiers) + 1:06})"
            self._identifiers.append((identifier, self.reference(node)))
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
