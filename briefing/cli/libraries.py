"""Commands on a library as a whole: `new`, `sample`, `check`."""

import argparse
from pathlib import Path
from typing import Any

from briefing.cli.commands import add_author, add_command, add_json, add_library, author_of
from briefing.cli.printing import print_json, print_table, say


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    new = add_command(
        parsers, "new", _new, help="Make an empty library.", example="new desk.briefing"
    )
    add_library(new)
    add_author(new)

    sample = add_command(
        parsers,
        "sample",
        _sample,
        help="Make a library with the sample in it: one news report as sourced records.",
        example="sample first.briefing",
    )
    add_library(sample)
    add_author(sample)

    check = add_command(
        parsers,
        "check",
        _check,
        help="Look for damage, references that lead nowhere and claims without a source.",
        example="check desk.briefing",
    )
    add_library(check)
    add_json(check)


def _new(options: argparse.Namespace) -> int:
    from briefing.operations.libraries import new_library

    new_library(Path(options.library), author=author_of(options))
    say(f"The library {options.library} is ready.")
    return 0


def _sample(options: argparse.Namespace) -> int:
    from briefing.operations.libraries import sample_library

    count = sample_library(Path(options.library), author=author_of(options))
    say(f"The library {options.library} is ready, with {count} records.")
    return 0


def _check(options: argparse.Namespace) -> int:
    from briefing.operations.checking import check_library
    from briefing.store.opening import open_library

    with open_library(Path(options.library), writing=False) as library:
        findings = check_library(library)
    if options.json:
        print_json(
            [
                {
                    "rule": finding.rule,
                    "record": finding.kind,
                    "id": finding.id,
                    "message": str(finding.message),
                }
                for finding in findings
            ]
        )
    else:
        print_table([(finding.rule, str(finding.message)) for finding in findings])
        say(_outcome(len(findings)))
    return 1 if findings else 0


def _outcome(count: int) -> str:
    if count == 0:
        return "Nothing is wrong."
    return "One finding." if count == 1 else f"{count} findings."
