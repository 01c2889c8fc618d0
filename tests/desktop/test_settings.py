"""What is remembered is there at the next start, and a broken file costs nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from briefing.desktop.settings import RECENT_LIMIT, Settings


@pytest.fixture
def file(tmp_path) -> Path:
    return tmp_path / "settings.ini"


def reopened(settings: Settings, file: Path) -> Settings:
    settings.write()
    return Settings(file)


def test_nothing_is_set_at_first(file):
    settings = Settings(file)

    assert settings.mode == "system"
    assert settings.scale == 1.0
    assert settings.language == ""
    assert settings.recent_libraries == ()
    assert settings.sizes("main") == ()
    assert settings.layout("window") is None


def test_look_and_language_are_kept(file):
    settings = Settings(file)
    settings.mode, settings.scale, settings.language = "dark", 1.25, "ar"

    again = reopened(settings, file)
    assert (again.mode, again.scale, again.language) == ("dark", 1.25, "ar")


def test_the_library_opened_last_comes_first_and_once(file):
    settings = Settings(file)
    for name in ("a, b.briefing", "c.briefing", "a, b.briefing"):
        settings.library_opened(Path("/libraries") / name)

    again = reopened(settings, file)
    assert [path.name for path in again.recent_libraries] == ["a, b.briefing", "c.briefing"]


def test_only_the_latest_libraries_are_kept(file):
    settings = Settings(file)
    for number in range(RECENT_LIMIT + 5):
        settings.library_opened(Path(f"/{number}.briefing"))

    assert len(settings.recent_libraries) == RECENT_LIMIT


def test_a_library_can_be_forgotten(file):
    settings = Settings(file)
    settings.library_opened(Path("/a.briefing"))
    settings.forget_library(Path("/a.briefing"))

    assert settings.recent_libraries == ()


def test_the_place_is_kept_for_each_library(file):
    settings = Settings(file)
    settings.set_place(Path("/one/a.briefing"), "actors/7")
    settings.set_place(Path("/two/a.briefing"), "issues")

    again = reopened(settings, file)
    assert again.place(Path("/one/a.briefing")) == "actors/7"
    assert again.place(Path("/two/a.briefing")) == "issues"


def test_a_folder_that_is_gone_is_not_offered(file, tmp_path):
    settings = Settings(file)
    gone = tmp_path / "gone"
    gone.mkdir()
    settings.set_folder("export", gone)
    assert settings.folder("export", tmp_path) == gone

    gone.rmdir()
    assert settings.folder("export", tmp_path) == tmp_path


def test_layout_sizes_and_open_sections_are_kept(file):
    settings = Settings(file)
    settings.set_layout("window", QByteArray(b"\x00\x01geometry"))
    settings.set_sizes("main", (236, 300, 900))
    settings.set_open("figure.more", is_open=True)

    again = reopened(settings, file)
    assert again.layout("window") == QByteArray(b"\x00\x01geometry")
    assert again.sizes("main") == (236, 300, 900)
    assert again.is_open("figure.more")


def test_nonsense_in_the_file_counts_as_not_set(file):
    file.write_text(
        "[look]\nmode=purple\nscale=huge\n[sizes]\nmain=wide\n[open]\nx=1\n", encoding="utf-8"
    )
    settings = Settings(file)

    assert settings.mode == "system"
    assert settings.scale == 1.0
    assert settings.sizes("main") == ()
    assert settings.is_open("x", otherwise=True)
