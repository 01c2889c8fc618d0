"""The commands that lead into the past: of a record, of the days, of the whole library."""

from briefing.desktop.commands import Command
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.navigation import Place
from briefing.desktop.window_past import WindowPast


def past_commands(desk: Desk, past: WindowPast) -> tuple[Command, ...]:
    """All of them, to be listed in menus and in the palette."""
    return (
        Command(
            "history",
            "go",
            "past",
            say("History of this record"),
            "history",
            past.show_history,
            "Ctrl+H",
            is_enabled=past.has_record,
        ),
        Command(
            "activity",
            "go",
            "past",
            say("Activity: who did what, day by day"),
            "calendar-days",
            lambda: desk.navigator.go(Place("activity")),
            "Ctrl+Shift+H",
        ),
        Command(
            "as recorded",
            "go",
            "past",
            say("The library as recorded on a day …"),
            "clock",
            past.choose_day,
            is_enabled=past.is_now,
        ),
        Command(
            "back to now",
            "go",
            "past",
            say("Back to now"),
            "arrow-left",
            past.leave,
            is_enabled=lambda: not past.is_now(),
        ),
    )
