"""Excerpts on their way in: found by their words, or checked where their place is given."""

from dataclasses import replace
from typing import Any

from briefing.domain.count_messages import count_message
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.sources import Excerpt, SourceText
from briefing.domain.unicode_text import clean_text
from briefing.exchange.json_form import from_json
from briefing.exchange.json_text import shown, unusable
from briefing.operations.planned import Planned
from briefing.text.anchoring import NoPassage, anchor

_MOVING_FIELDS = ("source_text_id", "exact", "start", "end", "prefix", "suffix")


def excerpt_of(given: dict[str, Any], stored: Excerpt | None, planned: Planned) -> Excerpt:
    """The excerpt that is given; `start` and `end` may be left out when the words say the place.

    Raises `UnusableObject` when the words do not stand in the text just there, or not just once.
    """
    given = {name: value for name, value in given.items() if value is not None}
    if stored is not None and not any(name in given for name in _MOVING_FIELDS):
        return _read(given, stored)
    if "start" in given or "end" in given:
        excerpt = _read(given, stored)
        return _checked(excerpt, given, _text(excerpt.source_text_id, planned))
    text_id = given.get("source_text_id", stored.source_text_id if stored else None)
    exact = _cleaned(given.get("exact", stored.exact if stored else None))
    prefix, suffix = _cleaned(given.get("prefix", "")), _cleaned(given.get("suffix", ""))
    if not isinstance(text_id, str) or not exact or prefix is None or suffix is None:
        return _read({**given, "start": 0, "end": 1}, stored)  # refused for what is missing
    text = _text(text_id, planned)
    start = _only_place(text, exact, prefix, suffix)
    found = anchor(text, start, start + len(exact))
    place = {"start": found.start, "end": found.end, "exact": found.exact}
    return _read({**given, **place, "prefix": found.prefix, "suffix": found.suffix}, stored)


def _read(given: dict[str, Any], stored: Excerpt | None) -> Excerpt:
    excerpt = from_json(given, stored)
    assert isinstance(excerpt, Excerpt)
    return excerpt


def _text(id: str, planned: Planned) -> str:
    text = planned.find(SourceText, id)
    if text is None:
        raise unusable(
            message("There is no source_text {id} in the library or on the lines.", id=shown(id)),
            field="source_text_id",
        )
    return text.text


def _checked(excerpt: Excerpt, given: dict[str, Any], text: str) -> Excerpt:
    try:
        found = anchor(text, excerpt.start, excerpt.end)
    except NoPassage as error:
        raise unusable(error.message, field="end") from None
    if found.exact != excerpt.exact:
        raise unusable(
            message(
                "From {start} to {end} the text reads {found}, not {exact}.",
                start=excerpt.start,
                end=excerpt.end,
                found=shown(found.exact),
                exact=shown(excerpt.exact),
            ),
            field="exact",
        )
    before, behind = text[: excerpt.start], text[excerpt.end :]
    if "prefix" in given and not before.endswith(excerpt.prefix):
        raise unusable(message("The words before the passage are others."), field="prefix")
    if "suffix" in given and not behind.startswith(excerpt.suffix):
        raise unusable(message("The words after the passage are others."), field="suffix")
    return replace(excerpt, prefix=found.prefix, suffix=found.suffix)


def _only_place(text: str, exact: str, prefix: str, suffix: str) -> int:
    places: list[int] = []
    place = text.find(exact)
    while place >= 0:
        if text.endswith(prefix, 0, place) and text.startswith(suffix, place + len(exact)):
            places.append(place)
        place = text.find(exact, place + 1)
    if not places:
        raise unusable(
            message("The words {exact} do not stand in the text.", exact=shown(exact)),
            field="exact",
        )
    if len(places) > 1:
        raise unusable(
            message(
                "The words {exact} stand {count} times in the text; say which by prefix and"
                " suffix, or by start and end.",
                exact=shown(exact),
                count=count_message(len(places)),
            ),
            field="exact",
        )
    return places[0]


def _cleaned(value: object) -> str | None:
    try:
        return clean_text(value) if isinstance(value, str) else None
    except KnownError:
        return None
