"""Documents of every template in every language: no English in them, and PDFs that hold."""

import io
import re
import string
import zipfile
from html.parser import HTMLParser
from itertools import groupby

import pypdf
import pytest

from briefing.documents.compose import OFFERED_TEMPLATES
from briefing.documents.docx.page import to_docx
from briefing.documents.html.page import to_html
from briefing.documents.layout_events import events
from briefing.documents.layout_text import Setting, line_runs
from briefing.documents.markdown.page import to_markdown
from briefing.documents.pdf import to_pdf
from briefing.documents.phrases.languages import LANGUAGES, phrases_for
from briefing.documents.phrases.punctuation import translation_in_marks
from briefing.documents.prose import Mark, Words
from briefing.documents.record_blocks import EventRow, EventTable
from briefing.documents.style import TABLE_TEXT, style_for
from briefing.documents.xlsx.workbook import to_xlsx
from briefing.domain.date_words import written
from briefing.domain.dates import Date
from briefing.domain.position_words import said_words
from briefing.domain.positions import Position
from briefing.typeset import bidi
from tests.documents.languages.test_phrases import patterns
from tests.documents.languages.texts import ARABIC, HEBREW

OTHERS = [language for language in LANGUAGES if language != "en"]
# Names of scales and systems, and the signs of money and of the traffic light protocol.
_NAMES = frozenset(
    (
        *("TLP", "AMBER", "ICD", "PHIA", "STANAG", "USD"),
        *("Intelligence", "Community", "Directive", "Analytic", "Standards"),
        *("Professional", "Head", "of", "Assessment"),
    )
)
_CONTENT = " ".join((*ARABIC.values(), *HEBREW.values())) + (
    " Arlen Port Co. (Sarn) Ltd. Night Wire We will not wait (10–14 days) for a permit; Berth 7"
    " stays ours."
)
_LATIN_WORD = re.compile("[A-Za-z]{2,}")


