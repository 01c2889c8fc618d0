"""One command from a fresh checkout to a briefing: `python3 scripts/run.py`.

Makes the environment, copies the sample library into the user's data folder and exports its
snapshot to `build/sample-briefing.pdf`. A second run installs nothing.
"""

import subprocess
import sys

import environment

SNAPSHOT = "01900000-0000-7000-8000-000000000901"


def main() -> int:
    python = environment.ensure("run")
    folder = subprocess.run(
        [python, "-c", "import platformdirs; print(platformdirs.user_data_path('Briefing Desk'))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    library = environment.Path(folder) / "sample.briefing"
    briefing = [str(python), "-m", "briefing"]
    if not library.exists():
        library.parent.mkdir(parents=True, exist_ok=True)
        made = subprocess.run([*briefing, "sample", str(library)], check=False)
        if made.returncode != 0:
            return made.returncode
    target = environment.ROOT / "build" / "sample-briefing.pdf"
    target.parent.mkdir(exist_ok=True)
    export = [*briefing, "export", str(library), SNAPSHOT, "--output", str(target)]
    done = subprocess.run(export, check=False, stdout=subprocess.DEVNULL)
    if done.returncode == 0:
        print(target)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
