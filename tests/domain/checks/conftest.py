"""Texts and records for the checks: a text is written with its links, and one rule looks at it."""

import re
from collections.abc import Callable

import pytest

from briefing.domain.briefings import Briefing
from briefing.domain.checks.draft import Link, Sentence, Writing
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.dates import Date
from briefing.domain.records import Record

TODAY = Date("2031-05-20")
BRIEFING = Briefing(title="The dams, week 3")

_LINK = re.compile(r"\[(?P<words>[^\]]*)\]\((?P<kind>\w+):(?P<id>[0-9a-f-]+)\)")
_QUOTED = re.compile("“[^”]*”")
_END = re.compile(r"(?<=[.!?]) (?=[A-Z“\[])")


class Shelf:
    """Records in memory."""

    def __init__(self, *records: Record) -> None:
        self.records = {record.id: record for record in records}

    def find(self, kind, id):
        record = self.records.get(id)
        return record if isinstance(record, kind) else None

    def all(self, kind, **equal):
        return [
            record
            for record in self.records.values()
            if isinstance(record, kind)
            and record.trashed_at is None
            and all(getattr(record, name) == value for name, value in equal.items())
        ]


def written(text: str, **more) -> Writing:
    """Paragraphs parted by an empty line, of sentences with links and quotations; no other markup.

    A row of cells parted by `|` is a table's; its first cell is the head of the row.
    """
    sentences: list[Sentence] = []
    start = 0
    for number, paragraph in enumerate(text.split("\n\n")):
        cells = paragraph.split("|") if "|" in paragraph else [paragraph]
        for cell, words in enumerate(cells):
            place = 10 * number + cell
            look = {"setting": "cell", "row_head": cells[0]} if len(cells) > 1 else {}
            sentences += _sentences(words, start, place, look | more)
            start += len(words) + 1
        start += 1
    return Writing((("draft", text),), tuple(sentences))


def _sentences(text: str, start: int, paragraph: int, look) -> list[Sentence]:
    found: list[Sentence] = []
    for raw in _END.split(text):
        words, origins, links = "", [], []
        at = 0
        for match in (*_LINK.finditer(raw), None):
            until = len(raw) if match is None else match.start()
            origins += range(start + at, start + until)
            words += raw[at:until]
            if match is not None:
                links.append(
                    Link(
                        match["kind"],
                        match["id"],
                        match["words"],
                        len(words),
                        len(words) + len(match["words"]),
                        start + match.start(),
                        start + match.end(),
                    )
                )
                origins += range(start + match.start("words"), start + match.end("words"))
                words += match["words"]
                at = match.end()
        quotations = tuple(quoted.span() for quoted in _QUOTED.finditer(words))
        found.append(
            Sentence(
                text="draft",
                words=words,
                origins=(*origins, start + len(raw)),
                paragraph=paragraph,
                links=tuple(links),
                quotations=quotations,
                **look,
            )
        )
        start += len(raw) + 1
    return found


Look = Callable[..., list[Finding]]


@pytest.fixture
def found() -> Look:
    """`found(rule, text, *records, **settings)`: what the rule finds in the text."""

    def look(rule, text: str, *records: Record, writing: Writing | None = None, **settings):
        check = Check(
            records=Shelf(*records),
            writing=writing or written(text),
            **({"briefing": BRIEFING, "today": TODAY} | settings),
        )
        findings = list(rule.look(check))
        for finding in findings:
            assert finding.rule == rule.NAME
            for fix in finding.fixes:
                assert str(fix.label)
        return findings

    return look


@pytest.fixture
def fixed() -> Callable[[str, Finding], str]:
    """`fixed(text, finding)`: the text after the finding's first fix."""

    def fix(text: str, finding: Finding) -> str:
        change = finding.fixes[0]
        return text[: change.start] + change.words + text[change.end :]

    return fix
