"""Lists that are none yet: Word writes their items as paragraphs, others hang lists in the air."""

import re

from bs4 import BeautifulSoup, Tag

from briefing.exchange.pasting.cleaning import style_of

_LEVEL = re.compile(r"mso-list\s*:\s*\S+\s+level(\d)", re.IGNORECASE)
_MARK = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_NUMBER = re.compile(r"^[\W_]*(?:(\d{1,9})|[a-z]{1,4}(?=[.)]))", re.IGNORECASE)


def make_lists(soup: BeautifulSoup) -> None:
    """Have every list be one, and lists within lists stand in an item."""
    for paragraph in soup.find_all("p"):
        if paragraph.name == "p" and paragraph.parent is not None and _level(paragraph):
            _gather(soup, paragraph)
    for inner in soup.find_all(["ul", "ol"]):
        if inner.parent is None or inner.parent.name not in ("ul", "ol"):
            continue
        item = inner.find_previous_sibling("li")
        if isinstance(item, Tag):
            item.append(inner.extract())
        else:
            inner.wrap(soup.new_tag("li"))


def _level(paragraph: Tag) -> int:
    """How deep in a list of Word's a paragraph stands; 0 for others."""
    found = _LEVEL.search(style_of(paragraph))
    return int(found[1]) if found else 0


def _gather(soup: BeautifulSoup, first: Tag) -> None:
    """The items from `first` on, as a list in its place."""
    items = [first]
    while isinstance(following := _next(items[-1]), Tag) and _level(following):
        items.append(following)
    open_lists: list[tuple[int, Tag]] = []
    for paragraph in items:
        level, number = _level(paragraph), _taken_mark(paragraph)
        while open_lists and open_lists[-1][0] > level:
            open_lists.pop()
        if open_lists and open_lists[-1][0] == level and _is_other(open_lists[-1][1], number):
            open_lists.pop()
        if not open_lists or open_lists[-1][0] < level:
            made = _new_list(soup, number)
            if open_lists:
                open_lists[-1][1].find_all("li", recursive=False)[-1].append(made)
            else:
                paragraph.insert_before(made)
            open_lists.append((level, made))
        paragraph.name = "li"
        open_lists[-1][1].append(paragraph.extract())


def _next(paragraph: Tag) -> object:
    following = paragraph.next_sibling
    while following is not None and not isinstance(following, Tag) and not str(following).strip():
        following = following.next_sibling
    return following


def _taken_mark(paragraph: Tag) -> int | None:
    """The number before an item of Word's, which is taken out; None for a bullet."""
    words = ""
    for mark in paragraph.find_all("span"):
        if not mark.decomposed and _MARK.search(style_of(mark)):
            words = mark.get_text()
            mark.decompose()
    found = _NUMBER.match(words.strip())
    return None if found is None or words.strip() == "o" else int(found[1] or 1)


def _is_other(made: Tag, number: int | None) -> bool:
    """Whether an item is none of that list: numbers begin where bullets end."""
    return made.name != ("ul" if number is None else "ol")


def _new_list(soup: BeautifulSoup, number: int | None) -> Tag:
    made = soup.new_tag("ul" if number is None else "ol")
    if number is not None and number > 1:
        made["start"] = str(number)
    return made
