"""The translations of the window: collects its sentences, and compiles what translators wrote.

    python3 scripts/translations.py update     new sentences come into the .ts files, with a count
    python3 scripts/translations.py compile    .ts to .qm, which the program loads

The files lie in `resources/translations`; a translator edits a .ts with Qt Linguist. What is said
on the command line is English and not collected. Compiling binds what French keeps together.
"""

import re
import subprocess
import sys
from pathlib import Path

import environment

FOLDER = environment.ROOT / "resources" / "translations"
_ENTRY = re.compile(r"<source>(.*?)</source>.*?<translation( [^>]*)?>", re.DOTALL)
# French parts these signs from their words with a space, at which no line may be broken.
_PARTED = re.compile(r"(?<=«) | (?=[:;?!»%])")
_FRENCH = re.compile(r"<(translation|numerusform)>.*?</\1>", re.DOTALL)
ALIAS = "tr+=say,tr+=counted,tr+=message"


def main(arguments: list[str]) -> int:
    """Update or compile; 1 when sentences lack a translation."""
    if arguments not in (["update"], ["compile"]):
        sys.stderr.write(__doc__ or "")
        return 2
    tools = Path(environment.ensure("test", covers=("run",))).parent
    lacking = 0
    for ts in sorted(FOLDER.glob("*.ts")):
        if arguments == ["update"]:
            command = ["pyside6-lupdate", "-no-obsolete", "-locations", "none"]
            command += ["-tr-function-alias", ALIAS, *_sources(), "-ts", str(ts)]
        else:
            if ts.stem == "fr":
                _bind(ts)
            command = ["pyside6-lrelease", str(ts), "-qm", str(ts.with_suffix(".qm"))]
        subprocess.run([str(tools / command[0]), *command[1:]], check=True, capture_output=True)
        found = _untranslated(ts)
        lacking += len(found)
        sys.stdout.write(f"{ts.relative_to(environment.ROOT)}: {len(found)} not translated\n")
        sys.stdout.writelines(f"    {sentence}\n" for sentence in found)
    return int(lacking > 0)


def _sources() -> list[str]:
    package = environment.ROOT / "briefing"
    return [
        str(file) for file in sorted(package.rglob("*.py")) if package / "cli" not in file.parents
    ]


def _bind(ts: Path) -> None:
    written = ts.read_text(encoding="utf-8")
    bound = _FRENCH.sub(lambda found: _PARTED.sub("&#xa0;", found[0]), written)
    ts.write_text(bound, encoding="utf-8", newline="\n")


def _untranslated(ts: Path) -> list[str]:
    entries = _ENTRY.findall(ts.read_text(encoding="utf-8"))
    return [source for source, attributes in entries if "unfinished" in attributes]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
