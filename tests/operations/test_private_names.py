"""What the checks call a private name is what is redacted in print, wherever it stands."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.documents.privacy import texts_within
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft, Part
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Issue
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.operations.checking_drafts import check_draft
from briefing.operations.exporting import composed
from briefing.store.library import Library

TODAY = Date("2031-05-20")
NURSE = Actor(name="Ada Torv", kind="person", sort_name="Torv, Ada", description="a nurse")
MINISTER = Actor(name="Ole Brandt", kind="person", sensitivity="public")
WELLS = Measure(label="Wells closed", contested=False)
COUNT = Figure(measure_id=WELLS.id, value=Decimal(20), as_of=TODAY)
SOURCE = Source(title="Gazette", publisher="The Gazette", url="https://gazette.example/wells")
TEXT = SourceText(source_id=SOURCE.id, text="Twenty wells, said the nurse Ada Torv.")
EXCERPT = Excerpt(source_text_id=TEXT.id, start=0, end=12, exact="Twenty wells")
NAMING = replace(EXCERPT, end=len(TEXT.text), exact=TEXT.text)
CARRIES = Evidence(record_kind="figure", record_id=COUNT.id, excerpt_id=EXCERPT.id)
EMPTY = Issue(title="The wells")
BRIEFING = Briefing(
    title="Week three", template="issue_brief", subject_kind="issue", subject_id=EMPTY.id
)
CITING = f"There are [20](figure:{COUNT.id}) wells."
LEADING = "https://news.example/ada-torv"

PLACES = {
    "text": {"text": "They asked Ada Torv."},
    "words of two looks": {"text": "They asked Ada **Torv**."},
    "words of a link": {"text": f"They asked [Ada Torv](actor:{NURSE.id})."},
    "heading": {"text": "## Ada Torv\n\nShe knows."},
    "list": {"text": "- Ada Torv\n- others"},
    "cell": {"text": "| who | what |\n|---|---|\n| Ada Torv | knows |"},
    "quotation": {"text": "> Ada Torv knows."},
    "footnote": {"text": "She knows.[^1]\n\n[^1]: Ada Torv does."},
    "picture": {"text": "![Ada Torv](https://news.example/p.png)"},
    "address": {"text": f"They [say so]({LEADING})."},
    "part": {"briefing": {"parts": (Part("bottom_line", "Ada Torv knows."),)}},
    "title": {"briefing": {"title": "Ada Torv and the wells"}},
    "series": {"briefing": {"series": "Talks with Ada Torv"}},
    "audience": {"briefing": {"audience": "Ada Torv"}},
    "reviewer": {"briefing": {"reviewer": "Ada Torv"}},
    "subject": {"briefing": {"subject_kind": "actor", "subject_id": NURSE.id}},
    "passage": {"text": CITING, "excerpt": NAMING},
    "translation": {"text": CITING, "excerpt": replace(EXCERPT, translation="So Ada Torv.")},
    "speaker": {"text": CITING, "excerpt": replace(EXCERPT, speaker_id=NURSE.id)},
    "source title": {"text": CITING, "source": replace(SOURCE, title="A day with Ada Torv")},
    "source author": {"text": CITING, "source": replace(SOURCE, authors=("Ada Torv",))},
    "source publisher": {"text": CITING, "source": replace(SOURCE, publisher="Ada Torv Press")},
    "source address": {"text": CITING, "source": replace(SOURCE, url=LEADING)},
    "cite as": {"text": CITING, "source": replace(SOURCE, cite_as="Notes of Ada Torv")},
    "caveat": {"text": CITING, "figure": replace(COUNT, caveat="Counted by Ada Torv.")},
    "cited passage": {"text": f"It [says](excerpt:{EXCERPT.id}) so.", "excerpt": NAMING},
    "cited source": {
        "text": f"It [says](source:{SOURCE.id}) so.",
        "source": replace(SOURCE, title="A day with Ada Torv"),
    },
}
ELSEWHERE = {
    "label of a block": {"text": f"{CITING}\n\n![What Ada Torv counts](sources:)"},
    "nothing": {"text": CITING},
    "a public person": {"text": "They asked Ole Brandt."},
    "part of another word": {"text": "They asked Adatorvald."},
    "not cited": {"text": "Nothing.", "excerpt": NAMING},
    "withheld passage": {
        "text": CITING,
        "excerpt": NAMING,
        "source": replace(SOURCE, handling="background_only"),
    },
    "unnamed speaker": {
        "text": CITING,
        "excerpt": replace(EXCERPT, speaker_id=NURSE.id),
        "source": replace(SOURCE, handling="chatham_house", authors=("Ada Torv",)),
    },
    "author of the briefing": {"briefing": {"authors": ("Ada Torv",)}},
    "note of the briefing": {"briefing": {"note": "Ask Ada Torv."}},
}


def outcome(library: Library, place) -> tuple[bool, bool]:
    """Whether the check finds a private name, and whether one was redacted in the document."""
    briefing = replace(BRIEFING, **place.get("briefing", {}))
    draft = Draft(briefing_id=briefing.id, text=place.get("text", ""))
    records = (
        NURSE,
        MINISTER,
        WELLS,
        EMPTY,
        place.get("figure", COUNT),
        place.get("source", SOURCE),
        TEXT,
        place.get("excerpt", EXCERPT),
        CARRIES,
        briefing,
        draft,
    )
    library.apply(Step("Put", tuple(Edit(None, record) for record in records)))
    check = check_draft(library, briefing, today=TODAY)
    document = composed(library, briefing, TODAY)
    # Warnings are for the analyst, and the names of those who made it stay.
    front = replace(document.front, prepared_by="")
    printed = "\n".join(texts_within(replace(document, front=front, warnings=())))
    assert "Torv" not in printed.replace("Adatorvald", "")
    redacted = any("replaced by their role" in str(warning) for warning in document.warnings)
    found = any(each.finding.rule == "private_individual" for each in check.findings)
    return found, redacted


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_a_private_name_is_found_and_redacted(library: Library, place) -> None:
    assert outcome(library, place) == (True, True)


@pytest.mark.parametrize("place", ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_what_is_not_redacted_is_not_found(library: Library, place) -> None:
    assert outcome(library, place) == (False, False)
