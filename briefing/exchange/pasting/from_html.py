"""HTML of the clipboard as CommonMark that means what was seen there (by markdownify)."""

import re
import unicodedata
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlsplit

from bs4 import Tag
from markdownify import MarkdownConverter

from briefing.exchange.pasting.cleaning import cleaned, fragment_of
from briefing.exchange.pasting.footnotes import make_footnotes
from briefing.exchange.pasting.line_beginnings import MARK, marked, resolved, without_marks
from briefing.exchange.pasting.table_cells import tidy_tables
from briefing.exchange.pasting.word_lists import make_lists
from briefing.text.escaping import escaped
from briefing.text.table_rows import written_table

LARGEST = 5_000_000  # letters; more is pasted as plain text

_CELL, _ROW = "\ue0fe", "\ue0fd"
_SEPARATORS = re.compile(f"[{_CELL}{_ROW}]")
_UNSEEN = str.maketrans("", "", "\u00ad\u200b\ufeff")  # where pages let words break
_RAISED = str.maketrans("0123456789+-=()n−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ⁻")
_LOWERED = str.maketrans("0123456789+-=()−", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋")
_SOME_BLANKS = re.compile(r"\n{3,}")
_LONGEST_NUMBER = 6  # digits at the beginning of an item


def commonmark_of_html(html: str) -> str:
    """The CommonMark of a page or a part of one; empty where it says nothing.

    Headings, lists, tables, quotations, footnotes, code, bold, italic and links to web pages stay;
    whatever else there is keeps its words. The text has no line feed at its ends.
    """
    soup = cleaned(_SEPARATORS.sub("", without_marks(fragment_of(html))))
    _drop_unseen(soup)
    make_footnotes(soup)
    make_lists(soup)
    tidy_tables(soup)
    text = resolved(_Converter().convert_soup(soup))
    lines = (line.rstrip(" \t\xa0") for line in text.split("\n"))
    return _SOME_BLANKS.sub("\n\n", "\n".join(lines)).strip("\n")


def _drop_unseen(soup: Tag) -> None:
    """Words are found and compared by their letters: none that nobody sees stands among them."""
    for words in soup.find_all(string=lambda text: text is not None and not text.isascii()):
        words.replace_with(str(words).translate(_UNSEEN))


def commonmark_read(html: str, report: Callable[[int, int], None]) -> str:
    """The same, for the child process."""
    report(0, 1)
    return commonmark_of_html(html)


class _Converter(MarkdownConverter):
    """Writes as this program writes; of each method the words within the element are given."""

    class Options(MarkdownConverter.DefaultOptions):
        heading_style = "atx"
        bullets = "-"
        newline_style = "backslash"
        wrap = True
        wrap_width = None

    def escape(self, text: str, parent_tags: set[str]) -> str:
        del parent_tags
        return marked(escaped(text))

    def convert_strong(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _emphasised(el, text, "**", parent_tags)

    def convert_em(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _emphasised(el, text, "*", parent_tags)

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        address = _web_address(el.attrs.get("href"))
        words = text.strip()
        if not address or not words or "\n" in words or "_noformat" in parent_tags:
            return text
        before, after = (" " if text[:1].isspace() else ""), (" " if text[-1:].isspace() else "")
        return f"{before}[{words}]({address}){after}"

    def convert_sup(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del el, parent_tags
        return _in_letters(text, _RAISED)

    def convert_sub(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del el, parent_tags
        return _in_letters(text, _LOWERED)

    def convert_s(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del el, parent_tags
        return text

    def convert_q(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del el, parent_tags
        return f"“{text}”"

    def convert_dt(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return self.convert_p(el, text, parent_tags)

    def convert_dd(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return self.convert_p(el, text, parent_tags)

    def convert_code(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del el
        words = text.strip(" \n")
        if not words or "_noformat" in parent_tags:
            return text
        before, _, after = text.partition(words)
        if "td" in parent_tags or "th" in parent_tags:
            words = words.replace("|", "\\|")
        runs = {len(run) for run in re.findall("`+", words)}
        fence = "`" * next(length for length in range(1, len(runs) + 2) if length not in runs)
        room = " " if "`" in (words[0], words[-1]) else ""
        return f"{before}{fence}{room}{words}{room}{fence}{after}"

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del el, parent_tags
        longest = max((len(run) for run in re.findall("`+", text)), default=0)
        fence = "`" * max(3, longest + 1)
        inside = text.strip("\n")
        return f"\n\n{fence}\n{inside}\n{fence}\n\n" if inside.strip() else ""

    def convert_li(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del parent_tags
        text = text.strip()
        if not text:
            return "\n"
        mark = _item_mark(el)
        return mark + text.replace("\n", "\n" + " " * len(mark)) + "\n"

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del el, parent_tags
        return " ".join(text.split()) + _CELL

    def convert_th(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return self.convert_td(el, text, parent_tags)

    def convert_tr(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del el, parent_tags
        return text + _ROW

    def convert_table(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del el
        rows = [line.split(_CELL)[:-1] for line in text.split(_ROW)[:-1]]
        rows = [row for row in rows if any(row)]
        outside = text.rsplit(_ROW, 1)[-1].strip()
        if not rows:
            return f"\n\n{outside}\n\n" if outside else ""
        if "_inline" in parent_tags:
            return " " + " ".join(" ".join(row) for row in rows) + " "
        lines = "\n".join(written_table([[without_marks(cell) for cell in row] for row in rows]))
        return f"\n\n{lines}\n\n"

    def convert_footnote_call(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del text, parent_tags
        return f"[^{el.attrs['number']}]"

    def convert_footnote_words(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del parent_tags
        return f"\n\n[^{el.attrs['number']}]: {' '.join(text.split())}\n\n"

    def convert_caption(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return self.convert_p(el, text, parent_tags)


def _emphasised(el: Tag, text: str, sign: str, parent_tags: set[str]) -> str:
    """The words between two signs, unless those would be none for the letters beside them."""
    words = text.strip()
    if not words or "_noformat" in parent_tags or "\n" in words:
        return text
    if parent_tags & {"strong", "em"} and not _stands_alone(el):
        return text
    before, after = text[: text.index(words[0])], text[len(text.rstrip()) :]
    tail = ""
    if not after and _is_letter(_neighbour(el, forward=True)):
        kept = words.rstrip(f".,:;!?…{MARK}")
        words, tail = kept, words[len(kept) :]
        if not words or not _is_letter(words[-1]):
            return text
    if not before and _is_letter(_neighbour(el, forward=False)) and not _is_letter(words[0]):
        return text
    return f"{before}{sign}{words}{sign}{tail}{after}"


def _stands_alone(el: Tag) -> bool:
    """Whether no letter touches an element within what holds it: signs next to signs are unclear
    elsewhere.
    """
    before, after = el.previous_sibling, el.next_sibling
    is_free_before = before is None or str(before)[-1:].isspace()
    return is_free_before and (after is None or str(after)[:1].isspace())


def _neighbour(el: Tag, *, forward: bool) -> str:
    """The letter that stands beside an element; empty at the end of what holds it."""
    beside: Any = el.next_sibling if forward else el.previous_sibling
    parent = el.parent
    if beside is None and parent is not None and parent.name in ("strong", "em"):
        return _neighbour(parent, forward=forward)
    if beside is None:
        return ""
    words = beside.get_text() if isinstance(beside, Tag) else str(beside)
    return words[:1] if forward else words[-1:]


def _is_letter(letter: str) -> bool:
    """Whether CommonMark takes it for neither a space nor punctuation."""
    if not letter or letter == MARK or letter.isspace():
        return False
    return unicodedata.category(letter)[0] not in "PS"


def _item_mark(item: Tag) -> str:
    parent = item.parent
    if parent is None or parent.name != "ol":
        return "- "
    if "numbered" not in parent.attrs:
        first = str(parent.attrs.get("start", "1"))
        number = int(first) if first.isdecimal() and len(first) <= _LONGEST_NUMBER else 1
        parent.attrs["numbered"] = "yes"
        for place, one in enumerate(parent.find_all("li", recursive=False)):
            one.attrs["number"] = str(number + place)
    return f"{item.attrs.get('number', '1')}. "


def _web_address(href: object) -> str:
    """An address of a web page as a link holds it; empty for all others."""
    if not isinstance(href, str):
        return ""
    address = href.strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return ""
    return quote(address, safe="%/:?#@!$&'*+,;=~[]-._")


def _in_letters(text: str, letters: dict[int, int]) -> str:
    """A raised or lowered number in letters of its own, so that 10⁶ does not become 106."""
    words = text.strip()
    return text.translate(letters) if words and all(ord(one) in letters for one in words) else text
