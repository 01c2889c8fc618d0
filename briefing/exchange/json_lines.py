"""Records as JSON lines (jsonlines.org): one object a line, in UTF-8."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from briefing.domain.errors import KnownError
from briefing.domain.messages import Message, message
from briefing.exchange.json_text import UnusableObject, read_object

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class NotUtf8(KnownError):
    """The file is no text in UTF-8."""


@dataclass(frozen=True)
class Line:
    """The JSON object on the line of that number; lines are counted from 1."""

    number: int
    given: Mapping[str, Any]


@dataclass(frozen=True)
class LineProblem:
    """What is wrong with a line; `field` is empty where no field is to blame."""

    line: int
    field: str
    message: Message


def read_lines(data: bytes) -> tuple[list[Line], list[LineProblem]]:
    """The objects in `data`, and what is wrong with lines that hold none; empty lines are skipped.

    Raises `NotUtf8` naming the first byte that cannot be read.
    """
    lines: list[Line] = []
    problems: list[LineProblem] = []
    for number, text in enumerate(_decoded(data).split("\n"), start=1):
        if not text.strip():
            continue
        try:
            lines.append(Line(number, read_object(text)))
        except UnusableObject as error:
            problems.extend(line_problems(number, error))
    return lines, problems


def line_problems(number: int, error: UnusableObject) -> list[LineProblem]:
    """The problems of the object on the line of that number."""
    return [LineProblem(number, problem.field, problem.message) for problem in error.problems]


def _decoded(data: bytes) -> str:
    unmarked = data.removeprefix(_BYTE_ORDER_MARK)
    try:
        return unmarked.decode("utf-8")
    except UnicodeDecodeError as error:
        offset = error.start + len(data) - len(unmarked)
        raise NotUtf8(
            message(
                "The records cannot be read: byte {offset} (0x{byte}) on line {line} is not UTF-8;"
                " save the file as UTF-8.",
                offset=offset,
                byte=f"{data[offset]:02X}",
                line=data.count(b"\n", 0, offset) + 1,
            )
        ) from None
