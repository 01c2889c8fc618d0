"""Paragraphs on the page: alignment, indents, widows and orphans, shortening."""

import re
import subprocess
from itertools import pairwise
from unicodedata import normalize

import pytest

from briefing.typeset.elements import Paragraph, ParagraphStyle, Run, TextStyle
from briefing.typeset.paragraph import paragraph_block, paragraph_words
from briefing.typeset.pieces import Tie

LEFT, RIGHT, TOP = 40.0, 260.0, 350.0  # of the text of the small page
WORDS = "The difference between the first and the final draft is small but telling to donors. "


@pytest.fixture
def lines(context):
    def measured(paragraph: Paragraph, width: float = 220.0):
        words = paragraph_words(paragraph, context)
        return list(paragraph_block(paragraph, words, width, context).pieces)

    return measured


def test_baselines_are_one_leading_apart(set_pages, paragraph, positions) -> None:
    levels = {y for _, _, y in positions(set_pages(paragraph(WORDS * 3, leading=17.0)))}
    ordered = sorted(levels, reverse=True)

    assert {round(a - b, 2) for a, b in pairwise(ordered)} == {17.0}
    assert TOP - 17.0 < ordered[0] < TOP - 8.0


@pytest.mark.parametrize(
    ("align", "text", "left"),
    [("start", "ab", LEFT), ("start", "אב", None), ("end", "ab", None), ("justify", "ab", LEFT)],
)
def test_lines_stand_at_the_side_of_their_alignment(
    set_pages, paragraph, positions, align, text, left
) -> None:
    ((_, x, _),) = positions(set_pages(paragraph(text, align=align)))

    assert x == left if left is not None else RIGHT - 15 < x < RIGHT


def test_a_centred_line_has_equal_space_on_both_sides(set_pages, paragraph, picture) -> None:
    columns = _ink_columns(picture(set_pages(paragraph("HHHH", align="center")), scale=4.0))

    assert columns[0] / 4 - LEFT == pytest.approx(RIGHT - columns[-1] / 4, abs=1.0)


def test_justified_lines_reach_both_edges_but_the_last_does_not(
    set_pages, paragraph, picture
) -> None:
    page = picture(set_pages(paragraph(WORDS * 2, align="justify")), scale=4.0)
    tops = [4 * (50 + 14 * number) for number in range(4)]
    ends = [_ink_columns(page.crop((0, top, page.width, top + 56)))[-1] for top in tops]

    assert all(RIGHT - 1 < end / 4 <= RIGHT for end in ends[:3])
    assert ends[3] / 4 < RIGHT - 20


def _ink_columns(page) -> list[int]:
    pixels = page.convert("L").point(lambda value: 255 if value < 128 else 0)
    box = pixels.getbbox()
    return list(range(box[0], box[2]))


def test_indents_move_lines_in(set_pages, paragraph, positions) -> None:
    hanging = paragraph(WORDS, indent_start=30.0, first_indent=-20.0)
    lefts = [x for _, x, _ in positions(set_pages(hanging))]

    assert lefts == [LEFT + 10.0, *[LEFT + 30.0] * (len(lefts) - 1)]
    assert len(lefts) > 1


def test_two_lines_stay_together_at_either_end(lines, paragraph) -> None:
    def ties(times: int) -> list[Tie]:
        return [line.tie for line in lines(paragraph(WORDS * times))]

    assert ties(1) == [Tie.MUST, Tie.FREE]
    assert ties(2) == [Tie.MUST, Tie.FREE, Tie.MUST, Tie.FREE]


def test_no_page_has_a_single_line_of_a_longer_paragraph(set_pages, paragraph) -> None:
    for lines_before in range(15, 24):
        before = [paragraph("x") for _ in range(lines_before)]
        result = set_pages(*before, paragraph(WORDS * 2, key="k"))
        heights = [place.height / 14.0 for place in result.places if place.key == "k"]
        assert min(heights) >= 2, lines_before


