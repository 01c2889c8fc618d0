"""The commands that make the document: `export`, and `presets`, the saved ways to do it."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any

from briefing.cli.commands import add_command, add_json, add_library
from briefing.cli.printing import no_progress, print_json, print_lines, print_table, say
from briefing.domain.document_languages import DOCUMENT_LANGUAGES

_SETTINGS = """\
A preset is a record, put like any other; its settings are JSON in a text:
  {"record": "preset", "name": "Partners", "settings": "{\\"export\\":
   {\\"format\\": \\"docx\\", \\"lowest_grade\\": \\"C\\"}}"}
Settings: format, paper, template, language and marking as for export and in briefings;
speakers_by_role and without_passages, which are true or false; and lowest_grade.
What is left out is as the briefing itself says. lowest_grade cites only sources of that
reliability (A to E) or better; what rests on others is left out."""


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    _add_export(parsers)
    presets = add_command(
        parsers,
        "presets",
        _presets,
        help="List the saved ways to export: format, paper, marking, and what is kept back.",
        example="presets desk.briefing",
        more=_SETTINGS,
    )
    add_library(presets)
    add_json(presets)


def _add_export(parsers: Any) -> None:
    export = add_command(
        parsers,
        "export",
        _export,
        help="Make a file of a briefing, or of an issue or actor as it stands in the library: a"
        " PDF, DOCX, page of HTML or Markdown, or an XLSX of the matrix, figures and sources.",
        example="export desk.briefing 01923c5e-7f3a-7000-8000-0123456789ab --output week-3.pdf",
    )
    add_library(export)
    export.add_argument(
        "id", metavar="ID", help="the id of a briefing, an edition, an issue or an actor"
    )
    export.add_argument(
        "--preset",
        metavar="NAME",
        help="a saved way to export; what is said besides it comes first",
    )
    export.add_argument(
        "--template",
        metavar="NAME",
        help="snapshot, position_brief, actor_profile, issue_brief, assessment, change_report,"
        " chronology, evidence_pack or meeting_brief (default: the briefing's own; issue_brief"
        " for an issue, actor_profile for an actor)",
    )
    export.add_argument(
        "--since",
        metavar="DATE",
        help="the day a change report begins at, like 2025-11-08 (default: that of the last"
        " edition)",
    )
    export.add_argument(
        "--language",
        choices=tuple(DOCUMENT_LANGUAGES),
        help="of the fixed words, numbers and dates (default: the briefing's own)",
    )
    export.add_argument(
        "--paper",
        choices=("a4", "letter"),
        help="of a PDF or DOCX (default: the briefing's own)",
    )
    export.add_argument(
        "--format",
        choices=("pdf", "docx", "html", "md", "xlsx"),
        help="default: what the ending of FILE says, else the preset, else pdf",
    )
    export.add_argument(
        "--output", metavar="FILE", type=Path, required=True, help="a file there is replaced"
    )


def _export(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.documents.formats import format_of_ending
    from briefing.domain.dates import Date, parse
    from briefing.operations.export_presets import ExportPreset, preset_named, read, wanted_by
    from briefing.operations.exporting import Wanted, export

    today = Date(datetime.now().astimezone().date().isoformat())
    since = None if options.since is None else parse(options.since)
    wanted = Wanted(options.id, options.template, options.paper, since, options.language)
    with opened(options, writing=False) as library:
        preset = ExportPreset()
        if options.preset is not None:
            preset = read(preset_named(library, options.preset))
        ending = options.output.suffix
        made = export(
            library,
            wanted_by(preset, wanted),
            options.output,
            format=options.format or format_of_ending(ending or f".{preset.format}"),
            today=today,
            report=no_progress,
        )
    for warning in made.warnings:
        say(warning)
    if made.left_out:
        say(f"Left out, because there is nothing to print: {', '.join(made.left_out)}.")
    if made.pages:
        say("One page." if made.pages == 1 else f"{made.pages} pages.")
    print_lines([str(made.path)])
    return 0


def _presets(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.export_presets import UnusablePreset, export_presets, read, said

    with opened(options, writing=False) as library:
        presets = export_presets(library)
    rows: list[tuple[str, str]] = []
    usable: list[dict[str, Any]] = []
    for preset in presets:
        try:
            given = read(preset)
        except UnusablePreset as error:
            rows.append((preset.name, str(error.message)))
            continue
        told = said(given)
        shown = (f"{name}: {'yes' if value is True else value}" for name, value in told.items())
        rows.append((preset.name, ", ".join(shown)))
        usable.append({"id": preset.id, "name": preset.name, **told})
    if options.json:
        print_json(usable)
    elif rows:
        print_table(rows)
    else:
        say("No way to export is saved yet; briefing presets --help says how one is put.")
    return 0
