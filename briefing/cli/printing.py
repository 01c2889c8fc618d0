"""What the command line prints: JSON, aligned tables, and sentences for the person."""

import json
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from briefing.domain.messages import Message

_WIDEST_COLUMN = 72


def prepare_output() -> None:
    """No character may stop a command: what the terminal cannot show comes as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(sentence: Message | str) -> None:
    """A sentence for the person at the terminal."""
    print(sentence, file=sys.stderr)


def print_json(value: object) -> None:
    """`value` as indented JSON in UTF-8, whatever the terminal speaks (RFC 8259, 8.1)."""
    _speak_utf8()
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_json_lines(values: Sequence[object]) -> None:
    """Each of the values as one line of JSON in UTF-8."""
    _speak_utf8()
    for value in values:
        print(json.dumps(value, ensure_ascii=False))


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """The rows in aligned columns, each cell on one line; the last column is not filled up."""
    lines = [[_on_one_line(cell) for cell in row] for row in rows]
    if not lines:
        return
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=True)]
        print("  ".join(cells).rstrip())


def print_fields(fields: Sequence[tuple[str, str]]) -> None:
    """Names and their texts at full length; a text of several lines is indented under its name."""
    width = max((len(name) for name, _ in fields), default=0)
    for name, text in fields:
        first, *more = text.split("\n")
        print(f"{name.ljust(width)}  {first}".rstrip())
        for line in more:
            print(f"{' ' * width}  {line}".rstrip())


def _on_one_line(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _WIDEST_COLUMN else f"{words[: _WIDEST_COLUMN - 1]}…"


def _speak_utf8() -> None:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
