"""What setting pages costs, against stock Platypus, typst and WeasyPrint with the same content.

    python3 scripts/bench/typeset.py [--sections 50 200 500] [--rounds 3]

Sections of about a page (heading, three justified paragraphs, table of eight rows, bar chart)
are set by each in turn, every time in a fresh process with empty caches: CPU seconds of the whole
process, start-up and all, peak memory, and the bytes of the file. Prints the best of the rounds,
what setting 100 sections again costs after one paragraph was edited, and the way of a briefing of
the sample from the click to the file. The last line holds the worst ratios to typst over all
lengths, and what a section costs in the longest document against one in the shortest.
"""

import argparse
import compileall
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import environment
from export import alternating, briefing, page_text, typst_source
from typeset_content import Section, Stretch, sections, write
from typeset_ways import WAYS, elements, fonts, page

PAGES_AGAIN = 100
PAGES_CLICKED = 3
WARM = 9


@dataclass(frozen=True)
class Cost:
    """Of one process: CPU seconds in all and without its start, peak memory and file in bytes."""

    seconds: float
    working: float
    memory: int
    size: int


def main() -> int:
    """Runs itself again inside the environment of the benchmarks when it is not there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sections", type=int, nargs="+", default=[50, 200, 500])
    parser.add_argument("--rounds", type=int, default=3)
    wanted = parser.parse_args()
    python = environment.ensure("bench")
    if Path(sys.prefix) != environment.ENVIRONMENT:
        return subprocess.run([python, __file__, *sys.argv[1:]], check=False).returncode
    # As an installation does: the other typesetters are compiled when they are installed.
    compileall.compile_dir(environment.ROOT / "briefing", quiet=2)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ways = [way for way in WAYS if way != "weasyprint" or weasyprint_works()]
        costs = {
            count: measured(ways, count, wanted.rounds, folder) for count in sorted(wanted.sections)
        }
        print_again()
        print_click(folder)
    print_ratios(costs)
    return 0


def weasyprint_works() -> bool:
    """Whether WeasyPrint finds the libraries it draws with; says what is missing if not."""
    probe = [sys.executable, "-c", "import weasyprint"]
    if subprocess.run(probe, capture_output=True, check=False).returncode == 0:
        return True
    print("WeasyPrint is left out: it needs libpango-1.0-0 and libpangoft2-1.0-0 of the system.")
    return False


def measured(ways: Sequence[str], count: int, rounds: int, folder: Path) -> dict[str, Cost]:
    """The least cost of each way, measured in turn so that all meet the same machine."""
    content = folder / "content"
    write(content, sections(count))
    found: dict[str, list[Cost]] = {way: [] for way in ways}
    for _ in range(rounds):
        for way in ways:
            found[way].append(cost(way, content, folder / "file.pdf"))
    best = {way: min(costs, key=lambda each: each.seconds) for way, costs in found.items()}
    for way, least in best.items():
        most = max(each.seconds for each in found[way])
        print(
            f"{count:4} sections  {way:10} {count / least.seconds:6.1f} a CPU second"
            f" (slowest {count / most:6.1f})  {least.memory / 1e6:6.0f} MB"
            f"  {least.size / count / 1000:6.2f} kB a section",
            flush=True,
        )
    return best


def cost(way: str, content: Path, path: Path) -> Cost:
    """What one process takes that goes one way."""
    script = Path(__file__).with_name("typeset_ways.py")
    process = subprocess.Popen(
        [sys.executable, script, way, content, path], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    working = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{way} did not set the sections; the lines above say why.")
    seconds = usage.ru_utime + usage.ru_stime
    return Cost(seconds, float(working), usage.ru_maxrss * 1024, path.stat().st_size)


def print_again() -> None:
    """Sets 100 sections, then again with another word in one paragraph."""
    from briefing.typeset.document import typeset
    from briefing.typeset.fonts import FontLibrary
    from briefing.typeset.page_setup import Metadata
    from briefing.typeset.reuse import Reuse

    library = FontLibrary.from_folder(fonts())
    written = sections(PAGES_AGAIN)
    ratios: list[float] = []
    for _ in range(3):
        reuse, taken = Reuse(), []
        for content in (written, edited(written)):
            found = elements(content)
            begin = time.process_time()
            typeset(found, page(), Metadata("Bench", "x"), library, reuse=reuse)
            taken.append(time.process_time() - begin)
        ratios.append(taken[1] / taken[0])
    print(f"again={min(ratios):.2f}")


def edited(written: Sequence[Section]) -> list[Section]:
    """The sections with one paragraph in the middle begun otherwise."""
    middle = len(written) // 2
    section = written[middle]
    first, *others = section.paragraphs
    changed = replace(section, paragraphs=((Stretch("Edited. "), *first), *others))
    return [*written[:middle], changed, *written[middle + 1 :]]


def print_click(folder: Path) -> None:
    """Exports the sample's briefing nearest to three pages, warm, and sets its text in typst."""
    import typst

    from briefing.domain.briefings import Briefing
    from briefing.domain.dates import Date
    from briefing.operations.exporting import Wanted, export_pdf
    from briefing.store.opening import open_library

    library, file = folder / "sample.briefing", folder / "click.pdf"
    briefing("sample", str(library))
    with open_library(library, writing=False) as opened:
        today = Date("2025-11-11")

        def click(wanted: str) -> int:
            made = export_pdf(opened, Wanted(wanted), file, today=today, report=lambda *_: None)
            return made.pages

        pages = {each.id: click(each.id) for each in opened.all(Briefing)}
        three = min(pages, key=lambda each: abs(pages[each] - PAGES_CLICKED))
        click(three)
        source = folder / "click.typ"
        source.write_text(typst_source(page_text(file)), "utf-8")
        ways = {
            "typst": lambda: typst.compile(str(source), output=str(folder / "typst.pdf")),
            "ours": lambda: click(three),
        }
        taken = alternating(ways, WARM)
    ours, theirs = taken["ours"], taken["typst"]
    print(
        f"click, {pages[three]} pages: {ours * 1000:.0f} ms, typst {theirs * 1000:.0f} ms,"
        f" {ours / theirs:.2f} x"
    )


def print_ratios(costs: dict[int, dict[str, Cost]]) -> None:
    """The worst ratios to typst, and what a section costs in the longest against the shortest."""
    pairs = [(each["ours"], each["typst"]) for each in costs.values()]
    speed = min(theirs.seconds / ours.seconds for ours, theirs in pairs)
    memory = max(ours.memory / theirs.memory for ours, theirs in pairs)
    size = max(ours.size / theirs.size for ours, theirs in pairs)
    shortest, longest = min(costs), max(costs)
    growth = costs[longest]["ours"].working / longest / (costs[shortest]["ours"].working / shortest)
    print(f"typst speed={speed:.2f} memory={memory:.2f} size={size:.2f} growth={growth:.2f}")


if __name__ == "__main__":
    sys.exit(main())
