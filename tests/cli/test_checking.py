"""The text of a briefing checked on the command line: rules, places, severities, answers."""

import pytest

GUILD, MEASURE, OLD, NEW, BRIEFING, DRAFT = (
    f"0190c000-0000-7000-8000-0000000000a{n}" for n in range(6)
)
SOURCE, TEXT, EXCERPT, LONE = (f"0190c000-0000-7000-8000-0000000000b{n}" for n in range(4))
FIGURE = {"record": "figure", "measure_id": MEASURE, "claimant_id": GUILD}
WORDS = f"🌊 The dams.\n\nThe guild says [20](figure:{OLD}) wells are shut, near @Lorn."
RECORDS = (
    {"record": "actor", "id": GUILD, "name": "Well Guild", "kind": "organisation"},
    {"record": "measure", "id": MEASURE, "label": "Wells shut", "counting": "stock"},
    {**FIGURE, "id": OLD, "value": 20, "as_of": "2031-03-01"},
    {**FIGURE, "id": NEW, "value": 26, "as_of": "2031-04-01"},
    {"record": "source", "id": SOURCE, "title": "Gazette", "issued": "2031-03-02"},
    {"record": "source_text", "id": TEXT, "source_id": SOURCE, "text": "20 and 26 wells."},
    {"record": "excerpt", "id": EXCERPT, "source_text_id": TEXT, "exact": "20"},
    {"record": "evidence", "record_kind": "figure", "record_id": OLD, "excerpt_id": EXCERPT},
    {"record": "evidence", "record_kind": "figure", "record_id": NEW, "excerpt_id": EXCERPT},
    {
        "record": "briefing",
        "id": BRIEFING,
        "title": "Wells",
        "template": "snapshot",
        "parts": {"bottom_line": "So @asked the guild."},
        "text": WORDS,
    },
)


@pytest.fixture
def check(run, put):
    put(*RECORDS)

    def check(*options: str):
        return run("check", "desk.briefing", BRIEFING, *options)

    return check


def found(outcome, rule: str) -> list[dict]:
    return [finding for finding in outcome.json if finding["rule"] == rule]


class TestJson:
    def test_a_finding_names_rule_severity_place_and_record(self, check) -> None:
        outcome = check("--json")
        assert outcome.code == 1
        (stale,) = found(outcome, "stale_figure")
        start = WORDS.index("[20]")
        assert stale == {
            "rule": "stale_figure",
            "severity": "answer",
            "message": "A newer figure of the same claimant: 26, as of 1 April 2031.",
            "text": "draft",
            "start": start,
            "end": WORDS.index(" wells"),
            "record": OLD,
            "answer": None,
        }

    def test_what_stands_in_a_part_names_it_and_has_no_record(self, check) -> None:
        part, draft = found(check("--json"), "unresolved")
        assert (part["text"], part["start"], part["end"]) == ("bottom_line", 3, 9)
        assert (draft["text"], draft["record"]) == ("draft", None)
        assert WORDS[draft["start"] : draft["end"]] == "@Lorn"

    def test_findings_come_in_the_order_of_the_page(self, check) -> None:
        order = [(one["text"] == "draft", one["start"]) for one in check("--json").json]
        assert order == sorted(order)

    def test_what_needs_no_answer_is_a_hint(self, check, put) -> None:
        put({**FIGURE, "id": NEW, "value": 26, "as_of": None})
        put({"record": "source", "id": SOURCE, "issued": None})
        (note,) = found(check("--json"), "stale_figure")
        assert note["severity"] == "hint"

    def test_a_cut_off_may_be_given(self, check) -> None:
        assert found(check("--json"), "cut_off") == []
        told = found(check("--json", "--cut-off", "2031-02-01"), "cut_off")
        assert [one["record"] for one in told] == [OLD]

    def test_an_answer_is_told_and_the_finding_stays(self, check, put) -> None:
        put(
            {
                "record": "answer",
                "briefing_id": BRIEFING,
                "rule": "stale_figure",
                "record_kind": "figure",
                "record_id": OLD,
                "newer_id": NEW,
                "reason": "kept as history",
            }
        )
        (stale,) = found(check("--json"), "stale_figure")
        assert stale["answer"] == "kept as history"
        assert "[answered: kept as history]" in check().out

    def test_a_rule_that_the_unit_switched_off_does_not_run(self, check, put) -> None:
        put({"record": "organisation", "name": "Desk", "switched_off": ["snapshot/stale_figure"]})
        assert found(check("--json"), "stale_figure") == []
        assert "Switched off by the unit: stale_figure." in check().err
        put({"record": "briefing", "id": BRIEFING, "template": "issue_brief", "parts": {}})
        assert len(found(check("--json"), "stale_figure")) == 1


class TestLines:
    def test_each_finding_is_a_line_with_line_and_column(self, check) -> None:
        outcome = check()
        assert outcome.code == 1
        lines = [line.split(maxsplit=3) for line in outcome.out.splitlines()]
        assert ["draft:3:16", "stale_figure", "answer"] in [line[:3] for line in lines]
        assert "findings." in outcome.err

    def test_of_another_language_it_is_said_what_did_not_run(self, check, put) -> None:
        put({"record": "briefing", "id": BRIEFING, "language": "fr"})
        assert "Read English only, and did not run:" in check().err

    def test_without_a_finding_it_ends_with_nought(self, run, put) -> None:
        (briefing,) = put({"record": "briefing", "title": "Empty"})
        outcome = run("check", "desk.briefing", briefing)
        assert (outcome.code, outcome.out, outcome.err) == (0, "", "Nothing is wrong.\n")


class TestRefused:
    def test_what_is_no_briefing(self, run, put) -> None:
        put(*RECORDS)
        assert run("check", "desk.briefing", GUILD).code == 2
        outcome = run("check", "desk.briefing", LONE)
        assert outcome.code == 2
        assert "There is no record" in outcome.err

    def test_a_cut_off_without_a_briefing_or_that_is_no_date(self, run, put) -> None:
        put(*RECORDS)
        assert run("check", "desk.briefing", "--cut-off", "2031-02-01").code == 2
        outcome = run("check", "desk.briefing", BRIEFING, "--cut-off", "tomorrow")
        assert outcome.code == 2
        assert "tomorrow" in outcome.err


def test_help_says_how_it_ends(run) -> None:
    outcome = run("check", "--help")
    assert outcome.code == 0
    said = " ".join(outcome.out.split())
    assert "It ends with 0 when there is no finding, with 1 when there is any finding" in said
    assert "with 2 when it could not be done" in said
