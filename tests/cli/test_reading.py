"""Commands that look: kinds, list, show, search."""

import json
import subprocess
import sys

import pytest

from briefing.domain.kinds import KINDS

ORSENNA = {"record": "actor", "name": "Orsenna", "kind": "state"}


class TestKinds:
    def test_all_kinds_with_all_their_fields(self, run) -> None:
        kinds = run("kinds", "--json").json
        assert [kind["kind"] for kind in kinds] == list(KINDS)
        for kind in kinds:
            for field in kind["fields"]:
                assert set(field) == {
                    "name",
                    "type",
                    "required",
                    "default",
                    "vocabulary",
                    "refers_to",
                }

    def test_one_kind(self, run) -> None:
        figure = run("kinds", "figure", "--json").json
        assert figure["kind"] == "figure"
        assert {field["name"] for field in figure["fields"] if field["required"]} == {"measure_id"}

    def test_for_a_person_too(self, run) -> None:
        assert "who speaks" not in run("kinds").out
        assert "\nfigure " in run("kinds").out
        assert "at_least | at_most" in run("kinds", "figure").out
        assert "| no_position_found\n" in run("kinds", "position").out

    def test_a_kind_that_is_none_is_named_with_the_nearest(self, run) -> None:
        outcome = run("kinds", "figur")
        assert (outcome.code, outcome.out) == (2, "")
        assert "did you mean figure?" in outcome.err

    def test_nothing_that_costs_time_is_imported_for_it(self) -> None:
        lines = (
            "import sys; from briefing.cli import main; main(['kinds', '--json']);"
            "print(sorted(sys.modules), file=sys.stderr)"
        )
        done = subprocess.run(
            [sys.executable, "-c", lines], capture_output=True, encoding="utf-8", check=True
        )
        costly = ("reportlab", "uharfbuzz", "sqlite_utils", "sqlcipher3", "markdown_it", "PySide6")
        assert json.loads(done.stdout)
        assert [name for name in costly if f"'{name}'" in done.stderr] == []


class TestList:
    def test_a_json_array_of_whole_records(self, run, put) -> None:
        (orsenna,) = put(ORSENNA)
        (actor,) = run("list", "desk.briefing", "actor", "--json").json
        assert (actor["record"], actor["id"], actor["name"]) == ("actor", orsenna, "Orsenna")
        assert actor["note"] == ""

    def test_an_empty_one_when_there_is_none(self, run, put) -> None:
        put()
        assert run("list", "desk.briefing", "issue", "--json").json == []

    def test_without_json_a_table_of_ids_and_names(self, run, put) -> None:
        ids = put(ORSENNA, {**ORSENNA, "name": "Farghestan"})
        out = run("list", "desk.briefing", "actor").out
        assert out == f"{ids[0]}  Orsenna\n{ids[1]}  Farghestan\n"

    def test_records_without_a_name_go_by_what_they_join(self, run, put) -> None:
        ministry, measure = (
            "0190c000-0000-7000-8000-00000000000a",
            ("0190c000-0000-7000-8000-00000000000b"),
        )
        put(
            {"record": "actor", "id": ministry, "name": "Ministry of Water", "kind": "state"},
            {"record": "measure", "id": measure, "label": "Wells reopened", "unit": "wells"},
            {
                "record": "figure",
                "measure_id": measure,
                "claimant_id": ministry,
                "value": 2000,
                "qualifier": "nearly",
            },
        )
        out = run("list", "desk.briefing", "figure").out
        assert "nearly 2,000 wells · Wells reopened · Ministry of Water" in out

    def test_what_lies_in_the_trash_is_not_listed(self, run, put) -> None:
        (orsenna,) = put(ORSENNA)
        run("trash", "desk.briefing", orsenna)
        assert run("list", "desk.briefing", "actor", "--json").json == []


class TestShow:
    def test_every_field_of_one_record(self, run, put) -> None:
        (orsenna,) = put({**ORSENNA, "start": "1921~"})
        shown = run("show", "desk.briefing", orsenna, "--json").json
        assert shown["start"] == "1921~"
        assert shown["merged_into_id"] is None

    def test_a_briefing_comes_with_its_text_and_can_be_put_back(self, run, put) -> None:
        (briefing,) = put(
            {
                "record": "briefing",
                "title": "Week 3",
                "text": "# Water\n\nSeven wells.",
                "parts": {"trend": "Stable."},
            }
        )
        shown = run("show", "desk.briefing", briefing, "--json").json
        assert shown["text"] == "# Water\n\nSeven wells."
        assert put(shown) == [briefing]
        assert len(run("history", "desk.briefing", "--json").json) == 1

    def test_for_a_person_a_long_text_is_there_whole(self, run, put) -> None:
        (orsenna,) = put({**ORSENNA, "note": "first line\n" + "long " * 40})
        out = run("show", "desk.briefing", orsenna).out
        assert "note            first line\n                long long" in out

    @pytest.mark.parametrize("id", ["01923c5e-7f3a-7000-8000-0123456789ab", "seven", ""])
    def test_an_id_of_nothing(self, run, put, id) -> None:
        put()
        outcome = run("show", "desk.briefing", id, "--json")
        assert (outcome.code, outcome.out) == (2, "")
        assert f"There is no record {id} in this library." in outcome.err


