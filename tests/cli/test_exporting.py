"""The command that makes the document: export."""

from io import BytesIO
from typing import get_args

import docx
import pytest
from pypdf import PdfReader

from briefing.domain.vocabularies import Template

ISSUE = "0190c000-0000-7000-8000-00000000000a"
BRIEFING = "0190c000-0000-7000-8000-00000000000b"
ACTOR = "0190c000-0000-7000-8000-00000000000c"
RECORDS = (
    {"record": "issue", "id": ISSUE, "title": "Water in Farghestan", "question": "Who pays?"},
    {"record": "actor", "id": ACTOR, "name": "Ministry of Water", "kind": "government_body"},
    {
        "record": "briefing",
        "id": BRIEFING,
        "title": "Week three",
        "subject_kind": "issue",
        "subject_id": ISSUE,
        "parts": {"bottom_line": "Seven wells are open."},
    },
)


@pytest.fixture(autouse=True)
def _library(put) -> None:
    put(*RECORDS)


def pdf(tmp_path, name="out.pdf") -> PdfReader:
    return PdfReader(BytesIO((tmp_path / name).read_bytes()))


def words(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


class TestWritten:
    def test_a_briefing_as_it_says_itself(self, run, tmp_path) -> None:
        outcome = run("export", "desk.briefing", BRIEFING, "--output", "out.pdf")
        assert (outcome.code, outcome.out) == (0, "out.pdf\n")
        assert "One page." in outcome.err
        left_out = outcome.err.partition("Left out, because there is nothing to print: ")[2]
        assert "highlights" in left_out
        assert "bottom_line" not in left_out
        assert "Seven wells are open." in words(pdf(tmp_path))

    @pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
    def test_on_the_paper_that_is_asked_for(self, run, tmp_path, paper, size) -> None:
        run("export", "desk.briefing", BRIEFING, "--paper", paper, "--output", "out.pdf")
        box = pdf(tmp_path).pages[0].mediabox
        assert (round(box.width), round(box.height)) == size

    def test_an_issue_as_a_snapshot_and_an_actor_as_a_profile(self, run, tmp_path) -> None:
        run("export", "desk.briefing", ISSUE, "--output", "issue.pdf")
        run("export", "desk.briefing", ACTOR, "--output", "actor.pdf", "--format", "pdf")
        assert "Water in Farghestan" in words(pdf(tmp_path, "issue.pdf"))
        assert "Ministry of Water" in words(pdf(tmp_path, "actor.pdf"))

    def test_with_another_template(self, run, tmp_path) -> None:
        run("export", "desk.briefing", ISSUE, "--template", "position_brief", "--output", "o.pdf")
        assert "Who pays?" in words(pdf(tmp_path, "o.pdf"))

    def test_in_another_language(self, run, tmp_path) -> None:
        run("export", "desk.briefing", BRIEFING, "--language", "tr", "--output", "out.pdf")
        assert "sayfa 1 / 1" in words(pdf(tmp_path))
        assert pdf(tmp_path).trailer["/Root"]["/Lang"] == "tr"

    def test_the_library_is_only_read(self, run) -> None:
        run("export", "desk.briefing", ISSUE, "--template", "position_brief", "--output", "o.pdf")
        assert len(run("history", "desk.briefing", "--json").json) == 1

    def test_an_old_file_gives_way(self, run, tmp_path) -> None:
        (tmp_path / "out.pdf").write_text("old")
        assert run("export", "desk.briefing", BRIEFING, "--output", "out.pdf").code == 0
        assert len(pdf(tmp_path).pages) == 1
        assert not list(tmp_path.glob(".*.part"))


def starts(tmp_path, name) -> bytes:
    return (tmp_path / name).read_bytes()[:15]


class TestFormat:
    BEGINNINGS = (
        ("out.pdf", b"%PDF-"),
        ("out.html", b"<!DOCTYPE html>"),
        ("out.HTM", b"<!DOCTYPE html>"),
        ("out.md", b"# Week three"),
        ("out.docx", b"PK\x03\x04"),
        ("out.xlsx", b"PK\x03\x04"),
        ("out.txt", b"%PDF-"),
        ("out", b"%PDF-"),
    )

    @pytest.mark.parametrize(("name", "beginning"), BEGINNINGS)
    def test_is_that_of_the_ending(self, run, tmp_path, name, beginning) -> None:
        outcome = run("export", "desk.briefing", BRIEFING, "--output", name)
        assert (outcome.code, outcome.out) == (0, f"{name}\n")
        assert starts(tmp_path, name).startswith(beginning)
        assert ("One page." in outcome.err) == (beginning == b"%PDF-")
        assert "Left out, because there is nothing to print" in outcome.err
        assert not list(tmp_path.glob(".*.part"))

    @pytest.mark.parametrize("name", ["docx", "html", "md", "xlsx"])
    def test_is_the_one_that_is_asked_for(self, run, tmp_path, name) -> None:
        run("export", "desk.briefing", BRIEFING, "--output", f"by-ending.{name}")
        run("export", "desk.briefing", BRIEFING, "--output", "named.pdf", "--format", name)
        assert (tmp_path / "named.pdf").read_bytes() == (
            tmp_path / f"by-ending.{name}"
        ).read_bytes()

    def test_docx_is_set_on_the_paper_that_is_asked_for(self, run, tmp_path) -> None:
        run("export", "desk.briefing", BRIEFING, "--output", "o.docx", "--paper", "letter")
        section = docx.Document(str(tmp_path / "o.docx")).sections[0]
        assert (section.page_width.pt, section.page_height.pt) == (612, 792)

    def test_unknown_is_refused(self, run, tmp_path) -> None:
        outcome = run("export", "desk.briefing", BRIEFING, "--output", "o.odt", "--format", "odt")
        assert outcome.code == 2
        assert not (tmp_path / "o.odt").exists()

    @pytest.mark.parametrize("name", ["docx", "html", "md", "xlsx"])
    def test_never_takes_the_place_of_the_library(self, run, tmp_path, name) -> None:
        library = (tmp_path / "desk.briefing").read_bytes()
        outcome = run(
            "export", "desk.briefing", BRIEFING, "--output", "desk.briefing", "--format", name
        )
        assert (outcome.code, "is the library" in outcome.err) == (2, True)
        assert (tmp_path / "desk.briefing").read_bytes() == library


class TestRefused:
    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            ([ISSUE, "--output", "missing/out.pdf"], "There is no folder"),
            ([ISSUE, "--output", "."], ". is a folder"),
            ([ISSUE, "--output", "desk.briefing"], "is the library"),
            ([ISSUE, "--template", "poem", "--output", "old.pdf"], "choose one of: snapshot"),
            (["seven", "--output", "old.pdf"], "There is no record seven"),
        ],
        ids=str,
    )
    def test_in_a_sentence_with_the_old_file_intact(self, run, tmp_path, arguments, words) -> None:
        (tmp_path / "old.pdf").write_text("old")
        library = (tmp_path / "desk.briefing").read_bytes()
        outcome = run("export", "desk.briefing", *arguments)
        assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
        assert words in outcome.err
        assert (tmp_path / "old.pdf").read_text() == "old"
        assert (tmp_path / "desk.briefing").read_bytes() == library

    def test_what_is_no_briefing_issue_or_actor(self, run, put) -> None:
        (gap,) = put({"record": "gap", "question": "Who pays?"})
        outcome = run("export", "desk.briefing", gap, "--output", "out.pdf")
        assert "is of the kind gap" in outcome.err

    def test_what_lies_in_the_trash(self, run) -> None:
        run("trash", "desk.briefing", BRIEFING)
        outcome = run("export", "desk.briefing", BRIEFING, "--output", "out.pdf")
        assert (outcome.code, "restore it first" in outcome.err) == (2, True)


