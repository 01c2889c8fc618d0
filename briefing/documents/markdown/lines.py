"""Lines as Markdown that is read back as exactly these words."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from briefing.documents.flow.addresses import leads_outside
from briefing.documents.prose import Break, Inline, Line, Mark, Words
from briefing.text.escaping import escaped

HARD_BREAK = "\\\n"

_BREAK = "\n"  # no other piece holds one
_BLOCK_START = re.compile(r"^(\d{0,9})([#>+\-=:.)])")
_BACKTICKS = re.compile("`+")


@dataclass(frozen=True)
class _Piece:
    """Finished Markdown, to be put between `marks` ("**") where these can begin and end there.

    Code that would stand right behind a backtick is written as its plain `words`.
    """

    text: str
    marks: str = ""
    words: str | None = None


def markdown_line(line: Line, line_end: str = HARD_BREAK) -> str:
    """`line` for the beginning of a paragraph; what would begin a block there is escaped.

    Of several breaks in a row one is left: an empty line would end the paragraph.
    """
    text = _joined([piece for inline in line for piece in _pieces(inline) if piece.text])
    parts = (part.strip(" \t") for part in text.split(_BREAK))
    return line_end.join(_BLOCK_START.sub(r"\1\\\2", part) for part in parts if part)


def _joined(pieces: Sequence[_Piece]) -> str:
    found = ""
    for place, piece in enumerate(pieces):
        after = pieces[place + 1].text[:1] if place + 1 < len(pieces) else ""
        found += _marked(found[-1:], piece, after)
    return found


def _marked(before: str, piece: _Piece, after: str) -> str:
    """Marks stand around whole words (CommonMark 0.31, 6.2); elsewhere they are left out."""
    if piece.words is not None and before == "`":
        piece = _Piece(escaped(piece.words))
    inside = piece.text.strip()
    if not piece.marks or not inside:
        return piece.text
    start = piece.text.index(inside)
    lead, rest = piece.text[:start], piece.text[start + len(inside) :]
    before, after = lead[-1:] or before, rest[:1] or after
    fits = not (before == "*" or after == "*") and (
        (inside[0].isalnum() or not before or before.isspace())
        and (inside[-1].isalnum() or not after or after.isspace())
    )
    marks = piece.marks if fits else ""
    return f"{lead}{marks}{inside}{marks}{rest}"


def _pieces(inline: Inline) -> Sequence[_Piece]:
    match inline:
        case Words():
            return (_words(inline),)
        case Break():
            return (_Piece(_BREAK),)
        case Mark():
            notes = "".join(f"[^{number}]" for number in inline.notes)
            said = f" {escaped(f'[{inline.words}]')}" if inline.words else ""
            return (_Piece(notes + said),) if notes or said else ()


def _words(words: Words) -> _Piece:
    text = _code(words.text) if words.code else escaped(words.text)
    linked = leads_outside(words.href) and bool(words.text.strip())
    if linked:
        address = words.href.replace("&", "&amp;").replace("|", "%7C")
        text = f"[{text.strip()}](<{address}>)"
    marks = ("**" if words.strong else "") + ("*" if words.emphasis else "")
    return _Piece(text, marks, words.text if words.code and not linked else None)


def _code(text: str) -> str:
    if not text.strip():
        return text
    fence = "`" * (max(map(len, _BACKTICKS.findall(text)), default=0) + 1)
    inside = text.replace("\n", " ")
    if inside[0] in "` " or inside[-1] in "` ":
        inside = f" {inside} "
    return f"{fence}{inside}{fence}"


def changed(line: Line, change: Callable[[Words], Words]) -> Line:
    """`line` with all its words changed."""
    return tuple(change(each) if isinstance(each, Words) else each for each in line)


def strong(words: Words) -> Words:
    return replace(words, strong=True)


def emphasised(words: Words) -> Words:
    return replace(words, emphasis=True)
