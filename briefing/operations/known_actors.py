"""Which actors of the library a few words name, found by the search index and not by reading all.

So it is as quick in a library of a hundred thousand actors as in the sample.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.domain.actors import Actor, ActorName
from briefing.store.library import Library
from briefing.store.lists import BY_ENTRY, Selection
from briefing.text.names import named_in, speaker_beside

_WORD = re.compile(r"[^\W\d_][\w'’״]+")
_MOST_WORDS = 60  # a longer passage names its actors at the beginning
_MOST_CANDIDATES = 200  # a word that so many names hold says nothing
_UNSURE = ("weak", "metonym")


@dataclass(frozen=True)
class KnownName:
    """A name of an actor; one that is weak or a metonym is never matched by itself."""

    name: str
    actor_id: str
    is_sure: bool


def actors_named(library: Library, words: str) -> tuple[str, ...]:
    """The ids of the actors that `words` name, each once: the one that is said to speak, if it is
    one, then the others in the order of the words.
    """
    names = tuple(_candidates(library, words))
    ids: dict[str, None] = {}
    speaker = speaker_beside(words, (known.name for known in names))
    for name in (speaker, *named_in(words, (known.name for known in names))):
        for known in names:
            if known.name == name and known.is_sure:
                ids.setdefault(known.actor_id)
        for known in names:
            if known.name == name:
                ids.setdefault(known.actor_id)
    return tuple(ids)


def actor_begun_with(library: Library, words: str) -> str | None:
    """The id of the actor that `words` begin with, if they name no other, beyond doubt."""
    names = tuple(_candidates(library, words))
    found = named_in(words, (known.name for known in names))
    ids = {known.actor_id for known in names if known.name in found}
    begun = any(known.is_sure and words.startswith(known.name) for known in names)
    return ids.pop() if begun and len(ids) == 1 else None


def actor_speaking(library: Library, words: str) -> str | None:
    """The id of the one actor that `words` join to a verb of saying, named beyond doubt."""
    names = [known for known in _candidates(library, words) if known.is_sure]
    speaker = speaker_beside(words, (known.name for known in names))
    ids = {known.actor_id for known in names if known.name == speaker}
    return ids.pop() if len(ids) == 1 else None


def _candidates(library: Library, words: str) -> Iterator[KnownName]:
    """The names that share a word with `words`; only capitals begin a name where there are any."""
    likely = [word for word in _WORD.findall(words) if not word[0].islower()]
    for word in dict.fromkeys(likely[:_MOST_WORDS]):
        selection = Selection(words=word)
        found = library.numbers(Actor, BY_ENTRY, selection)
        if len(found) <= _MOST_CANDIDATES:
            for actor in library.records_at(Actor, found).values():
                if actor.merged_into_id is None:
                    yield KnownName(actor.name, actor.id, is_sure=True)
        found = library.numbers(ActorName, BY_ENTRY, selection)
        if len(found) <= _MOST_CANDIDATES:
            for name in library.records_at(ActorName, found).values():
                yield KnownName(name.name, name.actor_id, is_sure=name.kind not in _UNSURE)
