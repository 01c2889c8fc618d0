"""What is told about where a library lies, once its window is seen: a clock that was set back,
copies of others beside it, a folder that is synchronised or on a network.
"""

import platform
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from briefing.desktop.backups.words import when
from briefing.desktop.jobs import Job, Report
from briefing.desktop.messages import say
from briefing.desktop.notices import NoticeAction
from briefing.desktop.window import Window
from briefing.domain.frozen import frozen
from briefing.store.surroundings import cloud_service, conflicted_copies, network_file_system

_SLACK = timedelta(minutes=2)  # clocks of two computers differ; nobody needs to be told
_TOPIC = "folder"


@frozen
class Surroundings:
    """Copies beside a library, the service that synchronises its folder, its network file system;
    the latter two empty where there is none.
    """

    copies: tuple[Path, ...]
    service: str
    network: str


class LookAround(QObject):
    """Looks once, beside the window, which a slow network must not stop; tells what is found."""

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window: Window | None = window
        window.closed.connect(self._leave)
        tell_clock(window, datetime.now(UTC))
        self._job = Job(partial(_found, window.desk.session.library.path), self)
        self._job.done.connect(self._tell)
        self._job.ended.connect(self.deleteLater)
        self._job.start()

    def _tell(self, found: Surroundings) -> None:
        if self._window is not None:
            tell_surroundings(self._window, found)

    def _leave(self) -> None:
        self._window = None


def tell_clock(window: Window, now: datetime) -> None:
    """Say when the clock is behind the library's last step; new ones come after it all the same."""
    newest = window.desk.session.library.touched_last(1)
    if not newest:
        return
    then = datetime.fromisoformat(newest[0].at)
    if then - now > _SLACK:
        window.desk.notices.give(
            say(
                "The clock of this computer says {now}, but the last step in this library was made"
                " at {then}. If the clock is wrong, put it right: new steps are kept in their order"
                " all the same, only with the wrong time.",
                now=when(now),
                then=when(then),
            ),
            "warning",
        )


def words_of(found: Surroundings) -> str:
    """What is worth telling, in sentences; empty when nothing is."""
    sentences: list[str] = []
    if found.copies:
        sentences.append(
            say(
                "Beside this library lie copies that a synchronising program made when two"
                " computers wrote to it: {names}. What is in them is not in this library.",
                names=", ".join(f"“{copy.name}”" for copy in found.copies),
            )
        )
    if found.service:
        sentences.append(
            say(
                "The library lies in a folder that {service} synchronises. Open it on one computer"
                " at a time, and wait until it is synchronised before you open it on another; or"
                " move it to a folder of this computer.",
                service=found.service,
            )
        )
    elif found.network:
        sentences.append(
            say(
                "The library lies on a network drive ({kind}). Its locks cannot be relied on: open"
                " it on one computer at a time, or move it to a folder of this computer.",
                kind=found.network,
            )
        )
    return " ".join(sentences)


def _found(path: Path, _report: Report) -> Surroundings:
    return Surroundings(
        conflicted_copies(path, platform.node().partition(".")[0]),
        cloud_service(path) or "",
        network_file_system(path) or "",
    )


def tell_surroundings(window: Window, found: Surroundings) -> None:
    """Say what was found; of a folder nothing more once that is wished, of copies as long as they
    lie there.
    """
    settings, library = window.desk.settings, window.desk.session.library
    words = words_of(found)
    if not words or (settings.is_silenced(_TOPIC, library.path) and not found.copies):
        return
    actions = [
        NoticeAction(say("Show in folder"), lambda: window.desk.doors.show_in_folder(library.path))
    ]
    if not found.copies:
        silence = partial(settings.silence, _TOPIC, library.path)
        actions.append(NoticeAction(say("Don’t show again"), silence))
    window.desk.notices.give(words, "warning", *actions)
