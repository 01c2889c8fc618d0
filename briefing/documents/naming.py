"""How actors, places, languages and countries are called in print."""

from babel import Locale, UnknownLocaleError

from briefing.documents.selection import surviving_actor
from briefing.domain.actors import ActorName, Place
from briefing.domain.records import Records


def actor_name(records: Records, id: str | None, language: str) -> str:
    """The name an actor is printed under: the preferred one in `language`, else its own.

    Private persons are renamed when the whole document is redacted, not here.
    """
    actor = None if id is None else surviving_actor(records, id)
    if actor is None:
        return ""
    preferred = (
        name.name
        for name in records.all(ActorName, actor_id=actor.id)
        if name.kind == "preferred" and name.language == language
    )
    return next(preferred, actor.name)


def place_name(records: Records, id: str | None) -> str:
    place = None if id is None else records.find(Place, id)
    return "" if place is None else place.name


def country_name(code: str, language: str) -> str:
    """The country of an ISO 3166-1 code in the document's language (CLDR); the code if unknown."""
    return _locale(language).territories.get(code, code) if code else ""


def language_name(tag: str, language: str) -> str:
    """The language of a BCP 47 tag in the document's language (CLDR); the tag if unknown."""
    if not tag:
        return ""
    subtag = tag.replace("_", "-").split("-")[0].lower()
    return _locale(language).languages.get(subtag, tag)


def script_name(code: str, language: str) -> str:
    """The script of an ISO 15924 code in the document's language (CLDR); the code if unknown."""
    return _locale(language).scripts.get(code, code) if code else ""


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")
