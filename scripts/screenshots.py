"""The pictures of README and the user guide, made by the real program from the two samples.

    python3 scripts/screenshots.py

Exports the first sample's briefings and turns their first pages into PNG files in `docs/pictures`,
then opens both samples in the real window, offscreen, and takes a picture of their pages.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import environment

PICTURES = environment.ROOT / "docs" / "pictures"
SAMPLE = "019a73bb-9c00-7000-80"
NEGOTIATION = "019f1c20-5a00-7000-80"
BRIEFINGS = {"snapshot": 1, "position-brief": 2, "actor-profile": 3}
PAGES = {
    "sources": ("sources", "source", f"{SAMPLE}01-000000000001"),
    "issues": ("issues", "issue", f"{SAMPLE}09-000000000001"),
    "figures": ("figures", "figure", f"{SAMPLE}0e-000000000001"),
}
BRIEFING = ("briefings", "briefing", f"{NEGOTIATION}14-000000000001")
BESIDE = {"briefings": "preview", "checks": "checks", "editions": "editions"}
WIDTH = 1000
WINDOW = (1440, 900)
SETTLED, PREVIEW = 700, 6000  # milliseconds until a page, and a preview, is there


def main() -> int:
    """Runs itself again inside the project's environment when it is not there."""
    python = environment.ensure("test", covers=("run",))
    if Path(sys.prefix) != environment.ENVIRONMENT:
        return subprocess.run([python, __file__], check=False).returncode
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "Gaza talks.briefing"
        _briefing("sample", str(library))
        for name, number in BRIEFINGS.items():
            pdf = Path(folder) / f"{name}.pdf"
            briefing = f"{SAMPLE}14-00000000000{number}"
            _briefing("export", str(library), briefing, "--output", str(pdf))
            _first_page(pdf, PICTURES / f"{name}.png")
        negotiation = Path(folder) / "Naris talks.briefing"
        _briefing("sample", str(negotiation), "--which", "negotiation", "--author", "Naris desk")
        _window_pages(library, negotiation)
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


def _window_pages(report: Path, negotiation: Path) -> None:
    """Every page of `PAGES` in light, the one with the matrix in dark too; then the overview of the
    negotiation and its briefing with what stands beside the text.
    """
    from PySide6.QtWidgets import QApplication

    from briefing.desktop.theme.fonts import load_fonts
    from briefing.desktop.theme.theme import Theme

    application = QApplication([])
    load_fonts()
    theme = Theme(application, "light")
    with _opened(application, theme, report) as window:
        for name, place in PAGES.items():
            _go(window, place)
            _picture(window, name)
        theme.set_mode("dark")
        _go(window, PAGES["issues"])
        _picture(window, "issues-dark")
        theme.set_mode("light")
    with _opened(application, theme, negotiation) as window:
        _go(window, ("overview", "", ""))
        _settle(PREVIEW)
        _picture(window, "overview")
        _go(window, BRIEFING)
        for name, tab in BESIDE.items():
            window.pages.page.detail.beside.show_tab(tab)
            _settle(PREVIEW)
            if tab == "checks":
                _point_at(window, "stale_position")
            _picture(window, name)


def _point_at(window: Any, rule: str) -> None:
    """Go to what that rule found in the text, as a press on its finding does."""
    checking = window.pages.page.detail.checks.checking
    checking.go_to(next(one for one in checking.placed if one.checked.finding.rule == rule))
    _settle(SETTLED)


@contextmanager
def _opened(application: Any, theme: Any, library: Path) -> Iterator[Any]:
    """The window on a library, as it looks when nothing was set up."""
    from briefing.desktop.crash import CrashHook
    from briefing.desktop.doors import real_doors
    from briefing.desktop.program import Program
    from briefing.desktop.settings import Settings
    from briefing.desktop.window import Window

    settings = Settings(library.parent / f"{library.stem}.ini")
    hook = CrashHook(library.parent / "crash.txt")
    program = Program(settings, theme, real_doors(), hook, author="Desk")
    program.begin(library)
    window = next(
        each
        for each in application.topLevelWidgets()
        if isinstance(each, Window) and each.isVisible()
    )
    window.resize(*WINDOW)
    yield window
    window.close()
    program.end()


def _go(window: Any, place: tuple[str, str, str]) -> None:
    from briefing.desktop.navigation import Place

    window.desk.navigator.go(Place(*place))
    _settle(SETTLED)


def _settle(milliseconds: int) -> None:
    """Let the window do its work in a real event loop, which lets its threads run beside it."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _picture(window: Any, name: str) -> None:
    from io import BytesIO

    from PIL import Image
    from PySide6.QtCore import QBuffer

    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    window.grab().save(buffer, "PNG")
    picture = PICTURES / f"window-{name}.png"
    with Image.open(BytesIO(bytes(buffer.data().data()))) as taken:
        taken.convert("RGB").quantize(200).save(picture, optimize=True)
    print(picture.relative_to(environment.ROOT))


if __name__ == "__main__":
    sys.exit(main())
