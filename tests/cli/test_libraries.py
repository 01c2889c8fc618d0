"""Commands on a library as a whole: new, sample, check."""

import sqlite3

MEASURE = "0190c000-0000-7000-8000-00000000000b"
FIGURE = "0190c000-0000-7000-8000-00000000000c"
MISSING = "0190c000-0000-7000-8000-00000000000d"
RECORDS = (
    {"record": "measure", "id": MEASURE, "label": "Wells reopened"},
    {"record": "figure", "id": FIGURE, "measure_id": MEASURE, "value": 7},
)


def rules(outcome) -> list[tuple[str, str]]:
    assert outcome.code == (1 if outcome.json else 0)
    return [(finding["rule"], finding["id"]) for finding in outcome.json]


class TestNew:
    def test_it_never_takes_the_place_of_a_file(self, run, tmp_path) -> None:
        assert run("new", "desk.briefing").code == 0
        before = (tmp_path / "desk.briefing").read_bytes()
        outcome = run("new", "desk.briefing")
        assert outcome.code == 2
        assert "There is already a file" in outcome.err
        assert (tmp_path / "desk.briefing").read_bytes() == before


class TestSample:
    def test_it_is_sound_and_one_step(self, run) -> None:
        assert run("sample", "first.briefing").code == 0
        assert rules(run("check", "first.briefing", "--json")) == []
        assert run("check", "first.briefing").err == "Nothing is wrong.\n"
        assert len(run("history", "first.briefing", "--json").json) == 1

    def test_a_file_that_is_there_stays(self, run, tmp_path) -> None:
        (tmp_path / "first.briefing").write_text("mine")
        assert run("sample", "first.briefing").code == 2
        assert (tmp_path / "first.briefing").read_text() == "mine"


class TestCheck:
    def test_a_claim_without_a_passage_is_unsourced(self, run, put) -> None:
        put(*RECORDS)
        outcome = run("check", "desk.briefing")
        assert outcome.code == 1
        assert "The figure “7 · Wells reopened” has no passage that supports it." in outcome.out
        assert outcome.err == "One finding.\n"
        assert rules(run("check", "desk.briefing", "--json")) == [("unsourced", FIGURE)]

    def test_with_evidence_it_is_not(self, run, put) -> None:
        source, text, excerpt = (f"0190c000-0000-7000-8000-00000000001{n}" for n in range(3))
        put(
            *RECORDS,
            {"record": "source", "id": source},
            {"record": "source_text", "id": text, "source_id": source, "text": "Seven wells."},
            {"record": "excerpt", "id": excerpt, "source_text_id": text, "exact": "Seven"},
            {
                "record": "evidence",
                "record_kind": "figure",
                "record_id": FIGURE,
                "excerpt_id": excerpt,
            },
        )
        assert rules(run("check", "desk.briefing", "--json")) == []

    def test_links_that_lead_nowhere_or_into_the_trash(self, run, put) -> None:
        text = f"[seven](measure:{MEASURE}) and [eight](figure:{MISSING})"
        put(RECORDS[0], {"record": "briefing", "title": "Week 3", "text": text})
        (draft,) = run("list", "desk.briefing", "draft", "--json").json
        assert rules(run("check", "desk.briefing", "--json")) == [("link", draft["id"])]
        run("trash", "desk.briefing", MEASURE)
        outcome = run("check", "desk.briefing", "--json")
        assert rules(outcome) == [("link", draft["id"]), ("trash", draft["id"])]
        assert "“seven”" in outcome.json[1]["message"]

    def test_a_record_that_names_one_in_the_trash(self, run, put) -> None:
        put(*RECORDS)
        run("trash", "desk.briefing", MEASURE)
        found = rules(run("check", "desk.briefing", "--json"))
        assert found == [("trash", FIGURE), ("unsourced", FIGURE)]

    def test_a_damaged_file_is_reported_as_such(self, run, put, tmp_path) -> None:
        put(*RECORDS)
        path = tmp_path / "desk.briefing"
        with sqlite3.connect(path) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
        connection.close()
        data = bytearray(path.read_bytes())
        for place in range(4096 * 3, len(data) - 4096, 4096):
            data[place : place + 64] = b"\xff" * 64
        path.write_bytes(data)
        outcome = run("check", "desk.briefing", "--json")
        assert outcome.code in (1, 2)
        assert "damaged" in outcome.out + outcome.err