def test_no_line_begins_with_a_sign_behind_a_space(lines, paragraph) -> None:
    said = "Qui lit ? Non ! On dit : « Oui ; non »"
    held = "Qui lit\u00a0? Non\u00a0! On dit\u00a0: «\u00a0Oui\u00a0; non\u00a0»"
    for width in range(24, 120, 3):
        assert len(lines(paragraph(said), width)) == len(lines(paragraph(held), width)), width


@pytest.mark.parametrize("looks", [{"role": "H2"}, {"keep_with_next": True}])
def test_a_heading_never_stands_at_the_foot_of_a_page(set_pages, paragraph, looks) -> None:
    for lines_before in range(15, 24):
        before = [paragraph("x") for _ in range(lines_before)]
        heading = paragraph("Heading", key="h", **looks)
        result = set_pages(*before, heading, paragraph(WORDS, key="t"))
        pages = {place.key: place.page for place in reversed(result.places)}
        assert pages["h"] == pages["t"], lines_before


def test_a_paragraph_beyond_its_lines_is_shortened_and_named(set_pages, paragraph, texts) -> None:
    result = set_pages(paragraph(WORDS * 3, max_lines=2, key="k"))

    assert texts(result)[0].endswith("…")
    assert result.places[0].height == 28.0
    assert [(n.kind, n.key) for n in result.warnings] == [("shortened text", "k")]


def test_a_raised_run_stands_above_the_baseline(set_pages, positions) -> None:
    style = TextStyle(size=10.0)
    runs = (Run("word", style), Run("1", TextStyle(size=6.0, rise=3.5)))
    found = positions(set_pages(Paragraph(runs, ParagraphStyle(style, 14.0))))

    assert found[1][2] - found[0][2] == pytest.approx(3.5)


PHRASES = [
    "عبد الفتاح السيسي",
    "בנימין נתניהו",
    "قال الرئيس إنّ «المفاوضات» تسير وفق الجدول",
    "مُحَمَّدًا سيترأّس الوفد الفنّي",
    normalize("NFC", "הדוברת אמרה כי שָׁלוֹם הוא היעד"),
    "ʿAbd al-Fattāḥ as-Sīsī",
    "affluent officials fly − 14 → 9",
    "Łódź; Київ and Αθήνα",
]


@pytest.mark.parametrize("phrase", PHRASES)
def test_text_of_every_script_is_read_back_as_it_was_written(
    set_pages, paragraph, texts, phrase
) -> None:
    result = set_pages(paragraph(phrase), width=500.0)

    assert phrase in texts(result)[0]
    assert result.warnings == ()


@pytest.mark.parametrize(
    "phrase",
    [
        *("عبد الفتاح السيسي", "בנימין נתניהו", "ʿAbd al-Fattāḥ as-Sīsī", "Łódź; Київ and Αθήνα"),
        *("قال الرئيس إن «المفاوضات» تسير وفق الجدول", "הדוברת אמרה כי שלום הוא היעד"),
    ],
)
def test_poppler_reads_every_script_in_the_order_it_was_written(
    set_pages, paragraph, tmp_path, phrase
) -> None:
    """Marks above and below letters aside, which it reads as words of their own."""
    file = tmp_path / "set.pdf"
    file.write_bytes(set_pages(paragraph(phrase), width=500.0).pdf)
    done = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True, text=True)
    without_directions = re.sub("[\u200e\u200f\u202a-\u202e]", "", done.stdout)

    assert phrase in normalize("NFC", without_directions)


def test_names_in_other_scripts_are_read_back_inside_a_sentence(
    set_pages, paragraph, texts
) -> None:
    text = "President عبد الفتاح السيسي (Abdel Fattah) met בנימין נתניהו, in Cairo."
    result = set_pages(paragraph(text), width=500.0)

    assert texts(result) == [text]


@pytest.mark.parametrize(
    "text", ["الوفد (12 عضوا) في القاهرة.", 'הצוות (12 איש) ייפגש ב־1 בדצמבר; כך "נאמר".']
)
def test_brackets_and_points_from_right_to_left_are_read_back_in_place(
    set_pages, paragraph, texts, text
) -> None:
    assert texts(set_pages(paragraph(text), width=500.0)) == [text]
