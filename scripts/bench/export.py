"""What a briefing as PDF costs, against a bare canvas page and a typst page with the same text.

    python3 scripts/bench/export.py

Exports the sample's snapshot as a whole process (`briefing export`) and warm in one process, and
does the same with reportlab's bare canvas (Helvetica, no breaking, no shaping, no links) and with
typst. Prints medians and the ratios to the bare canvas page.
"""

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

import environment

SNAPSHOT = "019a73bb-9c00-7000-8014-000000000001"
PROCESSES, WARM = 9, 25

BARE = """
import sys
from pathlib import Path
from reportlab.pdfgen.canvas import Canvas
canvas = Canvas(sys.argv[2], pagesize=(595.28, 841.89))
canvas.setFont("Helvetica", 7)
for number, line in enumerate(Path(sys.argv[1]).read_text("utf-8").splitlines()):
    canvas.drawString(56, 800 - 8 * number, line)
canvas.save()
"""
TYPST = """
import sys, typst
typst.compile(sys.argv[1], output=sys.argv[2])
"""


def main() -> int:
    """Runs itself again inside the environment of the benchmarks when it is not there."""
    python = environment.ensure("bench")
    if Path(sys.prefix) != environment.ENVIRONMENT:
        return subprocess.run([python, __file__], check=False).returncode
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name))
    return 0


def measure(folder: Path) -> None:
    """Prints one line a way of making the page: as a process, and warm."""
    library, lines = folder / "sample.briefing", folder / "lines.txt"
    briefing("sample", str(library))
    export = ("export", str(library), SNAPSHOT, "--output", str(folder / "snapshot.pdf"))
    briefing(*export)
    lines.write_text(page_text(folder / "snapshot.pdf"), "utf-8")
    source = folder / "page.typ"
    source.write_text(typst_source(lines.read_text("utf-8")), "utf-8")

    bare = [sys.executable, "-c", BARE, str(lines), str(folder / "bare.pdf")]
    typst = [sys.executable, "-c", TYPST, str(source), str(folder / "typst.pdf")]
    whole = {
        "bare canvas": lambda: subprocess.run(bare, check=True),
        "typst": lambda: subprocess.run(typst, check=True),
        "briefing export": lambda: briefing(*export),
    }
    report("as a process", alternating(whole, PROCESSES))
    report("warm", alternating(warm_ways(library, lines, source, folder), WARM))


def warm_ways(
    library: Path, lines: Path, source: Path, folder: Path
) -> dict[str, Callable[[], object]]:
    """The three ways inside this process, everything imported."""
    import typst

    from briefing.domain.dates import Date
    from briefing.operations.exporting import Wanted, export_pdf
    from briefing.store.opening import open_library

    opened = open_library(library, writing=False)
    bare = compile(BARE, "bare", "exec")

    def bare_page() -> None:
        sys.argv = ["", str(lines), str(folder / "bare.pdf")]
        exec(bare, {})

    return {
        "bare canvas": bare_page,
        "typst": lambda: typst.compile(str(source), output=str(folder / "typst.pdf")),
        "briefing export": lambda: export_pdf(
            opened,
            Wanted(SNAPSHOT),
            folder / "warm.pdf",
            today=Date("2025-11-11"),
            report=lambda *_: None,
        ),
    }


def alternating(ways: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Median seconds of each way, measured in turn so that all meet the same machine."""
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for way in ways.values():
        way()
    for _ in range(rounds):
        for name, way in ways.items():
            begin = perf_counter()
            way()
            seconds[name].append(perf_counter() - begin)
    return {name: statistics.median(taken) for name, taken in seconds.items()}


def report(how: str, seconds: dict[str, float]) -> None:
    bare = seconds["bare canvas"]
    for name, taken in seconds.items():
        print(f"{how:13} {name:16} {taken * 1000:8.1f} ms   {taken / bare:6.2f} x bare canvas")


def briefing(*arguments: str) -> None:
    command = [sys.executable, "-m", "briefing", *arguments]
    subprocess.run(command, check=True, capture_output=True, cwd=environment.ROOT)


def page_text(pdf: Path) -> str:
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


def typst_source(text: str) -> str:
    """The lines as plain text in typst: every mark of its own escaped."""
    escaped = "".join(f"\\{c}" if c in "\\#$*_`<>@[]=-+/~'\"" else c for c in text)
    return "#set text(size: 7pt)\n" + " \\\n".join(escaped.splitlines())


if __name__ == "__main__":
    sys.exit(main())
