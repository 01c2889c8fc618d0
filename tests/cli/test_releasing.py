"""Editions on the command line: released, listed, compared, withdrawn and recalled."""

import errno
import io
import json
import os
from pathlib import Path

import pypdf
import pytest

from briefing.cli.editions import signed

BRIEFING = "019a73bb-9c00-7000-8014-000000000001"
TITLE = "The second phase of the Gaza ceasefire"
ANSWERS = (
    *("--answer", "cut_off=It is of last week."),
    *("--answer", "private_individual=The role is printed."),
)
CUT_OFF = ("--cut-off", "2025-11-12T16:00:00Z")


def words_of(path: Path) -> str:
    pages = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def release(run, tmp_path):
    """Releases the sample's first briefing; a library is made when there is none."""

    def release(*arguments: str, status: str = "final"):
        if not (tmp_path / "s.briefing").exists():
            assert run("sample", "s.briefing").code == 0
        wanted = ("--status", status, *CUT_OFF, "--output", "out.pdf", *arguments)
        return run("release", "s.briefing", BRIEFING, *wanted)

    return release


@pytest.fixture
def put_line(run, tmp_path):
    def put_line(line: str) -> None:
        (tmp_path / "line.jsonl").write_text(line, "utf-8")
        outcome = run("put", "s.briefing", "line.jsonl")
        assert outcome.code == 0, outcome.err

    return put_line


def test_a_final_edition_is_refused_naming_what_needs_an_answer(release, run, tmp_path):
    outcome = release()
    assert outcome.code == 2
    assert "cut_off: The information cut-off has passed" in outcome.err
    assert "Findings that need a correction or an answer with its reason: 2" in outcome.err
    assert not (tmp_path / "out.pdf").exists()
    assert "no edition" in run("editions", "s.briefing", BRIEFING).err


def test_a_rule_is_answered_once(release):
    outcome = release(*ANSWERS, "--answer", "cut_off=For another reason.")
    assert outcome.code == 2
    assert outcome.err == "The rule cut_off is answered twice: give one reason.\n"


def test_a_next_edition_that_was_due_in_the_past_is_refused(release, tmp_path):
    outcome = release("--next-due", "2025-11-13", status="draft")
    assert outcome.code == 2
    assert outcome.err == (
        "The next edition cannot be due 13 November 2025: that day has passed. Give a later one.\n"
    )
    assert not (tmp_path / "out.pdf").exists()


def test_with_answers_it_leaves_and_is_listed(release, run, tmp_path):
    outcome = release(*ANSWERS, "--next-due", "2199-11-19", "--json", "--author", "Noor")
    assert outcome.code == 0, outcome.err
    edition = outcome.json
    assert (edition["number"], edition["status"], edition["cut_off"]) == (
        1,
        "final",
        "2025-11-12T16:00:00Z",
    )
    assert (edition["next_due"], edition["released_by"]) == ("2199-11-19", "Noor")
    (answered,) = [each for each in edition["findings"] if each["rule"] == "cut_off"]
    assert (answered["severity"], answered["answer"], answered["answered_by"]) == (
        "answer",
        "It is of last week.",
        "Noor",
    )
    assert "Edition 1, final" in words_of(tmp_path / "out.pdf")
    (listed,) = run("editions", "s.briefing", BRIEFING, "--json").json
    assert listed == {name: value for name, value in edition.items() if name != "file"}
    table = run("editions", "s.briefing", BRIEFING).out
    assert table.startswith("Edition 1  final  cut-off 2025-11-12T16:00:00Z")
    answer = run("list", "s.briefing", "answer", "--json").json
    assert len(answer) == 2


def test_changes_between_two_editions_as_data_and_as_lines(release, run, put_line, tmp_path):
    first = release(status="draft").out.strip()
    figure = next(
        each
        for each in run("list", "s.briefing", "figure", "--json").json
        if each.get("value") == "242"
    )
    newer = {
        "record": "figure",
        **{name: figure[name] for name in ("measure_id", "claimant_id", "qualifier")},
        "value": "250",
        "as_of": "2025-11-12",
        "supersedes_id": figure["id"],
        "supersede_reason": "updated_count",
    }
    put_line(json.dumps(newer))
    second = release(status="draft").out.strip()
    outcome = run("changes", "s.briefing", first, second, "--json", "--output", "t6.pdf")
    data = outcome.json
    assert (data["from"]["id"], data["to"]["id"]) == (first, second)
    (change,) = data["figures"]
    assert (change["old"]["id"], change["difference"]) == (figure["id"], "8")
    assert [data[name] for name in ("positions", "judgements", "gaps", "sources", "text")] == (
        [[]] * 5
    )
    assert "at least 250" in words_of(tmp_path / "t6.pdf")
    lines = run("changes", "s.briefing", first, second).out.splitlines()
    assert lines[0] == "From edition 1 to edition 2"
    assert "Positions: no change" in lines
    assert any("at least 242" in line and "→ at least 250" in line for line in lines)
    assert any("(+8, updated count)" in line for line in lines)
    swapped = run("changes", "s.briefing", second, first)
    assert swapped.code == 2
    assert "The older edition stands first" in swapped.err