class _Words(HTMLParser):
    """The words of a page, its title and descriptions, without style and markup."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._is_style = False

    def handle_starttag(self, tag, attrs):
        self._is_style = tag in ("style", "script")
        self.found += [value for name, value in attrs if name in ("alt", "aria-label", "title")]

    def handle_endtag(self, tag):
        self._is_style = False

    def handle_data(self, data):
        if not self._is_style:
            self.found.append(data)


def words_of_html(document):
    parser = _Words()
    parser.feed(to_html(document).decode())
    return " ".join(parser.found)


def words_of_pdf(document):
    reader = pypdf.PdfReader(io.BytesIO(to_pdf(document, "a4").pdf))
    return " ".join(each.extract_text() for each in reader.pages)


def words_of_markdown(document):
    text = to_markdown(document)
    text = text.decode() if isinstance(text, bytes) else text
    text = re.sub(r"^---\n.*?\n---\n", "", text, flags=re.DOTALL)
    return re.sub(r"\]\([^)]*\)|<[^>]*>|\[\^[^\]]*\]", " ", text)


def words_of_docx(document):
    return _words_of_parts(to_docx(document), r"word/(document|footnotes|endnotes|header|footer)")


def words_of_xlsx(document):
    return _words_of_parts(to_xlsx(document), r"xl/(sharedStrings|workbook)")


def _words_of_parts(data, names):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [
            archive.read(each).decode() for each in archive.namelist() if re.match(names, each)
        ]
    said = re.findall(r"<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<|descr=\"([^\"]*)\"", " ".join(parts))
    named = re.findall(r"<sheet name=\"([^\"]*)\"", " ".join(parts))
    return " ".join([*(one or other for one, other in said), *named])


_FORMATS = {
    "pdf": words_of_pdf,
    "html": words_of_html,
    "docx": words_of_docx,
    "md": words_of_markdown,
    "xlsx": words_of_xlsx,
}


def pieces(language):
    """The stretches of letters in the fixed words of a language, without the values set in."""
    return {
        piece.strip()
        for _, text in patterns(LANGUAGES[language])
        for literal, *_ in string.Formatter().parse(text)
        for piece in re.split(r"[^\w' ]", literal)
        if len(piece.strip()) > 3
    }


@pytest.mark.parametrize("template", OFFERED_TEMPLATES)
@pytest.mark.parametrize("language", ["ar", "he"])
def test_no_latin_word_but_names_and_content_stands_in_an_arabic_or_hebrew_document(
    told, template, language
):
    document = told(template, language)
    allowed = _NAMES | {*_LATIN_WORD.findall(_CONTENT)}
    for name, words in _FORMATS.items():
        found = {*_LATIN_WORD.findall(words(document))} - allowed
        assert found == set(), (name, found)


@pytest.mark.parametrize("template", OFFERED_TEMPLATES)
@pytest.mark.parametrize("language", ["fr", "tr"])
def test_no_english_phrase_stands_in_a_french_or_turkish_document(told, template, language):
    document = told(template, language)
    english = {piece for piece in pieces("en") if " " in piece or len(piece) > 6}
    own = " ".join(pieces(language))
    telling = [each for each in english if not re.search(rf"\b{re.escape(each)}\b", own)]
    for name, words in _FORMATS.items():
        said = words(document)
        found = [each for each in telling if re.search(rf"\b{re.escape(each)}\b", said)]
        assert [each for each in found if each not in _CONTENT] == [], name


@pytest.mark.parametrize(
    ("template", "paper"),
    [*((template, "a4") for template in OFFERED_TEMPLATES), ("position_brief", "letter")],
)
def test_an_arabic_document_is_accessible_and_fit_for_archives(
    told, template, paper, complaints, tmp_path
):
    result = to_pdf(told(template, "ar"), paper)
    assert result.warnings == ()
    path = tmp_path / "briefing.pdf"
    path.write_bytes(result.pdf)
    assert complaints(path) == []


def test_a_hebrew_document_begins_at_the_right_and_says_its_language(told):
    result = to_pdf(told("snapshot", "he"), "a4")
    reader = pypdf.PdfReader(io.BytesIO(result.pdf))
    assert reader.trailer["/Root"]["/Lang"] == "he"
    first, second, *_ = [place for place in result.places if place.key.startswith("tile/")]
    assert first.left > second.left + second.width


def test_signs_look_the_same_whichever_way_the_page_is_read(told):
    html = to_html(told("position_brief", "ar")).decode()
    assert re.search(r'<p class="number" dir="ltr">−\?</p>', html)
    assert re.search(r'<span class="sign"[^>]* dir="ltr">\+/−</span>', html)
    assert re.search(r'<span class="sign"(?![^>]*dir=)[^>]*>لا</span>', html)


def test_pictures_of_a_page_from_right_to_left_are_mirrored(told):
    def places(language):
        reader = to_html(told("assessment", language)).decode()
        picture = re.search(r"<svg.*?</svg>", reader, re.DOTALL)
        assert picture is not None
        return [float(x) for x in re.findall(r'<rect x="([\d.]+)"', picture[0])]

    assert places("fr") == sorted(places("fr"))
    assert places("ar") == sorted(places("ar"), reverse=True)


@pytest.mark.parametrize(("language", "side"), [("ar", "/R2L"), ("fr", "/L2R")])
def test_a_marking_stands_at_the_right_wherever_a_page_is_read_from(told, language, side):
    document = told("snapshot", language, marking="TLP:RED")
    reader = pypdf.PdfReader(io.BytesIO(to_pdf(document, "a4").pdf))
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/Direction"] == side
    page = reader.pages[0]
    places = []
    page.extract_text(
        visitor_text=lambda text, _, matrix, *rest: "TLP" in text and places.append(matrix[4])
    )
    assert len(places) == 2
    assert all(place > page.mediabox.width / 2 for place in places)


def as_shown(text: str, base: int = 1) -> str:
    """A line, of the level `base`, as the eye meets it from the left (UAX #9, L2)."""
    pairs = [
        (sign, level)
        for sign, level in zip(text, bidi.levels(text, base), strict=True)
        if level != bidi.REMOVED and sign not in "\u200e\u200f\u2068\u2069"
    ]
    for depth in range(max(level for _, level in pairs), 0, -1):
        turned: list[tuple[str, int]] = []
        for is_deep, run in groupby(pairs, key=lambda pair, depth=depth: pair[1] >= depth):
            found = list(run)
            turned += reversed(found) if is_deep else found
        pairs = turned
    return "".join(sign for sign, _ in pairs)


@pytest.mark.parametrize("language", ["ar", "he"])
def test_a_date_stays_whole_beside_a_name_from_the_left(language):
    words = phrases_for(language)
    date = written(Date("2025-10-14"), words.dates)
    position = Position(
        actor_id="", proposition_id="", stance="support", asserted_on=Date("2025-10-14")
    )
    lines = [
        said_words(position, "Emre Yildiran (Sarn)", words.positions),
        words.punctuation.listed(("Harbour Office, Arlen", date)),
        words.notes.caveat.format(caveat="Counted twice.") + words.punctuation.comma + date,
    ]
    whole = as_shown(date)
    assert all(whole in as_shown(line) for line in lines)
    assert "Counted twice." in as_shown(lines[2])
    assert "Emre Yildiran (Sarn)" in as_shown(lines[0])


@pytest.fixture
def arabic() -> Setting:
    return Setting(style_for(""), phrases_for("ar"), "ar", lambda text, size: 0.0)


def test_a_translation_from_the_left_ends_with_its_full_stop(arabic):
    assert "We stay here." in as_shown(f"قال {translation_in_marks('We stay here.', 'ar')}")
    assert translation_in_marks("نحن باقون.", "ar") == "«نحن باقون.»"
    assert translation_in_marks("We stay here.", "en") == "“We stay here.”"


def test_words_that_lead_to_a_record_keep_their_marks_to_themselves(arabic):
    asked = Words("What happens after ninety days?", record="gap:1")
    line = (Words("اتفقت الوفود. "), asked, Words(" ولم تنسحب."))
    runs = line_runs(arabic, line, TABLE_TEXT.text)
    assert asked.text in as_shown("".join(run.text for run in runs))


def test_the_state_of_an_event_stands_behind_the_number_of_its_note(arabic):
    row = EventRow("event/1", "10 ديسمبر", "Third round", status="مقرر", mark=Mark((1,)))
    (table,) = events(arabic, EventTable("events", (row,)), arabic.phrases)
    title = table.rows[0].cells[1].elements[0]
    assert as_shown("".join(run.text for run in title.runs), 0).startswith("Third round1  ")
