"""From a passphrase to the key of a library: Argon2id, and the salt at the head of the file.

An encrypted library has one key. It comes from the passphrase and from the file's first 16 bytes,
which are random and tell nothing; the file has room for nothing else that could be read without the
key, so the parameters of Argon2id are the same for every library and never change.

They are the second choice of RFC 9106, section 4, which is for machines that cannot spare 2 GiB: 3
passes over 64 MiB in 4 lanes. That is more than the least that OWASP's Password Storage Cheat
Sheet asks for (2 passes over 19 MiB), and takes 0.12 to 0.17 seconds on two cores.
"""

from os import urandom
from pathlib import Path

from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.secret import Secret
from briefing.store.probing import salt_of

KEY_BYTES = 32
SALT_BYTES = 16
# The least that NIST SP 800-63B, section 3.1.1.2, allows for a secret that is remembered.
SHORTEST_PASSPHRASE = 8

_PASSES = 3
_MEMORY = 64 * 1024  # KiB
_LANES = 4
_ARGON2_VERSION = 0x13


class PassphraseTooShort(KnownError):
    """A new passphrase could be guessed."""


@frozen
class NewKey:
    """The key that a file is to be encrypted with, and the 16 bytes the file is to begin with."""

    key: Secret
    salt: bytes


def new_key(passphrase: Secret) -> NewKey:
    """A key for that passphrase and a salt of its own. Raises `PassphraseTooShort`."""
    if len(passphrase) == 0 or len(passphrase.reveal().decode("utf-8", "replace")) < (
        SHORTEST_PASSPHRASE
    ):
        raise PassphraseTooShort(
            message(
                "The passphrase is too short: take at least {least} characters, better four or"
                " more words.",
                least=SHORTEST_PASSPHRASE,
            )
        )
    salt = urandom(SALT_BYTES)
    return NewKey(derived_key(passphrase, salt), salt)


def key_of(path: Path, passphrase: Secret) -> Secret:
    """The key that the passphrase gives for the library at `path`, be it the right one or not.

    Raises `LibraryError`s when there is no file to be read.
    """
    return derived_key(passphrase, salt_of(path))


def derived_key(passphrase: Secret, salt: bytes) -> Secret:
    """The 32 bytes that Argon2id makes of a passphrase and a salt; takes 64 MiB and a moment."""
    from argon2.low_level import Type, hash_secret_raw

    return Secret(
        hash_secret_raw(
            passphrase.reveal() if len(passphrase) else b"",
            salt,
            time_cost=_PASSES,
            memory_cost=_MEMORY,
            parallelism=_LANES,
            hash_len=KEY_BYTES,
            type=Type.ID,
            version=_ARGON2_VERSION,
        )
    )
