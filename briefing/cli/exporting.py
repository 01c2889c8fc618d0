"""The command that makes the document: `export`."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any

from briefing.cli.commands import add_command, add_library
from briefing.cli.printing import no_progress, print_lines, say
from briefing.domain.document_languages import DOCUMENT_LANGUAGES


def add_commands(parsers: Any) -> None:
    """Adds the command of this module."""
    export = add_command(
        parsers,
        "export",
        _export,
        help="Make a file of a briefing, or of an issue or actor as it stands in the library: a"
        " PDF, DOCX, page of HTML or Markdown, or an XLSX of the matrix, figures and sources.",
        example="export desk.briefing 01923c5e-7f3a-7000-8000-0123456789ab --output week-3.pdf",
    )
    add_library(export)
    export.add_argument("id", metavar="ID", help="the id of a briefing, an issue or an actor")
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
        help="default: what the ending of FILE says, or pdf",
    )
    export.add_argument(
        "--output", metavar="FILE", type=Path, required=True, help="a file there is replaced"
    )


def _export(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.documents.formats import format_of_ending
    from briefing.domain.dates import Date, parse
    from briefing.operations.exporting import Wanted, export

    today = Date(datetime.now().astimezone().date().isoformat())
    since = None if options.since is None else parse(options.since)
    wanted = Wanted(options.id, options.template, options.paper, since, options.language)
    with opened(options, writing=False) as library:
        made = export(
            library,
            wanted,
            options.output,
            format=options.format or format_of_ending(options.output.suffix),
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
