"""A library with one long briefing, whose text cites records of it."""

import random
from collections.abc import Sequence
from itertools import chain
from pathlib import Path

TITLE = "A long one"
WORDS_A_PAGE, WORDS_A_PARAGRAPH = 550, 70


def fill(file: Path, pages: int, chips: int) -> None:
    """A library with what the text cites, and the briefing."""
    from stress_records import WORDS, Stress

    from briefing.domain.briefings import Briefing, Draft
    from briefing.domain.edits import Edit, Step
    from briefing.domain.records import Record
    from briefing.store.opening import create_library
    from briefing.text.links import link

    stress = Stress()
    chance = random.Random(11)
    cited = [each for each in stress.records if each.KIND in ("actor", "figure", "event")]
    words = [chance.choice(WORDS) for _ in range(pages * WORDS_A_PAGE)]
    for place in chance.sample(range(len(words)), chips):
        record = chance.choice(cited)
        words[place] = link(f"{words[place]} {chance.choice(WORDS)}", record.KIND, record.id)
    briefing = Briefing(title=TITLE)
    draft = Draft(briefing_id=briefing.id, text=paragraphs(words))
    records: list[Record] = [*stress.records, briefing, draft]
    with create_library(file, author="bench") as library:
        library.apply(Step("Fill", tuple(Edit(None, record) for record in records)))


def paragraphs(words: Sequence[str]) -> str:
    starts = range(0, len(words), WORDS_A_PARAGRAPH)
    lines = [" ".join(words[start : start + WORDS_A_PARAGRAPH]) + "." for start in starts]
    with_headings = (
        (f"## Part {number // 12 + 1}", line) if number % 12 == 0 else (line,)
        for number, line in enumerate(lines)
    )
    return "\n\n".join(chain.from_iterable(with_headings))
