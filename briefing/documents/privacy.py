"""The names of people who may not be named, replaced in a whole document by their roles.

The names of private individuals and protected persons leave the desk in no form: not in text, in
passages, in endnotes or in what the file says of itself. The whole composed document is gone
through at the end, so that no way into it is forgotten.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, cast

from briefing.documents.kept_lines import NO_LINES, KeptLine
from briefing.documents.prose import Inline, Line, Words
from briefing.documents.repeated_titles import as_said, title_before, title_behind
from briefing.domain.privacy import Redaction

# What is quoted keeps its words; what was replaced in it stands in square brackets.
_QUOTED_FIELDS = frozenset({"passage", "translation", "original"})
_KEPT_FIELDS = frozenset({"key", "record", "href", "language", "template", "prepared_by"})

D = TypeVar("D")


def texts_within(value: Any, lines: Mapping[int, KeptLine] = NO_LINES) -> Sequence[str]:
    """Every text of a document, and every line whole, however its words look; in no order.

    `lines` are those of it that are kept, by the identity of their value.
    """
    found: list[str] = []
    waiting: list[Any] = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            found.append(each)
        elif isinstance(each, tuple):
            kept = lines.get(id(each))
            if kept is not None:
                kept.texts = kept.texts or tuple(texts_within(kept.line))
                found += kept.texts
                continue
            items = cast("tuple[Any, ...]", each)
            found.append("".join([item.text for item in items if isinstance(item, Words)]))
            waiting += items
        else:
            waiting += [getattr(each, name) for name in _field_names(type(each))]
    return found


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    """The names of a dataclass's fields; none for another class."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def redacted(document: D, redaction: Redaction) -> tuple[D, int, str]:
    """`document` with every name replaced, in how many places that was, and the key of what holds
    the first of them; empty where that has none.
    """
    if redaction.pattern is None:
        return document, 0, ""
    walk = _Walk(redaction)
    return walk.value(document, quoted=False), walk.count, walk.first


def _bracketed(role: str) -> str:
    return role if role.startswith("[") else f"[{role}]"


class _Walk:
    """One way through a document, counting what it replaces; `first` is the innermost key around
    the first of it.
    """

    def __init__(self, redaction: Redaction) -> None:
        self.redaction = redaction
        self.count = 0
        self.first = ""

    def value(self, value: Any, *, quoted: bool) -> Any:
        if isinstance(value, str):
            return self.text(value, quoted=quoted)
        if isinstance(value, tuple):
            items = cast("tuple[Any, ...]", value)
            if any(isinstance(item, Words) for item in items):
                items = self.joined(cast("Line", items), quoted=quoted)
            return tuple(self.value(item, quoted=quoted) for item in items)
        if is_dataclass(value) and not isinstance(value, type):
            return self.fields(value, quoted=quoted)
        return value

    def text(self, text: str, *, quoted: bool) -> str:
        pieces: list[str] = []
        end = 0
        for match in self.redaction.found(text):
            role = self.redaction.role(match[0])
            before = text[end : match.start()]
            title = title_before(before, role)
            shown = as_said(before[title:], role)
            pieces += [before[:title], _bracketed(shown) if quoted else shown]
            end = match.end() + title_behind(text[match.end() :], role)
            self.count += 1
        return "".join((*pieces, text[end:]))

    def fields(self, value: Any, *, quoted: bool) -> Any:
        before = self.count
        changed = {
            field.name: self.value(
                getattr(value, field.name), quoted=quoted or field.name in _QUOTED_FIELDS
            )
            for field in fields(value)
            if field.name not in _KEPT_FIELDS
        }
        if isinstance(value, Words) and self.redaction.in_address(value.href):
            changed["href"] = ""
            self.count += 1
        if self.count > before and not self.first:
            self.first = getattr(value, "key", "")
        return replace(value, **changed)

    def joined(self, line: Line, *, quoted: bool) -> Line:
        """A name may run over words of different looks: these are made one before replacing. So may
        a title and the name behind it.
        """
        return tuple(self._without_titles(self._with_whole_names(line), quoted=quoted))

    def _without_titles(self, line: Line, *, quoted: bool) -> list[Inline]:
        """The title before a name that words of another look begin with."""
        told: list[Inline] = []
        for inline in line:
            last = told[-1] if told else None
            if isinstance(inline, Words) and isinstance(last, Words):
                match = next(self.redaction.found(inline.text), None)
                role = "" if match is None else self.redaction.role(match[0])
                title = title_before(last.text, role) if role else len(last.text)
                if match is not None and match.start() == 0 and title < len(last.text):
                    shown = as_said(last.text[title:], role)
                    rest = inline.text[match.end() :]
                    told[-1] = replace(last, text=last.text[:title])
                    named = _bracketed(shown) if quoted else shown
                    told.append(replace(inline, text=named + rest[title_behind(rest, role) :]))
                    self.count += 1
                    continue
            told.append(inline)
        return told

    def _with_whole_names(self, line: Line) -> Line:
        texts = [inline.text for inline in line if isinstance(inline, Words)]
        apart = [match[0] for text in texts for match in self.redaction.found(text)]
        if [match[0] for match in self.redaction.found("".join(texts))] == apart:
            return line
        joined: list[Inline] = []
        for inline in line:
            last = joined[-1] if joined else None
            if isinstance(inline, Words) and isinstance(last, Words):
                joined[-1] = Words(last.text + inline.text)
            else:
                joined.append(inline)
        return tuple(joined)
