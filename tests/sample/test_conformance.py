"""The ready briefings as files: accessible, archivable, and the same wherever they are made."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from briefing.cli import main
from briefing.domain.dates import Date
from briefing.domain.vocabularies import Template
from briefing.operations.exporting import Wanted, export_pdf
from briefing.store.opening import open_library

READY = ("snapshot", "position_brief", "actor_profile")
TEMPLATES: tuple[str, ...] = get_args(Template)
TODAY = "2025-11-14"


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    path = tmp_path_factory.mktemp("conformance") / "sample.briefing"
    assert main(["sample", str(path)]) == 0
    return path


def _export(library, id, path, template=None, paper=None):
    with open_library(library, writing=False) as opened:
        wanted = Wanted(id, template, paper)
        export_pdf(opened, wanted, path, today=Date(TODAY), report=lambda *_: None)
    return path


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_nothing_is_found_against_a_template(
    library, sample, complaints, tmp_path, template, paper
):
    made = _export(library, _subject(sample, template), tmp_path / "made.pdf", template, paper)

    assert complaints(made) == []


def _subject(sample, template):
    """The ready briefing of a template; for a template without one, that of the positions."""
    ready = template if template in READY else "position_brief"
    return sample.one("briefing", template=ready)["id"]


@pytest.mark.parametrize("template", READY)
def test_the_title_is_the_one_heading_of_the_first_level(library, sample, tmp_path, template):
    briefing = sample.one("briefing", template=template)
    made = _export(library, briefing["id"], tmp_path / "made.pdf")
    done = subprocess.run(
        ["pdfinfo", "-struct-text", made], check=True, capture_output=True, text=True
    )
    structure = done.stdout
    headings = re.findall(r"^ +(H[1-6])", structure, re.MULTILINE)

    assert headings[0] == "H1"
    assert headings.count("H1") == 1
    assert headings.count("H2") > 1


SCRIPT = """
import sys
from pathlib import Path
from briefing.domain.dates import Date
from briefing.operations.exporting import Wanted, export_pdf
from briefing.store.opening import open_library

library, today, *ids = sys.argv[1:]
with open_library(Path(library), writing=False) as opened:
    for number, id in enumerate(ids):
        path = Path(f"{number}.pdf").absolute()
        export_pdf(opened, Wanted(id), path, today=Date(today), report=lambda *_: None)
"""


def test_another_process_elsewhere_makes_the_same_bytes(library, sample, tmp_path):
    ids = [sample.one("briefing", template=template)["id"] for template in READY]
    here = [_export(library, id, tmp_path / f"here-{id}.pdf").read_bytes() for id in ids]
    odd = {
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PYTHONHASHSEED": "77",
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "tr_TR.UTF-8",
        "LANG": "ar_EG.UTF-8",
        "SOURCE_DATE_EPOCH": "1",
        "RL_invariant": "0",
    }
    subprocess.run(
        [sys.executable, "-c", SCRIPT, library, TODAY, *ids],
        check=True,
        capture_output=True,
        cwd=tmp_path,
        env={**os.environ, **odd},
    )

    assert [(tmp_path / f"{number}.pdf").read_bytes() for number in range(len(ids))] == here
