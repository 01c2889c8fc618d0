"""Where the texts of a briefing lie in the library: the draft, and the typed parts of its template.

A place gives the stored text and the edit that stores another one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from briefing.desktop.session import Changes
from briefing.domain.briefings import Briefing, Draft, Part
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.store.library import Library

DRAFT = "draft"


class BriefingGone(KnownError):
    """The briefing a text belongs to has left the library."""


class TextPlace(Protocol):
    """One text of a briefing; `name` is "draft" or the name of the part."""

    @property
    def briefing_id(self) -> str: ...

    @property
    def name(self) -> str: ...

    def stored(self) -> str:
        """The text as the library has it."""
        ...

    def edit(self, text: str) -> Edit:
        """The edit that stores `text`. Raises `BriefingGone`."""
        ...

    def touched_by(self, changes: Changes) -> bool:
        """Whether the text may be another one after these changes."""
        ...


@dataclass(frozen=True)
class DraftPlace:
    """The free text."""

    library: Library
    briefing_id: str
    name: str = DRAFT

    def stored(self) -> str:
        draft = self._draft()
        return "" if draft is None else draft.text

    def edit(self, text: str) -> Edit:
        _briefing(self.library, self.briefing_id)
        draft = self._draft()
        if draft is None:
            return Edit(None, Draft(briefing_id=self.briefing_id, text=text))
        return Edit(draft, replace(draft, text=text))

    def touched_by(self, changes: Changes) -> bool:
        return changes.touches(Draft.KIND)

    def _draft(self) -> Draft | None:
        return next(iter(self.library.all(Draft, briefing_id=self.briefing_id)), None)


@dataclass(frozen=True)
class PartPlace:
    """A typed part of the template; an empty one is not kept."""

    library: Library
    briefing_id: str
    name: str

    def stored(self) -> str:
        briefing = self.library.find(Briefing, self.briefing_id)
        return "" if briefing is None else briefing.part(self.name)

    def edit(self, text: str) -> Edit:
        briefing = _briefing(self.library, self.briefing_id)
        return Edit(briefing, with_part(briefing, self.name, text))

    def touched_by(self, changes: Changes) -> bool:
        return self.briefing_id in changes.ids.get(Briefing.KIND, frozenset())


def edits_of_texts(library: Library, texts: Sequence[tuple[TextPlace, str]]) -> tuple[Edit, ...]:
    """The edits that store other texts at several places at once, to be done as one step.

    Parts of one briefing lie in one record, so they become one edit. Raises `BriefingGone`.
    """
    edits: list[Edit] = []
    briefings: dict[str, Briefing] = {}
    for place, text in texts:
        if place.name == DRAFT:
            edits.append(place.edit(text))
        else:
            id = place.briefing_id
            before = briefings.get(id) or _briefing(library, id)
            briefings[id] = with_part(before, place.name, text)
    edits += [Edit(_briefing(library, id), changed) for id, changed in briefings.items()]
    return tuple(edits)


def with_part(briefing: Briefing, name: str, text: str) -> Briefing:
    """The briefing with another text in one of its parts; the order of the others stays."""
    if not text:
        kept = tuple(part for part in briefing.parts if part.name != name)
        return replace(briefing, parts=kept)
    if not briefing.part(name):
        others = tuple(part for part in briefing.parts if part.name != name)
        return replace(briefing, parts=(*others, Part(name, text)))
    changed = tuple(Part(name, text) if part.name == name else part for part in briefing.parts)
    return replace(briefing, parts=changed)


def _briefing(library: Library, id: str) -> Briefing:
    briefing = library.find(Briefing, id)
    if briefing is None:
        raise BriefingGone(
            message("This briefing is no longer in the library; undo brings it back.")
        )
    return briefing
