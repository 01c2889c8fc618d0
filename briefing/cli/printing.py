"""What the command line prints: JSON, aligned tables, and sentences for the person."""

import json
import os
import sys
from collections.abc import Iterable, Sequence
from io import TextIOWrapper

from briefing.domain.errors import KnownError
from briefing.domain.messages import Message, message


class UnwritableOutput(KnownError):
    """Standard output takes no more, as on a full disk."""


def prepare_output() -> None:
    """No character may stop a command: what the terminal cannot show comes as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(sentence: Message | str) -> None:
    """A sentence for the person at the terminal."""
    print(sentence, file=sys.stderr)


def print_lines(lines: Iterable[str]) -> None:
    """The lines on standard output; raises `UnwritableOutput`."""
    try:
        for line in lines:
            print(line)
        print(end="", flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        drop_output()
        raise UnwritableOutput(
            message("The output cannot be written: {reason}.", reason=error.strerror)
        ) from None


def print_json(value: object) -> None:
    """`value` as indented JSON in UTF-8, whatever the terminal speaks (RFC 8259, 8.1)."""
    _speak_utf8()
    print_lines([json.dumps(value, ensure_ascii=False, indent=2)])


def print_json_lines(values: Iterable[object]) -> None:
    """Each of the values as one line of JSON in UTF-8."""
    _speak_utf8()
    print_lines(json.dumps(value, ensure_ascii=False) for value in values)


def print_table(rows: Iterable[Sequence[str]]) -> None:
    """The rows in aligned columns, each cell on one line; the last column is not filled up."""
    lines = [[" ".join(cell.split()) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    print_lines(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def print_fields(fields: Iterable[tuple[str, str]]) -> None:
    """Names and their texts at full length; a text of several lines is indented under its name."""
    known = list(fields)
    width = max((len(name) for name, _ in known), default=0)
    print_lines(
        f"{label.ljust(width)}  {line}".rstrip()
        for name, text in known
        for label, line in zip(_under(name), text.split("\n"), strict=False)
    )


def drop_output() -> None:
    """Sends what is still unwritten nowhere, so that closing the program does not fail on it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _under(name: str) -> Iterable[str]:
    yield name
    while True:
        yield ""


def _speak_utf8() -> None:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def no_progress(done: int, total: int) -> None:
    """For work that tells how far it is: a command says what it did, nothing before."""
    del done, total
