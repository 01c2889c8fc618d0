"""Whose number and whose position it is stands in the sentence that gives it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.actors import Actor, ActorName, Membership, Relation
from briefing.domain.checks import unattributed
from briefing.domain.figures import Figure, Measure
from briefing.domain.positions import Position
from briefing.domain.records import new_id
from briefing.text.checked_writing import writing_of

VELDA = Actor(name="Velda", kind="state")
MINISTRY = Actor(name="Velda's water ministry", kind="government_body")
LEAGUE = Actor(name="League of the Dams", kind="armed_group")
SHORT = ActorName(actor_id=LEAGUE.id, name="LOD", kind="acronym")
CAPITAL = ActorName(actor_id=VELDA.id, name="Morra", kind="metonym")
IRSA = Actor(name="Irsa Kolm", kind="person")
OFFICE = Membership(person_id=IRSA.id, organisation_id=VELDA.id, role="foreign minister")
ORTO = Actor(name="Orto Vahl", kind="person")
SPEAKS = Relation(subject_id=ORTO.id, object_id=LEAGUE.id, kind="spokesperson_for")
WELLS = Measure(label="Wells closed", unit="wells")
RAIN = Measure(label="Rain", unit="mm", contested=False)
COUNT = Figure(measure_id=WELLS.id, value=Decimal(20), claimant_id=MINISTRY.id)
UNOWNED = Figure(measure_id=WELLS.id, value=Decimal(21))
RAINFALL = Figure(measure_id=RAIN.id, value=Decimal(22), claimant_id=MINISTRY.id)
_P = new_id()
OPPOSES = Position(actor_id=VELDA.id, proposition_id=_P, stance="oppose", speaker_id=IRSA.id)
REPORTED = Position(actor_id=LEAGUE.id, proposition_id=_P, stance="oppose", basis="reported")
INFERRED = Position(actor_id=LEAGUE.id, proposition_id=_P, stance="support", basis="inferred")
SILENT = Position(actor_id=LEAGUE.id, proposition_id=_P, stance="no_position_found")
RECORDS = (
    *(VELDA, MINISTRY, LEAGUE, SHORT, CAPITAL, IRSA, OFFICE, ORTO, SPEAKS, WELLS, RAIN),
    *(COUNT, UNOWNED, RAINFALL, OPPOSES, REPORTED, INFERRED, SILENT),
)
LINKS = {
    "(count)": f"(figure:{COUNT.id})",
    "(unowned)": f"(figure:{UNOWNED.id})",
    "(rain)": f"(figure:{RAINFALL.id})",
    "(opposes)": f"(position:{OPPOSES.id})",
    "(reported)": f"(position:{REPORTED.id})",
    "(inferred)": f"(position:{INFERRED.id})",
    "(silent)": f"(position:{SILENT.id})",
}


def with_links(text: str) -> str:
    for short, link in LINKS.items():
        text = text.replace(short, link)
    return text


def alarms(found, text: str):
    text = with_links(text)
    return found(unattributed, text, *RECORDS, writing=writing_of([("draft", text)]))


@pytest.mark.parametrize(
    "text",
    [
        "In the hills [20 wells](count) are closed.",
        "Since March [20](count) have been closed, it is reported.",
        "The engineers closed [20 wells](count) near the building of the water ministry.",
        "There will be [no treaty](opposes) this year.",
        "Orto Vahl is in the hills. Nobody wants [the treaty](opposes).",
        "The guild met. He said that [20 wells](count) were closed.",
        "The guild met. The agency said that [20 wells](count) were closed.",
    ],
)
def test_a_claim_without_its_claimant_is_told(found, text) -> None:
    (finding,) = alarms(found, text)
    assert finding.record_id in (COUNT.id, OPPOSES.id)


@pytest.mark.parametrize(
    "text",
    [
        "Velda's water ministry counts [20 wells](count).",
        "Velda’s water ministry counts [20 wells](count).",
        "[20 wells](count) are closed, per Velda's water ministry.",
        "Closed are [20 wells](count), according to the ministry.",
        "The ministry met on Monday. It counts [20 wells](count).",
        "Velda's water ministry met. The agency counts [20 wells](count).",
        "By the count of the water ministry [20](count) are closed.",
        "| Who | Wells |\n|---|---|\n| Velda's water ministry | [20](count) |",
        "| Velda's water ministry | Guild |\n|---|---|\n| [20](count) | 30 |",
        "Velda wants [no treaty](opposes).",
        "[No treaty](opposes), Irsa Kolm said.",
        "There will be [no treaty](opposes), the foreign minister said.",
        "Kolm told reporters that there would be [no treaty](opposes).",
        "Morra wants [no treaty](opposes).",
        "The Veldan side wants [no treaty](opposes).",
        "LOD reportedly [opposes](reported) the treaty.",
        "The League [is said to oppose](reported) the treaty.",
        "The League, we infer, [would help](inferred).",
        "In March [21 wells](unowned) were closed.",
        "The rain came to [22 mm](rain).",
        "Nothing is known of [a position](silent).",
        "# [20 wells](count) closed",
    ],
)
def test_a_claim_with_its_claimant_is_let_alone(found, text) -> None:
    assert not alarms(found, text)


@pytest.mark.parametrize(
    "text",
    [
        "The League said that it [opposes the treaty](reported).",
        "Orto Vahl announced that it [would help](inferred).",
        "LOD has declared that it [opposes](reported) the treaty.",
    ],
)
def test_a_verb_that_says_more_than_is_known_is_told(found, text) -> None:
    (finding,) = alarms(found, text)
    assert "did not say this itself" in str(finding.message)
    assert not finding.fixes


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "In the hills [20 wells](count) are closed.",
            "In the hills [20 wells](count) are closed, per Velda's water ministry.",
        ),
        ("Closed: [20](count)", "Closed: [20](count), per Velda's water ministry"),
        ("There will be [no treaty](opposes)!", "There will be [no treaty](opposes), Velda said!"),
    ],
)
def test_the_fix_adds_the_claimant_at_the_end(found, fixed, text, mended) -> None:
    (finding,) = alarms(found, text)
    assert fixed(with_links(text), finding) == with_links(mended)


def test_an_actor_that_was_merged_goes_by_both_names(found) -> None:
    old = Actor(name="Water Board", kind="organisation", merged_into_id=MINISTRY.id)
    text = with_links("The Water Board counts [20 wells](count).")
    writing = writing_of([("draft", text)])
    assert not found(unattributed, text, *RECORDS, old, writing=writing)
    apart = replace(old, merged_into_id=None)
    assert found(unattributed, text, *RECORDS, apart, writing=writing)
