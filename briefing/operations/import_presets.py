"""What the columns of a table were taken for, kept in the library for the next table like it.

A preset belongs to the words of a head, whatever their order; it is stored with the import itself.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast, get_args

from briefing.domain.briefings import Preset
from briefing.domain.edits import Edit
from briefing.domain.vocabularies import ActorKind
from briefing.exchange.table_columns import TABLES, head_key, key_of, matched
from briefing.operations.importing_tables import Matching
from briefing.store.library import Library


def matching_for(library: Library, kind: str, head: Sequence[str]) -> Matching:
    """What was chosen for such a table before, else what its words say."""
    preset = _preset(library, kind, head)
    guessed = Matching(kind, matched(kind, head))
    if preset is None:
        return guessed
    known = {column.name for column in TABLES[kind]}
    kept = _kept(preset)
    columns = _texts(kept.get("columns"))
    fixed = tuple((name, words) for name, words in _texts(kept.get("same")).items())
    new_kind = kept.get("new_actors")
    return Matching(
        kind,
        _each_once([columns.get(key_of(words), "") for words in head], known),
        tuple((name, words) for name, words in fixed if name in known),
        cast("ActorKind", new_kind) if new_kind in get_args(ActorKind) else "organisation",
    )


def remembering(library: Library, matching: Matching, head: Sequence[str]) -> Edit | None:
    """The edit that keeps the choice for the next time; None when it is kept already."""
    settings = json.dumps(
        {
            "columns": {
                key_of(words): name
                for words, name in zip(head, matching.columns, strict=True)
                if key_of(words)
            },
            "same": dict(matching.fixed),
            "new_actors": matching.new_actor_kind,
        },
        ensure_ascii=False,
    )
    known = _preset(library, matching.kind, head)
    if known is None:
        return Edit(None, Preset(name=head_key(matching.kind, head), settings=settings))
    return None if known.settings == settings else Edit(known, replace(known, settings=settings))


def _preset(library: Library, kind: str, head: Sequence[str]) -> Preset | None:
    return next(iter(library.all(Preset, name=head_key(kind, head))), None)


def _kept(preset: Preset) -> Mapping[str, Any]:
    try:
        kept: object = json.loads(preset.settings)
    except (ValueError, RecursionError):
        return {}
    return cast("Mapping[str, Any]", kept) if isinstance(kept, dict) else {}


def _texts(given: object) -> Mapping[str, str]:
    if not isinstance(given, dict):
        return {}
    held = cast("dict[str, object]", given)
    return {name: words for name, words in held.items() if isinstance(words, str)}


def _each_once(names: Sequence[str], known: set[str]) -> tuple[str, ...]:
    found: list[str] = []
    for name in names:
        found.append(name if name in known and name not in found else "")
    return tuple(found)
