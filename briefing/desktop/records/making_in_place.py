"""Records that a field makes where it stands, from the name that was typed into it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from briefing.desktop.messages import say, translated
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.vocabulary_words import words_for
from briefing.desktop.widgets.completion import CompletionEntry
from briefing.desktop.widgets.marks import IconMark
from briefing.domain.kinds import KINDS, FieldShape, shapes
from briefing.domain.records import Record
from briefing.domain.unicode_text import clean_text

# The field that takes the name.
_NAMED_BY = {
    "actor": "name",
    "place": "name",
    "issue": "title",
    "measure": "label",
    "proposition": "text",
    "tag": "name",
}
_MAKE = "make/"
_MARK = IconMark("plus", "blue")
Given = Mapping[str, Mapping[str, Any]]


def making_entries(kinds: Sequence[str], typed: str, given: Given) -> tuple[CompletionEntry, ...]:
    """What can be made of the name: a line for each kind, or for each sort of it ("Person").

    What else a kind requires must be in `given`, its fields by kind; else it is not offered.
    """
    name = typed.strip()
    if not name:
        return ()
    return tuple(entry for kind in kinds for entry in _entries(kind, name, given.get(kind, {})))


def is_making(key: str) -> bool:
    """Whether the entry of that key makes a record."""
    return key.startswith(_MAKE)


def made(key: str, typed: str, given: Given) -> Record:
    """The new record of an entry. Raises `UnusableText` for a name that cannot be kept."""
    kind, _, word = key.removeprefix(_MAKE).partition("/")
    values: dict[str, Any] = {**given.get(kind, {})}
    values[_NAMED_BY[kind]] = clean_text(typed, one_line=True).strip()
    sort = next(_sorts(kind, values), None)
    if sort is not None:
        values[sort.name] = word
    return KINDS[kind](**values)


def _entries(kind: str, name: str, given: Mapping[str, Any]) -> Iterator[CompletionEntry]:
    if kind not in _NAMED_BY or any(_lacking(kind, given)):
        return
    title = say("Create “{name}”", name=name)
    sort = next(_sorts(kind, given), None)
    if sort is None:
        yield CompletionEntry(f"{_MAKE}{kind}/", title, translated(KIND_LOOKS[kind].one), _MARK)
        return
    for word in sort.vocabulary:
        shown = words_for(sort.vocabulary, word)
        yield CompletionEntry(f"{_MAKE}{kind}/{word}", title, shown, _MARK)


def _sorts(kind: str, given: Mapping[str, Any]) -> Iterator[FieldShape]:
    """The required field that is a word of a vocabulary: the kind of an actor."""
    return (shape for shape in _required(kind, given) if shape.vocabulary)


def _lacking(kind: str, given: Mapping[str, Any]) -> Iterator[FieldShape]:
    return (shape for shape in _required(kind, given) if not shape.vocabulary)


def _required(kind: str, given: Mapping[str, Any]) -> Iterator[FieldShape]:
    return (
        shape
        for shape in shapes(KINDS[kind])
        if shape.required and shape.name != _NAMED_BY[kind] and shape.name not in given
    )
