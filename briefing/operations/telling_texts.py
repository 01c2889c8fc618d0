"""How the texts of a briefing came to be: their states with day and author, the points that were
named, and the editions made of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from briefing.domain.briefings import PARTS, Briefing, Draft, Edition, Part
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.operations.briefing_texts import DRAFT
from briefing.store.field_steps import FieldStep
from briefing.store.library import Library
from briefing.store.log import Direction

NAME_POINT = message("Name a point of the text")
RESTORE_TEXT = message("Restore an earlier text")
_REST = timedelta(minutes=30)


class PointNotNamed(KnownError):
    """A point has no name, or one that another point has."""


@frozen
class TextState:
    """The texts as a step left them: its number, when (UTC, ISO 8601), by whom, under which label.

    `texts` names those it changed ("draft" or the part), `points` the points that were named by it,
    `edition` the number of the edition it made, or 0.
    """

    step: int
    at: str
    author: str
    label: str
    direction: Direction
    texts: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    edition: int = 0

    @property
    def is_named(self) -> bool:
        """Whether it stands for itself: a point that was named, or an edition."""
        return bool(self.points) or bool(self.edition)


@frozen
class Stay:
    """States that one author left one soon after the other, the newest first."""

    states: tuple[TextState, ...]


def text_states(library: Library, briefing_id: str) -> tuple[TextState, ...]:
    """The states of all texts of the briefing, the newest first; none is read for it."""
    past = library.past
    found: dict[int, TextState] = {}
    for draft in _drafts(library, briefing_id):
        for step in past.steps_setting(draft.id, "text"):
            _note(found, step, texts=(DRAFT,))
        for step, points in _named(library, draft.id):
            _note(found, step, points=points)
    parts = past.values_after(briefing_id, "parts")
    before: Mapping[str, str] = {}
    for step in past.steps_setting(briefing_id, "parts"):
        after = _by_name(parts.get(step.step))
        changed = tuple(
            name for name in {**before, **after} if before.get(name, "") != after.get(name, "")
        )
        if changed:
            _note(found, step, texts=changed)
        before = after
    for edition in library.all(Edition, briefing_id=briefing_id):
        for step in past.steps_setting(edition.id, "number")[:1]:
            _note(found, step, edition=edition.number)
    return tuple(found[number] for number in sorted(found, reverse=True))


def stays(states: Sequence[TextState]) -> tuple[Stay, ...]:
    """The states, newest first, by stays in the text: of one author, on one local day, with less
    than half an hour between two. A named state is one of its own.
    """
    found: list[list[TextState]] = []
    for state in states:
        if found and _is_same_stay(state, found[-1][-1]):
            found[-1].append(state)
        else:
            found.append([state])
    return tuple(Stay(tuple(some)) for some in found)


def texts_at(library: Library, briefing_id: str, step: int) -> Mapping[str, str]:
    """The texts by name as they were when `step` had ended; one that was empty is left out."""
    past = library.past
    texts = dict(_by_name(past.value_after(briefing_id, "parts", step)))
    for draft in _drafts(library, briefing_id):
        text = past.value_after(draft.id, "text", step)
        if text:
            texts[DRAFT] = text
    return texts


def restoring_edits(
    library: Library, briefing: Briefing, step: int, names: Sequence[str] | None = None
) -> tuple[Edit, ...]:
    """What makes the texts of these names, or all, again what they were when `step` had ended.

    Nothing else of the briefing is changed, and no part comes back that its template no longer
    has. Empty when they are that already.
    """
    places = {DRAFT, *PARTS.get(briefing.template, ())}
    then = texts_at(library, briefing.id, step)
    then = {name: text for name, text in then.items() if name in places}
    now = _by_name(briefing.parts)
    wanted = {**now, **then} if names is None else dict.fromkeys(names, "")
    parts = {name: then.get(name, "") if name in wanted else text for name, text in now.items()}
    parts |= {name: then[name] for name in wanted if name != DRAFT and name in then}
    kept = tuple(Part(name, text) for name, text in parts.items() if text)
    edits: list[Edit] = []
    if _by_name(kept) != now:
        edits.append(Edit(briefing, replace(briefing, parts=kept)))
    if names is None or DRAFT in names:
        draft = next(iter(library.all(Draft, briefing_id=briefing.id)), None)
        text = then.get(DRAFT, "")
        if draft is not None and draft.text != text:
            edits.append(Edit(draft, replace(draft, text=text)))
    return tuple(edits)


def naming_edit(library: Library, briefing_id: str, name: str) -> Edit:
    """What gives the texts as they stand now the name of a point. Raises `PointNotNamed`."""
    name = " ".join(name.split())
    if not name:
        raise PointNotNamed(message("Write a name for this point, such as “Before the call”."))
    draft = next(iter(library.all(Draft, briefing_id=briefing_id)), None)
    if draft is None:
        return Edit(None, Draft(briefing_id=briefing_id, points=(name,)))
    if name in draft.points:
        raise PointNotNamed(
            message("There is a point “{name}” already; choose another name.", name=name)
        )
    return Edit(draft, replace(draft, points=(*draft.points, name)))


def _drafts(library: Library, briefing_id: str) -> Sequence[Draft]:
    return library.all(Draft, briefing_id=briefing_id)


def _named(library: Library, draft_id: str) -> list[tuple[FieldStep, tuple[str, ...]]]:
    """The steps that named points which the text still has, and their names."""
    values = library.past.values_after(draft_id, "points")
    steps = library.past.steps_setting(draft_id, "points")
    kept = () if not steps else values.get(steps[-1].step) or ()
    named: dict[str, FieldStep] = {}
    before: tuple[str, ...] = ()
    for step in steps:
        points = values.get(step.step) or ()
        # A text that came with names, from another library, had them at moments nobody knows.
        is_told = not step.is_first or step.label == NAME_POINT.template
        for name in points if is_told else ():
            if name not in before:
                named[name] = step
        before = points
    by_step: dict[int, tuple[FieldStep, list[str]]] = {}
    for name, step in named.items():
        if name in kept:
            by_step.setdefault(step.step, (step, []))[1].append(name)
    return [(step, tuple(names)) for step, names in by_step.values()]


def _note(
    found: dict[int, TextState],
    step: FieldStep,
    *,
    texts: tuple[str, ...] = (),
    points: tuple[str, ...] = (),
    edition: int = 0,
) -> None:
    state = found.get(step.step) or TextState(
        step.step, step.at, step.author, step.label, step.direction
    )
    found[step.step] = replace(
        state,
        texts=tuple(dict.fromkeys((*state.texts, *texts))),
        points=state.points + points,
        edition=edition or state.edition,
    )


def _by_name(parts: Sequence[Part] | None) -> Mapping[str, str]:
    return {part.name: part.text for part in parts or () if part.text}


def _is_same_stay(state: TextState, later: TextState) -> bool:
    if state.author != later.author or state.is_named or later.is_named:
        return False
    one, other = datetime.fromisoformat(state.at), datetime.fromisoformat(later.at)
    is_same_day = one.astimezone().date() == other.astimezone().date()
    return is_same_day and other - one < _REST
