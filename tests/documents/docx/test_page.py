"""The DOCX file, read back as a word processor reads it."""

import io
import re
import zipfile
from dataclasses import replace
from decimal import Decimal

import docx
import pytest
from docx.oxml.ns import qn

from briefing.documents.docx.page import to_docx
from briefing.documents.figure_blocks import Tile, Tiles
from briefing.documents.prose import Heading, Paragraph, Words
from briefing.documents.record_blocks import Quote, Quotes
from briefing.domain.actors import Actor, ActorName
from briefing.domain.dates import Date
from briefing.domain.desk import Organisation
from briefing.domain.figures import Figure, Measure


def read(document, paper="a4"):
    return docx.Document(io.BytesIO(to_docx(document, paper)))


def words_of(opened):
    """All text of the body in order, in tables and links too."""
    return "\n".join(
        "".join(part.text or "" for part in paragraph.iter(qn("w:t")))
        for paragraph in opened.element.body.iter(qn("w:p"))
    )


def runs_of(opened):
    """Every run of the body as text and its properties."""
    for run in opened.element.body.iter(qn("w:r")):
        yield "".join(part.text or "" for part in run.iter(qn("w:t"))), run.find(qn("w:rPr"))


def paragraph_with(opened, text):
    return next(
        paragraph
        for paragraph in opened.element.body.iter(qn("w:p"))
        if text in "".join(part.text or "" for part in paragraph.iter(qn("w:t")))
    )


def test_every_word_of_every_kind_of_block_is_in_the_file(every_block, said_by):
    count = iter(range(10_000))
    document = every_block(lambda: f"w{next(count):04}")
    opened = read(document)
    marking = opened.sections[0].header.paragraphs[0].text
    text = (words_of(opened) + marking).casefold()
    assert [said for said in said_by(document) if said not in text] == []


def test_headings_are_headings_and_the_title_is_the_title(composed):
    opened = read(composed("# One\n\n## Two\n\n### Three", title="Harbour talks"))
    styled = [(each.style.name, each.text) for each in opened.paragraphs]
    assert ("Title", "Harbour talks") in styled
    found = [each for each in styled if each[0].startswith("Heading")]
    assert found[:3] == [("Heading 1", "One"), ("Heading 2", "Two"), ("Heading 3", "Three")]


def test_kicker_title_and_headings_have_the_colour_of_the_unit(composed):
    unit = Organisation(name="Harbour Desk", accent_colour="#1F5A6B")
    opened = read(composed("# One", title="Harbour talks", organisation=unit))
    coloured = {
        text
        for text, properties in runs_of(opened)
        if properties is not None
        and (colour := properties.find(qn("w:color"))) is not None
        and colour.get(qn("w:val")) == "1F5A6B"
    }
    assert {"Snapshot · DRAFT", "Harbour talks", "One"} <= coloured


def test_hostile_text_is_text(hostile):
    opened = read(hostile)
    text = words_of(opened)
    for said in ("</p><script>alert(1)</script>", "=1+1", "![x](file:///etc/passwd)", "nul\ufffd"):
        assert said in text
    links = [each for each in opened.part.rels.values() if each.is_external]
    assert links == []


def test_links_lead_outside_only_where_they_may(composed):
    opened = read(composed("[good](https://example.org/?a=1), [bad](file:///etc/passwd)"))
    targets = [each.target_ref for each in opened.part.rels.values() if each.is_external]
    assert targets == ["https://example.org/?a=1"]
    assert "bad" in words_of(opened)


def test_marks_lead_to_notes_and_notes_back_to_every_mark(every_block):
    body = read(every_block(lambda: "said")).element.body
    names = [each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))]
    anchors = [each.get(qn("w:anchor")) for each in body.iter(qn("w:hyperlink"))]
    assert len(names) == len(set(names))
    assert set(names) == set(anchors)
    assert {"note_1", "note_2", "mark_1_1", "mark_2_2"} <= set(names)
    numbers = [each.get(qn("w:id")) for each in body.iter(qn("w:bookmarkStart"))]
    assert len(numbers) == len(set(numbers))
    assert numbers == [each.get(qn("w:id")) for each in body.iter(qn("w:bookmarkEnd"))]


