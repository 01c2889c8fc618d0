"""Spelling by the dictionaries that are shipped, and by the names of the library.

Both dictionaries are made from the word lists of SCOWL, en-GB of those in -ise and in -ize; their
licences lie beside them. A dictionary takes part of a second to load and a suggestion as long: so
both are asked in the child process, which keeps them.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Literal, TypeAlias

from hunspell import Hunspell

from briefing.domain.actors import Actor, ActorName, Place
from briefing.domain.issues import Issue
from briefing.domain.secret import Secret
from briefing.operations.reading_files import opened_to_read
from briefing.resources import resource
from briefing.store.library import Library
from briefing.store.lists import BY_ENTRY, Selection
from briefing.text.spelled_words import looked_up

Spelling: TypeAlias = Literal["en-GB", "en-US"]
MOST_SUGGESTIONS = 6
_FILES: dict[Spelling, str] = {"en-GB": "en_GB", "en-US": "en_US"}
_MOST_RECORDS = 200  # a word that so many records hold is read in the first of them


def misspelt(
    path: Path,
    words: tuple[str, ...],
    spelling: Spelling,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> frozenset[str]:
    """Those of `words` that neither the dictionary has, nor the name of an actor or a place or the
    title of an issue in the library at `path`. Raises `LibraryError`s.
    """
    report(0, 1)
    dictionary = _dictionary(spelling)
    wrong = [word for word in words if not dictionary.spell(looked_up(word))]
    if not wrong:
        return frozenset()
    with opened_to_read(path, key, as_of) as library:
        return frozenset(word for word in wrong if not _is_name(library, word))


def suggestions(
    word: str, spelling: Spelling, report: Callable[[int, int], None]
) -> tuple[str, ...]:
    """The words that may have been meant, the likeliest first: those that need the fewest letters
    added, left out, changed or turned round; equals as the dictionary has them.
    """
    from rapidfuzz.distance import OSA

    report(0, 1)
    typed = looked_up(word)
    dictionary = _dictionary(spelling)
    # Of a capitalised word the dictionary thinks of names first: "Teh" is rather "The" than "Ted".
    small = dictionary.suggest(typed.lower()) if typed.istitle() else ()
    found = sorted(
        dict.fromkeys((*(one[:1].upper() + one[1:] for one in small), *dictionary.suggest(typed))),
        key=lambda one: OSA.distance(typed.casefold(), one.casefold()),
    )
    return tuple(one.replace("'", "’") if "’" in word else one for one in found)[:MOST_SUGGESTIONS]


@lru_cache(maxsize=2)
def _dictionary(spelling: Spelling) -> Hunspell:
    name = _FILES[spelling]
    return Hunspell(name, hunspell_data_dir=str(resource("dictionaries")))


def _is_name(library: Library, word: str) -> bool:
    """Whether a name holds the word as it is written, or with a genitive's ending less."""
    plain = looked_up(word)
    forms = {plain, plain.removesuffix("'s"), plain.removesuffix("s'") + "s"}
    return any(form in _words(name) for form in forms for name in _names(library, form))


def _names(library: Library, word: str) -> Iterable[str]:
    selection = Selection(words=word)
    found = library.numbers(Actor, BY_ENTRY, selection)[:_MOST_RECORDS]
    yield from (actor.name for actor in library.records_at(Actor, found).values())
    found = library.numbers(ActorName, BY_ENTRY, selection)[:_MOST_RECORDS]
    yield from (name.name for name in library.records_at(ActorName, found).values())
    found = library.numbers(Place, BY_ENTRY, selection)[:_MOST_RECORDS]
    for place in library.records_at(Place, found).values():
        yield from (place.name, *place.other_names)
    found = library.numbers(Issue, BY_ENTRY, selection)[:_MOST_RECORDS]
    yield from (issue.title for issue in library.records_at(Issue, found).values())


def _words(name: str) -> set[str]:
    parts = looked_up(name).replace("-", " ").replace("/", " ").split()
    return {part.strip('.,:;()“”"') for part in parts}
