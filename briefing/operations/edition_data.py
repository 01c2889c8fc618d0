"""An edition as plain values, for JSON: what names it, and all but its content."""

from collections.abc import Mapping
from typing import Any

from briefing.documents.release_results import KeptFinding
from briefing.domain.briefings import Edition
from briefing.domain.dates import Date, to_json
from briefing.domain.sources import File
from briefing.operations.editions import release_result
from briefing.store.library import Library


def edition_data(edition: Edition) -> dict[str, Any]:
    """What names an edition."""
    return {
        "id": edition.id,
        "number": edition.number,
        "status": edition.status,
        "cut_off": date_data(edition.cut_off),
        "released_at": edition.released_at,
    }


def edition_details(library: Library, edition: Edition) -> dict[str, Any]:
    """An edition with the result of its check, without its content."""
    result = release_result(edition)
    file = library.find(File, edition.pdf_file_id or "")
    return {
        **edition_data(edition),
        "briefing_id": edition.briefing_id,
        "next_due": date_data(edition.next_due),
        "supersedes_id": edition.supersedes_id,
        "released_by": "" if result is None else result.by,
        "content_sha256": edition.content_sha256,
        "pdf_sha256": None if file is None else file.sha256,
        "withdrawal_reason": edition.withdrawal_reason,
        "findings": [] if result is None else [_finding(each) for each in result.findings],
        "rules_not_run": [] if result is None else list(result.not_run),
        "rules_switched_off": [] if result is None else list(result.switched_off),
    }


def _finding(finding: KeptFinding) -> dict[str, Any]:
    answer = finding.answer
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "text": finding.text,
        "start": finding.start,
        "end": finding.end,
        "record": finding.record or None,
        "answer": None if answer is None else answer.reason,
        "answered_by": None if answer is None else answer.by,
    }


def date_data(date: Date | None) -> str | Mapping[str, str] | None:
    """A date as JSON has it."""
    return None if date is None else to_json(date)
