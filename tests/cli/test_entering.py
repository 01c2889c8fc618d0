"""Commands that bring something in: put and add-source."""

import json

import pytest

ORSENNA = '{"record": "actor", "name": "Orsenna", "kind": "state"}'


@pytest.fixture(autouse=True)
def _library(run) -> None:
    assert run("new", "desk.briefing").code == 0


class TestPut:
    def test_prints_a_json_line_for_each_record(self, run, tmp_path) -> None:
        lines = f'{ORSENNA}\n\n{{"record": "briefing", "title": "Week 3", "text": "One."}}\n'
        (tmp_path / "lines.jsonl").write_text(lines, "utf-8")
        outcome = run("put", "desk.briefing", "lines.jsonl")
        assert (outcome.code, outcome.err) == (0, "")
        actor, briefing = outcome.json_lines
        assert (actor["record"], actor["line"]) == ("actor", 1)
        assert (briefing["record"], briefing["line"]) == ("briefing", 3)
        shown = run("show", "desk.briefing", briefing["draft_id"], "--json").json
        assert (shown["record"], shown["text"]) == ("draft", "One.")

    def test_bad_lines_are_listed_and_nothing_is_stored(self, run, tmp_path) -> None:
        lines = [ORSENNA, '{"record": "figure", "value": "many"}', "{"]
        (tmp_path / "lines.jsonl").write_text("\n".join(lines), "utf-8")
        outcome = run("put", "desk.briefing", "lines.jsonl")
        assert (outcome.code, outcome.out) == (2, "")
        first, *rest = outcome.err.splitlines()
        assert first == "Nothing was stored: 2 lines cannot be used."
        assert [line.partition(": ")[0] for line in rest] == [
            "line 2, field value",
            "line 2, field measure_id",
            "line 3",
        ]
        assert run("list", "desk.briefing", "actor", "--json").json == []

    def test_of_very_many_bad_lines_the_first_twenty_are_listed(self, run, tmp_path) -> None:
        (tmp_path / "lines.jsonl").write_text("{\n" * 25, "utf-8")
        lines = run("put", "desk.briefing", "lines.jsonl").err.splitlines()
        assert len(lines) == 22
        assert lines[20].startswith("line 20: ")
        assert lines[21] == "and 5 more"

    def test_the_author_stands_in_the_history(self, run, tmp_path) -> None:
        (tmp_path / "lines.jsonl").write_text(ORSENNA, "utf-8")
        run("put", "desk.briefing", "lines.jsonl", "--author", "A. Desk")
        (step,) = run("history", "desk.briefing", "--json").json
        assert (step["author"], step["label"]) == ("A. Desk", "Put one record")

    def test_the_user_signs_where_no_author_is_given(self, run, tmp_path, monkeypatch) -> None:
        monkeypatch.setenv("LOGNAME", "desk-officer")
        (tmp_path / "lines.jsonl").write_text(ORSENNA, "utf-8")
        run("put", "desk.briefing", "lines.jsonl")
        assert run("history", "desk.briefing", "--json").json[0]["author"] == "desk-officer"

    def test_a_library_that_is_held_is_not_written(self, run, tmp_path) -> None:
        from briefing.store.opening import open_library

        (tmp_path / "lines.jsonl").write_text(ORSENNA, "utf-8")
        with open_library(tmp_path / "desk.briefing"):
            outcome = run("put", "desk.briefing", "lines.jsonl")
            assert run("list", "desk.briefing", "actor", "--json").json == []
        assert outcome.code == 2
        assert "in use" in outcome.err


class TestAddSource:
    def test_a_text_becomes_a_source_named_after_its_file(self, run, tmp_path) -> None:
        (tmp_path / "Week 3 report.txt").write_bytes("Seven wells\r\nreopened.".encode("utf-16"))
        (added,) = run("add-source", "desk.briefing", "Week 3 report.txt", "--json").json
        assert (added["title"], added["added"]) == ("Week 3 report", True)
        (source,) = run("list", "desk.briefing", "source", "--json").json
        assert source["id"] == added["source_id"]
        assert {name for name, value in source.items() if value} == {
            "record",
            "id",
            "type",
            "title",
            "status",
            "triage",
            "handling",
        }
        (text,) = run("list", "desk.briefing", "source_text", "--json").json
        assert (text["id"], text["text"]) == (added["source_text_id"], "Seven wells\nreopened.")

    def test_a_text_that_is_there_adds_nothing_and_says_where_it_is(self, run, tmp_path) -> None:
        (tmp_path / "one.txt").write_text("Seven wells.")
        (tmp_path / "two.txt").write_bytes(b"\xef\xbb\xbfSeven wells.")
        (first,) = run("add-source", "desk.briefing", "one.txt", "--json").json
        outcome = run("add-source", "desk.briefing", "two.txt")
        assert outcome.code == 0
        assert outcome.err.startswith("two.txt was not added: its text is already there")
        assert f"“one” ({first['source_id']})." in outcome.err
        assert len(run("list", "desk.briefing", "source", "--json").json) == 1

    def test_also_within_one_command(self, run, tmp_path) -> None:
        for name in ("one.txt", "two.txt"):
            (tmp_path / name).write_text("Seven wells.")
        one, two = run("add-source", "desk.briefing", "one.txt", "two.txt", "--json").json
        assert (one["added"], two["added"]) == (True, False)
        assert one["source_id"] == two["source_id"]

    def test_of_a_source_in_the_trash_it_says_so(self, run, tmp_path) -> None:
        (tmp_path / "one.txt").write_text("Seven wells.")
        (first,) = run("add-source", "desk.briefing", "one.txt", "--json").json
        run("trash", "desk.briefing", first["source_id"])
        assert "in the trash." in run("add-source", "desk.briefing", "one.txt").err

    @pytest.mark.parametrize(
        ("name", "content", "words"),
        [
            ("a.txt", b"caf\xe9", "a.txt cannot be added. Byte 3 (0xE9) is not UTF-8"),
            ("a.pdf", b"%PDF-1.7", "a.pdf cannot be added. It is a PDF"),
            ("a.txt", b"", "It holds no text"),
            ("a.txt", None, "a.txt cannot be added. It cannot be read: No such file"),
        ],
    )
    def test_one_unusable_file_keeps_all_out(self, run, tmp_path, name, content, words) -> None:
        (tmp_path / "good.txt").write_text("Seven wells.")
        if content is not None:
            (tmp_path / name).write_bytes(content)
        outcome = run("add-source", "desk.briefing", "good.txt", name)
        assert (outcome.code, outcome.out) == (2, "")
        assert words in outcome.err
        assert run("list", "desk.briefing", "source", "--json").json == []

    def test_many_files_are_one_step(self, run, tmp_path) -> None:
        for number in range(3):
            (tmp_path / f"{number}.txt").write_text(f"Report {number}.")
        run("add-source", "desk.briefing", "0.txt", "1.txt", "2.txt")
        (step,) = run("history", "desk.briefing", "--json").json
        assert step["label"] == "Add 3 sources"
        added = [change for change in step["changes"] if change["field"] == "id"]
        assert json.dumps(added).count("source_text") == 3
