"""Commands that make an edition and take it back: `release`, `withdraw`."""

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.cli.commands import add_author, add_command, add_json, add_library
from briefing.cli.printing import no_progress, print_json, print_lines, say

if TYPE_CHECKING:
    from briefing.domain.dates import Date
    from briefing.operations.releasing import Prepared

_BRIEFING = "01923c5e-7f3a-7000-8000-0123456789ab"
_EDITION = "01923c5e-7f3a-7000-8000-0123456789ac"


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    _add_release(parsers)
    withdraw = add_command(
        parsers,
        "withdraw",
        _withdraw,
        help="Withdraw an edition; it stays in the library as it was, with the reason.",
        example=f'withdraw desk.briefing {_EDITION} --reason "Its main source was retracted."',
    )
    add_library(withdraw)
    withdraw.add_argument("edition", metavar="EDITION", help="the id of the edition")
    withdraw.add_argument("--reason", metavar="R", required=True, help="what its readers are told")
    add_author(withdraw)


def _add_release(parsers: Any) -> None:
    release = add_command(
        parsers,
        "release",
        _release,
        help="Make an edition of a briefing as it stands, keep it for good, and write its PDF.",
        example=f"release desk.briefing {_BRIEFING} --status final --cut-off 2025-11-13"
        " --output week-3.pdf",
        more="A final edition is refused while a finding needs a correction or an answer; each is"
        " named.\nShould the file fail to be written, the edition is kept all the same: “briefing"
        " export” with\nits id writes the PDF.",
    )
    add_library(release)
    release.add_argument("briefing", metavar="BRIEFING", help="the id of the briefing")
    release.add_argument("--status", choices=("draft", "review", "final"), required=True)
    release.add_argument(
        "--cut-off",
        metavar="T",
        help="up to when its information goes: 2025-11-13 or 2025-11-13T16:00:00Z (default: the"
        " briefing's own)",
    )
    release.add_argument(
        "--next-due", metavar="D", help="when the next edition is due (default: the briefing's own)"
    )
    release.add_argument(
        "--answer",
        metavar="RULE=REASON",
        action="append",
        default=[],
        type=_answer,
        help="why all that a rule finds in this edition is left as it is; may be repeated",
    )
    release.add_argument(
        "--output", metavar="FILE", type=Path, required=True, help="a file there is replaced"
    )
    add_json(release)
    add_author(release)


def _answer(word: str) -> tuple[str, str]:
    rule, _, reason = word.partition("=")
    if not rule.strip() or not reason.strip():
        raise argparse.ArgumentTypeError(f"{word!r} is not like RULE=REASON, with both")
    return rule.strip(), reason.strip()


def _release(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.edition_data import edition_details
    from briefing.operations.release_checks import Unanswered
    from briefing.operations.releasing import ToRelease, prepared, release
    from briefing.operations.writing_files import (
        UnwritableFile,
        refuse_library,
        require_room,
        write_whole,
    )

    wanted = ToRelease(
        briefing_id=options.briefing,
        status=options.status,
        cut_off=_date(options.cut_off),
        next_due=_date(options.next_due),
        answers=tuple(options.answer),
    )
    with opened(options, writing=True) as library:
        refuse_library(library, options.output)
        require_room(options.output)
        try:
            made = prepared(library, wanted, today=_today(), at=_now(), report=no_progress)
        except Unanswered as error:
            for finding in error.findings:
                where = f" (“{finding.words}”)" if finding.words else ""
                say(f"{finding.rule}: {finding.message}{where}")
            raise
        details = edition_details(library, release(library, made))
        try:
            write_whole(options.output, made.pdf)
        except UnwritableFile:
            say(_kept(made))
            ids = f"{options.library} {made.edition.id}"
            say(f"Its PDF is written by: briefing export {ids} --output FILE")
            raise
    _tell(options, made, details)
    return 0


def _tell(options: argparse.Namespace, made: "Prepared", details: dict[str, Any]) -> None:
    for warning in made.warnings:
        say(warning)
    for checked in made.check.findings:
        if checked.is_open:
            say(f"{checked.finding.rule}: {checked.finding.message}")
    if made.left_out:
        say(f"Left out, because there is nothing to print: {', '.join(made.left_out)}.")
    say(_kept(made))
    if options.json:
        print_json({**details, "file": str(options.output)})
    else:
        print_lines([made.edition.id])


def _kept(made: "Prepared") -> str:
    edition = made.edition
    return f"Edition {edition.number} ({edition.status}) of “{made.title}” is kept in the library."


def _withdraw(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.editions import withdraw

    with opened(options, writing=True) as library:
        edition = withdraw(library, options.edition, options.reason)
    say(f"Edition {edition.number} is withdrawn.")
    return 0


def _date(text: str | None) -> "Date | None":
    from briefing.domain.dates import parse

    return None if text is None else parse(text)


def _today() -> "Date":
    from briefing.domain.dates import Date

    return Date(datetime.now().astimezone().date().isoformat())


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
