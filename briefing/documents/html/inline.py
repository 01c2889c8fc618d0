"""Lines as HTML: every text escaped, languages and directions marked, notes linked both ways."""

from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape

from briefing.documents.flow.addresses import leads_outside
from briefing.documents.flow.elements import Sign
from briefing.documents.prose import Break, Inline, Line, Mark, Words
from briefing.documents.quotations_apart import with_quotations_apart
from briefing.text.directions import Direction, direction_of_language, direction_of_text

_PARTING = " \u00a0\u202f,;:،؛"
# A number is led by one of these; they say nothing of the words behind it.
_WITHOUT_MARKS = str.maketrans("", "", "\u200e\u200f")
_NO_SIGN = "\u2003"


@dataclass
class Writing:
    """What the parts of one file share.

    `look` gives the attribute that makes a role look as it does, as ` class="small"`. With
    `linked` notes are links; `marks` counts those set so far.
    """

    direction: Direction
    look: Callable[[str], str]
    linked: bool = True
    marks: dict[int, int] = field(default_factory=dict[int, int])


def line_html(writing: Writing, line: Line) -> str:
    return "".join(
        _inline(writing, inline) for inline in with_quotations_apart(line, writing.direction)
    )


def _inline(writing: Writing, inline: Inline) -> str:
    match inline:
        case Words():
            return _words(writing, inline)
        case Break():
            return "<br>"
        case Mark():
            return _mark(writing, inline)


def _words(writing: Writing, words: Words) -> str:
    before, text, behind = (
        _parted(words.text) if _is_turned(writing, words) else ("", words.text, "")
    )
    said = escape(text)
    for wanted, name in ((words.code, "code"), (words.emphasis, "em"), (words.strong, "strong")):
        if wanted:
            said = f"<{name}>{said}</{name}>"
    if words.language:
        said = f"<bdi{language_attributes(words.language)}>{said}</bdi>"
    elif _is_turned(writing, words):
        said = f"{escape(before)}<bdi>{said}</bdi>{escape(behind)}"
    if leads_outside(words.href):
        said = f'<a href="{escape(words.href)}" rel="noreferrer">{said}</a>'
    return said


def _is_turned(writing: Writing, words: Words) -> bool:
    """Whether words without a language of their own run otherwise than the page."""
    direction = direction_of_text(words.text.translate(_WITHOUT_MARKS))
    return not words.language and direction not in (None, writing.direction)


def _parted(text: str) -> tuple[str, str, str]:
    """What of a text parts it from its neighbours, before it and behind, and runs as they do."""
    start = len(text) - len(text.lstrip(_PARTING))
    end = len(text.rstrip(_PARTING))
    return text[:start], text[start:end], text[end:]


def language_attributes(language: str) -> str:
    return f' lang="{escape(language)}" dir="{direction_of_language(language)}"'


def _mark(writing: Writing, mark: Mark) -> str:
    numbers = ",".join(_number(writing, number) for number in mark.notes)
    raised = f"<sup>{numbers}</sup>" if numbers else ""
    said = f"<strong{writing.look('caution')}>[{escape(mark.words)}]</strong>"
    return f"{raised} {said}" if mark.words else raised


def _number(writing: Writing, number: int) -> str:
    if not writing.linked:
        return str(number)
    writing.marks[number] = place = writing.marks.get(number, 0) + 1
    return f'<a href="#note-{number}" id="mark-{number}-{place}" role="doc-noteref">{number}</a>'


def back_links(writing: Writing, number: int, sign: str) -> str:
    """Links from a note to each of its marks."""
    places = range(1, writing.marks.get(number, 0) + 1) if writing.linked else ()
    return "".join(
        f' <a href="#mark-{number}-{place}" role="doc-backlink">{escape(sign)}</a>'
        for place in places
    )


def sign_html(writing: Writing, sign: Sign | None) -> str:
    if sign is None:
        return ""
    # A sign looks the same on every page, whichever way it is read.
    turned = ' dir="ltr"' if writing.direction == "rtl" and not sign.text.isalpha() else ""
    look = sign_style(sign, writing.look("sign"))
    return f"<span{look}{turned}>{escape(sign.text or _NO_SIGN)}</span> "


def sign_style(sign: Sign, look: str = "") -> str:
    """The colours of a sign as an attribute, joined with the style that `look` may hold."""
    colours = f"background:{sign.fill};color:{sign.ink}"
    if sign.ring:
        colours += ";outline:2px solid #A3121D;outline-offset:-2px"
    if look.startswith(' style="'):
        return f'{look[:-1]};{colours}"'
    return f'{look} style="{colours}"'
