"""The command line as a whole: help, refusals in a sentence, and exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.cli.parser import build_parser

ROOT = Path(__file__).parents[2]
COMMANDS = (
    "new",
    "sample",
    "check",
    "put",
    "add-source",
    "import",
    "kinds",
    "list",
    "show",
    "search",
    "trash",
    "restore",
    "undo",
    "history",
    "export",
    "encrypt",
    "decrypt",
    "passphrase",
    "recover",
)


def briefing(*arguments: str, cwd: Path, **more) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "briefing", *arguments],
        capture_output=True,
        cwd=cwd,
        check=False,
        **{**more, "env": {"PYTHONPATH": str(ROOT), **more.get("env", {})}},
    )


class TestHelp:
    def test_without_arguments_the_help_is_shown(self, run) -> None:
        outcome = run()
        assert outcome.code == 2
        assert "A first briefing from the sample:" in outcome.err

    def test_every_command_is_in_it(self, run) -> None:
        outcome = run("--help")
        assert outcome.code == 0
        assert [command for command in COMMANDS if f"\n    {command}" not in outcome.out] == []
        for code in ("0", "1", "2", "130", "141"):
            assert f"with {code} " in " ".join(outcome.out.split())

    @pytest.mark.parametrize("command", COMMANDS)
    def test_every_command_has_help_with_an_example(self, run, command) -> None:
        outcome = run(command, "--help")
        assert outcome.code == 0
        assert f"example:\n  briefing {command}" in outcome.out
        assert "It ends with 0 when" in outcome.out

    def test_the_examples_are_command_lines_that_are_understood(self, run) -> None:
        for command in COMMANDS:
            example = run(command, "--help").out.split("example:\n")[1]
            for line in example.partition("\n\n")[0].splitlines():
                words = line.split()
                assert words[0] == "briefing"
                assert build_parser().parse_args(words[1:]).run

    def test_the_version(self, run) -> None:
        assert run("--version").out.startswith("Briefing Desk ")


class TestRefusals:
    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["lists"], "invalid choice: 'lists'"),
            (["list"], "The following arguments are required: LIB, KIND; see briefing list --help"),
            (["export", "a", "b"], "--output"),
            (["export", "a", "b", "--output", "c", "--paper", "a3"], "invalid choice: 'a3'"),
            (["new", "a.briefing", "--colour"], "Unrecognized arguments: --colour"),
            (["list", "none.briefing", "actor"], "none.briefing"),
            (["list", "none.briefing", "actr"], "did you mean actor?"),
            (["put", "none.briefing", "none.jsonl"], "none.jsonl cannot be read: No such file"),
            (["put", "none.briefing", "."], ". cannot be read: Is a directory."),
            (["new", "missing/a.briefing"], "There is no folder"),
        ],
        ids=" ".join,
    )
    def test_are_one_sentence_and_exit_2(self, run, arguments, words) -> None:
        outcome = run(*arguments)
        assert (outcome.code, outcome.out) == (2, "")
        assert words in outcome.err
        assert outcome.err.count("\n") == 1

    def test_a_file_that_is_no_library_is_left_alone(self, run, tmp_path) -> None:
        (tmp_path / "notes.txt").write_text("Seven wells.")
        for command in (
            ["list", "notes.txt", "actor"],
            ["undo", "notes.txt"],
            ["new", "notes.txt"],
        ):
            outcome = run(*command)
            assert outcome.code == 2
            assert "notes.txt" in outcome.err
        assert (tmp_path / "notes.txt").read_text() == "Seven wells."


class TestAsAProgram:
    def test_it_runs_as_a_module(self, tmp_path) -> None:
        assert briefing("new", "a.briefing", cwd=tmp_path).returncode == 0
        done = briefing("list", "a.briefing", "actor", "--json", cwd=tmp_path)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"[]\n", b"")

    def test_json_is_utf_8_and_tables_are_readable_on_any_terminal(self, tmp_path) -> None:
        lines = '{"record": "actor", "name": "Farghestān فرغستان", "kind": "state"}'
        briefing("new", "a.briefing", cwd=tmp_path)
        briefing("put", "a.briefing", "-", cwd=tmp_path, input=lines.encode())
        ascii_only = {"PYTHONIOENCODING": "ascii"}
        table = briefing("list", "a.briefing", "actor", cwd=tmp_path, env=ascii_only)
        assert (table.returncode, table.stderr) == (0, b"")
        assert b"Farghest\\u0101n \\u0641" in table.stdout
        as_json = briefing("list", "a.briefing", "actor", "--json", cwd=tmp_path, env=ascii_only)
        assert "Farghestān فرغستان" in as_json.stdout.decode("utf-8")

    def test_a_reader_that_goes_away_is_no_error(self, tmp_path) -> None:
        with subprocess.Popen(
            [sys.executable, "-m", "briefing", "kinds", "--json"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={"PYTHONPATH": str(ROOT)},
            cwd=tmp_path,
        ) as process:
            process.stdout.close()
            assert process.stderr.read() == b""
            process.wait()
        assert process.returncode == 141

    def test_a_full_disk_under_the_output_is_a_sentence(self, tmp_path) -> None:
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [sys.executable, "-m", "briefing", "kinds"],
                stdout=full,
                stderr=subprocess.PIPE,
                env={"PYTHONPATH": str(ROOT)},
                cwd=tmp_path,
                check=False,
            )
        assert done.returncode == 2
        assert done.stderr == b"The output cannot be written: No space left on device.\n"

    def test_closed_streams_are_no_crash(self, tmp_path) -> None:
        briefing("new", "a.briefing", cwd=tmp_path)
        closed = f"{sys.executable} -m briefing put a.briefing - <&-"
        done = subprocess.run(
            ["sh", "-c", closed],
            capture_output=True,
            env={"PYTHONPATH": str(ROOT)},
            cwd=tmp_path,
            check=False,
        )
        assert done.returncode == 2
        assert done.stderr == b"- cannot be read: No such file or directory.\n"

    def test_names_that_are_no_text_are_printed_as_escapes(self, tmp_path) -> None:
        name = b"b\xe4d.txt"
        (tmp_path / os.fsdecode(name)).write_text("Seven wells.")
        briefing("new", "a.briefing", cwd=tmp_path)
        done = briefing("add-source", "a.briefing", name, "--json", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, b"")
        (added,) = json.loads(done.stdout)
        assert (added["title"], added["file"]) == ("b d", "b\udce4d.txt")

    def test_ctrl_c_ends_it_with_130_and_a_word(self, tmp_path) -> None:
        interrupted = (
            "import signal, sys; from briefing.cli import main;"
            "sys.stdin.close(); sys.stdin = type('Input', (), {'buffer': property("
            "lambda self: signal.raise_signal(signal.SIGINT))})();"
            "sys.exit(main(['put', 'a.briefing', '-']))"
        )
        done = subprocess.run(
            [sys.executable, "-c", interrupted],
            capture_output=True,
            cwd=tmp_path,
            env={"PYTHONPATH": str(ROOT)},
            check=False,
        )
        assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"Interrupted.\n")