def test_tables_repeat_their_head_and_keep_their_rows_whole(every_block):
    tables = read(every_block(lambda: "said")).tables
    assert len(tables) >= 5
    for table in tables:
        for row in table.rows:
            assert row._tr.trPr.find(qn("w:cantSplit")) is not None
    assert any(table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for table in tables)


def test_a_stance_stands_in_words_on_its_colour(every_block):
    opened = read(every_block(lambda: "said"))
    fills = [each.get(qn("w:fill")) for each in opened.element.body.iter(qn("w:shd"))]
    assert "B35806" in fills


def test_right_to_left_words_say_so_with_their_language(shelf, composed):
    arlen = shelf.put(Actor(name="Arlen", kind="state"))
    shelf.put(ActorName(actor_id=arlen.id, name="آرلن", kind="preferred", language="ar"))
    opened = read(composed("Text with שלום in it.", about=arlen, template="actor_profile"))
    marked = {text: properties for text, properties in runs_of(opened) if properties is not None}
    assert marked["آرلن"].find(qn("w:rtl")) is not None
    assert marked["آرلن"].find(qn("w:lang")).get(qn("w:bidi")) == "ar"
    assert marked["שלום"].find(qn("w:rtl")) is not None
    assert paragraph_with(opened, "Text with").pPr.find(qn("w:bidi")) is None


def test_a_quotation_runs_as_its_language_does(composed):
    quote = Quote(
        "q", "الميناء مفتوح", "ar", "Arlen", "May", "The harbour is open.", "by us", "rtl"
    )
    document = replace(composed("Text."), blocks=(Quotes("quotes", (quote,)),))
    opened = read(document)
    assert paragraph_with(opened, "الميناء").pPr.find(qn("w:bidi")) is not None
    assert paragraph_with(opened, "The harbour").pPr.find(qn("w:bidi")) is None


def test_what_the_program_says_runs_as_the_page_does(shelf, composed):
    source = shelf.source("بيان الميناء", publisher="وكالة", language="ar")
    said = shelf.passage(source, "لن يبقى مغلقا", language="ar")
    opened = read(composed(f"It [opens](excerpt:{said.id})."))
    note = paragraph_with(opened, "بيان")
    assert note.pPr.find(qn("w:bidi")) is None
    assert "".join(part.text for part in note.iter(qn("w:t"))).startswith("1.")


@pytest.mark.parametrize(
    ("typed", "stretch"),
    [
        ("قال المدير “We stay.” للصحافة 5 مرات", "\u200e“We stay.”\u200e"),
        ("قال المدير “We **stay**.” للصحافة", "\u200e“We "),
        ("אמר המנהל “We stay.” ל־5 עיתונים", "\u200e“We stay.”\u200e"),
    ],
)
def test_a_quotation_from_left_to_right_keeps_its_marks_in_an_arabic_or_hebrew_line(
    composed, typed, stretch
):
    opened = read(replace(composed(typed), language="ar"))
    runs = dict(runs_of(opened))
    assert runs[stretch] is None or runs[stretch].find(qn("w:rtl")) is None
    marked = [text for text in runs if text.startswith("\u200f") or text.endswith("\u200e")]
    assert len(marked) >= 2
    assert not any(sign in words_of(opened) for sign in "\u2066\u2067\u2068\u2069")


def test_the_number_of_a_note_does_not_turn_the_quotation_it_stands_in(shelf, composed):
    said = shelf.passage(shelf.source(), "We stay", language="en")
    opened = read(replace(composed(f"قال “[We stay](excerpt:{said.id})” أمس."), language="ar"))
    texts = [text for text, _ in runs_of(opened)]
    start = next(at for at, text in enumerate(texts) if text.endswith("“"))
    inside = "".join(texts[start : start + 5])
    assert inside.startswith("\u200e“We stay1”\u200e")


