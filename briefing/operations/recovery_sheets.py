"""The recovery sheet: the key of a library on paper, for the day the passphrase is forgotten.

It is made where a key is made, shown once and written only where the analyst asks for it. Who has
the sheet has the library.
"""

from collections.abc import Callable
from pathlib import Path

from briefing.documents.recovery_sheet import RecoverySheet, sheet_to_pdf
from briefing.domain.dates import Date
from briefing.domain.secret import Secret
from briefing.domain.vocabularies import Paper
from briefing.operations.writing_files import write_whole
from briefing.store.recovery_code import recovery_code

__all__ = ["RecoverySheet", "recovery_sheet", "sheet_to_pdf", "write_recovery_sheet"]


def recovery_sheet(path: Path, key: Secret, today: Date) -> RecoverySheet:
    """The sheet for the library at `path`, whose key was made today."""
    return RecoverySheet(path.name, today, recovery_code(key))


def write_recovery_sheet(
    sheet: RecoverySheet, path: Path, paper: Paper, report: Callable[[int, int], None]
) -> None:
    """Writes the sheet as a PDF of one page that nobody else can read. Raises `UnwritableFile`."""
    write_whole(path, sheet_to_pdf(sheet, paper, report), private=True)
