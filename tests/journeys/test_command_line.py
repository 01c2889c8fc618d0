"""A stranger's way by the command line: from a report in a text file to a sourced PDF, and back."""

import json

import pytest

REPORT = """\
Orsenna wants the canal of Farghestan reopened, its spokeswoman Vanessa Aldo said.
“We will pay for the locks if the toll is halved,” she said on 3 February 2031.
The canal authority counts at least 1,250 barges waiting at the locks since January.
"""
NAMES = ("issue", "proposition", "orsenna", "aldo", "authority", "measure", "position", "figure")
ID = {name: f"0190c000-0000-7000-8000-0000000000{n:02x}" for n, name in enumerate(NAMES, start=16)}
WHAT_IT_SAYS = (
    {
        "record": "position",
        "id": ID["position"],
        "actor_id": ID["orsenna"],
        "proposition_id": ID["proposition"],
        "stance": "lean_support",
        "conditions": "the toll is halved",
        "wording": "Will pay for the locks if the toll is halved.",
        "speaker_id": ID["aldo"],
        "authority": "authorised",
        "asserted_on": "2031-02-03",
    },
    {
        "record": "figure",
        "id": ID["figure"],
        "measure_id": ID["measure"],
        "value": 1250,
        "qualifier": "at_least",
        "period": {"edtf": "2031-01/..", "basis": "inferred", "as_written": "since January"},
        "claimant_id": ID["authority"],
    },
    {"record": "measure", "id": ID["measure"], "label": "Barges waiting", "unit": "barges"},
    {
        "record": "filing",
        "issue_id": ID["issue"],
        "record_kind": "measure",
        "record_id": ID["measure"],
    },
    {"record": "issue", "id": ID["issue"], "title": "The canal of Farghestan"},
    {
        "record": "proposition",
        "id": ID["proposition"],
        "issue_id": ID["issue"],
        "text": "The canal is reopened",
        "short_label": "Canal reopened",
    },
    {"record": "actor", "id": ID["orsenna"], "name": "Orsenna", "kind": "state"},
    {
        "record": "actor",
        "id": ID["authority"],
        "name": "Canal authority",
        "kind": "government_body",
    },
    {
        "record": "actor",
        "id": ID["aldo"],
        "name": "Vanessa Aldo",
        "kind": "person",
        "sensitivity": "public",
    },
)


def put(desk, *objects: dict) -> list[str]:
    """Puts the objects and gives their ids."""
    lines = "\n".join(json.dumps(given, ensure_ascii=False) for given in objects)
    out = desk.run("put", "canal.briefing", "-", lines=lines)
    return [json.loads(line)["id"] for line in out.splitlines()]


@pytest.fixture(scope="module")
def desk(new_desk):
    """A library with the report, what it says, where it says so, and a briefing on it."""
    desk = new_desk()
    (desk.folder / "Canal report.txt").write_text(REPORT, "utf-8")
    desk.run("new", "canal.briefing")
    (added,) = desk.json("add-source", "canal.briefing", "Canal report.txt")
    put(desk, *WHAT_IT_SAYS)
    claims = {
        "position": "“We will pay for the locks if the toll is halved,” she said",
        "figure": "at least 1,250 barges waiting at the locks since January",
    }
    passages = put(
        desk,
        *(
            {"record": "excerpt", "source_text_id": added["source_text_id"], "exact": words}
            for words in claims.values()
        ),
    )
    put(
        desk,
        *(
            {
                "record": "evidence",
                "record_kind": kind,
                "record_id": ID[kind],
                "excerpt_id": passage,
            }
            for kind, passage in zip(claims, passages, strict=True)
        ),
    )
    put(
        desk,
        {
            "record": "briefing",
            "title": "Canal talks",
            "subject_kind": "issue",
            "subject_id": ID["issue"],
            "parts": {"bottom_line": f"[At least 1,250 barges](figure:{ID['figure']}) wait."},
            "text": f"Orsenna [would pay](position:{ID['position']}).",
        },
    )
    return desk


def test_the_kinds_tell_what_can_be_written(desk) -> None:
    fields = {field["name"]: field for field in desk.json("kinds", "position")["fields"]}
    for line in WHAT_IT_SAYS[:1]:
        assert set(line) - {"record"} <= set(fields)
        assert line["stance"] in fields["stance"]["vocabulary"]