class TestSearch:
    def test_hits_say_record_and_place(self, run, put) -> None:
        (orsenna, _) = put(
            {**ORSENNA, "note": "The ministry of water reopened seven wells."},
            {**ORSENNA, "name": "Farghestan"},
        )
        (hit,) = run("search", "desk.briefing", "water", "wells", "--json").json
        assert (hit["record"], hit["id"], hit["field"]) == ("actor", orsenna, "note")
        assert [hit["snippet"][start:end] for start, end in hit["highlights"]] == ["water", "wells"]
        assert orsenna in run("search", "desk.briefing", "seven wells").out

    @pytest.mark.parametrize("words", ["covid-19", 'AND "', "(", "*", "NEAR(a b)", "ş"])
    def test_words_are_never_commands(self, run, put, words) -> None:
        put(ORSENNA)
        outcome = run("search", "desk.briefing", words, "--json")
        assert (outcome.code, outcome.json) == (0, [])
        assert outcome.err == "Nothing was found.\n"

    def test_something_must_be_sought(self, run, put) -> None:
        put(ORSENNA)
        nothing = run("search", "desk.briefing", " ")
        assert (nothing.code, "Say words to look for" in nothing.err) == (2, True)
        assert "Orsenna" in run("search", "desk.briefing", "--kind", "actor").out


class TestAsOf:
    def test_lists_and_records_are_those_of_the_end_of_that_day(self, run, put) -> None:
        (id,) = put(ORSENNA)
        assert run("list", "desk.briefing", "actor", "--as-of", "yesterday", "--json").json == []
        assert run("show", "desk.briefing", id, "--as-of", "yesterday").code == 2
        (actor,) = run("list", "desk.briefing", "actor", "--as-of", "today", "--json").json
        assert actor["id"] == id
        assert run("show", "desk.briefing", id, "--as-of", "today", "--json").json["id"] == id

    def test_a_day_to_come_is_refused(self, run, put) -> None:
        put(ORSENNA)
        outcome = run("list", "desk.briefing", "actor", "--as-of", "2999-01-01")
        assert outcome.code == 2
        assert "is no day up to now" in outcome.err


class TestFilteredSearch:
    def test_words_are_looked_for_in_what_is_asked_for_only(self, run, put) -> None:
        lock, *_ = put(
            {"record": "event", "title": "The lock opens", "start": "2025-11-10"},
            {"record": "event", "title": "The lock closes", "start": "2025-12-01"},
            {"record": "gap", "question": "Who opens the lock?"},
        )
        every = run("search", "desk.briefing", "lock", "--json").json
        assert len(every) == 3
        asked = ("--kind", "event", "--from", "2025-11", "--to", "2025-11-30")
        (hit,) = run("search", "desk.briefing", "lock", *asked, "--json").json
        assert hit["id"] == lock

    def test_without_words_what_fits_is_found(self, run, put) -> None:
        measure = "0190c000-0000-7000-8000-00000000000b"
        (_, figure) = put(
            {"record": "measure", "id": measure, "label": "Wells reopened"},
            {"record": "figure", "measure_id": measure, "value": 7},
        )
        hits = run("search", "desk.briefing", "--unsourced", "--json").json
        assert [hit["id"] for hit in hits] == [figure]
        assert "Nothing was found" in run("search", "desk.briefing", "--stale").err

    def test_what_has_a_tag_is_found_by_it(self, run, put) -> None:
        tag = "0190c000-0000-7000-8000-00000000000c"
        gap = "0190c000-0000-7000-8000-00000000000d"
        put(
            {"record": "tag", "id": tag, "name": "Urgent"},
            {"record": "gap", "id": gap, "question": "Who opens the lock?"},
            {"record": "gap", "question": "Who closes the lock?"},
            {"record": "tagging", "tag_id": tag, "record_kind": "gap", "record_id": gap},
        )
        hits = run("search", "desk.briefing", "--tag", tag, "--json").json
        assert [hit["id"] for hit in hits] == [gap]

    def test_a_date_that_cannot_be_read_is_said(self, run, put) -> None:
        put({"record": "measure", "label": "Wells reopened"})
        outcome = run("search", "desk.briefing", "wells", "--from", "soon")
        assert outcome.code != 0
        assert "soon" in outcome.err
