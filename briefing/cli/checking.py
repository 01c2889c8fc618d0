"""The command that checks: `check`, a library as a whole or the text of one briefing."""

import argparse
from datetime import datetime
from typing import TYPE_CHECKING, Any

from briefing.cli.commands import add_command, add_json, add_library
from briefing.cli.printing import print_json, print_table, say
from briefing.domain.errors import KnownError
from briefing.domain.messages import message

if TYPE_CHECKING:
    from briefing.domain.checks.finding import Checked, DraftCheck
    from briefing.domain.dates import Date


class CutOffWithoutBriefing(KnownError):
    """A cut-off was given for the library as a whole."""


def add_check(parsers: Any) -> None:
    """Adds the command of this module."""
    check = add_command(
        parsers,
        "check",
        _check,
        help="Look for damage, references that lead nowhere and claims without a source; or, of one"
        " briefing, for all that its text says against the records it cites.",
        example="check desk.briefing\n"
        "check desk.briefing 01923c5e-7f3a-7000-8000-0123456789ab --json",
        more="Of the findings of a briefing those marked “answer” need a correction or an answer"
        "\nbefore a final edition; the others are hints. Places count characters (Unicode code"
        "\npoints): in JSON start and end within the text that is named, else line and column.",
        codes="It ends with 0 when there is no finding, with 1 when there is any finding, and with"
        "\n2 when it could not be done: a sentence then says why.",
    )
    add_library(check)
    check.add_argument(
        "briefing",
        metavar="BRIEFING",
        nargs="?",
        help="the id of a briefing whose text is checked (default: the library is)",
    )
    check.add_argument(
        "--cut-off",
        metavar="T",
        help="up to when the edition's information goes: 2025-11-13 or 2025-11-13T16:00:00Z"
        " (default: the briefing's own)",
    )
    add_json(check)


def _check(options: argparse.Namespace) -> int:
    if options.briefing is not None:
        return _check_briefing(options)
    if options.cut_off is not None:
        raise CutOffWithoutBriefing(
            message("A cut-off belongs to a briefing: say which one is to be checked.")
        )
    return _check_library(options)


def _check_library(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.checking import check_library

    with opened(options, writing=False) as library:
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


def _check_briefing(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.briefing_texts import texts_of
    from briefing.operations.checking_drafts import check_draft
    from briefing.operations.finding import briefing_with

    cut_off = _date(options.cut_off)
    with opened(options, writing=False) as library:
        briefing = briefing_with(library, options.briefing)
        check = check_draft(library, briefing, today=_today(), cut_off=cut_off)
        texts = dict(texts_of(library, briefing))
    if options.json:
        print_json([_as_json(checked) for checked in check.findings])
    else:
        print_table([_as_row(checked, texts) for checked in check.findings])
        _say_what_did_not_run(check)
        say(_outcome(len(check.findings)))
    return 1 if check.findings else 0


def _as_json(checked: "Checked") -> dict[str, Any]:
    finding = checked.finding
    return {
        "rule": finding.rule,
        "severity": _severity(checked),
        "message": str(finding.message),
        "text": finding.text,
        "start": finding.start,
        "end": finding.end,
        "record": finding.record_id or None,
        "answer": None if checked.answer is None else checked.answer.reason,
    }


def _as_row(checked: "Checked", texts: dict[str, str]) -> tuple[str, str, str, str]:
    finding = checked.finding
    before = texts.get(finding.text, "")[: finding.start]
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    answer = f" [answered: {checked.answer.reason}]" if checked.answer else ""
    place = f"{finding.text}:{line}:{column}"
    return place, finding.rule, _severity(checked), f"{finding.message}{answer}"


def _severity(checked: "Checked") -> str:
    return "answer" if checked.needs_answer else "hint"


def _say_what_did_not_run(check: "DraftCheck") -> None:
    if check.not_run:
        say(f"Read English only, and did not run: {', '.join(check.not_run)}.")
    if check.switched_off:
        say(f"Switched off by the unit: {', '.join(check.switched_off)}.")


def _date(text: str | None) -> "Date | None":
    from briefing.domain.dates import parse

    return None if text is None else parse(text)


def _today() -> "Date":
    from briefing.domain.dates import Date

    return Date(datetime.now().astimezone().date().isoformat())


def _outcome(count: int) -> str:
    if count == 0:
        return "Nothing is wrong."
    return "One finding." if count == 1 else f"{count} findings."
