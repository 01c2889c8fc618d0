"""`scripts/run.py` opens the window where there is a screen, and else makes the briefing."""

import importlib.util
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "scripts"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")


@pytest.fixture
def run(monkeypatch):
    """The script as a module."""
    monkeypatch.syspath_prepend(SCRIPTS)
    spec = importlib.util.spec_from_file_location("run", SCRIPTS / "run.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
@pytest.mark.parametrize("screen", SCREENS)
def test_there_is_a_screen_where_x11_or_wayland_names_one(run, monkeypatch, screen):
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    assert not run._has_screen()
    monkeypatch.setenv(screen, "")
    assert not run._has_screen()
    monkeypatch.setenv(screen, ":0")
    assert run._has_screen()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere no variable names it")
def test_the_sample_lies_with_the_data_of_the_user(run, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert run._data_folder(Path(sys.executable)) == tmp_path / "Briefing Desk"


def test_the_briefing_it_makes_is_one_of_the_sample(run):
    """By the identifier that the script names."""
    sample = (SCRIPTS.parent / "resources" / "sample").glob("*.jsonl")
    assert any(run.SNAPSHOT in file.read_text(encoding="utf-8") for file in sample)
