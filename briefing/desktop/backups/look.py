"""A look at a backup before it is restored: in place of the window, read only, under its banner."""

from briefing.desktop.backups.words import when
from briefing.desktop.messages import day, say
from briefing.desktop.protection.stage import Stage
from briefing.desktop.widgets.looking_banner import Looking
from briefing.desktop.window import Window
from briefing.desktop.window_looking import look_at
from briefing.domain.secret import Secret
from briefing.operations.backups import Backup
from briefing.store.opening import open_library


def look_at_backup(stage: Stage, window: Window | None, backup: Backup, key: Secret | None) -> None:
    """Show a backup over the window of its library, or where there is none by itself. Raises
    `KnownError`s; nothing is shown then.
    """
    if window is None:
        stage.open(backup.file, writing=False, key=key)
        return
    looking = Looking(
        say("Backup of {moment}", moment=when(backup.made)),
        say("It can be read, searched and printed, not changed. Your library is as it was."),
        say("Back to the library"),
        "archive-restore",
        say(
            "{library} on {day}",
            library=window.desk.session.library.path.stem,
            day=day(backup.made.astimezone().date()),
        ),
    )
    look_at(window, open_library(backup.file, writing=False, key=key), looking)
