"""The saved ways to export of a library, as ways for menus."""

from dataclasses import replace

from briefing.desktop.export_ways import ExportWay, way_of
from briefing.operations.export_presets import UnusablePreset, export_presets, read
from briefing.store.library import Library


def preset_ways(library: Library) -> tuple[ExportWay, ...]:
    """A way for each preset that can be used, by their names."""
    found: list[ExportWay] = []
    for preset in export_presets(library):
        try:
            way = way_of(read(preset).format)
        except UnusablePreset:
            continue
        found.append(replace(way, title=preset.name, preset_id=preset.id))
    return tuple(found)
