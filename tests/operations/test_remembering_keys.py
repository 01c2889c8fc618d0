"""The system's keyring: keeps a key, finds it again, forgets it, and may not be there."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from briefing.domain.secret import Secret
from briefing.operations.remembering_keys import (
    SERVICE,
    KeyringUnavailable,
    forget_key,
    remember_key,
    remembered_key,
    require_keyring,
)
from briefing.store.keys import NewKey
from briefing.store.opening import create_library, open_library

KEY = NewKey(Secret(bytes(range(32))), b"sixteen bytes!!!")


class InMemory(KeyringBackend):
    """A keyring as long as the test."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError(username)
        del self.kept[service, username]


class Unsafe(InMemory):
    """One that the package itself would not recommend."""

    priority = 0.5


class Locked(InMemory):
    """One that its owner does not unlock."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("the owner said no")

    set_password = get_password


@pytest.fixture
def ring() -> Iterator[InMemory]:
    before = keyring.get_keyring()
    ring = InMemory()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    path = tmp_path / "desk.briefing"
    create_library(path, author="", key=KEY).close()
    return path


def test_a_key_is_kept_found_and_forgotten(ring: InMemory, locked: Path) -> None:
    assert remembered_key(locked) is None
    remember_key(locked, KEY.key)
    key = remembered_key(locked)
    assert key == KEY.key
    open_library(locked, key=key).close()
    forget_key(locked)
    forget_key(locked)
    assert remembered_key(locked) is None
    assert ring.kept == {}


def test_it_is_found_where_the_library_was_moved_to(
    ring: InMemory, locked: Path, tmp_path: Path
) -> None:
    remember_key(locked, KEY.key)
    moved = tmp_path / "elsewhere" / "other.briefing"
    moved.parent.mkdir()
    shutil.move(locked, moved)
    assert remembered_key(moved) == KEY.key
    assert [service for service, _ in ring.kept] == [SERVICE]
    assert "desk" not in str(ring.kept)


def test_what_is_no_key_is_as_good_as_none(ring: InMemory, locked: Path) -> None:
    remember_key(locked, KEY.key)
    ring.kept = dict.fromkeys(ring.kept, "käse")
    assert remembered_key(locked) is None


@pytest.mark.parametrize("backend", [NoKeyring, Unsafe])
def test_without_a_safe_keyring_that_is_said(ring: InMemory, locked: Path, backend) -> None:
    keyring.set_keyring(backend())
    with pytest.raises(KeyringUnavailable, match="no keyring that keeps keys safely"):
        require_keyring()
    for ask in (remembered_key, forget_key, lambda path: remember_key(path, KEY.key)):
        with pytest.raises(KeyringUnavailable):
            ask(locked)


def test_a_keyring_that_stays_locked_is_said(ring: InMemory, locked: Path) -> None:
    keyring.set_keyring(Locked())
    require_keyring()
    for ask in (remembered_key, forget_key):
        with pytest.raises(KeyringUnavailable, match="the owner said no"):
            ask(locked)
