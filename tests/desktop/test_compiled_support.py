"""What PySide6 carries as text is compiled once, and what only writes stubs is not loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

STARTED = """
import builtins, sys
usual, compiled = builtins.compile, []
def noting(source, name, *more, **how):
    compiled.append(str(name))
    return usual(source, name, *more, **how)
builtins.compile = noting
from briefing.desktop.plain_imports import use_plain_imports
use_plain_imports()
assert builtins.compile is noting
assert not hasattr(sys.modules["shibokensupport.signature.lib.pyi_generator"], "generate_pyi")
from PySide6.QtCore import QObject
try:
    QObject().setObjectName(7)
except TypeError as error:
    print(str(error).splitlines()[-1].strip())
print(sum(name.startswith("shibokensupport/") for name in compiled))
"""


@pytest.fixture
def started(tmp_path: Path):
    """Starts a program that loads PySide6: what Qt says of a wrong argument, and how many of its
    modules were compiled.
    """
    settings = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "compiled")}
    settings.pop("PYTHONDONTWRITEBYTECODE", None)

    def started(**more: str) -> tuple[str, int]:
        done = subprocess.run(
            [sys.executable, "-c", STARTED],
            capture_output=True,
            text=True,
            check=True,
            env={**settings, **more},
        )
        said, count = done.stdout.splitlines()
        assert done.stderr == ""
        return said, int(count)

    return started


def kept(folder: Path) -> list[Path]:
    return list((folder / "compiled").rglob("pyside_support.*"))


def test_at_the_second_start_nothing_is_compiled_and_qt_says_the_same(started, tmp_path) -> None:
    first = started()
    assert first[1] > 5
    assert "setObjectName" in first[0]
    assert len(kept(tmp_path)) == 1
    assert started() == (first[0], 0)


def test_what_cannot_be_read_or_is_of_another_python_is_compiled_again(started, tmp_path) -> None:
    first = started()
    (file,) = kept(tmp_path)
    whole = file.read_bytes()
    for wrong in (b"", b"nothing of the kind", whole[: len(whole) // 2], b"i\x07\x00\x00\x00"):
        file.write_bytes(wrong)
        assert started() == first
        assert file.read_bytes() == whole


def test_where_nothing_may_be_kept_the_program_starts_all_the_same(started, tmp_path) -> None:
    first = started(PYTHONDONTWRITEBYTECODE="1")
    assert kept(tmp_path) == []
    (tmp_path / "compiled").write_text("in the way")
    assert started() == first
