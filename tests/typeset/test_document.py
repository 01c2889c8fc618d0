"""The finished file: metadata, fonts, places, overflow, progress, and the same bytes every time."""

import builtins
import io
import math
import operator
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial, reduce
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from briefing.typeset.document import typeset
from briefing.typeset.elements import Paragraph, ParagraphStyle, Run, TextStyle
from briefing.typeset.page_setup import Margins, Metadata, PageSetup

SETUP = PageSetup(300.0, 400.0, Margins(50.0, 40.0, 50.0, 40.0))
METADATA = Metadata(
    "Eastern (Mediterranean) عبد",
    "The unit",
    "Briefing 114",
    "TLP:AMBER",
    "en-GB",
    "2025-11-12T12:30:00+02:00",
    (("Edition", "3"), ("ContentDigest", "ab12")),
)


def test_the_file_says_what_it_is(set_pages, paragraph) -> None:
    result = set_pages(paragraph("x"), metadata=METADATA)
    reader = PdfReader(io.BytesIO(result.pdf), strict=True)
    information = reader.metadata

    assert information.title == "Eastern (Mediterranean) عبد"
    assert (information.author, information.subject) == ("The unit", "Briefing 114")
    assert (information["/Keywords"], information["/Edition"]) == ("TLP:AMBER", "3")
    assert information["/CreationDate"] == information["/ModDate"] == "D:20251112123000+02'00'"
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert result.pdf.startswith(b"%PDF-1.7")


def test_without_a_date_none_is_written(set_pages, paragraph) -> None:
    information = PdfReader(io.BytesIO(set_pages(paragraph("x")).pdf)).metadata

    assert "/CreationDate" not in information


@pytest.mark.parametrize("name", ["", "a b", "é", "/x", "1a"])
def test_a_custom_entry_with_an_impossible_name_is_refused(set_pages, paragraph, name) -> None:
    with pytest.raises(ValueError, match=r"^"):
        set_pages(paragraph("x"), metadata=replace(METADATA, custom=((name, "x"),)))


def test_custom_entries_do_not_replace_the_standard_ones(set_pages, paragraph) -> None:
    result = set_pages(paragraph("x"), metadata=replace(METADATA, custom=(("Title", "other"),)))

    assert PdfReader(io.BytesIO(result.pdf)).metadata.title == METADATA.title


def test_only_embedded_fonts_are_named(set_pages, paragraph) -> None:
    result = set_pages(paragraph("Latin عبد שלום → ▲"))
    page = PdfReader(io.BytesIO(result.pdf), strict=True).pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    descriptors = [font["/DescendantFonts"][0]["/FontDescriptor"] for font in fonts]

    assert b"Helvetica" not in result.pdf
    assert len(fonts) == 5
    assert all("/FontFile2" in descriptor for descriptor in descriptors)
    assert all("/ToUnicode" in font for font in fonts)
    assert all(font["/BaseFont"][7] == "+" for font in fonts)


def test_a_file_has_only_the_glyphs_it_needs(set_pages, paragraph) -> None:
    assert len(set_pages(paragraph("abc")).pdf) < 12_000


def test_an_element_has_a_place_on_every_page_it_lies_on(set_pages, paragraph) -> None:
    result = set_pages(paragraph("short", key="a"), paragraph("word " * 400, key="b"))
    places = [place for place in result.places if place.key == "b"]

    assert [place.page for place in places] == [1, 2, 3]
    assert (places[0].left, places[0].width) == (40.0, 220.0)
    assert places[0].bottom + places[0].height == pytest.approx(336.0)
    assert all(place.bottom >= 50.0 for place in places)
    assert result.page_count == 3


def test_overflow_says_how_much_is_beyond_a_single_page(set_pages, paragraph) -> None:
    lines = [paragraph(f"{number}") for number in range(30)]

    assert set_pages(*lines, single_page=True).overflow.lines == 9
    assert set_pages(*lines, single_page=True).overflow.points == pytest.approx(9 * 14.0)
    assert set_pages(*lines[:21], single_page=True).overflow.lines == 0
    assert set_pages(*lines).overflow.lines == 0


def test_progress_is_reported_up_to_all_of_it(fonts, paragraph) -> None:
    told: list[tuple[int, int]] = []
    elements = [paragraph("x") for _ in range(40)]
    typeset(elements, SETUP, METADATA, fonts, lambda done, total: told.append((done, total)))
    shares = [done / total for done, total in told]

    assert shares == sorted(shares)
    assert told[-1] == (80, 80)
    assert len(told) == 42


