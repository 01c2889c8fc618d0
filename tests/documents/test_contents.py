"""A long document begins with its contents; a short one does not."""

import io

import pytest
from pypdf import PdfReader

from briefing.documents.pdf import to_pdf

TEXT = "The talks went on through the week, and neither side gave way. " * 30


def _draft(sections: int, parts: int = 0) -> str:
    inner = "\n\n".join(f"## Part {number}\n\n{TEXT}" for number in range(1, parts + 1))
    return "\n\n".join(
        f"# Section {number}\n\n{TEXT}\n\n{inner}" for number in range(1, sections + 1)
    )


def _pages(document):
    reader = PdfReader(io.BytesIO(to_pdf(document, "a4").pdf))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def _page_of(pages, words):
    return next(number for number, text in enumerate(pages, start=1) if words in text)


def test_a_long_one_lists_its_headings_below_its_bottom_line(composed) -> None:
    document = composed(
        _draft(8, parts=1), template="issue_brief", parts={"bottom_line": "It opens."}
    )
    pages = _pages(document)
    first = pages[0]

    assert len(pages) > 4
    assert first.index("It opens.") < first.index("Contents") < first.index("Section 1 1")
    for number in range(2, 9):
        assert f"Section {number} {_page_of(pages[1:], f'Section {number} The') + 1}" in first
    assert first.count("Part 1 ") == 8


def test_a_short_one_lists_nothing(composed) -> None:
    pages = _pages(composed(_draft(4), template="issue_brief"))

    assert len(pages) < 5
    assert all("Contents" not in text for text in pages)


def test_where_headings_are_many_only_the_outer_ones_are_listed(composed) -> None:
    first = _pages(composed(_draft(6, parts=6), template="issue_brief"))[0]

    assert "Section 6" in first.partition("Contents")[2]
    assert "Part 1 " not in first.partition("Section 1 The")[0]


@pytest.mark.parametrize(
    ("language", "word"), [("fr", "Sommaire"), ("tr", "İçindekiler"), ("ar", "تايوتحملا")]
)
def test_the_heading_is_in_the_language_of_the_document(composed, language, word) -> None:
    first = _pages(composed(_draft(12), template="issue_brief", language=language))[0]

    assert word in first or word[::-1] in first


def test_the_outline_begins_with_title_and_contents(composed) -> None:
    document = composed(_draft(12), template="issue_brief")
    outline = PdfReader(io.BytesIO(to_pdf(document, "letter").pdf)).outline
    titles = [entry["/Title"] for entry in outline if not isinstance(entry, list)]

    assert titles[:3] == ["Harbour talks", "Contents", "Section 1"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_validator_finds_nothing(composed, complaints, tmp_path, language) -> None:
    document = composed(_draft(8, parts=1), template="issue_brief", language=language)
    path = tmp_path / "long.pdf"
    path.write_bytes(to_pdf(document, "a4").pdf)

    assert complaints(path) == []
