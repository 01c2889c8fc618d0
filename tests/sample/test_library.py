"""The sample becomes a library: everything arrives, and nothing in it is found wrong."""

import json

import pytest

from briefing.cli import main


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.briefing"
    assert main(["sample", str(path)]) == 0
    return path


def listed(library, kind, capsys):
    assert main(["list", str(library), kind, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_every_record_arrives(sample, library, capsys):
    capsys.readouterr()
    for kind in sorted({given["record"] for given in sample.given}):
        ids = {record["id"] for record in listed(library, kind, capsys)}
        assert ids == {given["id"] for given in sample.all(kind)}


def test_passages_are_found_in_their_text(sample, library, capsys):
    capsys.readouterr()
    for excerpt in listed(library, "excerpt", capsys):
        text = sample.by_id[excerpt["source_text_id"]]["text"]
        assert text[excerpt["start"] : excerpt["end"]] == excerpt["exact"]
        assert excerpt["prefix"] or excerpt["start"] == 0
        assert excerpt["suffix"]


def test_the_texts_of_the_briefings_become_drafts(sample, library, capsys):
    capsys.readouterr()
    texts = {draft["briefing_id"]: draft["text"] for draft in listed(library, "draft", capsys)}
    assert texts == {each["id"]: each["text"] for each in sample.all("briefing")}


def test_nothing_is_found_wrong(library):
    assert main(["check", str(library)]) == 0


def test_an_unsourced_figure_would_be_found(sample, library, tmp_path, capsys):
    lines = tmp_path / "unsourced.jsonl"
    measure = sample.one("measure", label="Palestinians killed")
    lines.write_text(
        json.dumps({"record": "figure", "measure_id": measure["id"], "value": "1"}) + "\n",
        encoding="utf-8",
    )
    copy = tmp_path / "copy.briefing"
    assert main(["sample", str(copy)]) == 0
    assert main(["put", str(copy), str(lines)]) == 0
    assert main(["check", str(copy)]) == 1
