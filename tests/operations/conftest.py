"""A library of the test's own, made by the door the program uses, and lines to put into it."""

import json
from collections.abc import Callable, Iterator

import pytest

from briefing.operations.putting import Put, UnusableLines, put
from briefing.store.library import Library
from briefing.store.opening import create_library


@pytest.fixture
def library(tmp_path) -> Iterator[Library]:
    with create_library(tmp_path / "desk.briefing", author="A. Desk") as library:
        yield library


@pytest.fixture
def put_lines(library) -> Callable[..., tuple[Put, ...]]:
    """Puts objects as JSON lines."""

    def put_lines(*objects: dict) -> tuple[Put, ...]:
        return put(library, "\n".join(json.dumps(given) for given in objects).encode())

    return put_lines


@pytest.fixture
def refused(put_lines, library) -> Callable[..., list[tuple[int, str, str]]]:
    """What is said of lines that cannot be put: number, field and sentence of each problem."""

    def refused(*objects: dict) -> list[tuple[int, str, str]]:
        with pytest.raises(UnusableLines) as error:
            put_lines(*objects)
        return [
            (problem.line, problem.field, str(problem.message)) for problem in error.value.problems
        ]

    return refused
