"""The command line, called as the program calls it, with what it prints caught."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from briefing.cli import main


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def json_lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def run(capsys, monkeypatch, tmp_path) -> Callable[..., Outcome]:
    """Runs `briefing` with these arguments in a folder of the test's own."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Outcome:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as done:
            code = done.code
        printed = capsys.readouterr()
        return Outcome(code, printed.out, printed.err)

    return run


@pytest.fixture
def put(run, tmp_path) -> Callable[..., list[str]]:
    """Puts objects into the library `desk.briefing`, made when it is not there; gives their ids."""

    def put(*objects: dict) -> list[str]:
        if not (tmp_path / "desk.briefing").exists():
            assert run("new", "desk.briefing").code == 0
        lines = "\n".join(json.dumps(given) for given in objects)
        (tmp_path / "lines.jsonl").write_text(lines, "utf-8")
        outcome = run("put", "desk.briefing", "lines.jsonl")
        assert outcome.code == 0, outcome.err
        return [line["id"] for line in outcome.json_lines]

    return put
