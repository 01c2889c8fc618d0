"""The negotiation over the harbour as a document of any template, in any language."""

from collections.abc import Callable

import pytest

from briefing.documents.brief import EditionInfo
from briefing.documents.compose import compose
from briefing.documents.content import Document
from briefing.documents.phrases.languages import phrases_for
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.dates import Date
from tests.documents.languages.harbour import Harbour
from tests.documents.languages.texts import ARABIC, HEBREW


@pytest.fixture
def told(shelf) -> Callable[[str, str], Document]:
    """Composes the document: template and language; Hebrew in Hebrew, all others in Arabic."""

    def told(template: str, language: str, **fields) -> Document:
        texts = HEBREW if language == "he" else ARABIC
        harbour = Harbour(shelf, texts, "he" if language == "he" else "ar")
        subject = harbour.arlen if template == "actor_profile" else harbour.issue
        briefing = shelf.put(
            Briefing(
                title=texts["title"],
                template=template,
                subject_kind=subject.KIND,
                subject_id=subject.id,
                language=language,
                series=texts["series"],
                audience=texts["audience"],
                authors=(texts["author"], texts["minister"]),
                parts=harbour.parts(),
                next_due=Date("2025-12-01"),
                **{"marking": "TLP:AMBER", **fields},
            )
        )
        shelf.put(
            Edition(
                briefing_id=briefing.id,
                number=1,
                status="final",
                cut_off=Date("2025-11-05"),
                released_at="2025-11-06T08:00:00Z",
            )
        )
        edition = EditionInfo(
            number=2,
            status="draft",
            date=Date("2025-11-15"),
            cut_off=Date("2025-11-14"),
            previous_number=1,
        )
        return compose(
            briefing,
            harbour.texts["prose"],
            shelf,
            phrases=phrases_for(language),
            edition=edition,
            organisation=harbour.organisation,
        )

    return told
