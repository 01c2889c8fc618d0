"""Records that may be one and the same: proposed with the reason, merged by the analyst alone.

Two names are compared by their keys (`name_keys`); equal keys, and keys of a similarity of 85 in
100 and more (rapidfuzz's `ratio`, on names of four letters and more), are proposed. So "Iran" and
"Iraq" are not, which have 75, nor "Niger" and "Nigeria" with 83. Sources of different days are
not either, however alike their titles: a bulletin appears every week.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from briefing.domain.actors import Actor, ActorName
from briefing.domain.desk import Rejection
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Measure
from briefing.domain.frozen import frozen
from briefing.domain.issues import Proposition
from briefing.domain.merging import Mergeable
from briefing.domain.secret import Secret
from briefing.domain.sources import Source
from briefing.operations.name_keys import name_key
from briefing.operations.reading_files import opened_to_read
from briefing.store.library import Library

LEAST_LIKE = 85.0
_SHORTEST = 4  # letters of a name that is compared by its likeness
_MOST_SHARED = 200  # a piece that so many names have says nothing of any
_PIECE = 3  # letters
_PROPOSAL = "merge"
_UNSURE = ("weak", "metonym")


@frozen
class Duplicate:
    """Two records that may be one; `likeness` is 100 where a name, an address or a text is equal.

    `names` are the two names that are alike.
    """

    first: Mergeable
    second: Mergeable
    likeness: float
    names: tuple[str, str]


@frozen
class _Name:
    record: Mergeable
    name: str
    key: str


def possible_duplicates(
    library: Library, kind: type[Mergeable], of: Mergeable | None = None
) -> tuple[Duplicate, ...]:
    """Pairs of records of `kind` that may be one, the most alike first; each pair once.

    With `of` only those with this record. What the analyst said is not the same is left out.
    """
    names = list(_names(library, kind))
    refused = _refused(library)
    best: dict[tuple[str, str], Duplicate] = {}
    for one, other, likeness in _alike(names, of):
        first, second = sorted((one, other), key=lambda each: each.record.id)
        pair = (first.record.id, second.record.id)
        known = best.get(pair)
        if pair not in refused and (known is None or known.likeness < likeness):
            best[pair] = Duplicate(first.record, second.record, likeness, (first.name, second.name))
    return tuple(sorted(best.values(), key=lambda each: (-each.likeness, each.names)))


def apart_step(first: Mergeable, second: Mergeable) -> Step:
    """The step that remembers that the two are not one, so that they are not proposed again."""
    one, other = sorted((first.id, second.id))
    rejection = Rejection(proposal_kind=_PROPOSAL, text=f"{one} {other}", document_sha256="")
    return Step("Keep two apart", (Edit(None, rejection),))


def possible_duplicates_in_file(
    path: Path,
    kind: type[Mergeable],
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> tuple[Duplicate, ...]:
    """`possible_duplicates` of the library at `path`, opened for reading alone: for a process of
    its own, which is ended to stop it. Raises `LibraryError`s.
    """
    report(0, 1)
    with opened_to_read(path, key, as_of) as library:
        return possible_duplicates(library, kind)


def _refused(library: Library) -> frozenset[tuple[str, str]]:
    pairs = (one.text.split() for one in library.all(Rejection, proposal_kind=_PROPOSAL))
    return frozenset((pair[0], pair[1]) for pair in pairs)


def _names(library: Library, kind: type[Mergeable]) -> Iterator[_Name]:
    others: defaultdict[str, list[str]] = defaultdict(list)
    if kind is Actor:
        for other in library.all(ActorName):
            if other.kind not in _UNSURE:
                others[other.actor_id].append(other.name)
    for record in library.all(kind):
        for name in (*_own_names(record), *others[record.id]):
            key = name_key(name)
            if key and record.merged_into_id is None:
                yield _Name(record, name, key)


def _own_names(record: Mergeable) -> tuple[str, ...]:
    match record:
        case Actor():
            return (record.name,)
        case Measure():
            return (" ".join((record.label, record.unit, record.population)),)
        case Proposition():
            return (record.text,)
        case Source():
            dated = "" if record.issued is None else record.issued.edtf
            return (record.url, " ".join((record.title, dated)) if record.title else "")


def _alike(names: Sequence[_Name], of: Mergeable | None) -> Iterator[tuple[_Name, _Name, float]]:
    asked = [name for name in names if of is None or name.record.id == of.id]
    by_key: defaultdict[str, list[_Name]] = defaultdict(list)
    for name in names:
        by_key[name.key].append(name)
    for name in asked:
        for other in by_key[name.key]:
            if other.record.id != name.record.id:
                yield name, other, 100.0
    yield from _similar(asked, names)


def _similar(
    asked: Sequence[_Name], names: Sequence[_Name]
) -> Iterator[tuple[_Name, _Name, float]]:
    """Only names that share a rare piece are compared: else it were the product of all."""
    from rapidfuzz import fuzz, process

    holding: defaultdict[str, list[int]] = defaultdict(list)
    for at, name in enumerate(names):
        if len(name.key) >= _SHORTEST and isinstance(name.record, Actor | Source | Measure):
            for piece in _pieces(name.key):
                holding[piece].append(at)
    for name in asked:
        near = _near(name, holding)
        keys = {at: names[at].key for at in near if names[at].record.id != name.record.id}
        found: Iterable[Any] = process.extract(
            name.key, keys, scorer=fuzz.ratio, score_cutoff=LEAST_LIKE, limit=None
        )
        for key, likeness, at in found:
            if key != name.key and not _are_of_other_days(name.record, names[at].record):
                yield name, names[at], likeness


def _are_of_other_days(one: Mergeable, other: Mergeable) -> bool:
    """Whether both are sources with a date, and neither date is only the less exact one."""
    if not (isinstance(one, Source) and isinstance(other, Source)):
        return False
    if one.issued is None or other.issued is None:
        return False
    days = one.issued.edtf, other.issued.edtf
    return not (days[0].startswith(days[1]) or days[1].startswith(days[0]))


def _near(name: _Name, holding: Mapping[str, Sequence[int]]) -> set[int]:
    if len(name.key) < _SHORTEST:
        return set()
    shared = (holding.get(piece, ()) for piece in _pieces(name.key))
    return {at for each in shared if len(each) <= _MOST_SHARED for at in each}


def _pieces(key: str) -> frozenset[str]:
    """The stretches of three letters of a name."""
    return frozenset(key[at : at + _PIECE] for at in range(len(key) - _PIECE + 1))
