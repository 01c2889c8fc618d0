"""The sample's lines are sound records that belong together."""

import re

import pytest

from briefing.domain.kinds import KINDS, shapes
from briefing.domain.records import is_id
from briefing.exchange.json_form import from_json
from briefing.text import tree
from briefing.text.markdown import parse

CLAIMS = ("position", "figure", "event", "relation", "membership", "judgement")
FILED = ("measure", "event", "judgement", "gap", "source")


def anchored(sample, given):
    """The object as a record can be made of it: its passage found, its draft apart."""
    fields = {name: value for name, value in given.items() if name != "text"}
    if given["record"] == "source_text":
        return given
    if given["record"] == "excerpt":
        start = sample.by_id[given["source_text_id"]]["text"].index(given["exact"])
        return fields | {"start": start, "end": start + len(given["exact"])}
    return fields if given["record"] == "briefing" else given


def test_every_line_is_a_sound_record(sample):
    assert {from_json(anchored(sample, given)).KIND for given in sample.given} >= {
        *CLAIMS,
        *FILED,
        "briefing",
        "organisation",
    }


def test_every_id_is_canonical_and_stands_once(sample):
    assert all(is_id(given["id"]) for given in sample.given)
    assert len(sample.by_id) == len(sample.given)


def test_every_reference_leads_to_a_record_of_its_kind(sample):
    for given in sample.given:
        for shape in shapes(KINDS[given["record"]]):
            value = given.get(shape.name)
            if shape.refers_to is None or value is None:
                continue
            for id in value if isinstance(value, list) else [value]:
                kind = sample.by_id[id]["record"]
                expected = shape.refers_to or given.get("record_kind") or given["subject_kind"]
                assert kind == expected, (given["id"], shape.name)


def test_every_claim_has_evidence(sample):
    claims = [given for kind in CLAIMS for given in sample.all(kind)]
    assert [claim["id"] for claim in claims if not sample.evidence(claim)] == []


def test_every_passage_stands_once_in_its_text(sample):
    for excerpt in sample.all("excerpt"):
        text = sample.by_id[excerpt["source_text_id"]]["text"]
        assert text.count(excerpt["exact"]) == 1, excerpt["exact"]


def test_everything_that_can_be_filed_is_filed_under_an_issue(sample):
    filed = {filing["record_id"] for filing in sample.all("filing")}
    records = [given for kind in FILED for given in sample.all(kind)]
    assert [given["id"] for given in records if given["id"] not in filed] == []


def references(text):
    """The links to records that a reader of the text meets."""
    for block in tree.blocks_within(parse(text)):
        for inlines in tree.lines_of(block):
            for inline in tree.inlines_within(inlines):
                if isinstance(inline, tree.Reference):
                    yield inline


def test_every_link_of_a_briefing_leads_to_a_record_of_its_kind(sample):
    linked = []
    for briefing in sample.all("briefing"):
        for text in (briefing["text"], *briefing.get("parts", {}).values()):
            found = list(references(text))
            assert len(found) == text.count("](")
            linked.extend(found)
    assert len(linked) > 10
    for reference in linked:
        assert tree.words(reference.children).strip()
        assert sample.by_id[reference.record_id]["record"] == reference.kind


@pytest.mark.parametrize(
    ("template", "subject"),
    [
        ("snapshot", "Second phase of the Gaza ceasefire"),
        ("position_brief", "International stabilisation force for Gaza"),
        ("actor_profile", "Hamas"),
    ],
)
def test_three_briefings_are_ready(sample, template, subject):
    briefing = sample.one("briefing", template=template)
    about = sample.by_id[briefing["subject_id"]]
    assert about.get("title", about.get("name")) == subject
    assert briefing["marking"] == "TLP:CLEAR"


def test_the_readme_names_every_briefing_and_what_they_are_about(sample):
    readme = (sample.folder / "README.md").read_text(encoding="utf-8")
    for briefing in sample.all("briefing"):
        assert briefing["id"] in readme
        assert briefing["subject_id"] in readme
    for id in re.findall(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", readme):
        assert id in sample.by_id
