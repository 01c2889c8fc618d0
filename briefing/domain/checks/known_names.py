"""The names of a library's actors: where they stand in a sentence, and by what else one is meant.

The index is made once for all rules that look at a text, and is quick with ten thousand actors.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from briefing.domain.actors import Actor, ActorName, Membership, Place, Relation
from briefing.domain.frozen import frozen
from briefing.domain.records import Records
from briefing.domain.speaking import SPEAKING_RELATIONS

_WORD = re.compile(r"[^\W_]+(?:[-][^\W_]+)*")
# What an organisation is called for short: its head noun.
_HEAD_ENDS = re.compile(r"\s+(?:of|for|against|in|on|to)\s+", re.IGNORECASE)
_SHORTEST = 3


@frozen
class Mention:
    """A name of an actor in a sentence. One that `is_sure` is no metonym and no weak name."""

    start: int
    end: int
    actor_id: str
    is_sure: bool


class KnownNames:
    """All actors that are not merged into another, with the names of those that were."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self.actors: dict[str, Actor] = {actor.id: actor for actor in records.all(Actor)}
        self._names: defaultdict[str, dict[str, bool]] = defaultdict(dict)
        for actor in self.actors.values():
            self._names[self._kept(actor.id)].setdefault(actor.name, True)
        for name in records.all(ActorName):
            if name.actor_id in self.actors:
                is_sure = name.kind not in ("metonym", "weak")
                self._names[self._kept(name.actor_id)].setdefault(name.name, is_sure)
        self._shapes: dict[str, re.Pattern[str]] = {}

    def _kept(self, actor_id: str) -> str:
        seen: set[str] = set()
        while (
            (actor := self.actors.get(actor_id)) and actor.merged_into_id and actor_id not in seen
        ):
            seen.add(actor_id)
            actor_id = actor.merged_into_id
        return actor_id

    def names_of(self, actor_id: str) -> Sequence[str]:
        """All names of the actor, the one it is kept under first."""
        return tuple(self._names.get(self._kept(actor_id), ()))

    def all_names(self) -> Iterator[str]:
        """Every name of every actor, and every name of a place."""
        for names in self._names.values():
            yield from names
        for place in self._records.all(Place):
            yield place.name
            yield from place.other_names

    def surnames(self) -> Iterator[str]:
        """The last word of every person's name that has several."""
        for actor in self.actors.values():
            if actor.kind == "person" and " " in actor.name:
                yield actor.name.split()[-1]

    def mentions(self, words: str) -> tuple[Mention, ...]:
        """The actors that `words` name, in their order; the longest name counts."""
        words = words.replace("’", "'")
        found: list[Mention] = []
        tokens = list(_WORD.finditer(words))
        at = 0
        while at < len(tokens):
            mention = self._mention(words, tokens, at)
            if mention is None:
                at += 1
            else:
                found.append(mention)
                while at < len(tokens) and tokens[at].start() < mention.end:
                    at += 1
        return tuple(found)

    def _mention(self, words: str, tokens: Sequence[re.Match[str]], at: int) -> Mention | None:
        for name, actor_id, is_sure in self._index.get(tokens[at].group(), ()):
            start = tokens[at].start()
            end = start + len(name)
            if words.startswith(name, start) and not words[end : end + 1].isalnum():
                return Mention(start, end, actor_id, is_sure)
        return None

    @cached_property
    def _index(self) -> Mapping[str, Sequence[tuple[str, str, bool]]]:
        """By the first word of a name: the names that begin with it, the longest first."""
        index: defaultdict[str, list[tuple[str, str, bool]]] = defaultdict(list)
        for actor_id, names in self._names.items():
            for name, is_sure in names.items():
                bare = _without_article(name.replace("’", "'"))
                first = _WORD.match(bare)
                if first is not None and len(bare) >= _SHORTEST:
                    index[first.group()].append((bare, actor_id, is_sure))
        return {
            word: sorted(names, key=lambda entry: -len(entry[0])) for word, names in index.items()
        }

    def shape(self, actor_id: str) -> re.Pattern[str]:
        """What a sentence may call the actor by: names, short forms, offices, those who speak."""
        known = self._shapes.get(actor_id)
        if known is None:
            forms = {form for form in self._forms(self._kept(actor_id)) if form}
            ordered = sorted(forms, key=len, reverse=True)
            whole = "|".join(ordered) or "(?!)"
            known = self._shapes[actor_id] = re.compile(rf"(?<!\w)(?:{whole})(?!\w)")
        return known

    def _forms(self, actor_id: str) -> Iterator[str]:
        yield from self._own_forms(actor_id)
        for person_id, role in self._voices(actor_id):
            yield from self._own_forms(person_id)
            yield from _office_forms(role)
        for membership in self._records.all(Membership, person_id=actor_id):
            yield from _office_forms(membership.role)

    def _voices(self, actor_id: str) -> Iterator[tuple[str, str]]:
        """Who speaks for the actor, and in which office."""
        for membership in self._records.all(Membership, organisation_id=actor_id):
            yield membership.person_id, membership.role
        for relation in self._records.all(Relation, object_id=actor_id):
            if relation.kind in SPEAKING_RELATIONS:
                yield relation.subject_id, "spokesman"
                yield relation.subject_id, "spokeswoman"
                yield relation.subject_id, "spokesperson"

    def _own_forms(self, actor_id: str) -> Iterator[str]:
        actor = self.actors.get(actor_id)
        for name in self.names_of(actor_id):
            bare = _without_article(name)
            spelt = re.escape(bare).replace("'", "['’]").replace("’", "['’]")
            yield spelt
            if actor is None or not bare.replace("’", "'").isascii():
                continue
            if actor.kind == "person":
                yield re.escape(bare.split()[-1])
            elif len(bare.split()) > 1:
                yield _any_case(_head(bare))
            else:
                # “Kestrian” of Kestria.
                yield rf"{spelt}\w{{1,3}}"


def _without_article(name: str) -> str:
    return name[4:] if name[:4].casefold() == "the " else name


def _head(name: str) -> str:
    """ "ministry" of “Kestria's health ministry”, "Assembly" of “Assembly of Lake States”."""
    return _HEAD_ENDS.split(name, maxsplit=1)[0].rpartition(" ")[2]


def _office_forms(role: str) -> Iterator[str]:
    if role:
        yield _any_case(role)
        yield _any_case(role.rsplit(maxsplit=1)[-1])


def _any_case(word: str) -> str:
    return f"(?i:{re.escape(word)})"