def test_everything_is_found_again(desk) -> None:
    (figure,) = desk.json("list", "canal.briefing", "figure")
    assert (figure["value"], figure["qualifier"]) == ("1250", "at_least")
    assert figure["period"]["as_written"] == "since January"
    kinds = {hit["record"] for hit in desk.json("search", "canal.briefing", "barges", "waiting")}
    assert {"measure", "source_text", "excerpt"} <= kinds
    assert "Orsenna · Canal reopened · lean support" in desk.run(
        "list", "canal.briefing", "position"
    )


def test_every_claim_has_its_source(desk) -> None:
    assert desk.json("check", "canal.briefing") == []


def test_the_briefing_prints_claims_with_claimant_condition_and_passage(desk) -> None:
    (briefing,) = desk.json("list", "canal.briefing", "briefing")
    assert (
        desk.run("export", "canal.briefing", briefing["id"], "--output", "talks.pdf")
        == "talks.pdf\n"
    )
    words = desk.words("talks.pdf")
    assert "At least 1,250 barges" in words
    assert "per Canal authority" in words
    assert "as of: not stated" in words
    assert "at least 1,250 barges waiting at the locks since January" in words
    assert "Canal report" in words
    desk.run(
        "export", "canal.briefing", ID["issue"], "--template", "position_brief",
        "--paper", "letter", "--output", "positions.pdf",
    )  # fmt: skip
    words = desk.words("positions.pdf")
    assert "leans for" in words
    assert "condition: the toll is halved" in words
    assert "Vanessa Aldo" in words


def test_a_mistake_is_said_with_its_line_and_leaves_everything_as_it_was(desk) -> None:
    steps = len(desk.json("history", "canal.briefing"))
    wrong = '{"record": "gap", "question": "Who pays?"}\n{"record": "figure", "valu": 3}'
    desk.run("put", "canal.briefing", "-", lines=wrong, expect=2)
    assert "line 2, field valu: " in desk.said
    assert "did you mean value?" in desk.said
    assert len(desk.json("history", "canal.briefing")) == steps


def test_a_trashed_source_is_missed_and_comes_back(desk) -> None:
    (source,) = desk.json("list", "canal.briefing", "source")
    desk.run("trash", "canal.briefing", source["id"])
    findings = desk.json("check", "canal.briefing", expect=1)
    assert {ID["figure"], ID["position"]} <= {
        finding["id"] for finding in findings if finding["rule"] == "unsourced"
    }
    desk.run("restore", "canal.briefing", source["id"])
    assert desk.json("check", "canal.briefing") == []


def test_what_was_changed_is_in_the_history_and_can_be_undone(desk) -> None:
    put(desk, {"record": "figure", "id": ID["figure"], "value": 1300})
    put(desk, {"record": "figure", "id": ID["figure"], "value": 1310})
    assert desk.json("show", "canal.briefing", ID["figure"])["value"] == "1310"
    desk.run("undo", "canal.briefing")
    desk.run("undo", "canal.briefing")
    assert desk.json("show", "canal.briefing", ID["figure"])["value"] == "1250"
    steps = desk.json("history", "canal.briefing", ID["figure"])
    values = [
        (step["direction"], change["old"], change["new"])
        for step in steps[1:]
        for change in step["changes"]
        if change["field"] == "value"
    ]
    assert values == [
        ("do", "1250", "1300"),
        ("do", "1300", "1310"),
        ("undo", "1310", "1300"),
        ("undo", "1300", "1250"),
    ]
    assert {step["author"] for step in steps} == {"stranger"}


def test_a_corrected_report_takes_its_passages_along(desk) -> None:
    (source,) = desk.json("list", "canal.briefing", "source")
    correction = {"record": "source_text", "source_id": source["id"], "text": f"CORR.\n{REPORT}"}
    line = json.loads(desk.run("put", "canal.briefing", "-", lines=json.dumps(correction)))
    assert (len(line["excerpts_moved"]), line["excerpts_stayed"]) == (2, [])
    assert desk.json("check", "canal.briefing") == []
    desk.run("undo", "canal.briefing")
    assert len(desk.json("list", "canal.briefing", "source_text")) == 1
