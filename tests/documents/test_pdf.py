import io
import re
from dataclasses import fields, is_dataclass
from decimal import Decimal

import pypdf
import pytest

from briefing.documents.brief import EditionInfo
from briefing.documents.frozen import content_sha256
from briefing.documents.layout import laid_out
from briefing.documents.pdf import overflow_warning, to_pdf
from briefing.documents.phrases.arabic import ARABIC
from briefing.documents.phrases.english import ENGLISH
from briefing.documents.style import (
    CAUTION,
    INK,
    SECONDARY,
    STANCE_COLOURS,
    TINT,
    TLP_COLOURS,
    Style,
    style_for,
)
from briefing.domain.actors import Actor, ActorName
from briefing.domain.colours import contrast
from briefing.domain.dates import Date
from briefing.domain.desk import Organisation
from briefing.domain.events import Event
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.positions import Position
from briefing.typeset.elements import Paragraph

UNIT = Organisation(name="Coastal Unit", disclaimer="All states are invented.")


@pytest.fixture
def issue(shelf):
    issue = shelf.put(Issue(title="Harbour", question="Who opens the harbour?"))
    ministry = shelf.put(Actor(name="Port ministry", kind="government_body"))
    measure = shelf.put(
        Measure(
            label="Dockers out of work",
            unit="people",
            counting="cumulative",
            period_start=Date("2025-10-10"),
        )
    )
    shelf.put(Filing(issue_id=issue.id, record_kind="measure", record_id=measure.id))
    shelf.sourced(
        Figure(
            measure_id=measure.id,
            value=Decimal(242),
            qualifier="at_least",
            claimant_id=ministry.id,
            caveat="Counts are partial.",
        ),
        "At least 242 are idle.",
    )
    arlen = shelf.put(Actor(name="Arlen", kind="state"))
    opening = shelf.put(
        Proposition(issue_id=issue.id, text="The harbour opens", short_label="Opening")
    )
    shelf.sourced(
        Position(
            actor_id=arlen.id,
            proposition_id=opening.id,
            stance="lean_oppose",
            firmness="red_line",
            conditions="a clear mandate",
            basis="reported",
            wording="Is reluctant.",
        ),
        "Arlen is reluctant.",
    )
    return issue


def rough(text, lettering):
    return len(text) * lettering.size * 0.55


def pages_of(pdf):
    return pypdf.PdfReader(io.BytesIO(pdf)).pages


def words_of(pdf):
    return " ".join(" ".join(page.extract_text().split()) for page in pages_of(pdf))


@pytest.mark.parametrize(
    ("language", "direction"), [("en", "ltr"), ("he-IL", "rtl"), ("az-Arab", "rtl"), ("az", "ltr")]
)
def test_a_page_runs_as_its_language_is_written(composed, language, direction):
    _, page, _ = laid_out(composed(language=language), Style(), "a4", ENGLISH, rough)
    assert page.direction == direction


def test_a_typed_sentence_runs_as_its_words_do_where_it_begins_with_what_it_cites(shelf, composed):
    strike = shelf.sourced(Event(title="Strike"), "They strike.")
    cited = f"[The dockers strike](event:{strike.id})"
    typed = f"{cited} on the quays.\n\n> {cited}.\n\n| {cited} |\n| --- |\n| {cited} again |\n"
    elements, _, _ = laid_out(
        composed(f"{typed}\n## {cited}", language="ar"), Style(), "a4", ARABIC, rough
    )
    runs = [
        (said, paragraph.style.direction)
        for paragraph in paragraphs_in(elements)
        if "dockers" in (said := "".join(run.text for run in paragraph.runs))
    ]
    assert len(runs) == 5
    assert {direction for _, direction in runs} == {"ltr"}
    assert all("\u2068The dockers strike\u2069\u200f1" in said for said, _ in runs)


def paragraphs_in(part):
    """The paragraphs of an element, and of what it holds."""
    if isinstance(part, Paragraph):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from paragraphs_in(each)
    elif is_dataclass(part):
        for field in fields(part):
            yield from paragraphs_in(getattr(part, field.name))


def test_the_snapshot_is_one_page_and_says_all_of_a_figure(issue, composed):
    document = composed(about=issue, organisation=UNIT, parts={"bottom_line": "It opens."})
    result = to_pdf(document, "a4")
    assert (result.page_count, result.warnings) == (1, ())
    words = words_of(result.pdf)
    for said in (
        "at least 242 people",
        "Dockers out of work",
        "since 10 October 2025, cumulative",
        "per Port ministry",
        "as of: not stated",
        "Dockers out of work: Counts are partial.",
        "The Harbour Gazette, date not stated: 1 “At least 242 are idle.”",
        "One source is cited, in English.",
        "All states are invented.",
        "page 1 of 1",
    ):
        assert said in words


def test_the_position_brief_can_be_read_without_colour(issue, composed):
    words = words_of(
        to_pdf(composed(about=issue, template="position_brief", title="Who opens?"), "letter").pdf
    )
    assert "Who opens the harbour?" in words
    assert re.search(r"Arlen −\? leans against red line reportedly", words)
    assert "leans against, reportedly, red line" in words
    assert "condition: a clear mandate" in words
    assert "no named speaker, date not stated" in words


