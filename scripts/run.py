"""One command from a fresh checkout to a briefing: `python3 scripts/run.py`.

Makes the environment, copies the sample library into the user's data folder and opens the desktop
on it. Without a screen it exports the sample's snapshot to `build/sample-briefing.pdf` instead. A
second run installs nothing. Arguments, if any, go to the `briefing` command in its place.
"""

import os
import subprocess
import sys
from pathlib import Path

import environment

SNAPSHOT = "019a73bb-9c00-7000-8014-000000000001"
WHERE = "import platformdirs; print(platformdirs.user_data_path('Briefing Desk', appauthor=False))"


def main(arguments: list[str]) -> int:
    """Returns what the program that was started returns."""
    python = environment.ensure("run")
    if arguments:
        return _briefing(python, *arguments)
    library = _data_folder(python) / "sample.briefing"
    if not library.exists():
        library.parent.mkdir(parents=True, exist_ok=True)
        failed = _briefing(python, "sample", str(library))
        if failed:
            return failed
    if _has_screen():
        environment.ensure_system_packages(
            {**environment.QT_PACKAGES, **environment.WINDOW_PACKAGES}
        )
        return _briefing(python, str(library))
    target = environment.ROOT / "build" / "sample-briefing.pdf"
    target.parent.mkdir(exist_ok=True)
    return _briefing(python, "export", str(library), SNAPSHOT, "--output", str(target))


def _briefing(python: Path, *arguments: str) -> int:
    done = subprocess.run([python, "-m", "briefing", *arguments], check=False)
    return done.returncode


def _data_folder(python: Path) -> Path:
    answer = subprocess.run([python, "-c", WHERE], capture_output=True, text=True, check=True)
    return Path(answer.stdout.strip())


def _has_screen() -> bool:
    """X11 and Wayland name their screen; Windows and macOS have one."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
