"""A library becomes encrypted, plain again, or takes another passphrase.

Each makes a verified copy first and puts it in the place of the library in one step; nothing else
may have the library open. `report(done, total)` may raise to stop, and then all is as it was; once
`done` is 99 of 100 nothing is stopped any more. Backups made before keep the key they had.
"""

from collections.abc import Callable
from pathlib import Path

from briefing.domain.secret import Secret
from briefing.store.keys import new_key
from briefing.store.re_encrypting import re_encrypt, require_encrypted, require_plain

__all__ = [
    "change_passphrase",
    "decrypt_library",
    "encrypt_library",
    "require_encrypted",
    "require_plain",
]

Report = Callable[[int, int], None]


def encrypt_library(path: Path, passphrase: Secret, report: Report) -> Secret:
    """Encrypts a plain library, wipes the plain file, and gives the key for the recovery sheet.

    Raises `PassphraseTooShort`, `AlreadyEncrypted`, `LibraryInUse` and other `LibraryError`s.
    """
    made = new_key(passphrase)
    re_encrypt(path, old=None, new=made, report=report)
    return made.key


def decrypt_library(path: Path, key: Secret, report: Report) -> None:
    """Puts an encrypted library, which `key` opens, back to a file anyone can read.

    Raises `NotEncrypted`, `WrongKey`, `LibraryInUse` and other `LibraryError`s.
    """
    re_encrypt(path, old=key, new=None, report=report)


def change_passphrase(path: Path, key: Secret, passphrase: Secret, report: Report) -> Secret:
    """Puts the library that `key` opens under a new passphrase, and gives its new key.

    The old passphrase and the old recovery sheet open it no more. Raises `PassphraseTooShort`,
    `NotEncrypted`, `WrongKey`, `LibraryInUse` and other `LibraryError`s.
    """
    made = new_key(passphrase)
    re_encrypt(path, old=key, new=made, report=report)
    return made.key
