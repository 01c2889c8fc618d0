"""Links and the outline of a finished document as PDF objects."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference

from briefing.typeset.notices import Notices
from briefing.typeset.pdf_file import PdfFile, text_string
from briefing.typeset.record import LinkArea, Record, Spot
from briefing.typeset.tagging import Annotation, Node

_PRINTED = 4  # the annotation flag Print


def add_links(file: PdfFile, record: Record, notices: Notices) -> list[Node]:
    """Puts a link annotation over every area, as part of its element; returns these elements.

    An anchor that is nowhere is left out and named. A long document has thousands of links, so they
    are written here and not by way of reportlab's objects.
    """
    by_page: defaultdict[int, list[int]] = defaultdict(list)
    nodes: list[Node] = []
    written: list[str] = []
    spoken: dict[str, str] = {}  # numbers of notes and ways back are many, and few different ones
    first, count = file.next_number(), file.page_count
    pages = [file.number(file.page_reference(number)) for number in range(1, count + 1)]
    for area in record.links:
        action = _action(file, area, record, pages)
        if action is None:
            notices.add("missing target", area.target or "", area.key)
            continue
        box = area.box
        number = first + len(nodes)
        rectangle = f"{box.left:.2f} {box.bottom:.2f} {box.right:.2f} {box.top:.2f}"
        words = spoken.get(area.text)
        if words is None:
            words = spoken[area.text] = text_string(area.text).decode("ascii")
        written.append(
            f"<</Type/Annot/Subtype/Link/Rect[{rectangle}]/Border[0 0 0]/F {_PRINTED}"
            f"/Contents {words}{action}/StructParent {count + len(nodes)}>>"
        )
        by_page[box.page].append(number)
        area.node.children.append(Annotation(box.page - 1, number))
        nodes.append(area.node)
    file.add_written(written)
    for page, annotations in by_page.items():
        file.annotate(page, annotations)
    return nodes


def _action(file: PdfFile, area: LinkArea, record: Record, pages: Sequence[int]) -> str | None:
    """Where a link leads, as an entry of its annotation; None for nowhere. `pages` are the numbers
    of their objects.
    """
    if area.address is not None:
        return f"/A<</S/URI/URI {file.string(area.address)}>>"
    spot = area.spot or record.destinations.get(area.target or "")
    if spot is None:
        return None
    return f"/Dest[{pages[spot.page - 1]} 0 R/XYZ {spot.left:.2f} {spot.top:.2f} null]"


def _destination(file: PdfFile, spot: Spot) -> PDFArray:
    page = file.page_reference(spot.page)
    place = [round(spot.left, 2), round(spot.top, 2)]
    return PDFArray([page, PDFName("XYZ"), *place, "null"])


@dataclass(slots=True, eq=False)
class _Entry:
    """An entry of the outline and those below it."""

    title: str
    spot: Spot | None
    level: int
    below: "list[_Entry]" = field(default_factory=list["_Entry"])


def add_outline(file: PdfFile, record: Record) -> None:
    """Makes the outline of all bookmarks; a level that is skipped counts as the next one down."""
    if not record.bookmarks:
        return
    root = _Entry("", None, 0)
    open_entries = [root]
    for bookmark, spot in record.bookmarks:
        while open_entries[-1].level >= max(bookmark.level, 1):
            open_entries.pop()
        entry = _Entry(bookmark.title, spot, max(bookmark.level, 1))
        open_entries[-1].below.append(entry)
        open_entries.append(entry)
    outline = PDFDictionary({"Type": PDFName("Outlines")})
    file.set_root("Outlines", file.reference(outline))
    file.set_root("PageMode", PDFName("UseOutlines"))
    _link_entries(file, outline, root.below)


def _link_entries(file: PdfFile, parent: PDFDictionary, entries: Sequence[_Entry]) -> int:
    """Writes sibling entries with those below them; returns how many there are, all counted."""
    if not entries:
        return 0
    made = [PDFDictionary({"Title": text_string(entry.title)}) for entry in entries]
    references: list[PDFObjectReference] = [file.reference(item) for item in made]
    count = len(entries)
    for place, (entry, item) in enumerate(zip(entries, made, strict=True)):
        item["Parent"] = file.reference(parent)
        if entry.spot is not None:
            item["Dest"] = _destination(file, entry.spot)
        if place:
            item["Prev"] = references[place - 1]
        if place + 1 < len(entries):
            item["Next"] = references[place + 1]
        count += _link_entries(file, item, entry.below)
    parent["First"] = references[0]
    parent["Last"] = references[-1]
    parent["Count"] = count
    return count
