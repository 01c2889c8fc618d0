"""Who made a briefing and under which address stands at its end, in every format."""

from io import BytesIO

import docx
import pytest
from pypdf import PdfReader

from briefing.documents.formats import made_as
from briefing.documents.pdf import to_pdf
from briefing.domain.desk import Organisation
from briefing.domain.issues import Issue

UNIT = Organisation(
    name="Coastal Unit", address="1 Quay Road\n\n Velda ", disclaimer="All states are invented."
)
IMPRINT = "Coastal Unit · 1 Quay Road · Velda"


@pytest.fixture
def document(shelf, composed):
    source = shelf.source("Bulletin 14")
    excerpt = shelf.passage(source, "The quay is open.")
    issue = shelf.put(Issue(title="Harbour"))
    text = f"The quay [is open](excerpt:{excerpt.id})."

    def document(unit: Organisation, template: str = "issue_brief"):
        return composed(text, about=issue, organisation=unit, template=template)

    return document


def silent(done: int, total: int) -> None:
    del done, total


def words_of(document, name: str) -> str:
    if name == "pdf":
        pages = PdfReader(BytesIO(to_pdf(document, "a4", silent).pdf)).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())
    data = made_as(document, name, "a4")
    if name == "docx":
        return "\n".join(each.text for each in docx.Document(BytesIO(data)).paragraphs)
    return data.decode()


@pytest.mark.parametrize("name", ["pdf", "docx", "html", "md"])
@pytest.mark.parametrize("template", ["issue_brief", "snapshot"])
def test_the_imprint_follows_the_disclaimer(document, name, template) -> None:
    words = words_of(document(UNIT, template), name)
    assert words.index("The quay is open") < words.index("All states are invented.")
    assert words.index("All states are invented.") < words.index(IMPRINT)


def test_without_an_address_there_is_none(document) -> None:
    unit = Organisation(name="Coastal Unit")
    assert words_of(document(unit), "md").count("Coastal Unit") == 1
    assert document(unit).front.closing == ()
