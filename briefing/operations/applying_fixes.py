"""The changes that checks propose, made in the texts of a briefing: one of them or all at once.

First it is told what they change, then they are edits of one step.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.domain.briefings import Briefing, Draft, Part
from briefing.domain.checks.finding import Fix
from briefing.domain.checks.private_individual import FIELDS
from briefing.domain.edits import Edit
from briefing.operations.briefing_texts import DRAFT
from briefing.store.library import Library
from briefing.text.moved_places import MovedPlaces
from briefing.text.spans import Span


@dataclass(frozen=True)
class Change:
    """One change: what stood in the text `text` at `span`, in code points, and what will."""

    text: str
    before: str
    after: str
    span: Span


@dataclass(frozen=True)
class Changed:
    """The texts after the changes, those only that differ, and each change in the order of its
    place. `left_out` are the fixes that touch one made before them.
    """

    texts: Mapping[str, str]
    changes: tuple[Change, ...]
    left_out: tuple[Fix, ...] = ()


def apply_fixes(texts: Mapping[str, str], fixes: Sequence[Fix]) -> Changed:
    """What becomes of `texts`, by their names, when all `fixes` are made; the same one counts once.

    Places are those of the texts given; what one change adds or takes moves the ones behind it.
    """
    changed: dict[str, str] = {}
    changes: list[Change] = []
    left_out: list[Fix] = []
    for name, text in texts.items():
        pieces: list[str] = []
        end = 0
        for fix in _of_text(fixes, name):
            if fix.start < end or fix.end > len(text):
                left_out.append(fix)
                continue
            span = Span(fix.start, fix.end)
            changes.append(Change(name, text[fix.start : fix.end], fix.words, span))
            pieces += (text[end : fix.start], fix.words)
            end = fix.end
        if pieces:
            changed[name] = "".join((*pieces, text[end:]))
    return Changed(changed, tuple(changes), tuple(left_out))


def fix_edits(
    library: Library, briefing_id: str, before: Mapping[str, str], fixes: Sequence[Fix]
) -> tuple[Edit, ...] | None:
    """The edits that make the changes; `before` are the texts that the checks have read.

    None when a text was changed since at one of the places, or two of the changes touch each other.
    """
    briefing = library.find(Briefing, briefing_id)
    if briefing is None:
        return None
    draft = next(iter(library.all(Draft, briefing_id=briefing_id)), None)
    now = {name: _text_now(briefing, draft, name) for name in {fix.text for fix in fixes}}
    moved: list[Fix] = []
    for fix in fixes:
        places = MovedPlaces(before.get(fix.text, now[fix.text]), now[fix.text])
        if places.is_touched(fix.start, fix.end):
            return None
        span = places.span(fix.start, fix.end)
        moved.append(replace(fix, start=span.start, end=span.end))
    changed = apply_fixes(now, moved)
    return None if changed.left_out else tuple(_edits(briefing, draft, changed.texts))


def _of_text(fixes: Sequence[Fix], name: str) -> list[Fix]:
    places = {(fix.start, fix.end, fix.words): fix for fix in fixes if fix.text == name}
    return sorted(places.values(), key=lambda fix: (fix.start, fix.end))


def _text_now(briefing: Briefing, draft: Draft | None, name: str) -> str:
    if name in FIELDS:
        return getattr(briefing, name)
    if name == DRAFT:
        return "" if draft is None else draft.text
    return briefing.part(name)


def _edits(briefing: Briefing, draft: Draft | None, texts: Mapping[str, str]) -> Iterator[Edit]:
    after = briefing
    for name, text in texts.items():
        if name == DRAFT:
            if draft is not None:
                yield Edit(draft, replace(draft, text=text))
        elif name in FIELDS:
            after = replace(after, **{name: text})
        else:
            parts = (Part(name, text) if part.name == name else part for part in after.parts)
            after = replace(after, parts=tuple(part for part in parts if part.text))
    if after != briefing:
        yield Edit(briefing, after)
