"""What a library that holds almost nothing prints: one page that says so, and nothing absurd."""

import io
import re

import pypdf
import pytest

from briefing.documents.compose import OFFERED_TEMPLATES
from briefing.documents.pdf import to_pdf
from briefing.documents.phrases.english import ENGLISH
from briefing.domain.actors import Actor
from briefing.domain.issues import Issue


def words(result):
    pages = pypdf.PdfReader(io.BytesIO(result.pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture(params=["issue", "actor", "nothing"])
def subject(request, shelf):
    records = {"issue": Issue(title="Harbour"), "actor": Actor(name="Port Council", kind="state")}
    record = records.get(request.param)
    return None if record is None else shelf.put(record)


@pytest.mark.parametrize("template", OFFERED_TEMPLATES)
def test_every_template_is_one_sensible_page(subject, template, composed):
    result = to_pdf(composed(about=subject, template=template), "a4")
    said = words(result)
    assert result.page_count == 1
    assert result.warnings == ()
    assert "Harbour talks" in said
    assert re.search(r"\b0\b|\bNone\b|\{|\}", said) is None


@pytest.mark.parametrize("template", ["snapshot", "position_brief", "evidence_pack"])
def test_a_page_without_anything_says_so_instead_of_naming_no_sources(template, composed):
    said = words(to_pdf(composed(template=template), "a4"))
    assert ENGLISH.nothing_recorded in said
    assert ENGLISH.headings.about_sources not in said


def test_typed_text_alone_is_told_to_stand_without_a_source(composed):
    said = words(to_pdf(composed("The harbour is closed."), "a4"))
    assert ENGLISH.nothing_recorded not in said
    assert ENGLISH.notes.no_source in said