def test_what_the_program_counts_begins_where_the_page_does(composed, shelf):
    document = composed("Text.")
    tile = Tile("t", "12", "", "Boats", "", "", "", "\u200e+2\u200e عن الرقم السابق", "", "")
    opened = read(replace(document, language="ar", blocks=(Tiles("tiles", (tile,)),)))
    assert paragraph_with(opened, "عن الرقم").pPr.find(qn("w:bidi")) is not None


def test_tiles_stand_side_by_side_and_columns_are_as_wide_as_their_words(every_block, composed):
    tables = read(every_block(lambda: "said")).tables
    bare = [each for each in tables if each._tbl.tblPr.find(qn("w:tblStyle")) is None]
    assert bare
    assert all(len(each.columns) in (1, 3, 5) for each in bare)
    opened = read(composed(f"| No. | What |\n| --- | --- |\n| 1 | {'long words ' * 20} |"))
    narrow, wide = opened.tables[0].columns
    assert narrow.width.pt < 60
    assert 470 < narrow.width.pt + wide.width.pt < 490


def test_a_table_without_names_of_its_columns_has_no_rule_under_its_first_row(shelf, composed):
    arlen = shelf.put(Actor(name="Arlen", kind="state", description="A port."))
    document = composed("| a |\n| --- |\n| 1 |", about=arlen, template="actor_profile")
    looks = [
        (table.rows[0].cells[0].text, table._tbl.tblPr.find(qn("w:tblLook")).get(qn("w:firstRow")))
        for table in read(document).tables
    ]
    assert ("a", "1") in looks
    assert ("Kind", "0") in looks


def test_a_picture_in_a_table_has_the_width_it_is_drawn_with(every_block):
    def pictures(column_index, table):
        for row in table.rows:
            for extent in row.cells[column_index]._tc.iter(qn("wp:extent")):
                yield int(extent.get("cx")) / 12700

    seen = 0
    for table in read(every_block(lambda: "said")).tables:
        for at, column in enumerate(table.columns):
            for width in pictures(at, table):
                seen += 1
                assert width <= column.width.pt
    assert seen


def test_a_table_is_never_parted_from_what_leads_to_it(every_block):
    body = read(every_block(lambda: "said")).element.body
    leading = [table.getprevious().pPr for table in body.findall(qn("w:tbl"))]
    small = [each for each in leading if each.find(qn("w:pStyle")).get(qn("w:val")) == "Small"]
    assert small
    assert all(each.find(qn("w:keepNext")) is not None for each in small)


def test_a_right_to_left_document_is_mirrored(every_block):
    opened = read(replace(every_block(lambda: "قال"), language="ar"))
    body = opened.element.body
    assert body.sectPr.find(qn("w:bidi")) is not None
    assert all(table._tbl.tblPr.find(qn("w:bidiVisual")) is not None for table in opened.tables)
    said = [each for each in body.iter(qn("w:p")) if each.text.startswith("قال")]
    assert len(said) > 50
    assert all(each.pPr.find(qn("w:bidi")) is not None for each in said)
    known = opened.styles.element.find(qn("w:docDefaults")).iter(qn("w:lang"))
    assert [each.get(qn("w:bidi")) for each in known] == ["ar"]


def test_the_label_stays_at_the_right_of_a_right_to_left_page(every_block):
    document = every_block(lambda: "قال")
    front = replace(document.front, marking="TLP:AMBER")
    section = read(replace(document, language="ar", front=front)).sections[0]
    lines = [part.paragraphs[0].text for part in (section.header, section.footer)]
    assert [line.split("\t")[0].strip("\u00a0\u200e") for line in lines] == [
        "TLP:AMBER",
        "TLP:AMBER",
    ]