@pytest.mark.parametrize(("paper", "size"), [("a4", (595.28, 841.89)), ("letter", (612.0, 792.0))])
def test_every_page_carries_marking_title_and_number(issue, composed, paper, size):
    document = composed(
        "\n\n".join(f"Paragraph {number}." for number in range(120)),
        about=issue,
        template="position_brief",
        marking="TLP:AMBER+STRICT",
        organisation=UNIT,
        series="Weekly",
        edition=EditionInfo(number=3, status="final", date=Date("2025-11-12")),
    )
    result = to_pdf(document, paper)
    pages = pages_of(result.pdf)
    assert len(pages) == result.page_count >= 3
    for number, page in enumerate(pages, 1):
        words = " ".join(page.extract_text().split())
        assert words.count("TLP:AMBER+STRICT") == 2
        assert f"page {number} of {len(pages)}" in words
        assert "Harbour talks · Edition 3 · Final" in words
        assert "COASTAL UNIT · WEEKLY" in words
        assert "DRAFT" not in words
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(
            size, abs=0.01
        )


def test_the_marking_is_set_as_the_protocol_asks(composed):
    _, page, _ = laid_out(composed(marking="TLP:RED"), Style(), "a4", ENGLISH, rough)
    for furniture in (page.header[-1], page.footer[-1]):
        (run,) = furniture.runs
        assert (run.text, run.style.bold, run.style.colour) == ("TLP:RED", True, "#FF2B2B")
        assert run.style.size >= 12
        assert (furniture.fill, furniture.position) == ("#000000", "end")


def test_a_draft_says_so_on_every_page_and_a_final_edition_does_not(composed):
    final = EditionInfo(number=1, status="final")
    assert laid_out(composed(), Style(), "a4", ENGLISH, rough)[1].watermark.text == "DRAFT"
    assert laid_out(composed(edition=final), Style(), "a4", ENGLISH, rough)[1].watermark is None


def test_the_file_says_whose_it_is_and_from_what_content(issue, composed):
    document = composed(
        about=issue,
        title="Harbour talks",
        series="Weekly",
        marking="TLP:GREEN",
        cut_off=Date("2025-11-11"),
        organisation=UNIT,
        edition=EditionInfo(number=3, status="final", date=Date("2025-11-12")),
    )
    reader = pypdf.PdfReader(io.BytesIO(to_pdf(document, "a4").pdf))
    told = reader.metadata
    assert (told["/Title"], told["/Author"]) == ("Harbour talks", "Coastal Unit")
    assert (told["/Subject"], told["/Keywords"]) == ("Snapshot · Weekly", "Harbour, Weekly")
    assert (told["/Edition"], told["/Marking"]) == ("Edition 3 · Final", "TLP:GREEN")
    assert told["/CutOff"] == "11 November 2025"
    assert told["/ContentSHA256"] == content_sha256(document)


def test_marks_lead_to_notes_and_notes_back_to_marks(issue, composed):
    document = composed(about=issue, template="position_brief")
    result = to_pdf(document, "a4")
    places = {place.key: place for place in result.places}
    (page,) = pages_of(result.pdf)
    links = [annotation.get_object() for annotation in page["/Annots"]]
    (note,) = document.notes
    (line,) = next(block.groups[0].lines for block in document.blocks if block.key == "positions")

    def leads(start, goal):
        return any(
            start.bottom <= float(link["/Rect"][1]) <= start.bottom + start.height
            and goal.bottom <= float(link["/Dest"][3]) <= goal.bottom + goal.height + 4
            for link in links
        )

    mark, text = places[line.key], places[f"{note.key}/text"]
    assert leads(mark, text)
    assert leads(text, mark)
    assert not leads(mark, mark)


def test_headings_are_bookmarks(issue, composed):
    document = composed("## Own words", about=issue, template="position_brief")
    outline = pypdf.PdfReader(io.BytesIO(to_pdf(document, "a4").pdf)).outline
    titles = [entry.title for entry in outline if not isinstance(entry, list)]
    assert titles[:4] == ["Harbour talks", "Own words", "Where the actors stand", "Positions"]
    assert titles[-2:] == ["Notes", "About the sources"]


def test_names_stand_in_their_own_scripts(shelf, composed):
    arlen = shelf.put(Actor(name="Arlen", kind="state"))
    shelf.put(ActorName(actor_id=arlen.id, name="آرلن", kind="preferred", language="ar"))
    shelf.put(ActorName(actor_id=arlen.id, name="ארלן", kind="preferred", language="he"))
    result = to_pdf(composed(about=arlen, template="actor_profile"), "a4")
    assert result.warnings == ()
    words = words_of(result.pdf)
    assert "آرلن" in words
    assert "ארלן" in words


