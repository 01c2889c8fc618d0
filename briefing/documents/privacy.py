"""Who may be named in print, and what stands in the place of a name that may not.

The names of private individuals and protected persons leave the desk in no form: not in text, in
passages, in endnotes or in what the file says of itself. The whole composed document is gone
through at the end, so that no way into it is forgotten.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, cast

from briefing.documents.prose import Inline, Line, Words
from briefing.domain.actors import Actor, ActorName, Membership
from briefing.domain.records import Records

# What is quoted keeps its words; what was replaced in it stands in square brackets.
_QUOTED_FIELDS = frozenset({"passage", "translation", "original"})
_KEPT_FIELDS = frozenset({"key", "record", "href", "language", "template", "prepared_by"})
_NO_LETTERS = re.compile(r"[\W_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_OPENING = re.compile("(A|An|The) (?=[a-z])")
_FAMILY_NAME_AT_LEAST = 3

D = TypeVar("D")


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
    """Names that must not be printed, with the role that stands for each."""

    pattern: re.Pattern[str] | None
    roles: Mapping[str, str]

    def found(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where `text` names someone who must not be named."""
        return iter(()) if self.pattern is None else self.pattern.finditer(text)

    def role(self, name: str) -> str:
        return self.roles[_folded(name)]

    def in_address(self, address: str) -> bool:
        """Whether the letters of a name stand in a web address, whatever parts its words."""
        letters = _letters(address)
        return bool(address) and any(_letters(name) in letters for name in self.roles)


def redaction(records: Records, fallback: str, document: object) -> Redaction:
    """What must be replaced in `document`; `fallback` stands for who has no role.

    Of a large library only the names that may occur in the document are looked for.
    """
    letters = "\n".join(map(_letters, dict.fromkeys(_texts_within(document))))
    roles: dict[str, str] = {}
    for actor, names in _private_actors(records):
        if any(_letters(name) in letters for name in names):
            role = role_of(actor, fallback)
            if any(_folded(name) in _folded(role) for name in names):
                role = fallback
            for name in names:
                roles.setdefault(_folded(name), role)
    if not roles:
        return Redaction(None, roles)
    longest_first = sorted(roles, key=lambda name: (-len(name), name))
    return Redaction(re.compile("|".join(map(_pattern, longest_first)), re.IGNORECASE), roles)


def _private_actors(records: Records) -> Iterator[tuple[Actor, tuple[str, ...]]]:
    """Those who must not be named, each with all names but the weak ones."""
    other_names: dict[str, list[str]] = {}
    for name in records.all(ActorName):
        if name.kind != "weak":
            other_names.setdefault(name.actor_id, []).append(name.name)
    in_office = {membership.person_id for membership in records.all(Membership)}
    for actor in records.all(Actor):
        if is_private(actor, in_office=actor.id in in_office):
            yield actor, (*_own_names(actor), *other_names.get(actor.id, ()))


def _texts_within(value: Any) -> Iterator[str]:
    """Every text of a document, and every line whole, however its words look."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        items = cast("tuple[Any, ...]", value)
        yield "".join(item.text for item in items if isinstance(item, Words))
        for item in items:
            yield from _texts_within(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for name in _field_names(type(value)):
            yield from _texts_within(getattr(value, name))


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _own_names(actor: Actor) -> Iterator[str]:
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


def redacted(document: D, redaction: Redaction) -> tuple[D, int]:
    """`document` with every name replaced, and how many places that were."""
    if redaction.pattern is None:
        return document, 0
    walk = _Walk(redaction)
    return walk.value(document, quoted=False), walk.count


class _Walk:
    """One way through a document, counting what it replaces."""

    def __init__(self, redaction: Redaction) -> None:
        self.redaction = redaction
        self.count = 0

    def value(self, value: Any, *, quoted: bool) -> Any:
        if isinstance(value, str):
            return self.text(value, quoted=quoted)
        if isinstance(value, tuple):
            items = cast("tuple[Any, ...]", value)
            if any(isinstance(item, Words) for item in items):
                items = self.joined(cast("Line", items))
            return tuple(self.value(item, quoted=quoted) for item in items)
        if is_dataclass(value) and not isinstance(value, type):
            return self.fields(value, quoted=quoted)
        return value

    def text(self, text: str, *, quoted: bool) -> str:
        pieces: list[str] = []
        end = 0
        for match in self.redaction.found(text):
            role = self.redaction.role(match[0])
            pieces += [text[end : match.start()], f"[{role}]" if quoted else role]
            end = match.end()
            self.count += 1
        return "".join((*pieces, text[end:]))

    def fields(self, value: Any, *, quoted: bool) -> Any:
        changed = {
            field.name: self.value(
                getattr(value, field.name), quoted=quoted or field.name in _QUOTED_FIELDS
            )
            for field in fields(value)
            if field.name not in _KEPT_FIELDS
        }
        if isinstance(value, Words) and self.redaction.in_address(value.href):
            changed["href"] = ""
            self.count += 1
        return replace(value, **changed)

    def joined(self, line: Line) -> Line:
        """A name may run over words of different looks: these are made one before replacing."""
        texts = [inline.text for inline in line if isinstance(inline, Words)]
        apart = [match[0] for text in texts for match in self.redaction.found(text)]
        if [match[0] for match in self.redaction.found("".join(texts))] == apart:
            return line
        joined: list[Inline] = []
        for inline in line:
            last = joined[-1] if joined else None
            if isinstance(inline, Words) and isinstance(last, Words):
                joined[-1] = Words(last.text + inline.text)
            else:
                joined.append(inline)
        return tuple(joined)
