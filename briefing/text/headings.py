"""The headings of a text as one writes it: where each stands, and what belongs under it.

It looks line by line, so that it is quick enough to be asked while somebody types; headings in
quotations and lists are none of the text's own. Sections are moved and their levels changed as one
change of the text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.text.fences import fence_behind
from briefing.text.merging import Change
from briefing.text.spans import Span
from briefing.text.tree import lines_of, words

DEEPEST = 6
_MARKED = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r"^ {0,3}(?:(=+)|-+)[ \t]*$")
_NO_PARAGRAPH = re.compile(
    r"^ {0,3}(?:>|[-*+](?:\s|$)|\d{1,9}[.)]\s|\||#{1,6}\s)|^\s*$|^(?: {4}|\t)"
)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and all that stands under it, deeper headings too: `span` is the whole of it, with
    the empty lines behind it. `line` is the heading as it is written, both its lines where it is an
    underlined one.
    """

    level: int
    title: str
    line: Span
    span: Span


def sections(text: str) -> tuple[Section, ...]:
    """The sections of a text in their order."""
    found = list(_headings(text))
    return tuple(
        Section(level, _title(title), line, Span(line.start, _end(found, number, len(text))))
        for number, (level, title, line) in enumerate(found)
    )


def section_at(found: Sequence[Section], offset: int) -> int | None:
    """The number of the section a place of the text stands in, the deepest one; None before all."""
    number = None
    for at, section in enumerate(found):
        if section.line.start > offset:
            break
        number = at
    return number


def moved(text: str, found: Sequence[Section], number: int, before: int) -> Change | None:
    """The section `number` put before another one, or to the end where `before` is the number of
    sections; None where that changes nothing, or would put it into itself.
    """
    own = found[number].span
    place = found[before].span.start if before < len(found) else len(text)
    if own.start <= place <= own.end:
        return None
    start, end = min(own.start, place), max(own.end, place)
    passed = text[start : own.start] if place < own.start else text[own.end : end]
    parts = (own.of(text), passed) if place < own.start else (passed, own.of(text))
    tail = text[start:end][len(text[start:end].rstrip("\n")) :]
    put = "\n\n".join(part.rstrip("\n") for part in parts)
    return Change(start, end, put + tail)


def numbers_after(found: Sequence[Section], number: int, before: int) -> tuple[int, ...]:
    """The number each section has once `number` was put before another one, as `moved` does."""
    own = found[number].span
    taken = [at for at, each in enumerate(found) if own.start <= each.span.start < own.end]
    others = [at for at in range(len(found)) if at not in taken]
    place = before if before <= number else before - len(taken)
    order = [*others[:place], *taken, *others[place:]]
    return tuple(order.index(at) for at in range(len(found)))


def step(found: Sequence[Section], number: int, *, down: bool) -> int | None:
    """Before which section one comes by a step up or down, as `moved` takes it; None where there
    is none to pass.
    """
    own = found[number]
    if down:
        after = next((at for at in range(number + 1, len(found)) if _follows(found, at, own)), None)
        if after is None:
            return None
        if found[after].level < own.level:
            return after + 1
        return next(
            (
                at
                for at in range(after + 1, len(found))
                if found[at].span.start >= found[after].span.end
            ),
            len(found),
        )
    for at in range(number - 1, -1, -1):
        if found[at].level <= own.level:
            return at
    return None


def with_level(text: str, found: Sequence[Section], number: int, by: int) -> Change | None:
    """The section `number` and all under it so many levels deeper; None where that is too deep or
    too high.
    """
    own = found[number]
    inside = [each for each in found if own.span.start <= each.span.start < own.span.end]
    levels = [each.level + by for each in inside]
    if min(levels) < 1 or max(levels) > DEEPEST:
        return None
    parts: list[str] = []
    done = own.line.start
    for section, level in zip(inside, levels, strict=True):
        parts += (text[done : section.line.start], _written(section.line.of(text), level))
        done = section.line.end
    return Change(own.line.start, done, "".join(parts))


def _follows(found: Sequence[Section], at: int, own: Section) -> bool:
    return found[at].span.start >= own.span.end


def _written(line: str, level: int) -> str:
    """A heading at another level; an underlined one is written with marks then."""
    marked = _MARKED.match(line)
    if marked is not None and "\n" not in line:
        return line[: marked.start(1)] + "#" * level + line[marked.end(1) :]
    title = " ".join(each.strip() for each in line.split("\n")[:-1])
    return f"{'#' * level} {title}"


def _end(found: Sequence[tuple[int, str, Span]], number: int, length: int) -> int:
    level = found[number][0]
    following = (line.start for other, _, line in found[number + 1 :] if other <= level)
    return next(following, length)


def _headings(text: str) -> Iterator[tuple[int, str, Span]]:
    """Level, words and place of every heading."""
    start, before, fence = 0, None, ""
    for line in text.split("\n"):
        end = start + len(line)
        fence_before, fence = fence, fence_behind(line, fence)
        marked = _MARKED.match(line)
        underline = _UNDERLINE.match(line) if before is not None else None
        if fence or fence_before:
            before = None
        elif marked is not None:
            yield len(marked[1]), marked[2] or "", Span(start, end)
            before = None
        elif underline is not None and before is not None:
            yield (
                1 if underline[1] else 2,
                " ".join(before.of(text).split()),
                Span(before.start, end),
            )
            before = None
        elif _NO_PARAGRAPH.match(line):
            before = None
        else:
            before = Span(start if before is None else before.start, end)
        start = end + 1


@lru_cache(maxsize=1024)
def _title(words_written: str) -> str:
    """The words of a heading without their markup."""
    if not any(sign in words_written for sign in "[]*_`\\<&"):
        return words_written
    from briefing.text.markdown import parse

    lines = [line for block in parse(words_written) for line in lines_of(block)]
    return " ".join(words(line) for line in lines)
