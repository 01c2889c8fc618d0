"""What the rules find lies where they say, whatever the text is made of and what stands around."""

import re
from collections.abc import Callable, Sequence
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.domain.briefings import Briefing
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.rules import RULES
from briefing.operations.cited_reading import read_for
from briefing.operations.putting import put
from briefing.store.opening import create_library
from briefing.text.checked_writing import writing_of
from briefing.text.own_links import own_links
from tests.checking_texts.test_checking_records import CUT_OFF, FOLDER, TODAY, read

LIBRARIES = ("library.jsonl", "records.jsonl", "blind.jsonl")
PARAGRAPHS = [
    paragraph
    for file in sorted(FOLDER.glob("planted-*.md"))
    for paragraph in re.split(r"\n\s*\n", read(file.name))
    if paragraph.strip() and not paragraph.startswith(("|", "[^"))
]
STRANGE = ["", "🙂 ", "e\u0301 ", "قال “نعم” ثم ", "👩‍👩‍👧 \u200f", "\\*no\\* &amp; ", "a\u00a0b "]
WRAPPED: Sequence[Callable[[str], str]] = (
    lambda words: words,
    lambda words: f"> {words}".replace("\n", "\n> "),
    lambda words: f"- {words}".replace("\n", "\n  "),
    lambda words: f"## {' '.join(words.split())}",
    lambda words: f"| head | other |\n|---|---|\n| {' '.join(words.split())} | x |",
    lambda words: f"A note[^1].\n\n[^1]: {' '.join(words.split())}",
    lambda words: f"**{words}**",
)
paragraphs = st.builds(
    lambda strange, words, wrap: wrap(strange + words),
    st.sampled_from(STRANGE),
    st.sampled_from(PARAGRAPHS),
    st.sampled_from(WRAPPED),
)
TURNED: Sequence[Callable[[str], str]] = (
    lambda text: text,
    lambda text: normalize("NFD", text),
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text.replace(". ", ".\n"),
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace(" the ", " *the* "),
)
texts = st.builds(
    lambda parts, turn, cut: turn("\n\n".join(parts))[cut:],
    st.lists(paragraphs, min_size=1, max_size=4),
    st.sampled_from(TURNED),
    st.sampled_from([0, 0, 0, 5, 40, 90]),
)


@pytest.fixture(scope="module")
def look(tmp_path_factory) -> Callable[[str], Sequence[Finding]]:
    """What all rules find in a text."""
    library = create_library(tmp_path_factory.mktemp("places") / "desk.briefing", author="")
    for name in LIBRARIES:
        put(library, read(name).encode())

    def look(text: str) -> Sequence[Finding]:
        writing = writing_of((("draft", text),))
        check = Check(
            records=read_for(library, writing),
            briefing=Briefing(title="Places", template="issue_brief", marking="TLP:GREEN"),
            writing=writing,
            today=TODAY,
            cut_off=CUT_OFF,
        )
        return tuple(finding for rule in RULES for finding in rule.look(check))

    yield look
    library.close()


def place(finding: Finding) -> tuple[object, ...]:
    return finding.rule, finding.start, finding.end, finding.words, str(finding.message)


def test_they_lie_in_the_text_and_cut_no_link(look):
    @settings(max_examples=60, deadline=None)
    @given(texts)
    def holds(text: str) -> None:
        links = list(own_links(text))
        for finding in look(text):
            assert 0 <= finding.start < finding.end <= len(text)
            stretch = text[finding.start : finding.end]
            assert stretch == stretch.strip(), finding
            for link in links:
                address = text.rindex("](", link.span.start, link.span.end)
                for at in (finding.start, finding.end):
                    assert not address < at < link.span.end, finding
            for fix in finding.fixes:
                assert 0 <= fix.start <= fix.end <= len(text)

    holds()


def test_they_depend_on_nothing_around(look):
    @settings(max_examples=40, deadline=None)
    @given(texts, st.sampled_from(["🙂 Before.\n\n", "قال الوزير.\n\n", "\n\n"]))
    def holds(text: str, before: str) -> None:
        found = [place(each) for each in look(text)]
        assert [place(each) for each in look(text)] == found
        assert [place(each) for each in look(f"{text}\n")] == found
        moved = [
            (rule, start + len(before), end + len(before), *rest)
            for rule, start, end, *rest in found
        ]
        assert [place(each) for each in look(before + text)] == moved

    holds()
