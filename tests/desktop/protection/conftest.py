"""Encrypted libraries for the window, and a keyring that is nobody's."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.desktop.program import Program
from briefing.desktop.protection.plain_window import PlainWindow
from briefing.desktop.protection.unlock_screen import UnlockScreen
from briefing.desktop.window import Window
from briefing.domain.secret import Secret
from briefing.operations.encrypting import encrypt_library

PASSPHRASE = "seven quiet harbours 1908"


class MemoryKeyring(KeyringBackend):
    """Keeps passwords for as long as a test runs."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    """A test that wants a keyring asks for `memory_keyring`."""
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def memory_keyring(no_keyring) -> MemoryKeyring:
    keyring.set_keyring(MemoryKeyring())
    kept = keyring.get_keyring()
    assert isinstance(kept, MemoryKeyring)
    return kept


@pytest.fixture(scope="session")
def encrypted_file(sample_file: Path, tmp_path_factory) -> Path:
    """The sample under `PASSPHRASE`; to be copied, not changed."""
    path = tmp_path_factory.mktemp("encrypted") / "harbours.briefing"
    path.write_bytes(sample_file.read_bytes())
    encrypt_library(path, Secret.of_text(PASSPHRASE), lambda _done, _total: None).erase()
    return path


@pytest.fixture
def encrypted(encrypted_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "harbours.briefing"
    path.write_bytes(encrypted_file.read_bytes())
    return path


class Hand:
    """What the analyst does at the unlocking screen."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot

    def screen(self, program: Program) -> UnlockScreen:
        assert isinstance(program.window, PlainWindow)
        assert isinstance(program.window.middle, UnlockScreen)
        return program.window.middle

    def unlock(self, program: Program, passphrase: str = PASSPHRASE) -> Window:
        screen = self.screen(program)
        self._qtbot.waitUntil(screen.unlock_button.isEnabled)
        QTest.keyClicks(screen.passphrase.line, passphrase)
        QTest.keyClick(screen.passphrase.line, Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: isinstance(program.window, Window), timeout=10_000)
        assert isinstance(program.window, Window)
        return program.window

    def fail(self, program: Program, passphrase: str = "not this one") -> UnlockScreen:
        screen = self.screen(program)
        QTest.keyClicks(screen.passphrase.line, passphrase)
        QTest.keyClick(screen.passphrase.line, Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: bool(screen.passphrase.problem()), timeout=10_000)
        return screen


@pytest.fixture
def hand(qtbot) -> Hand:
    return Hand(qtbot)
