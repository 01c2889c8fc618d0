"""Objects into files: packed, found again, named by their content."""

import io
import re

from pypdf import PdfReader


def test_small_objects_are_packed(set_pages, paragraph) -> None:
    pdf = set_pages(*(paragraph(f"{number}") for number in range(600))).pdf

    assert pdf.count(b"/ObjStm") >= 3
    assert b"/StructElem" not in pdf
    assert len(PdfReader(io.BytesIO(pdf), strict=True).pages) > 10


def test_the_identifier_is_that_of_the_content(set_pages, paragraph) -> None:
    def identifier(text: str) -> bytes:
        found = re.search(rb"/ID\[<(\w{32})><(\w{32})>\]", set_pages(paragraph(text)).pdf)
        assert found is not None
        assert found[1] == found[2]
        return found[1]

    assert identifier("a") == identifier("a") != identifier("b")


def test_streams_end_on_a_line_of_their_own(set_pages, paragraph) -> None:
    pdf = set_pages(paragraph("x")).pdf

    assert pdf.count(b"\r\nendstream\n") == len(re.findall(rb"\bendstream\b", pdf))
