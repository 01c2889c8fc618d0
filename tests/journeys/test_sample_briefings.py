"""The sample's three briefings, made by the command line and read back from the PDFs."""

import re

import pypdfium2
import pytest

BRIEFINGS = {
    "snapshot": "019a73bb-9c00-7000-8014-000000000001",
    "positions": "019a73bb-9c00-7000-8014-000000000002",
    "profile": "019a73bb-9c00-7000-8014-000000000003",
}
# Beginnings of passages as the notes quote them, by words of the claim they stand behind.
PASSAGES = {
    "snapshot": {
        "two fighters": "“The Israeli military says that it killed two fighters",
        "for Hamas this is reportedly a red line": "“Hamas has refused throughout to disarm",
        "reluctant": "“The UAE is reluctant to join",
    },
    "positions": {
        "The UAE leans against": "“The UAE is reluctant to join",
        "Türkiye is reportedly interested": "“Turkiye has shown interest",
    },
    "profile": {
        "at least 242 Palestinians killed": "“Since October 10, according to Gaza’s health",
    },
}


@pytest.fixture(scope="module")
def desk(new_desk):
    desk = new_desk()
    desk.run("sample", "first.briefing")
    for name, id in BRIEFINGS.items():
        desk.run("export", "first.briefing", id, "--output", f"{name}.pdf")
    return desk


@pytest.fixture(scope="module")
def words(desk) -> dict[str, str]:
    return {name: desk.words(f"{name}.pdf") for name in BRIEFINGS}


def test_the_sample_is_sound(desk) -> None:
    assert desk.json("check", "first.briefing") == []


def test_the_briefings_are_listed_with_their_ids(desk) -> None:
    listed = [briefing["id"] for briefing in desk.json("list", "first.briefing", "briefing")]
    assert listed == list(BRIEFINGS.values())


def test_at_least_242_stands_with_claimant_period_and_no_invented_day(words) -> None:
    tile = words["snapshot"].partition("Key figures")[2].partition("Fighters killed")[0]
    for part in (
        "at least 242",
        "Palestinians killed",
        "since October 10",
        "per Gaza’s health ministry",
        "as of: not stated",
    ):
        assert part in tile


def test_figures_without_a_claimant_say_so(words) -> None:
    tiles = words["snapshot"].partition("Key figures")[2].partition("Highlights")[0]
    for number in ("20", "24", "nearly 2,000", "315"):
        tile = re.search(rf"(?<!\d){number}(?![\d,]).*?as of: not stated", tiles).group()
        assert "not attributed in the source" in tile
        assert " per " not in tile


def test_the_garbled_sentence_is_nowhere_a_fact(words) -> None:
    for text in words.values():
        assert "Goldin" not in text
        assert "returned on Monday" not in text
        assert "remains of 15" not in text
        assert not re.search(r"\b15 (remains|bodies|Palestinians)", text)


def test_the_uae_leans_against_with_its_condition(words) -> None:
    position = words["positions"].partition("The UAE takes part in the force")[2]
    assert re.search(r"United Arab Emirates\W+−\? leans against", words["positions"])
    assert "leans against, reportedly" in position
    assert "condition: a clear operational framework" in position
    assert "no named speaker" in position


def test_nobody_is_given_a_position_that_the_report_does_not_give(words) -> None:
    matrix = words["positions"].partition("Where the actors stand")[2].partition("Positions")[0]
    for name in ("United States", "Egypt", "Qatar", "Hamas"):
        assert name not in matrix


def test_names_stand_in_their_scripts_and_private_people_without_names(words) -> None:
    assert "حماس" in words["profile"]
    assert "חמאס" in words["profile"]
    assert "Abu Shawish" not in "".join(words.values())
    assert "a resident of Al-Bureij refugee camp" in words["snapshot"]


def test_the_marking_is_in_header_and_footer_of_every_page(desk) -> None:
    for name in BRIEFINGS:
        for page in desk.pdf(f"{name}.pdf").pages:
            assert page.extract_text().count("TLP:CLEAR") == 2


def test_the_report_s_lack_of_date_and_title_is_said_and_no_grade_is_printed(words) -> None:
    for text in words.values():
        assert "Desk summary of an undated, untitled news report, date not stated" in text


@pytest.mark.parametrize("name", BRIEFINGS)
def test_each_endnote_leads_to_its_passage_and_back(desk, name) -> None:
    file = pypdfium2.PdfDocument(desk.folder / f"{name}.pdf")
    texts = [page.get_textpage() for page in file]
    links = list(_links(desk.pdf(f"{name}.pdf"), texts))
    marks = [link for link in links if link[0].isdigit()]
    assert {int(number) for number, _ in marks} == set(range(1, max(int(m) for m, _ in marks) + 1))
    for number, there in marks:
        assert re.search(rf"(^|\s){number}\s", there), (number, there)
    for arrow, there in links:
        if arrow == "↑":
            assert re.search(r"\d", there)
    assert sum(arrow == "↑" for arrow, _ in links) == len(marks)
    file.close()


@pytest.mark.parametrize("name", BRIEFINGS)
def test_a_claim_s_mark_is_the_number_of_the_passage_that_carries_it(words, name) -> None:
    body, _, notes = words[name].rpartition(" Notes ")
    for claim, passage in PASSAGES[name].items():
        number = re.search(rf"{re.escape(claim)} ?(\d+)", body).group(1)
        assert re.search(rf"(?<!\d){number} ([^“]*: )?{re.escape(passage)}", notes), claim


def _links(reader, texts):
    """Of every link within the file: its words, and those at the line it leads to."""
    numbers = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages)}
    for n, page in enumerate(reader.pages):
        for reference in page.get("/Annots") or []:
            link = reference.get_object()
            if "/Dest" not in link:
                continue
            left, bottom, right, top = map(float, link["/Rect"])
            own = texts[n].get_text_bounded(left, bottom, right, top).split()[-1]
            target, _, x, y = list(link["/Dest"])[:4]
            there = texts[numbers[target.idnum]].get_text_bounded(
                float(x) - 24, float(y) - 12, float(x) + 120, float(y) + 3
            )
            yield own, there
