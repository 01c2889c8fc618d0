"""Files of other programs on the command line: `import`, and lists written as files."""

import csv
import json
import logging

import pytest

COUNTS = """Indicator;Number;As of;Ministry
Homes without water;at least 242;10 November 2025;Water Board
Homes without water;1.234;11 November 2025;Water Board
Homes without water;250;12 November 2025;Relief Office
"""
RIS = "TY  - NEWS\nTI  - Ferry talks\nDA  - 2025/11/10\nER  -\n"


@pytest.fixture(autouse=True)
def _library(run) -> None:
    assert run("new", "desk.briefing").code == 0


@pytest.fixture
def counts(tmp_path) -> str:
    (tmp_path / "counts.csv").write_text(COUNTS, "utf-8")
    return "counts.csv"


def test_a_table_with_a_bad_cell_is_told_and_nothing_stored(run, counts) -> None:
    outcome = run(
        "import", "desk.briefing", counts, "--as", "figures", "--map", "Ministry=claimant"
    )
    assert outcome.code == 2
    assert outcome.err.splitlines() == [
        "row 3, value: “1.234” could be a thousand or a decimal: write 1234 or 1.2340.",
        "Nothing was stored: correct the cells, or leave their rows with --skip-bad.",
    ]
    assert run("list", "desk.briefing", "figure", "--json").json == []


def test_the_other_rows_go_in_as_one_step_with_their_names(run, counts) -> None:
    wanted = ("import", "desk.briefing", counts, "--as", "figures", "--map", "Ministry=claimant")
    dry = run(*wanted, "--skip-bad", "--dry-run")
    assert "Would be stored: 2; left out: 1." in dry.err
    assert run("list", "desk.briefing", "figure", "--json").json == []
    done = run(*wanted, "--skip-bad", "--new-actors", "government_body", "--json")
    assert done.json == {"stored": 2, "left_out": 1}
    actors = run("list", "desk.briefing", "actor", "--json").json
    assert [(actor["name"], actor["kind"]) for actor in actors] == [
        ("Water Board", "government_body"),
        ("Relief Office", "government_body"),
    ]
    again = run(*wanted, "--skip-bad")
    assert "row 2: is there already and was left out." in again.err
    assert run("undo", "desk.briefing").code == 0
    assert run("list", "desk.briefing", "figure", "--json").json == []


def test_a_column_that_lacks_can_be_given_for_all(run, tmp_path) -> None:
    (tmp_path / "names.csv").write_text("Name\nOrsenna\n", "utf-8")
    lacking = run("import", "desk.briefing", "names.csv", "--as", "actors")
    assert (lacking.code, lacking.err) == (2, "Say which column holds: kind.\n")
    run("import", "desk.briefing", "names.csv", "--as", "actors", "--set", "kind=state")
    assert run("list", "desk.briefing", "actor", "--json").json[0]["kind"] == "state"


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (("--map", "Colour=value"), "The table has no column Colour; its columns are: Indicator,"),
        (("--map", "Number=colour"), "colour is no field to import; the fields are: as_of,"),
        (("--set", "colour=red"), "colour is no field to import"),
        (("--sheet", "x", "--map", "value"), "'value' is no name, equals sign and value"),
    ],
)
def test_what_the_table_or_the_kind_lacks_is_told(run, counts, more, why) -> None:
    outcome = run("import", "desk.briefing", counts, "--as", "figures", *more)
    assert outcome.code == 2
    assert why in outcome.err


def test_references_become_sources_once(run, tmp_path) -> None:
    (tmp_path / "refs.ris").write_text(RIS, "utf-8")
    assert "Stored: 1; left out: 0." in run("import", "desk.briefing", "refs.ris").err
    again = run("import", "desk.briefing", "refs.ris").err
    assert "1, “Ferry talks”: is there already." in again
    assert len(run("list", "desk.briefing", "source", "--json").json) == 1


def test_what_is_wrong_with_references_is_said_once_and_in_our_words(
    run, tmp_path, monkeypatch
) -> None:
    for name in ("", "bibtexparser"):  # as in a program that logs nothing
        monkeypatch.setattr(logging.getLogger(name), "handlers", [])
    (tmp_path / "refs.bib").write_text(
        "@misc{one, title = {Never closed,\n@misc{two, author = {Lind, Ada}}\n"
        "@misc{three, author = {Lind, Ada}, title = {Talks}}\n"
        "@misc{four, author = {Lind, Ada}, title = {Talks}, date = {2025-01-02}}\n"
        "@misc{five, author = {Lind, Ada}, title = {Talks}, date = {2025-01-02}}\n",
        "utf-8",
    )
    run("new", "desk.briefing")
    told = run("import", "desk.briefing", "refs.bib", "--skip-bad").err.splitlines()
    assert [line.split(":")[0] for line in told] == [
        "1, “@misc{one, title = {Never closed,”",
        "2, “two”",
        "5, “Talks”",
        "Stored",
    ]
    assert told[1].endswith("The entry “two” has no title: the source goes in without one.")
    assert told[2].endswith("is the same document as 4.")


def test_a_file_that_is_not_there_is_told(run) -> None:
    outcome = run("import", "desk.briefing", "no.csv")
    assert (outcome.code, outcome.err) == (2, "no.csv cannot be read: No such file or directory.\n")


def test_a_list_is_written_in_the_format_of_its_ending(run, put, tmp_path) -> None:
    put({"record": "actor", "name": "Orsenna", "kind": "state"})
    outcome = run("list", "desk.briefing", "actor", "--output", "actors.csv")
    assert (outcome.code, outcome.out, outcome.err) == (0, "actors.csv\n", "Written: 1.\n")
    with (tmp_path / "actors.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["name"], row["kind"]) == ("Orsenna", "state")
    run("list", "desk.briefing", "actor", "--output", "actors.xlsx")
    assert (tmp_path / "actors.xlsx").read_bytes().startswith(b"PK")
    run("list", "desk.briefing", "actor", "--format", "jsonl", "--output", "actors.txt")
    assert json.loads((tmp_path / "actors.txt").read_text("utf-8"))["name"] == "Orsenna"


def test_references_are_written_for_sources_only(run, tmp_path) -> None:
    (tmp_path / "refs.ris").write_text(RIS, "utf-8")
    run("import", "desk.briefing", "refs.ris")
    run("list", "desk.briefing", "source", "--output", "refs.json")
    (item,) = json.loads((tmp_path / "refs.json").read_text("utf-8"))
    assert item["issued"] == {"date-parts": [[2025, 11, 10]]}
    refused = run("list", "desk.briefing", "actor", "--format", "csl", "--output", "a.json")
    assert refused.code == 2
    assert "Only sources" in refused.err
    assert run("list", "desk.briefing", "actor", "--format", "csv").code == 2
