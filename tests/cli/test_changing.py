"""Commands on what was entered: trash, restore, undo, history."""

MEASURE = "0190c000-0000-7000-8000-00000000000b"
FIGURE = "0190c000-0000-7000-8000-00000000000c"
RECORDS = (
    {"record": "measure", "id": MEASURE, "label": "Wells reopened"},
    {"record": "figure", "id": FIGURE, "measure_id": MEASURE, "value": 7},
)


class TestTrash:
    def test_it_says_what_still_refers_to_the_record(self, run, put) -> None:
        text = f"[seven](figure:{FIGURE}) of [them](measure:{MEASURE})"
        (*_, briefing) = put(*RECORDS, {"record": "briefing", "title": "Week 3", "text": text})
        outcome = run("trash", "desk.briefing", MEASURE)
        assert outcome.code == 0
        assert "The measure “Wells reopened” is in the trash now." in outcome.err
        (draft,) = run("list", "desk.briefing", "draft", "--json").json
        assert draft["briefing_id"] == briefing
        assert {line.partition(" ")[0] for line in outcome.out.splitlines()} == {
            FIGURE,
            draft["id"],
        }

    def test_restore_takes_it_out_again(self, run, put) -> None:
        put(*RECORDS)
        run("trash", "desk.briefing", FIGURE)
        outcome = run("restore", "desk.briefing", FIGURE)
        assert (outcome.code, outcome.out) == (0, "")
        assert "is out of the trash." in outcome.err
        (figure,) = run("list", "desk.briefing", "figure", "--json").json
        assert figure["trashed_at"] is None

    def test_a_second_time_it_says_so_and_makes_no_step(self, run, put) -> None:
        put(*RECORDS)
        assert "was not in the trash." in run("restore", "desk.briefing", FIGURE).err
        run("trash", "desk.briefing", FIGURE)
        assert "was in the trash already." in run("trash", "desk.briefing", FIGURE).err
        assert len(run("history", "desk.briefing", "--json").json) == 2

    def test_of_nothing(self, run, put) -> None:
        put(*RECORDS)
        for command in ("trash", "restore"):
            outcome = run(command, "desk.briefing", "0190c000-0000-7000-8000-00000000000d")
            assert outcome.code == 2
            assert "There is no record" in outcome.err


class TestUndo:
    def test_step_by_step_back_to_the_empty_library(self, run, put) -> None:
        put(*RECORDS)
        run("trash", "desk.briefing", FIGURE)
        assert run("undo", "desk.briefing").err == "Undone: Trash figure “7 · Wells reopened”.\n"
        assert len(run("list", "desk.briefing", "figure", "--json").json) == 1
        assert run("undo", "desk.briefing").err == "Undone: Put 2 records.\n"
        assert run("list", "desk.briefing", "measure", "--json").json == []
        outcome = run("undo", "desk.briefing")
        assert (outcome.code, outcome.err) == (2, "There is nothing to undo in this library.\n")


class TestHistory:
    def test_of_one_record_its_steps_with_old_and_new_values(self, run, put) -> None:
        put(*RECORDS)
        put({"record": "figure", "id": FIGURE, "value": "7.50", "as_of": "2031-02"})
        first, second = run("history", "desk.briefing", FIGURE, "--json").json
        assert {change["field"] for change in first["changes"]} == {"id", "measure_id", "value"}
        changes = {change["field"]: (change["old"], change["new"]) for change in second["changes"]}
        assert changes == {"value": ("7", "7.50"), "as_of": (None, "2031-02")}
        assert (second["direction"], second["undoes"]) == ("do", None)

    def test_an_undone_record_keeps_its_history(self, run, put) -> None:
        put(*RECORDS)
        run("undo", "desk.briefing", "--author", "A. Desk")
        _, last = run("history", "desk.briefing", FIGURE, "--json").json
        assert (last["direction"], last["undoes"], last["author"]) == ("undo", 1, "A. Desk")
        assert {change["what"] for change in last["changes"]} == {"removed"}

    def test_for_a_person_a_line_a_step(self, run, put) -> None:
        put(*RECORDS)
        assert run("history", "desk.briefing").out.endswith("do  Put 2 records\n")

    def test_of_nothing(self, run, put) -> None:
        put(*RECORDS)
        outcome = run("history", "desk.briefing", "seven", "--json")
        assert outcome.code == 2
        assert outcome.err == (
            "There is no record seven in this library."
            " “briefing list desk.briefing KIND” lists records with their ids.\n"
        )
        assert run("list", "desk.briefing", "nothing").err.startswith('"nothing" is not a kind')


class TestEmptyingTheTrash:
    def test_it_only_says_what_would_go_until_it_is_told_to(self, run, put) -> None:
        put(*RECORDS)
        run("trash", "desk.briefing", FIGURE)
        outcome = run("empty-trash", "desk.briefing")
        assert outcome.code == 0
        assert "These would go; say --yes to empty the trash:" in outcome.err
        assert outcome.out.startswith(FIGURE)
        assert run("restore", "desk.briefing", FIGURE).code == 0
        run("trash", "desk.briefing", FIGURE)
        assert "These are gone:" in run("empty-trash", "desk.briefing", "--yes").err
        assert run("show", "desk.briefing", FIGURE).code == 2
        assert run("undo", "desk.briefing").err == "Undone: Empty the trash.\n"
        assert run("show", "desk.briefing", FIGURE).code == 0

    def test_what_is_named_stays_and_is_said(self, run, put) -> None:
        put(*RECORDS)
        run("trash", "desk.briefing", MEASURE)
        outcome = run("empty-trash", "desk.briefing", "--yes")
        assert "Nothing in the trash can go." in outcome.err
        assert "These stay, because others name them:" in outcome.err
        assert "figure “7" in outcome.out


class TestHistoryFilters:
    def test_by_day_and_author(self, run, put) -> None:
        put(*RECORDS)
        run("trash", "desk.briefing", FIGURE, "--author", "Sam")
        (step,) = run("history", "desk.briefing", "--author", "Sam", "--json").json
        assert step["author"] == "Sam"
        assert len(run("history", "desk.briefing", "--since", "today", "--json").json) == 2
        assert len(run("history", "desk.briefing", "--since", "yesterday", "--json").json) == 2
        outcome = run("history", "desk.briefing", "--since", "the day after")
        assert outcome.code == 2
        assert "cannot be read" in outcome.err
