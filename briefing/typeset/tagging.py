"""The structure of a document beside its pages: which marked content belongs to which element.

A tag is made once for every element that is set. While pages are drawn, content is marked as that
of the tag last begun; a tag that is begun again, on the next page, goes on with the same element.
What is drawn for the eye alone is an artifact (ISO 32000-1, 14.7 and 14.8).
"""

import re
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple, TypeAlias

_LANGUAGE = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


@dataclass(slots=True, eq=False)
class Tag:
    """An element of the structure; `role` is a standard structure type. It is not changed once
    made.

    `alt` is the text in place of a figure, `language` that of what is in the element, if it is
    not that around it. Cells span `columns`; heads of columns or rows have a `scope`. `numbering`
    is that of a list's labels. `writing` is the direction of lines, if not that around it.
    """

    role: str
    alt: str = ""
    language: str = ""
    scope: Literal["", "Column", "Row"] = ""
    columns: int = 1
    numbering: Literal["", "Decimal", "Disc"] = ""
    writing: Literal["", "LrTb", "RlTb"] = ""


class Mark(NamedTuple):
    """Marked content: its page, the first being 0, and its number there."""

    page: int
    number: int


class Annotation(NamedTuple):
    """An annotation of a page that belongs to an element; `object` is its number in the file."""

    page: int
    object: int


Child: TypeAlias = "Node | Mark | Annotation"


@dataclass(slots=True, eq=False)
class Node:
    """An element of the tree with what is in it, in the order of reading.

    `box` is the place of a figure on its page: left, bottom, right and top. `reference` is how the
    file refers to it, `around` to the element around it, once both are numbered.
    """

    tag: Tag
    children: list[Child] = field(default_factory=list[Child])
    box: tuple[float, float, float, float] | None = None
    reference: str = ""
    around: str = ""

    def become(self, role: str) -> None:
        """Gives the element another role."""
        self.tag = replace(self.tag, role=role)


class Tagging:
    """Builds the tree while pages are drawn; returns the operators that mark what follows.

    `pages` holds, for every page, the elements of its marked content by number.
    """

    def __init__(self, *, rtl: bool = False) -> None:
        self.root = Node(Tag("Document", writing="RlTb" if rtl else ""))
        self.pages: list[list[Node]] = []
        self._nodes: dict[Tag, Node] = {}
        self._current = self.root
        self._around: list[Node] = []  # the current element
        self._open: Node | Literal["artifact"] | None = None
        self._held = 0  # artifacts and figures, one in the other, that are begun

    @property
    def current(self) -> Node | None:
        """The element begun last; None inside an artifact or a figure, which have no parts."""
        return None if self._held else self._current

    def node(self, tag: Tag) -> Node | None:
        """The element of a tag that was begun."""
        return self._nodes.get(tag)

    def begin_page(self) -> None:
        """What follows is drawn on a new page."""
        self.pages.append([])

    def begin(self, tag: Tag) -> None:
        """What follows is content of an element in the current one."""
        if self._held:
            return
        node = self._nodes.get(tag)
        if node is None:
            node = Node(tag)
            self._current.children.append(node)
            self._nodes[tag] = node
        self._around.append(self._current)
        self._current = node

    def end(self) -> None:
        """Goes back to the element around the current one."""
        if not self._held and self._around:
            self._current = self._around.pop()

    def content(self) -> str:
        """The operators before content of the current element."""
        if self._held or self._open is self._current:
            return ""
        node = self._current
        marks = self.pages[-1]
        mark = Mark(len(self.pages) - 1, len(marks))
        marks.append(node)
        node.children.append(mark)
        closing = self.close()
        self._open = node
        return f"{closing}/{node.tag.role} <</MCID {mark.number}>> BDC"

    def ornament(self) -> str:
        """The operators before grounds, rules and frames."""
        if self._held or self._open == "artifact":
            return ""
        closing = self.close()
        self._open = "artifact"
        return f"{closing}/Artifact BMC"

    def close(self) -> str:
        """The operators that end what is marked."""
        closing = "" if self._open is None else "EMC\n"
        self._open = None
        return closing

    def begin_artifact(self) -> str:
        """What follows stands on the page because it is one: header, footer, repeated heads."""
        self._held += 1
        if self._held > 1:
            return ""
        return f"{self.close()}/Artifact <</Type /Pagination>> BDC"

    def begin_figure(self, tag: Tag, box: tuple[float, float, float, float]) -> str:
        """What follows, text and lines alike, is one figure."""
        operators = ""
        if not self._held:
            self.begin(tag)
            operators = self.content()
            self._current.box = box
            self._open = None
            self.end()
        self._held += 1
        return operators

    def end_whole(self) -> str:
        """Ends an artifact or a figure."""
        self._held -= 1
        return "" if self._held else "EMC"


def is_language(tag: str) -> bool:
    """Whether a language tag is well formed, as far as readers of a file ask (BCP 47)."""
    return _LANGUAGE.fullmatch(tag) is not None
