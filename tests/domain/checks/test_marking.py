"""A source that ranks above the edition, or whose handling forbids how it is cited, is told."""

from dataclasses import replace

import pytest

from briefing.domain.actors import Actor, ActorName
from briefing.domain.briefings import Briefing
from briefing.domain.checks import marking
from briefing.domain.positions import Position
from briefing.domain.records import new_id
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText

SPEAKER = Actor(name="Ilse Marn", kind="person", sort_name="Marn, Ilse")
ALIAS = ActorName(actor_id=SPEAKER.id, name="The Envoy")
SOURCE = Source(title="Notes of a talk")
SPOKEN = SourceText(source_id=SOURCE.id, text="The dam stays.")
SAID = Excerpt(source_text_id=SPOKEN.id, start=0, end=3, exact="The", speaker_id=SPEAKER.id)
CLAIM = Position(actor_id=new_id(), proposition_id=new_id(), stance="oppose", wording="stays")
CARRIES = Evidence(record_kind="position", record_id=CLAIM.id, excerpt_id=SAID.id)
TEXT = f"The dam [stays](position:{CLAIM.id}). It [stays](position:{CLAIM.id})."
OWN = ("Open", "Internal", "Closed")


def told(found, source: Source, text: str = TEXT, edition: str = "", markings=OWN):
    return found(
        marking,
        text,
        source,
        SPOKEN,
        SAID,
        CLAIM,
        CARRIES,
        SPEAKER,
        ALIAS,
        briefing=Briefing(title="Week 3", marking=edition),
        markings=markings,
    )


@pytest.mark.parametrize(
    ("source", "edition", "outcome"),
    [
        ("TLP:AMBER", "TLP:GREEN", "alarm"),
        ("TLP:AMBER+STRICT", "TLP:AMBER", "alarm"),
        ("tlp: red", "TLP:AMBER+STRICT", "alarm"),
        ("TLP:GREEN", "", "alarm"),
        ("Closed", "Internal", "alarm"),
        ("Internal", "", "alarm"),
        ("TLP:RED", "Closed", "note"),
        ("Secret", "TLP:RED", "note"),
        ("TLP:AMBER", "TLP:AMBER", None),
        ("TLP:GREEN", "TLP:RED", None),
        ("TLP:CLEAR", "", None),
        ("Open", "Internal", None),
        ("Secret", "Secret", None),
        ("", "", None),
        ("", "TLP:RED", None),
    ],
)
def test_markings_rank_each_in_its_own_order(found, source, edition, outcome) -> None:
    findings = told(found, replace(SOURCE, marking=source), edition=edition)
    if outcome is None:
        assert findings == []
    else:
        finding, again = findings
        assert (again.kind, again.record_id, again.message) == (
            finding.kind,
            finding.record_id,
            finding.message,
        )
        assert finding.is_note is (outcome == "note")
        assert (finding.kind, finding.record_id) == ("source", SOURCE.id)
        assert "Notes of a talk" in str(finding.message)


def test_what_is_for_background_only_is_not_cited(found) -> None:
    findings = told(found, replace(SOURCE, handling="background_only"))
    assert ["do not cite it" in str(finding.message) for finding in findings] == [True, True]


@pytest.mark.parametrize("name", ["Ilse Marn", "Marn", "The Envoy"])
@pytest.mark.parametrize("handling", ["chatham_house", "not_for_attribution"])
def test_nobody_is_named_where_the_source_forbids_it(found, name, handling) -> None:
    source = replace(SOURCE, handling=handling, cite_as="a diplomat")
    text = f"{name} says the dam [stays](position:{CLAIM.id}). It is old."
    (finding,) = told(found, source, text)
    assert f"forbids naming who said this: {name}." in str(finding.message)
    assert told(found, SOURCE, text) == []
    assert told(found, source, f"A diplomat says it. {name} slept.\n\n{TEXT}") == []


def test_what_is_not_for_attribution_needs_words_to_be_cited_by(found) -> None:
    source = replace(SOURCE, handling="not_for_attribution")
    findings = told(found, source)
    assert {str(one.message).partition(": ")[2] for one in findings} == {
        "say in the source how it is to be cited."
    }
    assert told(found, replace(source, cite_as="a diplomat")) == []


def test_its_words_are_not_quoted(found) -> None:
    source = replace(SOURCE, handling="not_for_attribution", cite_as="a diplomat")
    text = f"The dam, a diplomat said, “[stays](excerpt:{SAID.id})”."
    (finding,) = told(found, source, text)
    assert "do not print its words" in str(finding.message)
    assert told(found, source, text.replace("“", "").replace("”", "")) == []
    assert told(found, replace(source, handling="on_record"), text) == []
