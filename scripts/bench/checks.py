"""What checking a briefing of thirty pages costs in the warm child, against parsing its text.

    python scripts/bench/checks.py [--rounds 9] [--actors 0]

The text is made of those in tests/checking_texts: about 16,000 words with 600 links, clean parts
and parts with planted faults. In every round it is parsed here, with nothing kept, and then checked
by all rules in the child process of the window, from the question to the answer: the library opened
by its path, the text read, parsed and looked at, the findings brought back. `--actors` puts so many
more actors into the library. The last line has the medians: milliseconds of the check, and its
ratio to the parse.
"""

import argparse
import re
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from uuid import NAMESPACE_URL, uuid5

sys.path.insert(0, str(Path(__file__).parents[2]))

from briefing.desktop.worker import Worker
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.operations.checking_drafts import draft_checked
from briefing.operations.putting import put
from briefing.store.opening import create_library
from briefing.text.parser import locating_parser
from briefing.text.word_count import word_count

TEXTS = Path(__file__).parents[2] / "tests" / "checking_texts"
LINKED = ("planted-wording", "planted-unattributed", "planted-quote_integrity")
LINKS = 600
CLEAN_ROUNDS = 3
TODAY = Date("2031-04-29")
NAME = re.compile("#([a-z][a-z0-9-]*)")
FIRST = ("Ama", "Berin", "Calo", "Dovre", "Esmi", "Farol", "Ginte", "Hadrun", "Ilves", "Joral")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--actors", type=int, default=0, help="more actors in the library")
    given = parser.parse_args()
    text = thirty_pages()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.briefing"
        briefing_id = library_with(path, text, given.actors)
        parsed, checked, findings = measured(path, briefing_id, text, given.rounds)
    bare = median(parsed)
    milliseconds, ratio = median(checked), median(checked) / bare
    print(f"{word_count(text)} words, {text.count('](')} links, {findings} findings")
    print(f"bare parse ms={bare:.0f}, slowest check ms={max(checked):.0f}")
    print(f"checks 30 pages ms={milliseconds:.0f} ratio={ratio:.1f}")
    return 0


def thirty_pages() -> str:
    """The clean texts again and again, and of the others as many as give the links."""
    clean = [text_of(path.stem) for path in sorted(TEXTS.glob("clean-*.md"))]
    parts = clean * CLEAN_ROUNDS
    while sum(part.count("](") for part in parts) < LINKS:
        parts += [text_of(name) for name in LINKED]
    return "\n\n".join(parts)


def text_of(name: str) -> str:
    return with_ids((TEXTS / f"{name}.md").read_text(encoding="utf-8"))


def with_ids(text: str) -> str:
    return NAME.sub(lambda name: str(uuid5(NAMESPACE_URL, name[1])), text)


def library_with(path: Path, text: str, actors: int) -> str:
    """Makes the library with the briefing, and gives the briefing's id."""
    briefing = Briefing(title="Thirty pages", template="issue_brief", cut_off=Date("2031-04-30"))
    draft = Draft(briefing_id=briefing.id, text=text)
    more = [
        Actor(name=f"{FIRST[number % 10]} {made_name(number)}", kind="person", sensitivity="public")
        for number in range(actors)
    ]
    with create_library(path, author="Bench") as library:
        put(library, with_ids((TEXTS / "library.jsonl").read_text(encoding="utf-8")).encode())
        records = (*more, briefing, draft)
        library.apply(Step("Bench", tuple(Edit(None, record) for record in records)))
    return briefing.id


def made_name(number: int) -> str:
    """A surname for every number, no two alike."""
    consonants, vowels = "bdfgklmnprstvz", "aeiou"
    letters = [
        (vowels if place % 2 else consonants)[number // 7**place % (5 if place % 2 else 14)]
        for place in range(6)
    ]
    return "".join(letters).capitalize() + FIRST[number % 7].lower()


def measured(
    path: Path, briefing_id: str, text: str, rounds: int
) -> tuple[list[float], list[float], int]:
    """Milliseconds of each parse and each check, and how many findings there are."""
    worker = Worker()
    parsed: list[float] = []
    checked: list[float] = []
    try:
        found = worker.run(draft_checked, path, briefing_id, TODAY, report=silent)
        for _ in range(rounds):
            start = time.perf_counter()
            locating_parser().parse(text)
            parsed_at = time.perf_counter()
            worker.run(draft_checked, path, briefing_id, TODAY, report=silent)
            parsed.append(1000 * (parsed_at - start))
            checked.append(1000 * (time.perf_counter() - parsed_at))
    finally:
        worker.close()
    return parsed, checked, len(found.findings)


def silent(done: int, total: int, /) -> None:
    """Progress is not shown."""


if __name__ == "__main__":
    sys.exit(main())
