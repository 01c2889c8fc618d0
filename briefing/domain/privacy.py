"""Who may be named in print, and what stands in the place of a name that may not.

Minors, captives, witnesses and the named dead are protected by the analyst's word; a person of whom
nothing was said is private until there is an office.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from briefing.domain.actors import Actor, ActorName, Membership
from briefing.domain.positions import Position
from briefing.domain.records import Records
from briefing.domain.sources import Excerpt

_NO_LETTERS = re.compile(r"[\W_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_OPENING = re.compile("(A|An|The) (?=[a-z])")
_FAMILY_NAME_AT_LEAST = 3


def is_private(actor: Actor, *, in_office: bool) -> bool:
    """Whether the name of `actor` must not be printed.

    An unset sensitivity counts as private for a person until there is an office.
    """
    match actor.sensitivity:
        case "public":
            return False
        case "private_individual" | "protected":
            return True
        case "unset":
            return actor.kind == "person" and not in_office


def role_of(actor: Actor, fallback: str) -> str:
    """What stands for a private person: the description, in running text, or `fallback`."""
    role = actor.description.strip().rstrip(".")
    role = role if role and "\n" not in role else fallback
    return _OPENING.sub(lambda found: found[0].lower(), role, count=1)


@dataclass(frozen=True)
class Redaction:
    """Names that must not be printed, with the role that stands for each and whose name it is."""

    pattern: re.Pattern[str] | None
    roles: Mapping[str, str]
    actors: Mapping[str, str]

    def found(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where `text` names someone who must not be named."""
        return iter(()) if self.pattern is None else self.pattern.finditer(text)

    def role(self, name: str) -> str:
        return self.roles[_folded(name)]

    def actor_id(self, name: str) -> str:
        """The id of the actor whose name it is."""
        return self.actors[_folded(name)]

    def in_address(self, address: str) -> str:
        """The name whose letters stand in a web address, whatever parts its words; else nothing."""
        letters = _letters(address)
        return next((name for name in self.roles if _letters(name) in letters), "")


def redaction(
    records: Records, fallback: str, texts: Iterable[str], *, speaker: str = ""
) -> Redaction:
    """What must be replaced in `texts`; `fallback` stands for who has no role.

    With words for a `speaker` without a role, persons who are quoted or who spoke for another are
    not named either. Of a large library only the names that may occur in the texts are looked for.
    """
    letters = "\n".join(map(_letters, dict.fromkeys(texts)))
    roles: dict[str, str] = {}
    actors: dict[str, str] = {}
    for actor, names, is_hidden in _persons(records):
        if not is_hidden and not speaker:
            continue
        if any(_letters(name) in letters for name in names):
            if not is_hidden and not _speaks(records, actor):
                continue
            unknown = fallback if is_hidden else speaker
            role = role_of(actor, unknown if is_hidden else _office(records, actor) or unknown)
            if any(_folded(name) in _folded(role) for name in names):
                role = unknown
            for name in names:
                roles.setdefault(_folded(name), role)
                actors.setdefault(_folded(name), actor.id)
    if not roles:
        return Redaction(None, roles, actors)
    longest_first = sorted(roles, key=lambda name: (-len(name), name))
    pattern = re.compile("|".join(map(_pattern, longest_first)), re.IGNORECASE)
    return Redaction(pattern, roles, actors)


def _speaks(records: Records, actor: Actor) -> bool:
    """Whether a passage or a position names the actor as the one who said it."""
    return bool(
        records.all(Position, speaker_id=actor.id) or records.all(Excerpt, speaker_id=actor.id)
    )


def _office(records: Records, actor: Actor) -> str:
    """The newest office that the library knows of the person, in its own words."""
    offices = records.all(Membership, person_id=actor.id)
    return next((office.role.strip() for office in reversed(offices) if office.role.strip()), "")


def _persons(records: Records) -> Iterator[tuple[Actor, tuple[str, ...], bool]]:
    """Each person, and whoever must not be named, with all names but the weak ones, and whether
    the names must never be printed.
    """
    other_names: dict[str, list[str]] = {}
    for name in records.all(ActorName):
        if name.kind != "weak":
            other_names.setdefault(name.actor_id, []).append(name.name)
    in_office = {membership.person_id for membership in records.all(Membership)}
    for actor in records.all(Actor):
        is_hidden = is_private(actor, in_office=actor.id in in_office)
        if is_hidden or actor.kind == "person":
            yield actor, (*own_names(actor), *other_names.get(actor.id, ())), is_hidden


def own_names(actor: Actor) -> Iterator[str]:
    """The name of the actor's record, and the family name alone where it is known."""
    yield actor.name
    if "," in actor.sort_name:
        family, _, given = actor.sort_name.partition(",")
        yield f"{given.strip()} {family.strip()}"
        if len(family.strip()) >= _FAMILY_NAME_AT_LEAST:
            yield family.strip()


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", text.casefold())


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _pattern(name: str) -> str:
    words = r"\s+".join(re.escape(word) for word in name.split())
    # Arabic and Hebrew write particles without a space before the name.
    return rf"(?<!\w){words}(?!\w)" if _LATIN.search(name) else words
