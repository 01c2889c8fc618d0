"""The program works with no network, and asks for none: watched from outside, a day long.

A network namespace without an interface shows that nothing is missed, a trace of the system's calls
that nothing is tried, by our code, Qt, fontconfig or Python, in any process of the program.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from briefing.operations.libraries import sample_library

ROOT = Path(__file__).parents[2]
DAY = Path(__file__).with_name("day_without_network.py")
ALONE = ("unshare", "--net")
# Sockets that never leave the machine: of other programs on it, and of the kernel's own notices.
LOCAL = re.compile(r"socket\(AF_(UNIX|NETLINK)\b|socketpair\(AF_UNIX\b")
A_SOCKET = re.compile(r"\bsocket(pair)?\(")


def works(*command: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def day(tmp_path: Path) -> Sequence[str]:
    """The command that works for a day, on a library of its own."""
    library = tmp_path / "sample.briefing"
    sample_library(library, author="Ana")
    return [sys.executable, str(DAY), str(library), str(tmp_path / "brief.pdf")]


def run(command: Sequence[str], folder: Path) -> str:
    folders = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    surroundings = {
        **os.environ,
        **{name: str(folder / name) for name in folders},
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        command, env=surroundings, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.skipif(
    not works("strace", "-e", "trace=network", *ALONE, "true"),
    reason="strace and a network namespace of one's own: Linux, as root",
)
def test_reading_marking_searching_and_printing_ask_for_no_network(day, tmp_path):
    trace = tmp_path / "calls.txt"
    watched = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace), *ALONE, *day]

    words = run(watched, tmp_path)

    assert "Ceasefire in Lebanon" in words
    calls = trace.read_text(encoding="utf-8").splitlines()
    assert [call for call in calls if A_SOCKET.search(call) and not LOCAL.search(call)] == []


@pytest.mark.skipif(
    not works("strace", "-e", "trace=network", "true"), reason="strace traces on Linux only"
)
def test_the_watch_would_notice(tmp_path):
    trace = tmp_path / "calls.txt"
    asking = "import socket; socket.socket(socket.AF_INET).close()"
    run(
        ["strace", "-f", "-qq", "-e", "trace=network", "-o", trace, sys.executable, "-c", asking],
        tmp_path,
    )
    calls = trace.read_text(encoding="utf-8").splitlines()
    assert [call for call in calls if A_SOCKET.search(call) and not LOCAL.search(call)]


HOOK = """
import os, runpy, sys

def refuse(event, arguments):
    if event.startswith("socket.") and event not in ("socket.gethostname", "socket.__new__"):
        os.write(2, f"{event} {arguments}".encode())
        os._exit(3)

sys.addaudithook(refuse)
script = sys.argv[1]
sys.argv = sys.argv[1:]
try:
    runpy.run_path(script, run_name="__main__")
finally:
    os.write(1, " ".join(("\\nloaded:", *sys.modules)).encode())
"""


def test_where_nothing_can_be_traced_python_itself_would_tell_of_a_connection(day, tmp_path):
    loaded = run([sys.executable, "-c", HOOK, *day[1:]], tmp_path).partition("loaded:")[2].split()

    assert "briefing.desktop.window" in loaded
    assert "PySide6.QtNetwork" not in loaded
    asking = tmp_path / "asking.py"
    asking.write_text("import socket; socket.create_connection(('127.0.0.1', 9))")
    with pytest.raises(AssertionError, match=r"socket\.getaddrinfo"):
        run([sys.executable, "-c", HOOK, str(asking)], tmp_path)
