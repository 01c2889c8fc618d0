"""Libraries harmed in every way a disk harms a file, and what is seen of them then.

The suite harms some dozens, `scripts/bench/damage.py` a thousand of each protection.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Literal

from hypothesis import strategies as st

from briefing.domain.actors import Actor, ActorName
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.edits import Edit, Step
from briefing.domain.errors import KnownError
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.domain.secret import Secret
from briefing.domain.sources import File, Source, SourceText
from briefing.store.backup import back_up
from briefing.store.keys import NewKey
from briefing.store.library import Library
from briefing.store.opening import create_library, open_as_recorded, open_library

PAGE = 4096
MOST_BYTES = 4 * PAGE
KEY = NewKey(Secret(b"k" * 32), b"sixteen of salt!")

Way = Literal["flipped", "cut", "swapped", "repeated", "zeroed", "noise", "appended"]
WAYS: tuple[Way, ...] = (
    "flipped",
    "cut",
    "swapped",
    "repeated",
    "zeroed",
    "noise",
    "appended",
)

# refused: opening it ends in a sentence. told: something cannot be read, or the check finds it, in
# a sentence each. whole: everything is there as it was. silent: something else is read, unsaid.
Shown = Literal["refused", "told", "whole", "silent"]
State = dict[str, Record]


@dataclass(frozen=True)
class Harm:
    """One harm to a file: at a place, with another place or the seed of a noise, over a length."""

    way: Way
    place: int
    other: int
    length: int

    def done_to(self, data: bytes) -> bytes:
        """The file afterwards; places beyond its end are counted on from its beginning."""
        if not data:
            return data
        harmed = bytearray(data)
        place = self.place % len(data)
        span = slice(place, min(place + self.length, len(data)))
        length = span.stop - span.start
        page, other = (_page_of(at % len(data)) for at in (self.place, self.other))
        if self.way == "flipped":
            harmed[place] ^= 1 << self.other % 8
        elif self.way == "cut":
            del harmed[place:]
        elif self.way == "swapped":
            harmed[page], harmed[other] = data[other], data[page]
        elif self.way == "repeated":
            harmed[other] = data[page]
        elif self.way == "zeroed":
            harmed[span] = bytes(length)
        elif self.way == "noise":
            harmed[span] = Random(self.other).randbytes(length)
        else:
            harmed += Random(self.other).randbytes(self.length)
        return bytes(harmed)


def _page_of(place: int) -> slice:
    start = place // PAGE * PAGE
    return slice(start, start + PAGE)


def harms(size: int) -> st.SearchStrategy[list[Harm]]:
    """One to three harms to a file of that size."""
    places = st.integers(0, size - 1)
    lengths = st.integers(1, 16) | st.integers(1, MOST_BYTES)
    one = st.builds(Harm, st.sampled_from(WAYS), places, places, lengths)
    return st.lists(one, min_size=1, max_size=3)


def sound_library(path: Path, key: NewKey | None) -> State:
    """Makes a library with a past, and gives the records it holds."""
    actors = [Actor(name=f"Body {n}", kind="organisation", note="Dams. " * n) for n in range(60)]
    names = [ActorName(actor_id=actor.id, name=f"B{n}") for n, actor in enumerate(actors)]
    source, briefing, data = Source(title="Gazette"), Briefing(title="Dams"), bytes(20_000)
    text = "Water rose by a metre. " * 400
    with create_library(path, author="Noor", key=key) as library:
        sha256 = library.put_bytes(data)
        records: tuple[Record, ...] = (
            *(*actors, *names, source, briefing),
            File(name="a.pdf", media_type="application/pdf", sha256=sha256, size=len(data)),
            SourceText(source_id=source.id, text=text),
            Draft(briefing_id=briefing.id, text=text),
        )
        library.apply(Step("Put", tuple(Edit(None, record) for record in records)))
        library.apply(Step("Remove", tuple(Edit(name, None) for name in names[:30])))
        return _held(library)


def harmed(data: bytes, harms: Iterable[Harm]) -> bytes:
    """The file after all of these, one after the other."""
    for harm in harms:
        data = harm.done_to(data)
    return data


def shown_by(path: Path, key: Secret | None, sound: State) -> Shown:
    """Opens the file, reads all of it, checks it, writes to it and backs it up.

    All that may be raised meanwhile is a sentence; what else is raised goes through.
    """
    try:
        with open_library(path, writing=False, key=key) as library:
            shown = _read_whole(library, sound)
    except KnownError as error:
        _require_words(error)
        return "refused"
    finally:
        _use(path, key)
    return shown


def _read_whole(library: Library, sound: State) -> Shown:
    try:
        held = _held(library)
        library.search("dams")
        library.history()
        library.past.activity()
        library.past.values_after(next(iter(sound)), "name")
    except KnownError as error:
        _require_words(error)
        return "told"
    findings = library.check()
    assert all(str(finding.message) for finding in findings)
    if findings:
        return "told"
    return "whole" if held == sound else "silent"


def _require_words(error: KnownError) -> None:
    assert str(error)


def _held(library: Library) -> State:
    return {
        record.id: record
        for kind in KINDS.values()
        for trashed in (False, True)
        for record in library.all(kind, trashed=trashed)
    }


def _use(path: Path, key: Secret | None) -> None:
    """What an analyst would do with a library whose damage was not told yet."""
    for use in (_look_back, _write, _back_up):
        try:
            use(path, key)
        except KnownError as error:
            _require_words(error)


def _write(path: Path, key: Secret | None) -> None:
    with open_library(path, author="Noor", key=key) as library:
        actor = Actor(name="New", kind="state")
        library.apply(Step("Add", (Edit(None, actor),)))
        library.apply(Step("Change", (Edit(actor, replace(actor, note="Dams.")),)))
        while library.undo() is not None:
            pass


def _look_back(path: Path, key: Secret | None) -> None:
    with open_as_recorded(path, 1, key=key) as library:
        _held(library)


def _back_up(path: Path, key: Secret | None) -> None:
    back_up(path, key, lambda _done, _total: None)
