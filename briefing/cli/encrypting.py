"""Commands on the passphrase of a library: `encrypt`, `decrypt`, `passphrase`, `recover`."""

import argparse
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from briefing.cli.commands import add_command, add_library_file, add_passphrase
from briefing.cli.printing import no_progress, print_table, say
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.secret import Secret

_MORE = """\
A verified copy takes the place of the library in one step, so as much room again is
needed on the disk; nothing else may have the library open. Without the passphrase and
without the recovery sheet nobody can open the library, and neither can its maker.
Backups made before keep what they were made with."""
_RECOVER_MORE = """\
The recovery key is typed as it stands on the sheet, 14 groups of five characters; case,
spaces and hyphens do not matter. The sheet is void afterwards and a new one is made."""


class SheetNotWritten(KnownError):
    """The key was made, and its recovery sheet cannot be written."""


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    encrypt = add_command(
        parsers,
        "encrypt",
        _encrypt,
        help="Encrypt a plain library with a passphrase.",
        example="encrypt desk.briefing --recovery-sheet sheet.pdf",
        more=_MORE,
    )
    add_library_file(encrypt)
    add_passphrase(encrypt, "the new passphrase")
    add_sheet(encrypt)

    decrypt = add_command(
        parsers,
        "decrypt",
        _decrypt,
        help="Make an encrypted library a plain one, which everybody can read.",
        example="decrypt desk.briefing",
        more=_MORE,
    )
    add_library_file(decrypt)
    add_passphrase(decrypt)

    passphrase = add_command(
        parsers,
        "passphrase",
        _passphrase,
        help="Give an encrypted library another passphrase and a new recovery sheet.",
        example="passphrase desk.briefing --recovery-sheet sheet.pdf",
        more=_MORE,
    )
    add_library_file(passphrase)
    add_passphrase(passphrase, "two lines, the passphrase and the new one,")
    add_sheet(passphrase)

    recover = add_command(
        parsers,
        "recover",
        _recover,
        help="Open a library with its recovery sheet and give it a new passphrase.",
        example="recover desk.briefing --recovery-sheet sheet.pdf",
        more=_RECOVER_MORE,
    )
    add_library_file(recover)
    add_passphrase(recover, "two lines, the recovery key and the new passphrase,")
    add_sheet(recover)


def add_sheet(parser: argparse.ArgumentParser) -> None:
    """Where the recovery sheet is written."""
    parser.add_argument(
        "--recovery-sheet",
        metavar="FILE",
        type=Path,
        help="write the recovery sheet as a PDF for printing; a file there is replaced (default:"
        " the key is shown once at the terminal)",
    )
    parser.add_argument(
        "--paper", choices=("a4", "letter"), default="a4", help="of the sheet (default: a4)"
    )


def hand_out(options: argparse.Namespace, key: Secret) -> None:
    """The recovery sheet of a new key: as a file where asked for, else once at the terminal.

    Raises `SheetNotWritten`.
    """
    from briefing.domain.dates import Date
    from briefing.operations.recovery_sheets import recovery_sheet, write_recovery_sheet
    from briefing.operations.writing_files import UnwritableFile

    today = Date(datetime.now().astimezone().date().isoformat())
    sheet = recovery_sheet(Path(options.library).absolute(), key, today)
    if options.recovery_sheet is not None:
        try:
            write_recovery_sheet(sheet, options.recovery_sheet, options.paper, no_progress)
        except UnwritableFile as error:
            raise SheetNotWritten(
                message(
                    "The passphrase is set, but there is no recovery sheet. {reason}"
                    " “briefing passphrase” makes a new one.",
                    reason=error.message,
                )
            ) from None
        say(f"Print {options.recovery_sheet}, lock it away, and delete the file.")
    elif sys.stdout is not None and sys.stdout.isatty():
        say("The recovery key, shown only now. Write it down and lock it away:")
        print_table([(str(number), group) for number, group in enumerate(sheet.groups, 1)])
    else:
        say("No recovery sheet was made; “briefing passphrase” with --recovery-sheet makes one.")


def require_own_place(options: argparse.Namespace) -> None:
    """Raises `UnwritableFile` when the sheet would take the place of the library, or when it can be
    told before anything is done that it cannot be written.
    """
    from briefing.operations.writing_files import UnwritableFile, require_room

    sheet: Path | None = options.recovery_sheet
    if sheet is None:
        return
    if sheet.resolve() == Path(options.library).resolve():
        raise UnwritableFile(message("{path} is the library: choose another name.", path=sheet))
    require_room(sheet)


def _encrypt(options: argparse.Namespace) -> int:
    from briefing.cli.opening import new_passphrase
    from briefing.operations.encrypting import encrypt_library, require_plain

    path = Path(options.library)
    require_own_place(options)
    require_plain(path)
    key = encrypt_library(path, new_passphrase(options), no_progress)
    say(f"The library {path} is encrypted now.")
    hand_out(options, key)
    return 0


def _decrypt(options: argparse.Namespace) -> int:
    from briefing.cli.opening import given_line, unlocked
    from briefing.operations.encrypting import decrypt_library, require_encrypted

    path = Path(options.library)
    require_encrypted(path)
    unlocked(path, given_line(options), lambda key: decrypt_library(path, key, no_progress))
    say(f"The library {path} is not encrypted any more.")
    return 0


def _passphrase(options: argparse.Namespace) -> int:
    from briefing.cli.opening import given_line, unlocked
    from briefing.operations.encrypting import require_encrypted

    path = Path(options.library)
    require_own_place(options)
    require_encrypted(path)
    _change(options, unlocked(path, given_line(options), lambda key: _checked(path, key)))
    return 0


def _recover(options: argparse.Namespace) -> int:
    from briefing.cli.opening import key_from_sheet
    from briefing.operations.encrypting import require_encrypted

    path = Path(options.library)
    require_own_place(options)
    require_encrypted(path)
    _change(options, _checked(path, key_from_sheet(options)))
    return 0


def _checked(path: Path, key: Secret) -> Secret:
    """The key once more, when it opens the library: before a new passphrase is asked for."""
    from briefing.store.opening import open_library

    open_library(path, writing=False, key=key).close()
    return key.copy()


def _change(options: argparse.Namespace, key: Secret) -> None:
    from briefing.cli.opening import new_passphrase
    from briefing.operations.encrypting import change_passphrase

    path = Path(options.library)
    new = change_passphrase(path, key, new_passphrase(options), no_progress)
    key.erase()
    say(f"The library {path} has a new passphrase.")
    hand_out(options, new)
