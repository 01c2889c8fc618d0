"""How long all rules take over a long text in a large library, and each of them.

`python scripts/bench/checks_large.py [--pages 30] [--links 600] [--times 9]` fills a library with
some 120,000 records of an invented dispute, writes a briefing of so many pages that cites them, and
prints the median of reading the text into sentences, of each rule, and of the whole check. Each
time the library is asked anew.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

from stress_records import WORDS, Sizes, Stress

from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.checks.finding import Check
from briefing.domain.checks.rules import RULES
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.events import Event
from briefing.domain.figures import Figure
from briefing.domain.positions import Position
from briefing.domain.sources import Excerpt
from briefing.operations.checking_drafts import check_draft, texts_of
from briefing.operations.cited_reading import read_for
from briefing.store.library import Library
from briefing.store.opening import create_library
from briefing.text.checked_writing import writing_of

LARGE = Sizes(actors=4000, measures=400, figures=30_000, positions=6000, events=4000, sources=3000)
WORDS_A_PAGE = 450
TODAY = Date("2026-01-05")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=30)
    parser.add_argument("--links", type=int, default=600)
    parser.add_argument("--times", type=int, default=9)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.briefing"
        with create_library(path, author="bench") as library:
            briefing = fill(library, options.pages * WORDS_A_PAGE, options.links)
            measure(library, briefing, options.times)


def fill(library: Library, words: int, links: int) -> Briefing:
    stress = Stress(LARGE)
    briefing = Briefing(title="The Ubrek in summer", template="issue_brief")
    text = "\n\n".join(paragraphs(stress, words, links))
    draft = Draft(briefing_id=briefing.id, text=text)
    records = (*stress.records, briefing, draft)
    library.apply(Step("Fill", tuple(Edit(None, record) for record in records)))
    print(f"{len(records):,} records, {len(text.split()):,} words, {links} links")
    return briefing


def paragraphs(stress: Stress, words: int, links: int) -> Iterator[str]:
    """Paragraphs of six sentences, each with a link to a figure, position, event or passage."""
    chance = random.Random(3)
    kinds = (Figure, Position, Event, Excerpt)
    cited = {kind: [each for each in stress.records if isinstance(each, kind)] for kind in kinds}
    names = {each.id: each.name for each in stress.records if isinstance(each, Actor)}
    rest = max(1, words // links - 12)
    for _ in range(links // 6):
        sentences: list[str] = []
        for _ in range(6):
            record = chance.choice(cited[chance.choice(kinds)])
            actor = names.get(getattr(record, "claimant_id", None) or "", "the council")
            tail = " ".join(chance.choice(WORDS) for _ in range(rest))
            linked = f"[{getattr(record, 'value', None) or 'this much'}]({record.KIND}:{record.id})"
            sentences.append(f"{actor[:1].upper()}{actor[1:]} reports that {linked} {tail}.")
        yield " ".join(sentences)


def measure(library: Library, briefing: Briefing, times: int) -> None:
    texts = texts_of(library, briefing)
    writing = writing_of(texts)
    report("text into sentences", lambda: writing_of(texts), times)

    def check() -> Check:
        return Check(
            records=read_for(library, writing), briefing=briefing, writing=writing, today=TODAY
        )

    for rule in RULES:
        report(rule.name, lambda rule=rule: list(rule.look(check())), times)
    report("the whole check", lambda: check_draft(library, briefing, today=TODAY), times)
    found = check_draft(library, briefing, today=TODAY).findings
    print(f"findings: {len(found)}")


def report(what: str, action: Callable[[], object], times: int) -> None:
    taken: list[float] = []
    for _ in range(times):
        begin = perf_counter()
        action()
        taken.append(perf_counter() - begin)
    print(f"{what:24} {median(taken) * 1000:7.1f} ms")


if __name__ == "__main__":
    main()
