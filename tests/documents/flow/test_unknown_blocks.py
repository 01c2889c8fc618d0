from dataclasses import dataclass

from briefing.documents.flow.elements import Items, Text
from briefing.documents.flow.unknown_blocks import by_its_texts
from briefing.documents.prose import NO_MARK, Mark, Origin, Paragraph, Words


@dataclass(frozen=True)
class Part:
    key: str
    said: str
    stance: str = "oppose"
    mark: Mark = NO_MARK


@dataclass(frozen=True)
class Unknown:
    key: str
    title: str
    line: tuple[Words, ...]
    blocks: tuple[Paragraph, ...]
    parts: tuple[Part, ...]
    empty: str = ""
    origin: Origin | None = None


def test_a_block_of_an_unknown_kind_is_told_by_its_texts():
    words = (Words("a line"),)
    parts = (Part("1", "one"), Part("2", "two", mark=Mark((3,))))
    origin = Origin("draft", 0, 3)
    block = Unknown(
        "k", "A title", words, (Paragraph("p", (Words("prose"),)),), parts, origin=origin
    )

    def said(line):
        return Text(line, direction="auto")

    assert by_its_texts(block) == (
        said((Words("A title"),)),
        said(words),
        said((Words("prose"),)),
        Items(((said((Words("one"),)),), (said((Words("two"),)), said((Mark((3,)),))))),
    )
