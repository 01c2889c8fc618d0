"""The list of shortcuts: of the window, of single pages, and what keys do in lists and fields."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from briefing.desktop.commands import Command
from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_M, SPACE_S, SPACE_XL
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.stances import LEGEND


def shortcut_table(theme: Theme, commands: Sequence[Command]) -> QWidget:
    """A heading for each place in which keys work, and below it what they do there."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, SPACE_M, 0)
    grid.setVerticalSpacing(SPACE_S)
    grid.setHorizontalSpacing(SPACE_XL)
    grid.setColumnStretch(0, 1)
    rows = (*_of_commands(commands), *_in_place())
    shown, row = "", 0
    for place, title, keys in rows:
        if place != shown:
            heading = ThemedLabel(theme, place, "small", "text_secondary", SEMIBOLD)
            heading.setContentsMargins(0, SPACE_M if row else 0, 0, 0)
            grid.addWidget(heading, row, 0, 1, 2)
            shown = place
            row += 1
        words = ThemedLabel(theme, title)
        words.setWordWrap(True)
        grid.addWidget(words, row, 0)
        grid.addWidget(ThemedLabel(theme, keys, "small", "text_secondary"), row, 1)
        row += 1
    grid.setRowStretch(row, 1)
    return table


def _of_commands(commands: Sequence[Command]) -> list[tuple[str, str, str]]:
    """Place, title and keys of every command with keys, those of the whole window first."""
    everywhere = say("Everywhere")
    keyed = [command for command in commands if command.keys]
    keyed.sort(key=lambda command: bool(command.place))
    return [(one.place or everywhere, one.title, _native(one.keys)) for one in keyed]


def _in_place() -> tuple[tuple[str, str, str], ...]:
    """What keys do that are no commands, since they mean something only where the focus is."""
    lists, popup = say("In a list"), say("While a passage is made into a record")
    saved = say("On a saved search in the sidebar")
    matrix, fields = say("In the matrix of an issue"), say("In a field")
    text, reading = say("In the text of a briefing"), say("In the text of a source")
    return (
        (lists, say("Open the record’s fields"), _native("Return")),
        (lists, say("Move what is selected to the trash"), _native("Del")),
        (lists, say("First and last line"), say("Home, End")),
        (saved, say("Rename it"), _native("F2")),
        (saved, say("Forget it"), _native("Del")),
        (matrix, say("Open the position, or begin one"), _native("Return")),
        (matrix, say("Begin a position with this stance"), say("1 to {last}", last=len(LEGEND))),
        (matrix, say("Show the card of the cell"), _native("Space")),
        (popup, say("Next tab"), _native("Ctrl+E")),
        (popup, say("Store the record"), _native("Ctrl+Return")),
        (popup, say("Close; what is typed stays"), _native("Esc")),
        (text, say("Cite a record: type some of its name"), "@"),
        (text, say("The next way to say it, in the list of records"), _native("Tab")),
        (text, say("Go to the record that is cited at the cursor"), _native("Ctrl+Return")),
        (text, say("What can be done with the reference at the cursor"), _native("Shift+F10")),
        (reading, say("Select the sentence with the letters typed"), say("a letter")),
        (reading, say("The next sentence with them"), _native("Return")),
        (reading, say("Select the next sentence"), _native("Alt+Down")),
        (reading, say("Select the sentence before"), _native("Alt+Up")),
        (reading, say("Back to the text of the briefing beside it"), _native("Esc")),
        (text, say("Paste the words alone, without their format"), _native("Ctrl+Shift+V")),
        (text, say("The next item of a list; in an empty one its end"), _native("Return")),
        (text, say("An item one level deeper; in a table the next cell"), _native("Tab")),
        (text, say("An item one level back; in a table the cell before"), _native("Shift+Tab")),
        (text, say("Take back a typographic sign right behind it"), _native("Backspace")),
        (fields, say("Go to the record that is named in it"), _native("Ctrl+Return")),
        (fields, say("Take back the last typing, then the last step"), _native("Ctrl+Z")),
    )


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
