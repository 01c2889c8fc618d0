import io

import pypdf
import pytest

from briefing.documents.evidence_blocks import VersionHistory
from briefing.documents.flow.document import flow_document
from briefing.documents.flow.elements import Table
from briefing.documents.frozen import from_json, to_json
from briefing.documents.html.page import to_html
from briefing.documents.pdf import to_pdf
from briefing.documents.phrases.english import ENGLISH
from briefing.documents.prose import Heading
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.dates import Date


@pytest.fixture
def briefing(shelf, talks):
    briefing = shelf.put(Briefing(title="Week", subject_kind="issue", subject_id=talks.issue.id))
    shelf.put(
        Edition(
            briefing_id=briefing.id,
            number=1,
            status="final",
            released_at="2025-11-08T09:00:00Z",
            cut_off=Date("2025-11-07"),
        )
    )
    shelf.put(Edition(briefing_id=briefing.id, number=2, status="withdrawn"))
    return briefing


def test_the_editions_stand_at_the_back_the_newest_first(composed, briefing, talks, block_of):
    document = composed(about=talks.issue, template="assessment", id=briefing.id)
    assert [
        (each.edition, each.status, each.released, each.cut_off)
        for each in block_of(document, VersionHistory).versions
    ] == [
        ("Edition 2", "Withdrawn", "date not stated", "date not stated"),
        ("Edition 1", "Final", "8 November 2025", "7 November 2025"),
    ]
    assert from_json(to_json(document)) == document
    last = pypdf.PdfReader(io.BytesIO(to_pdf(document, "a4").pdf)).pages[-1].extract_text()
    assert "Edition 1 Final 8 November 2025 7 November 2025" in " ".join(last.split())


def test_where_text_flows_they_are_a_table_behind_the_notes(composed, briefing, talks):
    document = composed(about=talks.issue, template="assessment", id=briefing.id)
    flow = flow_document(document, ENGLISH)
    heading, table = flow.closing[-2:]
    assert isinstance(heading, Heading)
    assert isinstance(table, Table)
    said = [[each.content[0].line[0].text for each in row] for row in (table.head, *table.rows)]
    assert said == [
        ["Edition", "Status", "Released", "Information cut-off"],
        ["Edition 2", "Withdrawn", "date not stated", "date not stated"],
        ["Edition 1", "Final", "8 November 2025", "7 November 2025"],
    ]
    page = to_html(document).decode()
    assert page.count(">Edition 1<") == 1
    assert page.index(">Edition 1<") > page.index("About the sources")


def test_a_snapshot_keeps_its_page_for_what_matters(composed, briefing, talks):
    document = composed(about=talks.issue, id=briefing.id)
    assert not [block for block in document.blocks if isinstance(block, VersionHistory)]