def test_a_snapshot_too_long_for_its_page_says_by_how_much(issue, composed):
    document = composed("\n\n".join("A paragraph." for _ in range(60)), about=issue)
    result = to_pdf(document, "a4")
    assert result.page_count > 1
    assert re.fullmatch(
        r"“Harbour talks” is \d+ lines too long for one page\.",
        str(overflow_warning(document, result)),
    )
    short = composed(about=issue)
    assert overflow_warning(short, to_pdf(short, "a4")) is None


def test_a_snapshot_is_set_closer_before_it_runs_over(issue, composed):
    def last_page(lines):
        text = "\n\n".join(f"Line {number} of the text." for number in range(lines))
        return to_pdf(composed(text, about=issue), "a4").page_count

    counts = [last_page(lines) for lines in (20, 24, 28, 60)]
    assert counts[0] == 1
    assert counts[-1] > 1
    assert counts == sorted(counts)


def test_the_same_document_gives_the_same_bytes(issue, composed):
    document = composed("Text.", about=issue, organisation=UNIT)
    assert to_pdf(document, "a4").pdf == to_pdf(document, "a4").pdf


def test_places_say_where_the_text_of_the_analyst_went(composed):
    document = composed("## One\n\nSome words.")
    places = {place.key: place for place in to_pdf(document, "a4").places}
    heading, paragraph = document.blocks[0].key, document.blocks[1].key
    assert places[heading].page == places[paragraph].page == 1
    assert places[heading].bottom > places[paragraph].bottom


def test_hostile_text_is_text(composed):
    text = r"\) Tj /JS (app.alert(1)) <b>&amp;</b> {page} ]]> %PDF ${x}"
    document = composed(
        text.replace("<", r"\<").replace("&", r"\&").replace("\\)", r"\\)"), title=text
    )
    result = to_pdf(document, "a4")
    assert "/JavaScript" not in repr(pypdf.PdfReader(io.BytesIO(result.pdf)).trailer["/Root"])
    words = words_of(result.pdf)
    assert words.count(text) >= 2


def test_progress_is_reported_and_may_end_the_work(composed):
    told = []
    to_pdf(composed("One.\n\nTwo."), "a4", lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1]

    def stop(done, total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        to_pdf(composed("One."), "a4", stop)


def test_every_text_can_be_read_on_its_ground():
    for fill, ink in STANCE_COLOURS.values():
        assert contrast(fill, ink) >= 4.5
    for ink in (INK, SECONDARY, CAUTION, Style().accent):
        assert contrast(ink, TINT) >= 4.5
    for colour in TLP_COLOURS.values():
        assert contrast(colour, "#000000") >= 4.5


def test_an_accent_colour_that_cannot_be_read_is_not_taken():
    assert style_for("#7A1F3D") == Style("#7A1F3D")
    assert style_for("#FFEE88") == style_for("red") == style_for("") == Style()


@pytest.mark.parametrize(
    ("lines", "pages", "leading"), [(20, 1, 14.8), (32, 1, 13.92), (45, 2, 14.8)]
)
def test_a_longer_briefing_is_set_closer_only_to_save_a_short_page(composed, lines, pages, leading):
    draft = "\n\n".join(f"Ship {number} waits outside the port." for number in range(lines))
    result = to_pdf(composed(draft, template="chronology"), "a4")
    heights = {round(place.height, 2) for place in result.places if place.key.startswith("draft/")}

    assert (result.page_count, leading in heights) == (pages, True)


@pytest.mark.parametrize(("ships", "pages", "runs_on"), [(18, 1, False), (22, 1, True)])
def test_notes_run_on_where_that_saves_a_last_page_of_a_few_lines(composed, ships, pages, runs_on):
    lines = [f"Ship {number} waits.[^{number}]" for number in range(ships)]
    notes = [f"[^{number}]: Seen from the mole on day {number}." for number in range(ships)]
    document = composed("\n\n".join([*lines, *notes]), template="chronology")
    result = to_pdf(document, "a4")

    own_line = [place for place in result.places if place.key.startswith("footnote/")]
    assert len(document.notes) == ships
    assert (result.page_count, len(own_line) == 1) == (pages, runs_on)


@pytest.mark.parametrize(("low", "high"), [(1_200, 1_350), (120_000, 135_000)])
def test_tiles_stand_level_whatever_the_size_of_their_numbers(shelf, issue, composed, low, high):
    measure = shelf.put(Measure(label="Crates on the quays", counting="stock"))
    shelf.put(Filing(issue_id=issue.id, record_kind="measure", record_id=measure.id))
    span = Figure(measure_id=measure.id, qualifier="range", low=Decimal(low), high=Decimal(high))
    shelf.put(span)
    page = pypdf.PdfReader(io.BytesIO(to_pdf(composed(about=issue), "a4").pdf)).pages[0]
    heights: dict[str, float] = {}

    def seen(text, matrix, position, font, size):
        for label in ("Dockers", "Crates"):
            if label in text:
                heights.setdefault(label, round(position[5] + matrix[5], 2))

    page.extract_text(visitor_text=seen)
    assert heights["Dockers"] == heights["Crates"]
