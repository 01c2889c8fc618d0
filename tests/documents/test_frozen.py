import json

import pytest

from briefing.documents.content import BottomLine, Document, Front, Note, Question
from briefing.documents.figure_blocks import Tile, Tiles
from briefing.documents.frozen import UnreadableContent, content_sha256, from_json, to_json
from briefing.documents.position_blocks import (
    Matrix,
    MatrixCell,
    MatrixColumn,
    MatrixRow,
    StanceFace,
)
from briefing.documents.prose import (
    Break,
    Heading,
    ListItem,
    Mark,
    Origin,
    Paragraph,
    TextList,
    TextTable,
    Words,
)
from briefing.documents.record_blocks import ActorCard, JudgementItem, Judgements, NameRow
from briefing.domain.messages import message

DOCUMENT = Document(
    title="Harbour “talks”",
    template="snapshot",
    language="en",
    front=Front(organisation="Unit", edition=3, status="final", marking="TLP:AMBER"),
    blocks=(
        Heading("h", 1, (Words("One"),), Origin("draft", 0, 5)),
        BottomLine(
            "b",
            (
                Paragraph(
                    "p",
                    (Words("It opens.", strong=True), Mark((1, 2))),
                ),
            ),
        ),
        Question("q", "Who?"),
        TextList("l", (ListItem((Paragraph("i", (Words("a"), Break(), Words("b"))),)),), start=3),
        TextTable("t", ("end", "start"), ((Words("a"),), ()), (((Words("1"),), ()),)),
        Tiles("tiles", (Tile("x", "at least", "242", "", "Sailors", "", "per A", "as of: …"),)),
        Matrix(
            "m",
            "",
            (MatrixColumn("Opening", "The harbour opens"),),
            (MatrixRow("r", "ارلن", (MatrixCell("c", (StanceFace("oppose", "−−", "opposes"),)),)),),
            (),
        ),
        ActorCard("a", "Arlen", (("Kind", "State"),), (NameRow("ارلن", "ar", "Arabic"),)),
        Judgements("j", (JudgementItem("ji", "Likely.", details=(("Why", "So"),)),)),
    ),
    notes=(Note(1, "n", source=(Words("The Beacon", emphasis=True),), passage="𝄞 “x”"),),
    summary=("One source.",),
    left_out=("trend",),
    warnings=(message("{count} figures are left out.", count=2),),
)


def test_a_document_is_the_same_after_being_frozen():
    frozen = to_json(DOCUMENT)
    assert from_json(frozen) == DOCUMENT
    assert to_json(from_json(frozen)) == frozen


def test_a_composed_briefing_is_the_same_after_being_frozen(composed):
    document = composed("# One\n\nText[^1] with *all*.\n\n[^1]: So.", marking="TLP:RED")
    assert from_json(to_json(document)) == document


def test_the_hash_names_the_content_and_changes_with_it(composed):
    one, same, other = composed("One."), composed("One."), composed("Two.")
    assert content_sha256(one) == content_sha256(same)
    assert content_sha256(one) != content_sha256(other)


def test_the_form_says_its_version():
    frozen = json.loads(to_json(DOCUMENT))
    assert (frozen["format"], frozen["version"]) == ("briefing-document", 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"format":"briefing-document","version":2,"document":{}}',
        '{"format":"something-else","version":1,"document":{}}',
        '{"format":"briefing-document","version":1}',
        '{"format":"briefing-document","version":1,"document":{"is":"Words","text":"no document"}}',
        '{"format":"briefing-document","version":1,"document":{"is":"Nothing known"}}',
        '{"format":"briefing-document","version":1,"document":{"is":"Document","title":"x"}}',
        '{"format":"briefing-document","version":1,"document":' + "[" * 200_000,
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(text):
    with pytest.raises(UnreadableContent) as refused:
        from_json(text)
    assert str(refused.value).startswith("The frozen content")
