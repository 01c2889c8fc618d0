"""Saved ways to export: what stands under a preset's name, and how an export follows it.

The settings of a preset that is no way to export (what the columns of a table were taken for, a
template of one's own) say so by what they hold, and are left alone here.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast, get_args

from briefing.documents.compose import OFFERED_TEMPLATES
from briefing.documents.formats import Format
from briefing.domain.briefings import Preset
from briefing.domain.document_languages import DOCUMENT_LANGUAGES
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.redactions import LowestGrade, Redactions
from briefing.domain.vocabularies import Paper, Template
from briefing.operations.exporting import Wanted
from briefing.store.library import Library

_EXPORT = "export"
_GRADE = "lowest_grade"
_TICKS = ("speakers_by_role", "without_passages")
_WORDS: Mapping[str, Sequence[str]] = {
    "format": get_args(Format),
    "paper": get_args(Paper),
    "template": OFFERED_TEMPLATES,
    "language": tuple(DOCUMENT_LANGUAGES),
    _GRADE: get_args(LowestGrade),
}
_KNOWN = (*_WORDS, "marking", *_TICKS)


class UnusablePreset(KnownError):
    """A preset that is no way to export, or whose settings cannot be read."""


@dataclass(frozen=True)
class ExportPreset:
    """A way to export; what is None or empty is as the briefing itself says."""

    format: Format = "pdf"
    paper: Paper | None = None
    template: Template | None = None
    language: str | None = None
    marking: str = ""
    redactions: Redactions = field(default_factory=Redactions)


def export_presets(library: Library) -> tuple[Preset, ...]:
    """The presets that are ways to export, also those that cannot be read, by their names."""
    found = (preset for preset in library.all(Preset) if is_export_preset(preset))
    return tuple(sorted(found, key=lambda preset: preset.name.casefold()))


def is_export_preset(preset: Preset) -> bool:
    """Whether it is no matching of columns and no template, but a way to export."""
    try:
        kept: object = json.loads(preset.settings)
    except (ValueError, RecursionError):
        return True
    if not isinstance(kept, dict):
        return True
    return not kept or _EXPORT in kept


def preset_named(library: Library, name: str) -> Preset:
    """The way to export of that name or id, capitals aside; raises `UnusablePreset`."""
    presets = export_presets(library)
    for preset in presets:
        if preset.id == name or preset.name.casefold() == name.strip().casefold():
            return preset
    raise UnusablePreset(
        message(
            "There is no preset “{name}”; there are: {names}.",
            name=name,
            names=", ".join(preset.name for preset in presets) or "none",
        )
    )


def read(preset: Preset) -> ExportPreset:
    """What the preset says; raises `UnusablePreset` with a sentence on what is wrong with it."""
    settings = _settings(preset)
    for name in settings:
        if name not in _KNOWN:
            raise _unusable(preset, name, f"; known are {', '.join(_KNOWN)}")
    chosen = {name: _word(preset, settings, name) for name in _WORDS}
    ticks = {name: _tick(preset, settings, name) for name in _TICKS}
    marking = settings.get("marking", "")
    if not isinstance(marking, str):
        raise _unusable(preset, "marking", "")
    return ExportPreset(
        format=cast("Format", chosen["format"] or "pdf"),
        paper=cast("Paper | None", chosen["paper"]),
        template=cast("Template | None", chosen["template"]),
        language=chosen["language"],
        marking=marking.strip(),
        redactions=Redactions(cast("LowestGrade | None", chosen[_GRADE]), **ticks),
    )


def said(given: ExportPreset) -> Mapping[str, str | bool]:
    """What the preset says, by the names of its settings; what is as usual is left out."""
    kept = given.redactions
    named: dict[str, str | bool | None] = {
        "format": given.format,
        "paper": given.paper,
        "template": given.template,
        "language": given.language,
        "marking": given.marking,
        _GRADE: kept.lowest_grade,
        "speakers_by_role": kept.speakers_by_role,
        "without_passages": kept.without_passages,
    }
    return {name: value for name, value in named.items() if value}


def written(given: ExportPreset) -> str:
    """The settings of a preset that says this, as JSON."""
    return json.dumps({_EXPORT: said(given)}, ensure_ascii=False)


def wanted_by(given: ExportPreset, wanted: Wanted) -> Wanted:
    """The export that follows the preset where `wanted` itself says nothing."""
    return replace(
        wanted,
        template=wanted.template or given.template,
        paper=wanted.paper or given.paper,
        language=wanted.language or given.language,
        marking=wanted.marking or given.marking,
        redactions=given.redactions,
    )


def _settings(preset: Preset) -> Mapping[str, Any]:
    try:
        kept: object = json.loads(preset.settings)
    except (ValueError, RecursionError):
        kept = None
    told = cast("dict[str, object]", kept).get(_EXPORT, {}) if isinstance(kept, dict) else None
    if not isinstance(told, dict) or not is_export_preset(preset):
        raise UnusablePreset(
            message(
                "The preset “{name}” holds no settings for an export: save it anew.",
                name=preset.name,
            )
        )
    return cast("Mapping[str, Any]", told)


def _word(preset: Preset, settings: Mapping[str, Any], name: str) -> str | None:
    said = settings.get(name)
    if said is None or said == "":
        return None
    if said not in _WORDS[name]:
        raise _unusable(preset, name, f"; choose one of: {', '.join(_WORDS[name])}")
    return cast("str", said)


def _tick(preset: Preset, settings: Mapping[str, Any], name: str) -> bool:
    said = settings.get(name, False)
    if not isinstance(said, bool):
        raise _unusable(preset, name, "; choose one of: true, false")
    return said


def _unusable(preset: Preset, name: str, instead: str) -> UnusablePreset:
    return UnusablePreset(
        message(
            "The preset “{name}” cannot be used: “{setting}” is not as it must be{instead}.",
            name=preset.name,
            setting=name,
            instead=instead,
        )
    )
