"""Where the report sets a trap, the sample shows how the desk keeps out of it."""

import json
import re

import pytest

GOV = "Government of Israel"
DISARM = "Hamas disarms"
ROLE = "Hamas has a role in Gaza’s future"
TURKIYE_IN = "Türkiye takes part in the force on the ground"
UAE_IN = "The UAE takes part in the force"


@pytest.mark.parametrize(
    ("actor", "proposition", "expected"),
    [
        ("Hamas", DISARM, {"stance": "oppose", "firmness": "red_line", "basis": "reported"}),
        (GOV, DISARM, {"stance": "support", "basis": "inferred"}),
        (GOV, ROLE, {"stance": "oppose", "basis": "stated", "authority": "authorised"}),
        (GOV, TURKIYE_IN, {"stance": "oppose", "firmness": "firm", "basis": "reported"}),
        (
            "Türkiye",
            TURKIYE_IN,
            {"stance": "lean_support", "firmness": "exploratory", "basis": "reported"},
        ),
        ("United Arab Emirates", UAE_IN, {"stance": "lean_oppose", "basis": "reported"}),
    ],
)
def test_each_position_says_no_more_than_the_report(sample, actor, proposition, expected):
    position = sample.position(actor, proposition)
    assert {name: position[name] for name in expected} == expected


def test_nobody_else_has_a_position(sample):
    holders = {sample.by_id[each["actor_id"]]["name"] for each in sample.all("position")}
    assert holders == {"Hamas", GOV, "Türkiye", "United Arab Emirates"}


def test_those_who_spoke_are_named_and_nobody_is_invented(sample):
    speakers = {
        (sample.by_id[each["actor_id"]]["name"], sample.by_id[each["proposition_id"]]["text"]): (
            sample.by_id[each["speaker_id"]]["name"] if "speaker_id" in each else None
        )
        for each in sample.all("position")
    }
    assert speakers[GOV, ROLE] == "Shosh Bedrosian"
    assert speakers[GOV, TURKIYE_IN] == "Benjamin Netanyahu"
    assert speakers["United Arab Emirates", UAE_IN] is None
    assert speakers["Türkiye", TURKIYE_IN] is None
    assert speakers["Hamas", DISARM] is None


def test_the_uae_names_its_condition(sample):
    uae = sample.position("United Arab Emirates", UAE_IN)
    assert uae["conditions"] == "a clear operational framework"


@pytest.mark.parametrize(
    ("label", "qualifier", "value", "claimant", "contested"),
    [
        ("Palestinians killed", "at_least", "242", "Gaza’s health ministry", True),
        ("Fighters killed approaching the Yellow Line", "exact", "2", "Israeli military", True),
        ("Hezbollah members killed in Lebanon", "exact", "15", "Israel", True),
        ("Living hostages returned by Hamas", "exact", "20", None, False),
        ("Remains of captives returned by Hamas", "exact", "24", None, False),
        ("Prisoners freed by Israel", "nearly", "2000", None, False),
        ("Bodies of Palestinian captives returned by Israel", "exact", "315", None, True),
    ],
)
def test_each_figure_has_its_claimant_or_none(sample, label, qualifier, value, claimant, contested):
    figure = sample.figure(label)
    assert (figure["qualifier"], figure["value"]) == (qualifier, value)
    claimant_id = figure.get("claimant_id")
    assert (claimant_id and sample.by_id[claimant_id]["name"]) == claimant
    assert sample.by_id[figure["measure_id"]]["contested"] is contested
    assert figure["as_of"] is None
    assert figure.get("status", "standing") == "standing"


def test_limited_verification_is_the_caveat_of_both_counts(sample):
    killed = sample.figure("Palestinians killed")
    fighters = sample.figure("Fighters killed approaching the Yellow Line")
    assert killed["caveat"] == fighters["caveat"]
    assert "Independent verification is limited" in killed["caveat"]


def test_nothing_is_counted_as_a_part_of_something_else(sample):
    assert not any(measure.get("part_of_id") for measure in sample.all("measure"))
    assert any(
        "315" in gap["question"] and "Monday" in gap["question"] for gap in sample.all("gap")
    )


def test_mondays_number_is_disputed_and_cannot_be_judged(sample):
    figure = sample.figure("Remains of Palestinians returned on Monday")
    ((evidence, passage),) = sample.evidence(figure)
    assert figure["status"] == "disputed"
    assert evidence["credibility"] == 6
    assert "15 Palestinians" in passage["exact"]
    ((_, against),) = sample.evidence(figure, role="contradicts")
    assert against["exact"] in sample.text_of("from outside the report")