def test_a_report_that_raises_abandons_the_work(fonts, paragraph) -> None:
    class Abandoned(Exception):
        pass

    def report(done: int, total: int) -> None:
        if done == 3:
            raise Abandoned

    with pytest.raises(Abandoned):
        typeset([paragraph("x")] * 10, SETUP, METADATA, fonts, report)


def test_nothing_is_one_empty_page(set_pages) -> None:
    assert set_pages().page_count == 1


SCRIPT = """
import hashlib
from briefing.resources import resource
from briefing.scene.items import Lettering, Scene, Stroke, Text
from briefing.typeset.document import typeset
from briefing.typeset.elements import *
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.page_setup import *

style = ParagraphStyle(TextStyle("serif", 10.0), 14.0, "justify")
text = "President عبد الفتاح — met \\U0001f600 בנימין in Łódź. " * 30
runs = (Run(text, style.text), Run("link", style.text, href="https://example.org/ḥ"))
cell = Cell((Paragraph((Run("a", style.text),), style),))
look = TableStyle(row_rule=Stroke(0.3, "#CCCCCC"))
table = Table((Column(), Column(fraction=1.0)), (Row((cell, cell)),) * 40, look)
picture = Drawing(Scene(100.0, 50.0, (Text(1, 20, "Q1", Lettering(8.0)),)), "alt")
elements = [Paragraph(runs, style, "k", "a", Bookmark("x")), table, picture]
setup = PageSetup(300.0, 400.0, Margins(50.0, 40.0, 50.0, 40.0))
metadata = Metadata("T", created="2025-11-12T12:00:00Z", custom=(("A", "b"),))
fonts = FontLibrary.from_folder(resource("fonts"))
print(hashlib.sha256(typeset(elements, setup, metadata, fonts).pdf).hexdigest())
"""


def test_the_same_content_gives_the_same_bytes_in_any_environment(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    plain = {**os.environ, "PYTHONPATH": str(root)}
    odd = {
        **plain,
        "PYTHONHASHSEED": "123",
        "TZ": "Asia/Tokyo",
        "LC_ALL": "ar_EG.UTF-8",
        "LANG": "tr_TR.UTF-8",
        "RL_pageCompression": "0",
        "RL_invariant": "0",
        "RL_pdfComments": "1",
        "RL_pdfMultiLine": "1",
        "RL_useA85": "1",
        "RL_documentLang": "de",
        "RL_canvas_basefontname": "Courier",
        "SOURCE_DATE_EPOCH": "1",
    }
    digests = {_run(plain | {"PYTHONHASHSEED": "0"}, root), _run(odd, tmp_path)}

    assert len(digests) == 1
    assert len(digests.pop()) == 64


def _run(environment: dict[str, str], folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


COUNCIL = (
    *("the", "river", "council", "asks", "that", "every", "lock", "be", "opened", "before"),
    *("summer", "and", "no", "toll", "be", "taken", "from", "boats"),
)


def some_words(chance: random.Random, count: int) -> list[str]:
    return [chance.choice(COUNCIL) for _ in range(count)]


def one_after_the_other(numbers: list[float]) -> float:
    total = 0.0
    for number in numbers:
        total += number
    return total


def test_the_bytes_do_not_depend_on_how_a_python_adds(set_pages, monkeypatch) -> None:
    """The built-in `sum` rounds after each addition up to Python 3.11, and once from 3.12 on."""
    chance = random.Random(3)
    plain, bold = TextStyle("sans", 7.3), TextStyle("sans", 7.3, bold=True)
    lines = [
        Paragraph(
            (
                Run(" ".join([*some_words(chance, chance.randint(2, 9)), ""]), plain),
                Run(" ".join(some_words(chance, 3)), bold),
            ),
            ParagraphStyle(plain, 10.0),
        )
        for _ in range(100)
    ]
    made: set[bytes] = set()
    for added in (one_after_the_other, math.fsum):
        monkeypatch.setattr(builtins, "sum", partial(added_by, added))
        made.add(set_pages(*lines, width=420.0).pdf)
    assert len(made) == 1


def added_by(added: Callable[[list[float]], float], items: Iterable[Any], start: Any = 0) -> Any:
    """Python's `sum`, with floats `added` otherwise."""
    numbers = [start, *items]
    if any(isinstance(each, float) for each in numbers):
        return added(numbers)
    return reduce(operator.add, numbers)
