"""What happens to the typed and the seen when the window of a library closes."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from briefing.desktop.last_place import keep_place
from briefing.desktop.messages import counted, say, translated
from briefing.domain.errors import KnownError
from briefing.domain.messages import Message

if TYPE_CHECKING:
    from briefing.desktop.window import Window

GEOMETRY = "window"


def may_close(window: "Window") -> bool:
    """Whether all that is typed is in the library, or the analyst lets it go.

    A window that is `put_away` is not asked: what is not stored waits beside the library.
    """
    confirm = window.desk.doors.confirm
    stopped: Message | None = None
    try:
        window.pages.leave_all()
    except KnownError as error:
        stopped = error.message
    if window.is_put_away:
        return True
    count, reason = window.desk.session.unstored.refused()
    if reason is None and stopped is not None:
        question = say(
            "{reason} What was typed and not stored is kept beside the library and comes back when"
            " the library is opened again.",
            reason=translated(stopped),
        )
        return confirm(window, question, say("Close"))
    if reason is None:
        return _may_close_without_backup(window)
    question = counted(
        "{reason} {n} text is not in the library. It is kept beside it and comes back when the"
        " library is opened again.",
        "{reason} {n} texts are not in the library. They are kept beside it and come back when"
        " the library is opened again.",
        count,
        reason=translated(reason),
    )
    return confirm(window, question, say("Close"))


def _may_close_without_backup(window: "Window") -> bool:
    """Whether the analyst knows that the backup at the end will not be made, if it will not."""
    library = window.desk.session.library
    if not library.writing or window.looks_at is not None:
        return True
    from briefing.operations.backups import lacking_room

    reason = lacking_room(library)
    if reason is None:
        return True
    question = say(
        "{reason} The library itself is saved. Make room and close again, or close without a"
        " backup: the next one is made when there is room.",
        reason=translated(reason),
    )
    return window.desk.doors.confirm(window, question, say("Close without a backup"))


def close_dialogs(window: "Window") -> None:
    """Close what is open over the window, the topmost first, while the library can still be read:
    a field that the focus leaves looks there for what is typed in it.
    """
    for dialog in reversed(window.findChildren(QDialog)):
        dialog.close()
    window.pages.close_windows()


def keep_layout(window: "Window") -> None:
    """Remember where the window stands and what it shows."""
    settings = window.desk.settings
    settings.set_layout(GEOMETRY, window.saveGeometry())
    keep_place(settings, window.desk.session.library, window.desk.navigator.place)
    settings.write()
