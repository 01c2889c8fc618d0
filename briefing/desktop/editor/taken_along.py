"""Passages that came into the library with a text, and go and come back with it.

Citing stores the passage and the text in one step. The text's own undo knows of the text alone:
when it takes a citation back, the passage that was stored for it goes into the trash in the same
step, and comes out of it when the citation is done again. What else has come to rest on it stays.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.records.trash_edits import trash_edits
from briefing.domain.edits import Edit
from briefing.domain.sources import Evidence, Excerpt
from briefing.store.library import Library


@dataclass
class _Passage:
    """A passage, how much could be undone behind its citation, and whether that was undone."""

    id: str
    undoable: int
    is_taken_back: bool = False


class TakenAlong:
    """The passages that were stored by citing in one editor, as long as its undo reaches them."""

    def __init__(self, library: Library, editor: TextEditor) -> None:
        self._library = library
        self._document = editor.document()
        self._passages: list[_Passage] = []

    def note(self, edits: Iterable[Edit]) -> None:
        """Remember the passages that are stored with what was put into the text just now."""
        undoable = self._document.availableUndoSteps()
        self._passages += [
            _Passage(edit.after.id, undoable)
            for edit in edits
            if edit.before is None and isinstance(edit.after, Excerpt)
        ]

    def forget(self) -> None:
        """Another text is shown."""
        self._passages.clear()

    def edits(self, text: str, citing_id: str) -> tuple[Edit, ...]:
        """What changes in the library with `text`, which the record `citing_id` is to hold now."""
        found: list[Edit] = []
        for passage in self._passages:
            excerpt = self._library.find(Excerpt, passage.id)
            if excerpt is None:
                continue
            if f"{Excerpt.KIND}:{passage.id}" in text:
                if passage.is_taken_back and excerpt.trashed_at is not None:
                    found.append(Edit(excerpt, replace(excerpt, trashed_at=None)))
                passage.is_taken_back = False
            elif self._document.availableUndoSteps() < passage.undoable:
                if not passage.is_taken_back and not self._is_used(excerpt, citing_id):
                    found += trash_edits([excerpt])
                passage.is_taken_back = True
        return tuple(found)

    def _is_used(self, excerpt: Excerpt, citing_id: str) -> bool:
        """Whether a record rests on it, or it is cited anywhere but once in the text itself."""
        if self._library.all(Evidence, excerpt_id=excerpt.id):
            return True
        places = self._library.references_to(excerpt.id)
        return len(places) > 1 or any(place.from_id != citing_id for place in places)
