"""Folders that take no writing, for whoever runs the tests: to the superuser rights forbid nothing,
so that for him the folder becomes a disk that is mounted for reading only.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def read_only(folder: Path) -> Generator[None]:
    """Within it nothing in the folder can be changed, made or removed."""
    if sys.platform == "win32":
        pytest.skip("rights are others there")
    if os.geteuid() == 0:
        with _mounted_read_only(folder):
            yield
        return
    files = [*folder.iterdir(), folder]
    for file in files:
        file.chmod(0o500 if file.is_dir() else 0o400)
    try:
        yield
    finally:
        for file in reversed(files):
            file.chmod(0o700)


@contextmanager
def _mounted_read_only(folder: Path) -> Generator[None]:
    if shutil.which("mount") is None or not _ran("mount", "--bind", folder, folder):
        pytest.skip("no file system may be mounted here")
    try:
        if not _ran("mount", "-o", "remount,ro,bind", folder):
            pytest.skip("no file system may be mounted here")
        yield
    finally:
        _ran("umount", "-l", folder)


def _ran(*command: str | Path) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