def test_the_name_among_the_dead_stands_in_one_disputed_passage_only(sample):
    goldin = sample.actor("Hadar Goldin")
    assert goldin["sensitivity"] == "protected"
    naming = [each for each in sample.all("excerpt") if "Goldin" in each["exact"]]
    uses = [each for each in sample.all("evidence") if each["excerpt_id"] == naming[0]["id"]]
    assert len(naming) == 1
    assert [each["credibility"] for each in uses] == [5]
    assert sample.by_id[uses[0]["record_id"]]["status"] == "disputed"
    written_by_us = [
        json.dumps(each, ensure_ascii=False)
        for each in sample.given
        if each["record"] not in ("source_text", "excerpt")
    ]
    assert [line for line in written_by_us if "Goldin" in line] == [
        json.dumps(goldin, ensure_ascii=False)
    ]


def test_the_desks_own_note_says_where_it_comes_from(sample):
    note = sample.text_of("from outside the report")
    assert note.startswith("Note by the desk, from outside the report.")
    assert "two handovers in opposite directions" in note


def test_the_source_claims_no_title_date_or_author(sample):
    source = sample.one("source", title="Desk summary of an undated, untitled news report")
    assert source["reliability"] == "F"
    assert source["issued"] is None
    assert not any(
        source.get(field) for field in ("authors", "publisher", "container_title", "url")
    )


def dates_in(value):
    if isinstance(value, dict):
        if "as_written" in value:
            yield value
        for part in value.values():
            yield from dates_in(part)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("Monday", "2025-11-10"),
        ("for a month", "2025-10-10/.."),
        ("October 10", "2025-10-10"),
        ("since November", "2024-11"),
        ("early November", "2025-11"),
    ],
)
def test_dates_the_report_leaves_open_are_read_and_kept_as_written(sample, words, edtf):
    found = [date for given in sample.given for date in dates_in(given)]
    assert {"edtf": edtf, "basis": "inferred", "as_written": words} in found


def test_the_only_stated_day_is_the_one_the_report_states(sample):
    stated = {
        value
        for given in sample.given
        if given["record"] != "briefing"
        for value in given.values()
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d(-\d\d)?", value)
    }
    assert stated == {"2023-10-07"}


def test_each_side_says_that_the_other_violates_the_ceasefire(sample):
    titles = {event["title"] for event in sample.all("event", kind="statement")}
    assert "Israel says that Hamas violates the ceasefire" in titles
    assert "Hamas says that Israel violates the ceasefire" in titles
    assert sample.all("event", kind="violation") == []


def test_who_backs_whom_rests_on_a_passage(sample):
    relation = sample.one("relation", kind="backs")
    ends = [sample.by_id[relation[end]]["name"] for end in ("subject_id", "object_id")]
    ((_, passage),) = sample.evidence(relation)
    assert ends == ["Iran", "Hezbollah"]
    assert "which Iran backs" in passage["exact"]


@pytest.mark.parametrize(
    ("actor", "name", "kind"),
    [
        ("Türkiye", "Turkiye", "alias"),
        ("Türkiye", "Turkey", "alias"),
        ("United Arab Emirates", "UAE", "acronym"),
        ("United States", "Washington", "metonym"),
        ("Hamas", "حماس", "preferred"),
        ("Israel", "ישראל", "preferred"),
        ("Israeli military", "צה״ל", "acronym"),
        ("Gaza’s health ministry", "وزارة الصحة في غزة", "preferred"),
    ],
)
def test_actors_are_known_by_their_names(sample, actor, name, kind):
    found = sample.one("actor_name", actor_id=sample.actor(actor)["id"], name=name)
    assert found["kind"] == kind


def test_a_ministry_and_a_military_are_actors_of_their_own(sample):
    names = {actor["name"] for actor in sample.all("actor")}
    assert {"Gaza’s health ministry", "Hamas", "Israeli military", "Israel", GOV} <= names


def test_the_resident_is_private_and_appears_by_her_role(sample):
    resident = sample.actor("Salma Abu Shawish")
    quote = sample.one("excerpt", speaker_id=resident["id"])
    assert resident["sensitivity"] == "private_individual"
    assert resident["description"] == "a resident of Al-Bureij refugee camp"
    assert quote["exact"].startswith("We still do not feel safe.")
    for briefing in sample.all("briefing"):
        assert "Shawish" not in json.dumps(briefing, ensure_ascii=False)


def test_office_holders_are_public(sample):
    people = {each["name"]: each.get("sensitivity") for each in sample.all("actor", kind="person")}
    assert {name for name, sensitivity in people.items() if sensitivity == "public"} == {
        "Benjamin Netanyahu",
        "Jared Kushner",
        "Shosh Bedrosian",
    }
