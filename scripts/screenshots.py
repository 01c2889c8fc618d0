"""The pictures of README and the user guide, made by the real program from the sample library.

    python3 scripts/screenshots.py

Exports the sample's briefings and turns their first pages into PNG files in `docs/pictures`.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import environment

PICTURES = environment.ROOT / "docs" / "pictures"
BRIEFING = "019a73bb-9c00-7000-8014-00000000000"
PAGES = {"snapshot": 1, "position-brief": 2, "actor-profile": 3}
WIDTH = 1000


def main() -> int:
    """Runs itself again inside the project's environment when it is not there."""
    python = environment.ensure("test", covers=("run",))
    if Path(sys.prefix) != environment.ENVIRONMENT:
        return subprocess.run([python, __file__], check=False).returncode
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "sample.briefing"
        _briefing("sample", str(library))
        for name, number in PAGES.items():
            pdf = Path(folder) / f"{name}.pdf"
            _briefing("export", str(library), f"{BRIEFING}{number}", "--output", str(pdf))
            _first_page(pdf, PICTURES / f"{name}.png")
    return 0


def _briefing(*arguments: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "briefing", *arguments],
        check=True,
        capture_output=True,
        cwd=environment.ROOT,
    )


def _first_page(pdf: Path, picture: Path) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    page.render(scale=WIDTH / page.get_width()).to_pil().quantize(128).save(picture, optimize=True)
    document.close()
    print(picture.relative_to(environment.ROOT))


if __name__ == "__main__":
    sys.exit(main())
