"""Text that means harm, or is merely strange: always a readable file, every loss named."""

import io
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from briefing.typeset.characters import is_ignorable
from briefing.typeset.elements import Cell, Column, Row, Run, Table, TableStyle, TextStyle
from briefing.typeset.page_setup import Furniture, Metadata

QUICK = settings(
    max_examples=40,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.mark.parametrize(
    "text",
    [
        "(hello) Tj ET Q \\ ) endstream endobj <</Type/Page>> BT /F1 12 Tf",
        '<b>bold</b> <img src="/etc/passwd"/> &amp; <a href="javascript:1">',
        "%PDF-1.7 % {page} \\(\\) \\n \\101",
    ],
)
def test_operators_and_markup_come_out_as_text(set_pages, paragraph, texts, text) -> None:
    result = set_pages(paragraph(text), width=600.0, metadata=Metadata(text, text, text, text))

    assert texts(result) == [text]
    assert PdfReader(io.BytesIO(result.pdf), strict=True).metadata.title == text


@pytest.mark.parametrize(
    "text",
    [
        "A" * 200_000,
        "ب" * 20_000,
        "a" + "\u0301" * 10_000,
        "/" * 50_000,
        "א(" * 10_000,
        "\u2068" * 20_000 + "x",
        "\u202e" * 500 + "x",
        "\U000e0041",
        "\u200d\u200d",
        "\u0301",
        "\uffff\ufdd0\U0010ffff\ue000",
    ],
)
def test_monstrous_text_gives_a_file_that_can_be_read(set_pages, paragraph, text) -> None:
    narrow = Table(
        (Column(20.0), Column()), (Row((Cell((paragraph(text[:500]),)),)),), TableStyle()
    )
    result = set_pages(paragraph(text), narrow, metadata=Metadata(text[:1000]))

    assert len(PdfReader(io.BytesIO(result.pdf), strict=True).pages) == result.page_count


def test_no_letter_of_a_word_without_end_is_lost(set_pages, paragraph) -> None:
    result = set_pages(paragraph("A" * 20_000))
    pages = PdfReader(io.BytesIO(result.pdf), strict=True).pages

    assert sum(page.extract_text().count("A") for page in pages) == 20_000
    assert [notice.kind for notice in result.warnings] == ["broken word"]


def test_what_no_font_has_is_a_square_and_named(set_pages, paragraph, texts) -> None:
    result = set_pages(paragraph("a\x00b \ud800 \U0001f600 end", key="k"))

    assert texts(result) == ["a□b □ □ end"]
    assert [(notice.kind, notice.detail, notice.key) for notice in result.warnings] == [
        ("missing character", "U+0000", "k"),
        ("missing character", "U+D800", "k"),
        ("missing character", "U+1F600 GRINNING FACE", "k"),
    ]


def test_an_override_turns_nothing_but_its_own_run(set_pages, paragraph, texts) -> None:
    result = set_pages(paragraph("\u202egpj.exe"), paragraph("after it"))

    assert "after it" in texts(result)[0]


@QUICK
@given(st.text(st.characters(exclude_categories=()), max_size=80))
def test_any_text_anywhere_gives_a_readable_file(set_pages, paragraph, text) -> None:
    run = Run(text, TextStyle("sans", 8.0))
    result = set_pages(
        paragraph(text, anchor=text, run={"href": text}),
        paragraph(text, align="justify", run={"lang": "ar", "target": text}),
        Table((Column(), Column(30.0)), (Row((Cell((paragraph(text),)),) * 2),), TableStyle()),
        metadata=Metadata(text, text, text, text, custom=(("Note", text),)),
        header=(Furniture((run,)), Furniture((run,), "end")),
        watermark=run,
    )
    reader = PdfReader(io.BytesIO(result.pdf), strict=True)

    assert len(reader.pages) == result.page_count
    assert all(isinstance(page.extract_text(), str) for page in reader.pages)


LATIN = st.characters(min_codepoint=0x21, max_codepoint=0x52F, exclude_categories=("C", "Mn", "Me"))


@QUICK
@given(st.lists(st.text(LATIN, min_size=1, max_size=8), min_size=1, max_size=12))
def test_text_from_left_to_right_is_read_back_whole(set_pages, paragraph, texts, words) -> None:
    text = unicodedata.normalize("NFC", " ".join(words))
    result = set_pages(paragraph(text), width=1500.0)
    missing = {notice.detail.split()[0] for notice in result.warnings}
    printed = "".join("□" if f"U+{ord(sign):04X}" in missing else sign for sign in text)

    assert texts(result) == [" ".join(printed.split())]


@QUICK
@given(st.text(st.characters(exclude_categories=("Z", "C")), min_size=1, max_size=60))
def test_every_character_is_read_back_or_named(set_pages, paragraph, texts, text) -> None:
    """In whatever script: where letters join or stand in another order, none is lost."""
    text = unicodedata.normalize("NFC", text)  # as it is set
    result = set_pages(paragraph(text), width=1500.0)
    named = {notice.detail.split()[0] for notice in result.warnings}
    read = {*unicodedata.normalize("NFKD", "".join(texts(result)))}
    lost = {
        sign
        for sign in text
        if f"U+{ord(sign):04X}" not in named
        and not is_ignorable(sign)
        and not {*unicodedata.normalize("NFKD", sign)} <= read
    }

    assert lost == set()
