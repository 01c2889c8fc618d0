"""What a step did to a record, in words: names for ids, dates by locale, texts as differences."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from briefing.desktop.editor.part_names import part_name
from briefing.desktop.history.words_as_read import words_as_read
from briefing.desktop.messages import clock_time, day, say, translated
from briefing.desktop.records.field_words import value_words
from briefing.desktop.records.forms import FORMS
from briefing.desktop.step_labels import step_words
from briefing.domain.briefings import Draft, Part
from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS, FieldShape, shapes
from briefing.domain.messages import Message, message
from briefing.store.history import Change, HistoryEntry
from briefing.store.library import Library
from briefing.store.log import Direction
from briefing.text.text_difference import Piece, difference

_LONG = 40  # characters from which on a text is shown as what differs in it
_OTHER_FIELDS: Mapping[str, Message] = {
    "text": message("Text"),
    "exact": message("Words"),
    "note": message("Note"),
    "name": message("Name"),
    "title": message("Title"),
    "number": message("Number"),
    "version": message("Version"),
    "status": message("Status"),
    "role": message("Role"),
    "record_id": message("Record"),
    "excerpt_id": message("Passage"),
    "source_id": message("Source"),
    "source_text_id": message("Source text"),
    "file_id": message("File"),
    "logo_id": message("Logo"),
    "subject_id": message("Subject"),
    "briefing_id": message("Briefing"),
    "merged_into_id": message("Merged into"),
    "supersedes_id": message("In place of"),
    "scale": message("Scale of likelihood"),
}
_TRASHED, _PARTS = "trashed_at", "parts"


@frozen
class ChangeWords:
    """One field: its label, and what it held before and after; for a text, what differs in it."""

    label: str
    old: str = ""
    new: str = ""
    pieces: tuple[Piece, ...] = ()


def change_words(library: Library, entry: HistoryEntry) -> tuple[ChangeWords, ...]:
    """What the step did to the fields of a record that are not of the library's own keeping."""
    return tuple(words for change in entry.changes for words in _words(library, change))


def when_and_who(at: str, author: str) -> str:
    """The moment of a step in local time, and its author."""
    moment = datetime.fromisoformat(at).astimezone()
    values = {"day": day(moment.date()), "time": clock_time(moment), "author": author}
    if not author:
        return say("{day}, {time}", **values)
    return say("{day}, {time} · {author}", **values)


def done_words(label: str, direction: Direction) -> str:
    """The name of a step, and whether it took one back or made it again."""
    if direction == "undo":
        return say("Undone: {label}", label=step_words(label))
    if direction == "redo":
        return say("Done again: {label}", label=step_words(label))
    return step_words(label)


def _words(library: Library, change: Change) -> Iterator[ChangeWords]:
    if change.field == _TRASHED:
        yield ChangeWords(say("Moved to the trash") if change.new else say("Out of the trash"))
        return
    if change.field == _PARTS:
        yield from _part_words(change)
        return
    label = _label(change.kind, change.field)
    if not label:
        return
    shape = next(shape for shape in shapes(KINDS[change.kind]) if shape.name == change.field)
    if change.kind == Draft.KIND and change.field == "text":
        yield _text_words(label, change.old or "", change.new or "")
    elif _is_long_text(shape, change):
        yield ChangeWords(label, pieces=difference(change.old or "", change.new or ""))
    else:
        yield ChangeWords(
            label, _value(library, shape, change.old), _value(library, shape, change.new)
        )


def _label(kind: str, field: str) -> str:
    """What the field is called; empty for one that only the library itself needs."""
    form = FORMS.get(kind)
    for declared in () if form is None else form.fields:
        if declared.name == field:
            return translated(declared.label)
    found = _OTHER_FIELDS.get(field)
    return "" if found is None else translated(found)


def _is_long_text(shape: FieldShape, change: Change) -> bool:
    if shape.type != "text" or shape.vocabulary or change.what != "changed":
        return False
    return min(len(change.old or ""), len(change.new or "")) > _LONG


def _value(library: Library, shape: FieldShape, value: Any) -> str:
    if value is None or value in ("", ()):
        return ""
    return value_words(library, shape, value) or say("a record that is gone")


def _part_words(change: Change) -> Iterator[ChangeWords]:
    old: tuple[Part, ...] = change.old or ()
    new: tuple[Part, ...] = change.new or ()
    before = {part.name: part.text for part in old}
    after = {part.name: part.text for part in new}
    for name in dict.fromkeys((*before, *after)):
        one, other = before.get(name, ""), after.get(name, "")
        if one != other:
            yield _text_words(part_name(name), one, other)


def _text_words(label: str, old: str, new: str) -> ChangeWords:
    """What differs in a text of a briefing, as it is read; where that is nothing, this is said."""
    pieces = difference(words_as_read(old), words_as_read(new))
    if any(piece.what in ("out", "in") for piece in pieces):
        return ChangeWords(label, pieces=pieces)
    return ChangeWords(label, new=say("The words are the same; only links or marks differ."))