def test_every_page_carries_marking_title_and_number(composed):
    section = read(composed("Text.", marking="TLP:AMBER", series="Weekly")).sections[0]
    for furniture in (section.header, section.footer):
        (run,) = [each for each in furniture.paragraphs[0].runs if "TLP:AMBER" in each.text]
        assert (run.font.size.pt, run.font.bold, str(run.font.color.rgb)) == (12, True, "FFC000")
    footer = section.footer.paragraphs[0]._p
    fields = [each.get(qn("w:instr")) for each in footer.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    text = "".join(part.text or "" for part in footer.iter(qn("w:t")))
    assert "Harbour talks · Draft" in text
    assert "page 1 of 1" in text


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_it_is_set_on_the_paper_that_is_asked_for(composed, paper, size):
    section = read(composed("Text."), paper).sections[0]
    assert (round(section.page_width.pt), round(section.page_height.pt)) == size


def test_every_numbered_list_counts_from_its_own_start(composed):
    opened = read(composed("3. three\n4. four\n\ntext\n\n1. one\n\n- bullet"))
    numbering = opened.part.numbering_part.element
    known = {
        each.get(qn("w:abstractNumId")): each for each in numbering.findall(qn("w:abstractNum"))
    }
    used = {num.numId: known[str(num.abstractNumId.val)] for num in numbering.findall(qn("w:num"))}

    def look(text):
        found = used[paragraph_with(opened, text).pPr.numPr.numId.val].find(qn("w:lvl"))
        return (
            found.find(qn("w:numFmt")).get(qn("w:val")),
            found.find(qn("w:start")).get(qn("w:val")),
        )

    assert look("three") == look("four") == ("decimal", "3")
    assert look("one") == ("decimal", "1")
    assert look("bullet")[0] == "bullet"


def test_every_style_is_one_of_the_template(every_block):
    opened = read(every_block(lambda: "said"))
    known = {each.style_id for each in opened.styles}
    assert {each.get(qn("w:val")) for each in opened.element.body.iter(qn("w:pStyle"))} <= known


def test_properties_of_a_paragraph_stand_in_the_order_of_the_format(every_block):
    order = ["pStyle", "keepNext", "keepLines", "numPr", "pBdr", "shd", "tabs", "bidi"]
    order += ["spacing", "ind", "jc", "rPr", "sectPr"]
    body = read(replace(every_block(lambda: "قال"), language="he")).element.body
    for properties in body.iter(qn("w:pPr")):
        names = [re.sub(r"\{.*\}", "", each.tag) for each in properties]
        assert names == sorted(names, key=order.index)


def test_a_long_table_keeps_all_its_rows(composed):
    rows = "\n".join(f"| r{number} | x |" for number in range(400))
    document = composed(f"| a | b |\n| --- | --- |\n{rows}")
    assert len(read(document).tables[0].rows) == 401


def test_the_file_says_whose_it_is(composed):
    known = read(composed("Text.", marking="TLP:GREEN")).core_properties
    assert (known.title, known.category, known.language) == ("Harbour talks", "TLP:GREEN", "en")
    assert known.identifier.startswith("sha256:")


def test_the_same_document_gives_the_same_bytes(every_block):
    document = replace(
        every_block(lambda: "said"),
        blocks=(Heading("h", 1, (Words("One"),)), Paragraph("p", (Words("Two"),))),
    )
    data = to_docx(document)
    assert data == to_docx(document)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {each.date_time[0] for each in archive.infolist()} == {1980}


def test_pictures_are_there_with_their_words_and_fit_the_page(shelf, composed):
    boats = shelf.put(Measure(label="Boats", unit="boats"))
    for day in ("2025-05-01", "2025-06-01", "2025-07-01"):
        shelf.put(Figure(measure_id=boats.id, value=Decimal(day[5:7]), as_of=Date(day)))
    opened = read(composed(f"![C](chart:measure/{boats.id})"))
    (shape,) = opened.inline_shapes
    described = shape._inline.docPr.get("descr")
    assert "Boats" in described
    assert 300 < shape.width.pt <= 481
    image = opened.part.related_parts[shape._inline.graphic.graphicData.pic.blipFill.blip.embed]
    assert image.content_type == "image/png"
