"""Opening a library for a command: its passphrase is asked for at the terminal, or read from a
file descriptor. It is never an argument, which every user of the machine can see.

Each thing that is asked for is one line of the descriptor, in the order in which it is asked. On
Windows a process is given no other descriptors than its standard ones, so 0 is the way there.
"""

import argparse
import os
import sys
from collections.abc import Callable
from datetime import datetime
from getpass import getpass
from pathlib import Path
from time import sleep
from typing import TypeVar

from briefing.cli.commands import author_of
from briefing.cli.printing import say
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.secret import Secret
from briefing.store.errors import LibraryLocked, WrongKey
from briefing.store.library import Library
from briefing.store.opening import open_library

R = TypeVar("R")

_ATTEMPTS = 3
_LONGEST_LINE = 4096  # bytes


class PassphraseNeeded(KnownError):
    """A passphrase is needed, and there is nobody and nothing to ask."""


class PassphrasesDiffer(KnownError):
    """A new passphrase was not typed the same way twice."""


def opened(
    options: argparse.Namespace, *, writing: bool, passphrase: Secret | None = None
) -> Library:
    """The library that the command names, opened; a passphrase that was read already is given.

    Raises `PassphraseNeeded` and `LibraryError`s.
    """
    path = Path(options.library)
    author = author_of(options) if writing else ""
    given = given_line(options) if passphrase is None else passphrase
    try:
        return open_library(path, author=author, writing=writing)
    except LibraryLocked:
        return unlocked(
            path,
            given,
            lambda key: open_library(path, author=author, writing=writing, key=key),
        )


def opened_as_of(options: argparse.Namespace) -> Library:
    """The library to be read: as recorded at the end of the day `--as-of`, or as it is.

    Raises what `opened` raises, `UnreadableDate` and `NoDay`.
    """
    if options.as_of is None:
        return opened(options, writing=False)
    from briefing.operations.going_back import as_recorded_by, day_named, end_of

    path = Path(options.library)
    moment = end_of(day_named(options.as_of, datetime.now().astimezone().date()))
    given = given_line(options)
    try:
        return as_recorded_by(path, moment)
    except LibraryLocked:
        return unlocked(path, given, lambda key: as_recorded_by(path, moment, key))


def unlocked(path: Path, given: Secret | None, use: Callable[[Secret], R]) -> R:
    """What `use` makes of the library's key; raises `WrongKey` when `use` does so too often.

    With a passphrase that is given there is one attempt; at the terminal there are three, the later
    ones after a while.
    """
    from briefing.operations.unlocking import key_of_passphrase, waiting_time

    failures = 0
    while True:
        passphrase = asked("Passphrase: ") if given is None else given
        key = key_of_passphrase(path, passphrase)
        passphrase.erase()
        try:
            return use(key)
        except WrongKey as error:
            failures += 1
            if given is not None or failures == _ATTEMPTS:
                raise
            say(error.message)
            sleep(waiting_time(failures))
        finally:
            key.erase()


def key_from_sheet(options: argparse.Namespace) -> Secret:
    """The key as it stands on the recovery sheet: typed, or the next line of the descriptor.

    What is mistyped at the terminal can be typed again. Raises `MistypedCode`, `PassphraseNeeded`.
    """
    from briefing.operations.unlocking import MistypedCode, key_of_code

    given = given_line(options)
    if given is not None:
        return key_of_code(given.text())
    for _ in range(_ATTEMPTS - 1):
        try:
            return key_of_code(asked("Recovery key: ", seen=True).text())
        except MistypedCode as error:
            say(error.message)
    return key_of_code(asked("Recovery key: ", seen=True).text())


def new_passphrase(options: argparse.Namespace) -> Secret:
    """A passphrase for a library, typed twice at the terminal, or the next line of the descriptor.

    Raises `PassphraseNeeded` and `PassphrasesDiffer`.
    """
    given = given_line(options)
    if given is not None:
        return given
    first, second = asked("New passphrase: "), asked("The same again: ")
    if first != second:
        raise PassphrasesDiffer(
            message("The two passphrases are not the same; nothing was changed: try again.")
        )
    second.erase()
    return first


def given_line(options: argparse.Namespace) -> Secret | None:
    """The next line of the file descriptor that was named, or None when none was.

    Raises `PassphraseNeeded` when nothing can be read. Not a byte is read beyond the line.
    """
    descriptor: int | None = options.passphrase_fd
    if descriptor is None:
        return None
    line = bytearray()
    try:
        while (byte := os.read(descriptor, 1)) not in (b"", b"\n"):
            line += byte
            if len(line) > _LONGEST_LINE:
                raise _nothing_given(descriptor, "the line is too long")
    except OSError as error:
        raise _nothing_given(descriptor, error.strerror) from None
    if not line and not byte:
        raise _nothing_given(descriptor, "it is at its end")
    text = line.decode("utf-8", "surrogateescape").removesuffix("\r")
    line[:] = bytes(len(line))
    return Secret.of_text(text)


def asked(prompt: str, *, seen: bool = False) -> Secret:
    """What is typed at the terminal, `seen` or not. Raises `PassphraseNeeded` without one."""
    if not _has_terminal():
        raise PassphraseNeeded(
            message("There is no terminal to ask for the passphrase: give it with --passphrase-fd.")
        )
    try:
        return Secret.of_text(_typed(prompt) if seen else getpass(prompt))
    except EOFError:
        raise PassphraseNeeded(message("No passphrase was typed.")) from None


def _typed(prompt: str) -> str:
    print(prompt, end="", file=sys.stderr, flush=True)
    terminal = Path("/dev/tty" if os.name == "posix" else "CONIN$")
    with terminal.open(encoding="utf-8") as typed:
        return typed.readline().rstrip("\n")


def _has_terminal() -> bool:
    if os.name != "posix":
        return sys.stdin is not None and sys.stdin.isatty()
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True


def _nothing_given(descriptor: int, reason: object) -> PassphraseNeeded:
    return PassphraseNeeded(
        message(
            "No passphrase can be read from file descriptor {descriptor}: {reason}.",
            descriptor=descriptor,
            reason=reason,
        )
    )
