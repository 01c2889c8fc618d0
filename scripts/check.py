"""The one door for format, lint, types, import rules and tests.

    python3 scripts/check.py                all of them, in this order
    python3 scripts/check.py lint types     only those
    python3 scripts/check.py tests -- -k matrix    what follows -- goes to pytest
    python3 scripts/check.py tests -- --cov        with the lines that no test runs

Every part runs even when one before it failed; the exit code is 1 when any failed.
"""

import os
import subprocess
import sys
from pathlib import Path

import environment

PARTS = ("format", "lint", "types", "imports", "tests")
TEST_PACKAGES = {
    **environment.QT_PACKAGES,
    **environment.WINDOW_PACKAGES,
    "poppler-utils": "pdftotext",
    "qpdf": "qpdf",
    "xvfb": "Xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "strace": "strace",
}


def main(arguments: list[str]) -> int:
    split = arguments.index("--") if "--" in arguments else len(arguments)
    wanted, for_pytest = arguments[:split], arguments[split + 1 :]
    unknown = [part for part in wanted if part not in PARTS]
    if unknown:
        print(f"No such part: {', '.join(unknown)}. The parts are: {', '.join(PARTS)}.")
        return 2
    environment.ensure_system_packages(TEST_PACKAGES)
    python = environment.ensure("test", covers=("run",))
    failed = [
        part
        for part in PARTS
        if (not wanted or part in wanted) and not _run(part, python, for_pytest)
    ]
    if failed and "tests" not in failed:
        print(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def _run(part: str, python: Path, for_pytest: list[str]) -> bool:
    tools = python.parent
    commands = {
        "format": [tools / "ruff", "format", "--check", "."],
        "lint": [tools / "ruff", "check", "."],
        "types": [tools / "pyright", "--pythonpath", python],
        "imports": [tools / "lint-imports"],
        # A worker that has run out of tests takes over some of the other's: some take a minute.
        "tests": [python, "-m", "pytest", "-n", "auto", "--dist", "worksteal", "-q", *for_pytest],
    }
    print(f"── {part}", flush=True)
    settings = {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    surroundings = {**os.environ, **{k: os.environ.get(k, v) for k, v in settings.items()}}
    command = [str(word) for word in commands[part]]
    done = subprocess.run(command, cwd=environment.ROOT, env=surroundings, check=False)
    if done.returncode != 0:
        print(f"── {part} failed", flush=True)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
