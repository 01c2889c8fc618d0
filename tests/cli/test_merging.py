"""Commands on records that are one and the same: duplicates, merge, unmerge."""

ONE = "0190c000-0000-7000-8000-00000000000b"
OTHER = "0190c000-0000-7000-8000-00000000000c"
RECORDS = (
    {"record": "actor", "id": ONE, "name": "Shosh Bedrossian", "kind": "person"},
    {
        "record": "actor",
        "id": OTHER,
        "name": "Shosh Bedrosian",
        "kind": "person",
        "description": "Speaks for the government",
    },
    {"record": "actor", "name": "Ardavia", "kind": "state"},
)


def test_likely_pairs_are_proposed_and_nothing_else(run, put) -> None:
    put(*RECORDS)
    (pair,) = run("duplicates", "desk.briefing", "actor", "--json").json
    assert pair["ids"] == [ONE, OTHER]
    assert "Shosh Bedrossian = Shosh Bedrosian" in run("duplicates", "desk.briefing", "actor").out
    assert run("duplicates", "desk.briefing", "measure").out == ""


def test_a_merge_is_looked_at_made_and_taken_back(run, put) -> None:
    put(*RECORDS)
    before = run("list", "desk.briefing", "actor", "--json").json
    looked = run("merge", "desk.briefing", ONE, OTHER, "--dry-run")
    assert "would be merged" in looked.err
    assert run("list", "desk.briefing", "actor", "--json").json == before

    made = run("merge", "desk.briefing", ONE, OTHER, "--field", "name=merged")
    assert (made.code, made.out) == (0, "")
    kept, _ = run("list", "desk.briefing", "actor", "--json").json
    assert (kept["name"], kept["description"]) == ("Shosh Bedrosian", "Speaks for the government")
    (name,) = run("list", "desk.briefing", "actor_name", "--json").json
    assert name["name"] == "Shosh Bedrossian"
    assert run("backups", "desk.briefing", "--json").json

    assert "a record of its own again" in run("unmerge", "desk.briefing", OTHER).err
    assert run("list", "desk.briefing", "actor", "--json").json == before


def test_what_was_merged_comes_out_of_the_trash_as_its_own_and_is_no_rubbish(run, put) -> None:
    put(*RECORDS)
    before = run("list", "desk.briefing", "actor", "--json").json
    run("merge", "desk.briefing", ONE, OTHER)
    run("empty-trash", "desk.briefing", "--yes")
    run("restore", "desk.briefing", OTHER)
    assert run("list", "desk.briefing", "actor", "--json").json == before


def test_a_choice_that_cannot_be_read_is_said(run, put) -> None:
    put(*RECORDS)
    outcome = run("merge", "desk.briefing", ONE, OTHER, "--field", "name=mine")
    assert outcome.code == 2
    assert "'name=mine' is not like name=kept or name=merged" in outcome.err
