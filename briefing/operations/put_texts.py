"""Texts of sources on their way in: counted by version, and never changed afterwards."""

from typing import Any

from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.sources import SourceText
from briefing.domain.unicode_text import clean_text
from briefing.exchange.json_form import from_json
from briefing.exchange.json_text import unusable
from briefing.store.library import Library


def source_text_of(
    given: dict[str, Any], stored: SourceText | None, taken: dict[str, set[int]], library: Library
) -> SourceText:
    """The text that is given; a new one follows the last version when it does not say its own.

    `taken` holds the versions of each source's texts as far as they were needed, and gets this one.
    Raises `UnusableObject` when the version is taken or when a kept text would change.
    """
    if stored is not None:
        _require_same_text(given, stored)
    elif isinstance(source_id := given.get("source_id"), str):
        versions = taken.setdefault(source_id, _stored_versions(library, source_id))
        given = _with_version(given, versions)
    text = from_json(given, stored)
    assert isinstance(text, SourceText)
    taken.setdefault(text.source_id, set()).add(text.version)
    return text


def _stored_versions(library: Library, source_id: str) -> set[int]:
    return {text.version for text in library.all(SourceText, source_id=source_id)}


def _with_version(given: dict[str, Any], taken: set[int]) -> dict[str, Any]:
    version = given.get("version")
    if version is None:
        return {**given, "version": max(taken, default=0) + 1}
    if isinstance(version, int) and version in taken:
        raise unusable(
            message(
                "The source already has version {version} of its text; leave version out and the"
                " next one is taken.",
                version=version,
            ),
            field="version",
        )
    return given


def _require_same_text(given: dict[str, Any], stored: SourceText) -> None:
    text = given.get("text", stored.text)
    if isinstance(text, str) and _cleaned(text) != stored.text:
        raise unusable(
            message(
                "The text of a source is never changed; put the corrected text without this id,"
                " as a new version."
            ),
            field="text",
        )


def _cleaned(text: str) -> str | None:
    try:
        return clean_text(text)
    except KnownError:
        return None
