"""What the check before a release found and what the analyst answered, as an edition keeps it.

It is JSON with a version of its own. The texts that were checked are kept with it: the places of
the findings are places in them, and the next edition can begin with them.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeAlias, cast

from briefing.domain.vocabularies import EditionStatus, Paper

FORMAT = "briefing-release-check"
VERSION = 1

# "answer": a final edition needs an answer to it; "hint": it does not.
Severity: TypeAlias = Literal["answer", "hint"]


@dataclass(frozen=True)
class KeptAnswer:
    """What was answered, by whom and when (UTC); `whole_rule` says that it was for every place."""

    reason: str
    by: str
    at: str
    whole_rule: bool


@dataclass(frozen=True)
class KeptFinding:
    """A finding as `briefing.domain.checks.finding` has it, its message in English."""

    rule: str
    severity: Severity
    message: str
    text: str
    start: int
    end: int
    words: str
    kind: str = ""
    record: str = ""
    newer: str = ""
    answer: KeptAnswer | None = None


@dataclass(frozen=True)
class ReleaseResult:
    """The whole result. `texts` are the CommonMark that was checked, by name; `not_run` the rules
    that do not read the language, `switched_off` those that the organisation does not want.
    """

    status: EditionStatus
    by: str
    at: str
    language: str
    paper: Paper
    texts: tuple[tuple[str, str], ...]
    findings: tuple[KeptFinding, ...]
    not_run: tuple[str, ...] = ()
    switched_off: tuple[str, ...] = ()


def to_json(result: ReleaseResult) -> str:
    """`result` as one line of JSON."""
    value = {"format": FORMAT, "version": VERSION, **asdict(result)}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> ReleaseResult | None:
    """The result that `to_json` wrote; None for anything else."""
    try:
        value: object = json.loads(text)
        if not isinstance(value, dict):
            return None
        whole = cast("dict[str, Any]", value)
        if (whole.pop("format", None), whole.pop("version", None)) != (FORMAT, VERSION):
            return None
        return _result(whole)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _result(whole: Mapping[str, Any]) -> ReleaseResult:
    named: dict[str, Any] = {
        **whole,
        "texts": tuple((name, words) for name, words in whole["texts"]),
        "findings": tuple(_finding(finding) for finding in whole["findings"]),
        "not_run": tuple(whole["not_run"]),
        "switched_off": tuple(whole["switched_off"]),
    }
    return ReleaseResult(**named)


def _finding(value: Mapping[str, Any]) -> KeptFinding:
    answer = value["answer"]
    named: dict[str, Any] = {**value, "answer": None if answer is None else KeptAnswer(**answer)}
    return KeptFinding(**named)
