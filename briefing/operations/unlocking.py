"""The ways to the key of an encrypted library, and how long to wait after a wrong passphrase.

The key is then what `open_library` takes. Nothing here says what a wrong passphrase has to do with
the right one, or what is in the library.
"""

from pathlib import Path

from briefing.domain.secret import Secret
from briefing.store.keys import key_of
from briefing.store.library import Library
from briefing.store.probing import is_encrypted
from briefing.store.recovery_code import MistypedCode, is_same_group, key_of_code

__all__ = [
    "MistypedCode",
    "is_encrypted",
    "is_same_group",
    "key_for_another",
    "key_of_code",
    "key_of_passphrase",
    "waiting_time",
]

_FREE = 1  # a slip of the finger is not punished
_LONGEST = 30.0  # seconds


def key_of_passphrase(path: Path, passphrase: Secret) -> Secret:
    """The key that the passphrase gives, right or wrong: opening with it tells.

    It takes 64 MiB and some tenths of a second. Raises `LibraryError`s when there is no file.
    """
    return key_of(path, passphrase)


def key_for_another(library: Library) -> Secret | None:
    """What another connection to an open library needs; whoever has used it erases it."""
    return None if library.key is None else library.key.copy()


def waiting_time(failures: int) -> float:
    """Seconds to wait before the next attempt, after so many wrong ones in a row.

    None after the first, then 1, 2, 4 and so on up to 30. The caller waits. It only slows down
    who sits at this program; a stolen file is protected by what Argon2id costs.
    """
    return 0.0 if failures <= _FREE else min(2.0 ** min(failures - _FREE - 1, 10), _LONGEST)
