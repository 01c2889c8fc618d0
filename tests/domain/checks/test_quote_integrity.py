"""Quoted words are held against the frozen text that is cited."""

import pytest

from briefing.domain.checks import quote_integrity
from briefing.domain.figures import Figure, Measure
from briefing.domain.records import new_id
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.text.checked_writing import writing_of

SOURCE = Source(title="Interview")
TEXT = SourceText(
    source_id=SOURCE.id,
    text=(
        "The minister: We shall open the dam, if the engineers agree, and not before spring. "
        "Nobody can say what the river will do."
    ),
)
SAID = "We shall open the dam, if the engineers agree, and not before spring."
_START = TEXT.text.index(SAID)
EXCERPT = Excerpt(source_text_id=TEXT.id, start=_START, end=_START + len(SAID), exact=SAID)
ARABIC = SourceText(source_id=SOURCE.id, version=2, text="سنفتح السد في الربيع")
TRANSLATED = Excerpt(
    source_text_id=ARABIC.id,
    start=0,
    end=len(ARABIC.text),
    exact=ARABIC.text,
    language="ar",
    translation="We shall open the dam in spring",
)
FIGURE = Figure(measure_id=Measure(label="Wells").id)
EVIDENCE = Evidence(record_kind="figure", record_id=FIGURE.id, excerpt_id=EXCERPT.id)
RECORDS = (SOURCE, TEXT, EXCERPT, ARABIC, TRANSLATED, FIGURE, EVIDENCE)
LINKS = {
    "(said)": f"(excerpt:{EXCERPT.id})",
    "(arabic)": f"(excerpt:{TRANSLATED.id})",
    "(source)": f"(source:{SOURCE.id})",
    "(figure)": f"(figure:{FIGURE.id})",
    "(nothing)": f"(excerpt:{new_id()})",
}


def with_links(text: str) -> str:
    for short, link in LINKS.items():
        text = text.replace(short, link)
    return text


def alarms(found, text: str):
    text = with_links(text)
    return found(quote_integrity, text, *RECORDS, writing=writing_of([("draft", text)]))


@pytest.mark.parametrize(
    "text",
    [
        "“[We shall open the dams](said)”, he said.",
        "“[We shall open the dam, and not before spring](said)”, he said.",
        "“[We shall not open the dam](said)”.",
        "He spoke of [“the big dam”](said).",
        '"[We will open the dam](said)", he said.',
        "“[We shall open the dam in summer](arabic)”, he said.",
        "He said: “We shall open all the dams” in an [interview](source).",
        "“[and not before spring … we shall open the dam](said)”",
        "“[We shall open the dam, if the [chief] engineers say](said)”",
        "> We shall open all the dams.\n>\n> — [Interview](said)",
        "“[We shall open the\ndams](said)”, he said.",
        "He said “we shall never open it”, with [20 wells](figure) closed.",
    ],
)
def test_words_that_are_not_in_the_source_are_told(found, text) -> None:
    (finding,) = alarms(found, text)
    assert "does not stand so in the source" in str(finding.message)


@pytest.mark.parametrize(
    "text",
    [
        "“[We shall open the dam, if the engineers agree](said)”, he said.",
        "“[we shall open the dam,](said)” he said.",
        '"[We shall open the dam](said)."',
        "«[We shall open the dam](said)», he said.",
        "“[We shall open the dam … and not before spring](said)”, he said.",
        "“[We shall open the dam [...] and not before spring](said)”, he said.",
        "“[We shall open the dam, if the \\[dam’s\\] engineers agree](said)”",
        "“[We  shall open\nthe dam](said)”, he said.",
        "“[Nobody can say what the river will do](said)”, he said.",
        "“[We shall open the dam in spring](arabic)”, he said.",
        "“[سنفتح السد في الربيع](arabic)”",
        "He said: “We shall open the dam” in an [interview](source).",
        "The so-called “big dam plan” is [old](said).",
        "The “biggest of all the dams” is theirs.",
        "“[We shall open all dams](nothing)”, he said.",
        "He will [open the dams](said) in spring.",
        "> We shall open the dam, if the engineers agree.\n>\n> — [Interview](said)",
    ],
)
def test_a_true_quotation_is_let_alone_in_whatever_style(found, text) -> None:
    assert not alarms(found, text)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "“[We will open the dam](said)”, he said.",
            "“[We shall open the dam](said)”, he said.",
        ),
        (
            "[“We shall open the dam, and not before spring,”](said) he said.",
            (
                "[“We shall open the dam, if the engineers agree, and not before spring,”](said) he"
                " said."
            ),
        ),
        (
            "“[We will open the dam in spring](arabic)”",
            "“[We shall open the dam in spring](arabic)”",
        ),
    ],
)
def test_the_fix_is_the_exact_quotation(found, fixed, text, mended) -> None:
    (finding,) = alarms(found, text)
    assert fixed(with_links(text), finding) == with_links(mended)


def test_a_quotation_across_which_a_link_runs_is_not_mended_by_itself(found) -> None:
    (finding,) = alarms(found, "“We will [open the](said) dam”, he said.")
    assert not finding.fixes


def test_the_place_is_the_quotation_with_its_marks_and_its_link(found) -> None:
    text = with_links("😀 “[We will open the dam](said)”, he said.")
    (finding,) = alarms(found, text)
    assert text[finding.start : finding.end] == with_links("“[We will open the dam](said)”")
