"""The work of a change of key, as it runs in a thread, and what has to follow it.

Texts that wait outside the library go under the new key, and a key that the system keeps is
replaced by the new one; where the system keeps keys no more, the passphrase is asked for.
"""

from contextlib import suppress
from pathlib import Path
from typing import Literal, TypeAlias

from briefing.desktop.jobs import Report
from briefing.desktop.last_place import SLOT
from briefing.desktop.records.unsaved import unsaved_at
from briefing.domain.errors import KnownError
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message, message
from briefing.domain.secret import Secret

Change: TypeAlias = Literal["encrypt", "decrypt", "passphrase", "sheet"]


class NotThePassphrase(KnownError):
    """What was typed does not open the library that was open."""


@frozen
class Changed:
    """The key the library has now, and a sentence when something was left over."""

    key: Secret | None
    left_over: Message | None = None


@frozen
class KeyChange:
    """What is to be done with a closed library. `key` opens it now; `passphrase` is the new one,
    and for a new sheet the one it has.
    """

    change: Change
    path: Path
    key: Secret | None
    passphrase: Secret | None

    def erase(self) -> None:
        """Forget the secrets."""
        for secret in (self.key, self.passphrase):
            if secret is not None:
                secret.erase()


def change_key(wanted: KeyChange, report: Report) -> Changed:
    """Makes the change. Raises `NotThePassphrase` and what `operations.encrypting` raises; the
    library is then as it was.
    """
    from briefing.store.re_encrypting import NotWiped

    if wanted.change == "sheet":
        _require_passphrase(wanted)
    was_kept = _forget_kept(wanted)
    try:
        changed = Changed(_changed(wanted, report))
    except NotWiped as error:
        changed = Changed(_key_after(wanted), error.message)
    except BaseException:
        if was_kept and wanted.key is not None:
            _keep(wanted.path, wanted.key)
        raise
    _take_texts_along(wanted, changed.key)
    if was_kept and changed.key is not None:
        _keep(wanted.path, changed.key)
    return changed


def _changed(wanted: KeyChange, report: Report) -> Secret | None:
    from briefing.operations.encrypting import (
        change_passphrase,
        decrypt_library,
        encrypt_library,
    )

    if wanted.key is None:
        return encrypt_library(wanted.path, _given(wanted.passphrase), report)
    if wanted.change == "decrypt":
        decrypt_library(wanted.path, wanted.key, report)
        return None
    return change_passphrase(wanted.path, wanted.key, _given(wanted.passphrase), report)


def _key_after(wanted: KeyChange) -> Secret | None:
    """The key of a change that was made, though its end was told as an error."""
    from briefing.operations.unlocking import key_of_passphrase

    if wanted.change == "decrypt":
        return None
    return key_of_passphrase(wanted.path, _given(wanted.passphrase))


def _take_texts_along(wanted: KeyChange, key: Secret | None) -> None:
    """What waits outside the library lies under its new key, and no more under the old one."""
    waiting = unsaved_at(wanted.path, wanted.key)
    texts = dict(waiting.everything())
    if wanted.change == "decrypt":
        texts.pop(SLOT, None)  # of a plain library it lies in the settings
    if texts:
        unsaved_at(wanted.path, key).replace(texts)
    if wanted.change in ("encrypt", "decrypt"):
        waiting.wipe()


def _require_passphrase(wanted: KeyChange) -> None:
    from briefing.operations.unlocking import key_of_passphrase

    derived = key_of_passphrase(wanted.path, _given(wanted.passphrase))
    is_right = derived == wanted.key
    derived.erase()
    if not is_right:
        raise NotThePassphrase(
            message("That is not the passphrase of this library. No new sheet was made.")
        )


def _given(passphrase: Secret | None) -> Secret:
    if passphrase is None:
        raise ValueError("a passphrase is needed for this change")
    return passphrase


def _forget_kept(wanted: KeyChange) -> bool:
    """Has the system forget the key that is to go; whether it kept it."""
    from briefing.operations.remembering_keys import (
        KeyringUnavailable,
        forget_key,
        remembered_key,
    )

    if wanted.key is None:
        return False
    try:
        kept = remembered_key(wanted.path)
        if kept is None:
            return False
        kept.erase()
        forget_key(wanted.path)
    except KeyringUnavailable:
        return False
    return True


def _keep(path: Path, key: Secret) -> None:
    from briefing.operations.remembering_keys import KeyringUnavailable, remember_key

    with suppress(KeyringUnavailable):
        remember_key(path, key)
