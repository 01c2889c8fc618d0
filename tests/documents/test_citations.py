from decimal import Decimal

import pytest

from briefing.documents.prose import Mark, plain
from briefing.domain.actors import Actor
from briefing.domain.dates import Date
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Issue
from briefing.domain.sources import Excerpt


@pytest.fixture
def figure(shelf):
    measure = shelf.put(Measure(label="Ships"))
    return shelf.put(Figure(measure_id=measure.id, value=Decimal(3)))


@pytest.fixture
def cited(shelf, figure, composed):
    """The document of a sentence that cites the figure."""
    issue = shelf.put(Issue(title="Nothing filed"))

    def cited():
        return composed(f"There are [three ships](figure:{figure.id}).", about=issue)

    return cited


def test_a_note_names_source_date_speaker_and_passage(shelf, figure, cited):
    speaker = shelf.put(Actor(name="Harbour master", kind="person", sensitivity="public"))
    source = shelf.source(
        "Ships in port",
        authors=("A. Writer", "B. Writer"),
        container_title="The Beacon",
        publisher="Beacon Press",
        issued=Date("2025-11-03"),
        url="https://example.org/ships",
    )
    excerpt = shelf.passage(
        source,
        "Nous avons trois navires.",
        language="fr",
        translation="We have three ships.",
        speaker_id=speaker.id,
        said_on=Date("2025-11-02"),
    )
    shelf.support(figure, excerpt)
    (note,) = cited().notes
    assert plain(note.source) == "A. Writer, B. Writer, Ships in port, The Beacon, Beacon Press"
    assert [words.text for words in note.source if words.emphasis] == ["Ships in port"]
    assert note.source[1].href == "https://example.org/ships"
    assert note.date == "3 November 2025"
    assert note.about == "Harbour master, 2 November 2025"
    assert (note.passage, note.translation) == ("Nous avons trois navires.", "We have three ships.")
    assert note.language == "fr"


def test_who_is_author_and_publisher_is_named_once(shelf, figure, cited):
    source = shelf.source(
        "Ships in port", authors=("Harbour Office",), publisher="Harbour Office", language="en"
    )
    shelf.support(figure, shelf.passage(source, "Three ships."))
    (note,) = cited().notes
    assert plain(note.source) == "Harbour Office, Ships in port"


def test_what_is_not_known_of_a_source_is_said(shelf, figure, cited):
    source = shelf.source("", language="")
    shelf.support(figure, shelf.passage(source, "Three."))
    (note,) = cited().notes
    assert (plain(note.source), note.date) == ("Untitled source", "date not stated")


def test_a_source_not_for_attribution_is_cited_as_agreed_and_in_no_other_way(shelf, figure, cited):
    speaker = shelf.put(Actor(name="D. Envoy", kind="person", sensitivity="public"))
    source = shelf.source(
        "Dinner notes",
        authors=("D. Envoy",),
        issued=Date("2025-11-03"),
        handling="not_for_attribution",
        cite_as="A Western diplomat",
        url="https://example.org/envoy",
    )
    shelf.support(figure, shelf.passage(source, "Three, I saw.", speaker_id=speaker.id))
    document = cited()
    (note,) = document.notes
    assert plain(note.source) == "A Western diplomat"
    assert (note.date, note.passage, note.about, note.source[0].href) == ("", "", "", "")
    for hidden in ("Envoy", "envoy", "Dinner", "I saw", "3 November"):
        assert hidden not in repr(document)
    assert "Not for attribution: 1 of 1." in document.summary


def test_the_chatham_house_rule_keeps_the_words_and_hides_the_speaker(shelf, figure, cited):
    speaker = shelf.put(Actor(name="D. Envoy", kind="person", sensitivity="public"))
    source = shelf.source("Round table", authors=("D. Envoy",), handling="chatham_house")
    shelf.support(figure, shelf.passage(source, "Three, I saw.", speaker_id=speaker.id))
    (note,) = cited().notes
    assert (plain(note.source), note.passage, note.about) == ("Round table", "Three, I saw.", "")


def test_what_speaks_against_a_claim_is_noted_as_such_and_context_is_not(shelf, figure, cited):
    source = shelf.source()
    shelf.support(figure, shelf.passage(source, "Three."))
    shelf.support(figure, shelf.passage(source, "Two at most."), role="contradicts")
    shelf.support(figure, shelf.passage(source, "The port is old."), role="context")
    document = cited()
    assert document.blocks[0].line[2] == Mark((1, 2))
    assert [(note.passage, note.caution) for note in document.notes] == [
        ("Three.", ""),
        ("Two at most.", "Speaks against the claim."),
    ]


def test_a_passage_graded_doubtful_is_not_taken_as_fact(shelf, figure, cited):
    shelf.support(figure, shelf.passage(shelf.source(), "Three."), credibility=6)
    document = cited()
    assert document.blocks[0].line[2] == Mark((1,), "disputed")
    assert document.notes[0].caution == "Not taken as fact."


def test_a_source_that_was_withdrawn_says_so(shelf, figure, cited):
    shelf.support(figure, shelf.passage(shelf.source(status="withdrawn"), "Three."))
    assert cited().notes[0].caution == "The source has been withdrawn."


def test_evidence_in_the_trash_carries_nothing(shelf, figure, cited):
    excerpt: Excerpt = shelf.passage(shelf.source(), "Three.")
    shelf.support(figure, excerpt)
    shelf.trash(excerpt)
    document = cited()
    assert document.blocks[0].line[2] == Mark((), "unsourced")
    assert document.notes == ()


def test_the_summary_counts_sources_languages_origins_and_limits(shelf, figure, cited):
    for title, language, group, issued, grade in (
        ("One", "ar", "wire", Date("2025-11-01"), "B"),
        ("Two", "en", "wire", None, "F"),
        ("Three", "fr", "", None, None),
    ):
        source = shelf.source(
            title, language=language, origin_group=group, issued=issued, reliability=grade
        )
        shelf.support(figure, shelf.passage(source, "Three."))
    assert cited().summary == (
        "3 sources are cited, in Arabic, English and French.",
        "They go back to 2 independent origins.",
        "Reliability cannot be judged or was not graded: 2 of 3.",
        "No date is stated: 2 of 3.",
    )


def test_one_origin_is_called_one(shelf, figure, cited):
    shelf.support(figure, shelf.passage(shelf.source(), "Three."))
    assert cited().summary[:2] == (
        "One source is cited, in English.",
        "All of it goes back to one origin; nothing here is confirmed by a second.",
    )