def test_recall_and_withdrawal(release, run, tmp_path):
    edition = release(*ANSWERS).out.strip()
    (source, *_) = run("list", "s.briefing", "source", "--json").json
    (recalled,) = run("recall", "s.briefing", source["id"], "--json").json
    assert recalled["id"] == edition
    assert any("note/" in place["key"] for place in recalled["places"])
    assert edition in run("recall", "s.briefing", source["id"]).out
    assert run("withdraw", "s.briefing", edition, "--reason", "Retracted.").code == 0
    (listed,) = run("editions", "s.briefing", BRIEFING, "--json").json
    assert (listed["status"], listed["withdrawal_reason"]) == ("withdrawn", "Retracted.")
    again = run("withdraw", "s.briefing", edition, "--reason", "Retracted.")
    assert (again.code, "withdrawn already" in again.err) == (2, True)
    released = (tmp_path / "out.pdf").read_bytes()
    assert run("export", "s.briefing", edition, "--output", "again.pdf").code == 0
    assert (tmp_path / "again.pdf").read_bytes() == released


def test_nothing_is_released_where_the_file_cannot_be_written(release, run, tmp_path):
    assert release(status="draft").code == 0
    refused = run(
        *("release", "s.briefing", BRIEFING, "--status", "draft"),
        *(*CUT_OFF, "--output", "nowhere/out.pdf"),
    )
    assert (refused.code, "There is no folder" in refused.err) == (2, True)
    too_long = release("--output", f"{'x' * 300}.pdf", status="draft")
    assert (too_long.code, "cannot be written: File name too long" in too_long.err) == (2, True)
    itself = release("--output", "s.briefing", status="draft")
    assert (itself.code, "is the library" in itself.err) == (2, True)
    assert len(run("editions", "s.briefing", BRIEFING, "--json").json) == 1


def test_an_edition_whose_file_fails_after_all_is_told_with_the_way_to_its_file(
    release, run, monkeypatch
):
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    assert run("sample", "s.briefing").code == 0
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        outcome = release(*ANSWERS)
    (edition,) = run("editions", "s.briefing", BRIEFING, "--json").json
    assert outcome.code == 2
    said, way, reason = outcome.err.splitlines()[-3:]
    assert said == f"Edition 1 (final) of “{TITLE}” is kept in the library."
    assert way == f"Its PDF is written by: briefing export s.briefing {edition['id']} --output FILE"
    assert "No space left on device" in reason


@pytest.mark.parametrize(
    ("difference", "printed"),
    [("5900", "+5,900"), ("-7000.5", "−7,000.5"), ("8", "+8"), ("0", "0"), (None, "")],
)
def test_a_difference_is_written_as_the_numbers_beside_it(difference, printed):
    assert signed(difference) == printed


def test_what_is_typed_wrongly_is_said(release):
    assert "is not like RULE=REASON" in release("--answer", "cut_off").err
    assert "There is no rule cutoff" in release("--answer", "cutoff=Because.").err


def test_an_encrypted_library_takes_its_passphrase_from_a_descriptor(run, tmp_path):
    def line(words: str) -> str:
        reader, writer = os.pipe()
        os.write(writer, f"{words}\n".encode())
        os.close(writer)
        return str(reader)

    assert run("sample", "s.briefing").code == 0
    assert run("encrypt", "s.briefing", "--passphrase-fd", line("correct horse")).code == 0
    arguments = ("s.briefing", BRIEFING, "--passphrase-fd")
    outcome = run(
        "release", *arguments, line("correct horse"), "--status", "draft", "--output", "out.pdf"
    )
    assert outcome.code == 0, outcome.err
    (edition,) = run("editions", *arguments, line("correct horse"), "--json").json
    assert edition["id"] == outcome.out.strip()
    assert run("editions", *arguments, line("wrong")).code == 2


def test_what_is_no_edition_says_how_editions_are_listed(run):
    run("sample", "s.briefing")
    outcome = run("changes", "s.briefing", BRIEFING, BRIEFING)
    assert outcome.code == 2
    assert outcome.err.endswith(
        "is no edition but of the kind briefing."
        " “briefing editions s.briefing BRIEFING” lists those of a briefing.\n"
    )
