"""Encrypting a library from above: with a passphrase, a sheet to print, and a wait after errors."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.secret import Secret
from briefing.operations.encrypting import change_passphrase, decrypt_library, encrypt_library
from briefing.operations.exporting import Wanted, letter_from_file, made_from_file
from briefing.operations.libraries import new_encrypted_library
from briefing.operations.previewing import preview
from briefing.operations.recovery_sheets import recovery_sheet, write_recovery_sheet
from briefing.operations.unlocking import (
    is_encrypted,
    key_for_another,
    key_of_code,
    key_of_passphrase,
    waiting_time,
)
from briefing.operations.writing_files import UnwritableFile
from briefing.store import errors
from briefing.store.opening import create_library, open_library

TODAY = Date("2025-11-12")
FIRST, SECOND = "first passphrase", "second passphrase"


def silent(done: int, total: int) -> None:
    """Nobody looks."""


def test_from_plain_to_encrypted_to_another_passphrase_and_back(tmp_path: Path) -> None:
    path = tmp_path / "desk.briefing"
    actor = Actor(name="Orsenna", kind="state")
    with create_library(path, author="") as library:
        library.apply(Step("Add", (Edit(None, actor),)))
    first = encrypt_library(path, Secret.of_text(FIRST), silent)
    assert first == key_of_passphrase(path, Secret.of_text(FIRST))
    second = change_passphrase(path, first, Secret.of_text(SECOND), silent)
    with pytest.raises(errors.WrongKey):
        open_library(path, key=key_of_passphrase(path, Secret.of_text(FIRST)))
    with open_library(path, key=key_of_passphrase(path, Secret.of_text(SECOND))) as library:
        assert library.all(Actor) == [actor]
    decrypt_library(path, second, silent)
    assert not is_encrypted(path)


def test_an_encrypted_library_is_printed_with_its_key(tmp_path: Path) -> None:
    path = tmp_path / "desk.briefing"
    key = new_encrypted_library(path, Secret.of_text(FIRST), author="")
    briefing = Briefing(title="Who may cross")
    with open_library(path, key=key) as library:
        draft = Draft(briefing_id=briefing.id, text="Nobody.")
        library.apply(Step("Add", (Edit(None, briefing), Edit(None, draft))))
        key = key_for_another(library)
    assert preview(path, briefing.id, TODAY, silent, key=key).pages == 1
    wanted = Wanted(briefing.id)
    assert made_from_file(path, wanted, "pdf", TODAY, silent, key=key).pages == 1
    assert "Nobody." in letter_from_file(path, wanted, TODAY, silent, key=key).text
    with pytest.raises(errors.LibraryLocked):
        preview(path, briefing.id, TODAY, silent)
    with pytest.raises(errors.LibraryLocked):
        made_from_file(path, wanted, "pdf", TODAY, silent)
    with pytest.raises(errors.LibraryLocked):
        letter_from_file(path, wanted, TODAY, silent)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_sheet_is_one_page_that_opens_the_library(tmp_path: Path, paper, complaints) -> None:
    key = Secret(bytes(range(100, 132)))
    sheet = recovery_sheet(tmp_path / "Čtvrtá plocha.briefing", key, TODAY)
    assert sheet.groups[0] not in repr(sheet)
    file = tmp_path / "sheet.pdf"
    write_recovery_sheet(sheet, file, paper, silent)
    reader = PdfReader(file)
    assert len(reader.pages) == 1
    text = reader.pages[0].extract_text()
    assert "Čtvrtá plocha.briefing" in text
    assert "12 November 2025" in text
    assert all(group in text for group in sheet.groups)
    assert key_of_code(" ".join(sheet.groups)) == key
    assert complaints(file) == []
    with pytest.raises(UnwritableFile):
        write_recovery_sheet(sheet, tmp_path / "none" / "sheet.pdf", paper, silent)


def test_the_wait_grows_and_has_an_end() -> None:
    waits = [waiting_time(failures) for failures in range(12)]
    assert waits[:5] == [0, 0, 1, 2, 4]
    assert waits == sorted(waits)
    assert waiting_time(10**6) == max(waits) == 30
