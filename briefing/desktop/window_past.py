"""What a window does to show the past: the history of a record, the library as it was."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.desktop.desk import Desk
from briefing.desktop.jobs import Report
from briefing.desktop.messages import day, say
from briefing.domain.secret import Secret

if TYPE_CHECKING:
    from briefing.desktop.window import Window
    from briefing.domain.records import Record
    from briefing.store.library import Library


class WindowPast:
    """For `window`, which shows the library of `desk`."""

    def __init__(self, desk: Desk, window: "Window") -> None:
        self._desk = desk
        self._window = window

    def has_record(self) -> bool:
        """Whether the place shown is that of a record, which then has a history."""
        return bool(self._desk.navigator.place.record_id)

    def show_history(self) -> None:
        """Show the history of the record that is shown, with what is typed there stored first."""
        from briefing.desktop.history.history_dialog import HistoryDialog

        if self._window.pages.page is not None:
            self._window.pages.page.leave()
        record = self._record()
        if record is not None:
            HistoryDialog(self._desk, record, self._window).open()

    def is_now(self) -> bool:
        """Whether the window shows the library as it is."""
        return self._window.looks_at is None

    def choose_day(self) -> None:
        """Ask for a day, and show the library as it was at its end."""
        from briefing.desktop.history.day_dialog import DayDialog

        self._window.pages.leave_all()
        dialog = DayDialog(self._desk, self._window)
        dialog.chosen.connect(self.look_at_step)
        dialog.open()

    def look_at_step(self, step: int, then: date) -> None:
        """Show the library as it was when `step` had ended, the last one of that day."""
        from briefing.operations.unlocking import key_for_another

        library = self._desk.session.library
        job = self._desk.jobs.start(
            say("Going back to {day}", day=day(then)),
            partial(_as_recorded, library.path, step, key_for_another(library)),
        )
        job.done.connect(partial(self._show, then))

    def leave(self) -> None:
        """Go back to the library as it is."""
        if self._window.looks_at is not None:
            self._window.close()

    def _show(self, then: date, library: "Library") -> None:
        from briefing.desktop.widgets.looking_banner import Looking
        from briefing.desktop.window_looking import look_at

        if self._window.is_closing or self._window.looking is not None:
            library.close()
            return
        looking = Looking(
            say("The library as recorded on {day}.", day=day(then)),
            say(
                "This is how it was at the end of that day. It can be looked at, searched and"
                " exported, and not changed."
            ),
            say("Back to now"),
            state=say("{library} on {day}", library=library.path.stem, day=day(then)),
        )
        look_at(self._window, library, looking)

    def _record(self) -> "Record | None":
        place = self._desk.navigator.place
        return self._desk.session.library.find_any(place.record_id) if place.record_id else None


def _as_recorded(path: Path, step: int, key: Secret | None, report: Report) -> "Library":
    """Opened in the job's thread, used in the window's."""
    from briefing.store.opening import open_as_recorded

    report(0, 1)
    try:
        return open_as_recorded(path, step, key=key)
    finally:
        if key is not None:
            key.erase()
