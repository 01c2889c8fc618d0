"""Changes that checks propose for the texts of a briefing, as edits of one step."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefing.desktop.editor.text_places import with_part
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.checks.finding import Fix
from briefing.domain.edits import Edit
from briefing.store.library import Library
from briefing.text.moved_places import MovedPlaces


def fix_edits(
    library: Library, briefing_id: str, before: Mapping[str, str], fixes: Sequence[Fix]
) -> tuple[Edit, ...] | None:
    """The edits that make the changes; `before` are the texts that the checks have read.

    None when a text was changed since at one of the places, or two of the changes touch each other.
    """
    briefing = library.find(Briefing, briefing_id)
    if briefing is None:
        return None
    changed: dict[str, str] = {}
    draft = next(iter(library.all(Draft, briefing_id=briefing_id)), None)
    for name in dict.fromkeys(fix.text for fix in fixes):
        is_draft = draft is not None and name == Draft.KIND
        now = draft.text if draft is not None and is_draft else briefing.part(name)
        text = _fixed(before.get(name, ""), now, [fix for fix in fixes if fix.text == name])
        if text is None:
            return None
        changed[name] = text
    return tuple(_edits(briefing, draft, changed))


def _fixed(before: str, now: str, fixes: Sequence[Fix]) -> str | None:
    moved = MovedPlaces(before, now)
    end = len(now)
    text = now
    for fix in sorted(fixes, key=lambda each: each.start, reverse=True):
        span = moved.span(fix.start, fix.end)
        if moved.is_touched(fix.start, fix.end) or span.end > end:
            return None
        text = text[: span.start] + fix.words + text[span.end :]
        end = span.start
    return text


def _edits(briefing: Briefing, draft: Draft | None, changed: Mapping[str, str]) -> Iterator[Edit]:
    after = briefing
    for name, text in changed.items():
        if draft is not None and name == Draft.KIND:
            if text != draft.text:
                yield Edit(draft, replace(draft, text=text))
        else:
            after = with_part(after, name, text)
    if after != briefing:
        yield Edit(briefing, after)
