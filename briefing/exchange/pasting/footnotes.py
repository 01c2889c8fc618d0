"""Footnotes of Word and LibreOffice: a call in the text, and its words in a part of their own at
the end, which Word leaves outside of what was selected.
"""

import re

from bs4 import BeautifulSoup, Tag

CALL, NOTE = "footnote-call", "footnote-words"
_OUTSIDE = "data-outside"
_NOTES_OF_WORD = re.compile(
    r"<div\s[^>]*mso-element\s*:\s*(?:foot|end)note-list.*?(?=</body|\Z)", re.DOTALL | re.IGNORECASE
)
_NUMBERED = re.compile(r"mso-(?:foot|end)note-id\s*:\s*([\w-]+)", re.IGNORECASE)
_NOTE_OF_WORD = re.compile(r"mso-element\s*:\s*(?:foot|end)note(?![\w-])", re.IGNORECASE)
_LIST_OF_WORD = re.compile(r"mso-element\s*:\s*(?:foot|end)note-list", re.IGNORECASE)
_CALL_OF_OFFICE = re.compile(r"#(sd(?:foot|end)note\d+)sym$")
_NOTE_OF_OFFICE = re.compile(r"sd(?:foot|end)note\d+$")


def notes_outside(behind: str) -> str:
    """Of the page behind what was selected, the notes that it may call."""
    found = _NOTES_OF_WORD.search(behind)
    return f"<div {_OUTSIDE}>{found[0]}</div>" if found else ""


def make_footnotes(soup: BeautifulSoup) -> None:
    """Have each call that has its words be a `CALL`, and the words a `NOTE` at the end, both with
    the `number` that they are given in the order of the calls. What has no other half stays.
    """
    notes = _notes(soup)
    numbers = _put_calls(soup, notes)
    for name, number in numbers.items():
        note = notes[name].extract()
        for link in filter(_is_way_back, note.find_all("a")):
            link.decompose()
        note.name = NOTE
        note["number"] = str(number)
        soup.append(note)
    for rest in soup.find_all(_is_left_over):
        rest.decompose()


def _put_calls(soup: BeautifulSoup, notes: dict[str, Tag]) -> dict[str, int]:
    """Put a `CALL` in the place of each link to a note; gives the number of each note called."""
    numbers: dict[str, int] = {}
    for link in soup.find_all("a"):
        name = _called(link)
        if name not in notes or any(parent in notes.values() for parent in link.parents):
            continue
        call = soup.new_tag(CALL)
        call["number"] = str(numbers.setdefault(name, len(numbers) + 1))
        link.replace_with(call)
    return numbers


def _is_left_over(part: Tag) -> bool:
    """What stood outside of what was selected and is not called, and the line above the notes."""
    if _OUTSIDE in part.attrs:
        return True
    above = part.parent if part.name in ("hr", "br") else None
    return above is not None and bool(_LIST_OF_WORD.search(str(above.attrs.get("style", ""))))


def _notes(soup: BeautifulSoup) -> dict[str, Tag]:
    found: dict[str, Tag] = {}
    for part in soup.find_all("div"):
        name = str(part.attrs.get("id", ""))
        is_note = _NOTE_OF_WORD.search(str(part.attrs.get("style", "")))
        if name and (is_note or _NOTE_OF_OFFICE.match(name)):
            found[name] = part
    return found


def _called(link: Tag) -> str:
    """The name of the note that a link calls; empty for another."""
    of_word = _NUMBERED.search(str(link.attrs.get("style", "")))
    of_office = _CALL_OF_OFFICE.search(str(link.attrs.get("href", "")))
    if of_word:
        return of_word[1]
    return of_office[1] if of_office else ""


def _is_way_back(link: Tag) -> bool:
    """Whether it is the number before the words of a note."""
    href = str(link.attrs.get("href", ""))
    return bool(_NUMBERED.search(str(link.attrs.get("style", "")))) or href.endswith("anc")
