"""Live blocks: read with their settings, written again, their faults said in words."""

import pytest

from briefing.domain.dates import Date
from briefing.text.links import blocks
from briefing.text.live_blocks import BLOCK_SHAPES, BlockSettings, LiveBlock, live_block
from briefing.text.markdown import parse
from briefing.text.tree import Paragraph

ID = "01923c5e-7f3a-7000-8000-0123456789ab"
OTHER = "01923c5e-7f3a-7000-8000-0123456789cd"


def test_a_live_block_is_read_with_its_settings():
    source = f"Text.\n\n![Key figures](tiles:issue/{ID}?limit=6&since=2025-11)\n"

    (block,) = blocks(source)

    assert (block.scheme, block.subject_kind, block.subject_id) == ("tiles", "issue", ID)
    assert block.settings == BlockSettings(limit=6, since=Date("2025-11"))
    assert (block.label, block.problems) == ("Key figures", ())
    assert block.span.of(source) == f"![Key figures](tiles:issue/{ID}?limit=6&since=2025-11)"
    assert isinstance(parse(source)[1], LiveBlock)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (f"figures:measure/{ID}", BlockSettings(limit=8)),
        (f"competing:actor/{ID}", BlockSettings(limit=8)),
        (f"chart:issue/{ID}", BlockSettings(limit=8, kind="line")),
        (f"chart:issue/{ID}?kind=bar", BlockSettings(limit=8, kind="bar")),
        ("matrix:", BlockSettings()),
        (f"matrix:?actors={ID},{OTHER}", BlockSettings(actors=(ID, OTHER))),
        (f"matrix:issue/{ID}?as_of=2025-11-10", BlockSettings(as_of=Date("2025-11-10"))),
        (f"positions:actor/{ID}?since=2025", BlockSettings(since=Date("2025"))),
        (f"quotes:issue/{ID}?limit=3", BlockSettings(limit=3)),
        (f"chronology:actor/{ID}", BlockSettings(kind="table")),
        (
            f"chronology:issue/{ID}?from=2025-10&to=2025-11~&kind=strip",
            BlockSettings(from_date=Date("2025-10"), to_date=Date("2025-11~"), kind="strip"),
        ),
        (f"judgements:issue/{ID}?status=current", BlockSettings(status="current")),
        (f"gaps:issue/{ID}?status=partly", BlockSettings(status="partly")),
        (f"changes:briefing/{ID}?since={OTHER}", BlockSettings(since_edition=OTHER)),
        (f"sources:briefing/{ID}?grades=yes", BlockSettings(grades=True)),
        (f"sources:briefing/{ID}", BlockSettings()),
        (f"actor:actor/{ID}", BlockSettings()),
    ],
)
def test_every_block_takes_its_settings(address, expected):
    (block,) = blocks(f"![Label]({address})")

    assert block.problems == ()
    assert block.settings == expected
    assert f"![Label]({address})" == live_block(
        "Label", block.scheme, block.subject_kind, block.subject_id, block.settings
    )


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        (
            f"tiles:issue/{ID}?limt=6",
            "The block “tiles” has no setting “limt”; it has: limit, since.",
        ),
        (f"actor:actor/{ID}?limit=6", "The block “actor” has no settings; take “limit” out."),
        (
            f"tiles:issue/{ID}?limit=six",
            "“six” cannot be the limit; write a whole number from 1 to 9999.",
        ),
        (f"tiles:issue/{ID}?limit=6&limit=7", "The setting limit is given twice; keep one."),
        (
            f"tiles:place/{ID}",
            "The block “tiles” cannot be about “place”; it can be about: issue, actor, measure.",
        ),
        (
            "gaps:",
            "The block “gaps” does not say what it is about; write gaps:issue/ and the id.",
        ),
        (
            "changes:briefing/7",
            f"“7” in the block “changes” is not an id; an id looks like {ID}.",
        ),
        (
            "matrix:?actors=all",
            f"“all” in actors is not an id; an id looks like {ID}.",
        ),
        (
            f"chart:issue/{ID}?kind=pie",
            "“pie” is not a word for kind; choose one of: line, bar.",
        ),
        (
            f"gaps:issue/{ID}?status=new",
            "“new” is not a word for status; choose one of: open, partly, closed.",
        ),
        (
            f"sources:briefing/{ID}?grades=1",
            "“1” is not a word for grades; choose one of: yes, no.",
        ),
        (
            f"quotes:issue/{ID}?since=2025-10/2025-11",
            "“2025-10/2025-11” in since is a span of time; write one date, like 2025-11-10.",
        ),
    ],
)
def test_a_fault_in_a_block_is_said_in_words(address, sentence):
    source = f"![Label]({address})"

    (block,) = blocks(source)

    assert [str(problem) for problem in block.problems] == [sentence]
    assert block.span.of(source) == source
    assert block.settings == BLOCK_SHAPES[block.scheme].defaults or "limit=6" in address


def test_a_date_that_does_not_exist_is_said_in_words():
    (block,) = blocks(f"![Label](positions:issue/{ID}?since=2025-02-30)")

    assert "2025-02-30" in str(block.problems[0])
    assert block.settings.since is None


@pytest.mark.parametrize(
    "source",
    [
        f"See ![Key figures](tiles:issue/{ID})",
        f"![a](tiles:issue/{ID}) ![b](tiles:issue/{ID})",
        "![A map](map.png)",
        f"`![a](tiles:issue/{ID})`",
    ],
)
def test_other_pictures_are_no_live_blocks(source):
    assert blocks(source) == ()
    assert isinstance(parse(source)[0], Paragraph)


def test_a_label_with_markup_comes_back():
    (block,) = blocks(live_block("Figures [of *all*]", "tiles", "issue", ID))

    assert block.label == "Figures [of *all*]"


@pytest.mark.parametrize(
    ("scheme", "kind", "record_id", "given_settings"),
    [
        ("tile", "issue", ID, None),
        ("tiles", None, None, None),
        ("matrix", "issue", None, None),
        ("gaps", "actor", ID, None),
        ("gaps", "issue", "7", None),
        ("gaps", "issue", ID, BlockSettings(limit=3)),
    ],
)
def test_a_block_that_cannot_be_is_not_written(scheme, kind, record_id, given_settings):
    with pytest.raises(ValueError, match="live block"):
        live_block("Label", scheme, kind, record_id, given_settings)
