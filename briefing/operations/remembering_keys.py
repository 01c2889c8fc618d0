"""Keys of libraries kept by the operating system for the one who is logged in, as a convenience.

That is the keyring of the desktop: Keychain, Credential Locker, Secret Service or KWallet. The
passphrase is never kept, and never is the keyring the only way in. A key is kept under the salt
of its library, so that it is found when the file was moved, and not after its passphrase was
changed: forget it before a change, and remember the new one after it.
"""

from base64 import b64decode, b64encode
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.secret import Secret
from briefing.store.probing import salt_of

SERVICE = "Briefing Desk"


class KeyringUnavailable(KnownError):
    """The system keeps no keys, or not now."""


def require_keyring() -> None:
    """Raises `KeyringUnavailable` when this system has nothing that keeps keys safely."""
    import keyring
    from keyring.backends.fail import Keyring as NoKeyring
    from keyring.backends.null import Keyring as NullKeyring

    backend = keyring.get_keyring()
    if isinstance(backend, NoKeyring | NullKeyring) or backend.priority < 1:
        raise KeyringUnavailable(
            message(
                "This system has no keyring that keeps keys safely: the passphrase is asked for"
                " each time."
            )
        )


def remember_key(path: Path, key: Secret) -> None:
    """Has the system keep the key of the library at `path`.

    Raises `KeyringUnavailable`, and `LibraryError`s when there is no file.
    """
    import keyring

    require_keyring()
    account = _account(path)
    with _in_words():
        keyring.set_password(SERVICE, account, b64encode(key.reveal()).decode("ascii"))


def remembered_key(path: Path) -> Secret | None:
    """The key that the system keeps for the library at `path`, or None.

    Raises `KeyringUnavailable`, and `LibraryError`s when there is no file.
    """
    import keyring

    require_keyring()
    account = _account(path)
    with _in_words():
        kept = keyring.get_password(SERVICE, account)
    try:
        return None if kept is None else Secret(b64decode(kept, validate=True))
    except ValueError:  # not ours, or harmed: as good as none
        return None


def forget_key(path: Path) -> None:
    """Has the system forget the key of the library at `path`, if it keeps one.

    Raises `KeyringUnavailable`, and `LibraryError`s when there is no file.
    """
    import keyring

    require_keyring()
    account = _account(path)
    with _in_words():
        if keyring.get_password(SERVICE, account) is not None:
            keyring.delete_password(SERVICE, account)


def _account(path: Path) -> str:
    return salt_of(path).hex()


@contextmanager
def _in_words() -> Generator[None]:
    from keyring.errors import KeyringError

    try:
        yield
    except (KeyringError, OSError) as error:
        reason = str(error) or type(error).__name__
        raise KeyringUnavailable(
            message(
                "The keyring of this system did not answer ({reason}): unlock it, or go on with the"
                " passphrase.",
                reason=reason,
            )
        ) from error
