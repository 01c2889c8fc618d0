"""A judgement that the analyst gives in his own words is met once, with how likely it is."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from briefing.documents.pdf import to_pdf
from briefing.documents.prose import Paragraph
from briefing.documents.record_blocks import Judgements

OPENS = "It [should open](judgement:{0.outlook.id}) by spring."


@pytest.fixture
def snapshot(talks, composed):
    def snapshot(trend, **fields):
        return composed(about=talks.issue, parts={"trend": trend.format(talks)}, **fields)

    return snapshot


def judged(document):
    """The blocks of judgements, each with the block before it."""
    return [
        (before, block)
        for before, block in zip(document.blocks, document.blocks[1:], strict=False)
        if isinstance(block, Judgements)
    ]


def ids(document):
    return [item.key for _, block in judged(document) for item in block.judgements]


def test_the_trend_goes_on_with_how_likely_it_is_and_names_the_rest(snapshot, talks):
    (before, said), (_, others) = judged(snapshot(OPENS))
    (item,) = said.judgements
    assert isinstance(before, Paragraph)
    assert item.key == f"judgement/{talks.outlook.id}"
    assert (item.text, item.likelihood) == ("", "Likelihood: likely (55–80 %).")
    assert item.confidence.startswith("We have moderate confidence in this. Two parties")
    assert [each.text for each in others.judgements] == [
        "There is a realistic possibility that the union strikes again."
    ]


def test_no_judgement_stands_twice_and_the_words_of_the_analyst_stay(snapshot):
    document = snapshot(f"{OPENS} It [should open](judgement:{{0.outlook.id}}).\n\n{OPENS}")
    assert len(ids(document)) == len(set(ids(document))) == 2
    pages = PdfReader(BytesIO(to_pdf(document, "a4").pdf)).pages
    printed = " ".join(" ".join(page.extract_text().split()) for page in pages)
    assert printed.count("Two parties agree") == 1
    assert "The harbour is likely to open" not in printed
    assert "should open" in printed


def test_of_several_in_one_paragraph_each_is_named(snapshot, talks):
    both = "It [opens](judgement:{0.outlook.id}), though [not now](judgement:{0.before.id})."
    (_, said), _ = judged(snapshot(both))
    assert [each.text for each in said.judgements] == [talks.outlook.text, talks.before.text]


def test_the_scale_is_named_once_behind_the_last(snapshot):
    two = "It [opens](judgement:{0.outlook.id}).\n\nIt [may not](judgement:{0.before.id})."
    first, second, *_ = (block.scale for _, block in judged(snapshot(two)))
    assert first == ""
    assert "ICD 203" in second


def test_an_issue_brief_draws_only_what_its_text_does_not_give(talks, composed):
    document = composed(OPENS.format(talks), about=talks.issue, template="issue_brief")
    (_, said), (_, drawn) = judged(document)
    assert [each.scale for each in said.judgements] == [None]
    assert [each.scale is None for each in drawn.judgements] == [False]
    assert f"judgement/{talks.outlook.id}" not in [each.key for each in drawn.judgements]
