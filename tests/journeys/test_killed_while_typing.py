"""The program is killed in the middle of a sentence: what was typed a second ago is on disk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.domain.briefings import Draft
from briefing.domain.judgements import Gap
from briefing.domain.sources import Excerpt
from briefing.operations.libraries import sample_library
from briefing.store.opening import open_library

WORDS_A_SECOND = 10
TYPING = Path(__file__).with_name("typing_program.py")


@pytest.fixture
def library(tmp_path) -> Path:
    path = tmp_path / "talks.briefing"
    sample_library(path, author="Desk")
    return path


def typed_until_killed(library: Path, where: str) -> int:
    """Begins the program, lets it type for some seconds and kills it: the words that were typed."""
    folders = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
    surroundings = {
        **os.environ,
        **{name: str(library.parent / name) for name in folders},
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, str(TYPING), str(library), where]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=surroundings, text=True) as process:
        typed = 0
        while typed < 3 * WORDS_A_SECOND:
            line = process.stdout.readline()
            assert line, "the program ended before it was killed"
            typed = int(line)
        process.kill()
    return typed


def lost(text: str, typed: int) -> int:
    """How many of the words that were typed last are not in the text."""
    words = set(text.split())
    return typed - max((n for n in range(1, typed + 1) if f"w{n}" in words), default=0)


@pytest.mark.parametrize("where", ["draft", "field"])
def test_a_program_killed_while_one_types_loses_a_second_at_most(library, where):
    typed = typed_until_killed(library, where)
    with open_library(library, author="Desk") as opened:
        drafts = [draft.text for draft in opened.all(Draft)]
        text = " ".join((*drafts, *(gap.why_it_matters for gap in opened.all(Gap))))
        assert opened.check() == ()
    assert lost(text, typed) <= WORDS_A_SECOND


def test_what_was_cited_is_there_with_its_links_and_its_passage(library):
    with open_library(library, writing=False) as opened:
        known = {excerpt.id for excerpt in opened.all(Excerpt)}
    typed = typed_until_killed(library, "citing")
    with open_library(library, author="Desk") as opened:
        draft = next(draft for draft in opened.all(Draft) if "w1 " in draft.text)
        (cited,) = [each for each in opened.all(Excerpt) if each.id not in known]
        assert "[at least 242](figure:019a73bb-9c00-7000-800e-000000000001)" in draft.text
        assert f"](excerpt:{cited.id})" in draft.text
        assert opened.check() == ()
    assert lost(draft.text, typed) <= WORDS_A_SECOND


def test_of_what_is_typed_in_two_windows_at_once_no_more_is_lost(library):
    typed = typed_until_killed(library, "two windows")
    with open_library(library, author="Desk") as opened:
        draft = next(draft for draft in opened.all(Draft) if "w1 " in draft.text)
        assert opened.check() == ()
    words = draft.text.split()
    assert lost(draft.text, typed) <= WORDS_A_SECOND
    for first in (1, 2):
        of_window = [f"w{n}" for n in range(first, typed + 1, 2)]
        found = [word for word in words if word in of_window]
        assert found == of_window[: len(found)]
        assert len(of_window) - len(found) <= WORDS_A_SECOND