class TestTemplates:
    @pytest.mark.parametrize("template", get_args(Template))
    @pytest.mark.parametrize("id", [ISSUE, ACTOR, BRIEFING])
    def test_every_template_is_made_of_everything(self, run, tmp_path, template, id) -> None:
        outcome = run("export", "desk.briefing", id, "--template", template, "--output", "o.pdf")
        assert outcome.code == 0
        name = template.replace("_", " ").upper()
        assert name in words(pdf(tmp_path, "o.pdf"))

    def test_a_change_report_begins_at_the_day_asked_for(self, run, tmp_path) -> None:
        wanted = ("--template", "change_report", "--since", "2025-11-08")
        assert run("export", "desk.briefing", ISSUE, *wanted, "--output", "o.pdf").code == 0
        assert "Between 8 November 2025 and" in words(pdf(tmp_path, "o.pdf"))

    def test_a_day_that_is_none_is_named(self, run) -> None:
        wanted = ("--template", "change_report", "--since", "last week")
        outcome = run("export", "desk.briefing", ISSUE, *wanted, "--output", "o.pdf")
        assert outcome.code != 0
        assert "last week" in outcome.err


class TestPresets:
    SETTINGS = (
        '{"export": {"format": "md", "template": "assessment", "marking": "TLP:RED",'
        ' "without_passages": true}}'
    )

    def test_an_export_follows_a_preset(self, run, put, tmp_path) -> None:
        put({"record": "preset", "name": "Partners", "settings": self.SETTINGS})
        outcome = run(
            "export", "desk.briefing", BRIEFING, "--preset", "partners", "--output", "copy"
        )
        assert outcome.code == 0, outcome.err
        text = (tmp_path / "copy").read_text("utf-8")
        assert "TLP:RED" in text
        assert "Assessment" in text

    def test_what_is_said_besides_comes_first(self, run, put, tmp_path) -> None:
        put({"record": "preset", "name": "Partners", "settings": self.SETTINGS})
        line = ("export", "desk.briefing", BRIEFING, "--preset", "Partners")
        assert run(*line, "--template", "chronology", "--output", "out.html").code == 0
        text = (tmp_path / "out.html").read_text("utf-8")
        assert "Chronology" in text
        assert text.startswith("<!DOCTYPE html>")

    def test_they_are_listed(self, run, put) -> None:
        assert "No way to export is saved yet" in run("presets", "desk.briefing").err
        put(
            {"record": "preset", "name": "Partners", "settings": self.SETTINGS},
            {"record": "preset", "name": "Broken", "settings": "no"},
        )
        listed = run("presets", "desk.briefing").out.splitlines()
        assert listed[0].startswith("Broken")
        assert "save it anew" in listed[0]
        assert "template: assessment" in listed[1]
        (partners,) = run("presets", "desk.briefing", "--json").json
        assert (partners["name"], partners["format"]) == ("Partners", "md")
        assert partners["without_passages"] is True

    def test_an_unknown_or_unreadable_one_is_told(self, run, put) -> None:
        put({"record": "preset", "name": "Broken", "settings": "no"})
        for name, said in (("Nobody", "There is no preset “Nobody”"), ("Broken", "save it anew")):
            outcome = run(
                "export", "desk.briefing", BRIEFING, "--preset", name, "--output", "out.pdf"
            )
            assert outcome.code != 0
            assert said in outcome.err
