"""Go to or do: the palette over the window, filled with the commands and the records."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from briefing.desktop.commands import Command
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.navigation import Place, place_from_text
from briefing.desktop.palette_search import PaletteRecords, records_for
from briefing.desktop.searching import Searcher
from briefing.desktop.widgets.command_palette import CommandPalette
from briefing.desktop.widgets.matching import holds, match
from briefing.desktop.widgets.palette_rows import PaletteEntry

_TAKING_BACK = ("undo", "redo")
_COMMAND = "command/"
_SEARCHED_FROM = 2  # letters; one letter would find everything


class WindowPalette:
    """Opens the palette and does what is chosen in it.

    Commands that hold what was typed come first, then records, then commands that only hold its
    letters; the last line looks through the whole library. The records are found beside the window
    and come a moment later; the next key stops what is still looked for.
    """

    def __init__(self, desk: Desk, window: QWidget, commands: Sequence[Command]) -> None:
        self._desk = desk
        self._commands = {command.key: command for command in commands}
        self.panel = CommandPalette(desk.theme, window)
        self.panel.chosen.connect(self._choose)
        self.panel.closed.connect(self._forget)
        self._words = ""
        self._is_told = True
        self._records: list[PaletteEntry] = []
        self._searcher = Searcher(desk.session.library, self.panel, records_for)
        self._searcher.answered.connect(self._take_answer)
        self._searcher.ended.connect(self._end)

    @property
    def is_searching(self) -> bool:
        """Whether records of what is typed may still come."""
        return self._searcher.is_busy

    def open(self) -> None:
        """Show it with what can be done now."""
        self.panel.open((), self._found)

    def _found(self, wanted: str) -> Sequence[PaletteEntry]:
        words = wanted.strip()
        doable = [one for one in self._commands.values() if one.can_be_done]
        if not words:
            return [_entry(one) for one in doable]
        named, hinted = _fitting([_entry(one) for one in doable if _is_meant(one, words)], words)
        if len(words) < _SEARCHED_FROM:
            self._forget()
            return [*named, *hinted]
        self._ask(words)
        if not self._is_told and not named:
            self.panel.wait()
        return [*named, *self._records, _search_entry(words), *hinted]

    def _ask(self, words: str) -> None:
        """Look for records, unless it is these words that were looked for last."""
        if words == self._words:
            return
        self._words, self._is_told = words, False
        self._records = [entry for entry in self._records if holds(words, entry.title)]
        self._searcher.ask(words)

    def _forget(self) -> None:
        self._words, self._records = "", []
        self._searcher.drop()

    def _take_answer(self, told: PaletteRecords) -> None:
        if told.words == self._words and self.panel.isVisible():
            self._is_told = True
            self._records = list(told.entries)
            self.panel.refresh()

    def _end(self) -> None:
        """What was not found, or not to be read, is waited for no more."""
        self._is_told = True
        if self.panel.isVisible():
            self.panel.refresh()

    def _choose(self, key: str) -> None:
        if key.startswith(_COMMAND):
            self._commands[key.removeprefix(_COMMAND)].do()
            return
        place = place_from_text(key)
        if place is not None:
            self._desk.navigator.go(place)


def _is_meant(command: Command, words: str) -> bool:
    """Whoever types the name of a record does not mean to take back the last step on it."""
    is_named = holds(words, command.title) or words.casefold().startswith(command.title.casefold())
    return is_named or command.key not in _TAKING_BACK


def _fitting(
    entries: Sequence[PaletteEntry], words: str
) -> tuple[list[PaletteEntry], list[PaletteEntry]]:
    """Those that hold the words as typed, and those that only hold their letters; best first."""
    named: list[tuple[int, PaletteEntry]] = []
    hinted: list[tuple[int, PaletteEntry]] = []
    for entry in entries:
        found = match(words, entry.title)
        if found is not None:
            (named if holds(words, entry.title) else hinted).append((-found[0], entry))
    return _best_first(named), _best_first(hinted)


def _best_first(weighed: list[tuple[int, PaletteEntry]]) -> list[PaletteEntry]:
    return [entry for _, entry in sorted(weighed, key=lambda pair: (pair[0], len(pair[1].title)))]


def _entry(command: Command) -> PaletteEntry:
    keys = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
    return PaletteEntry(_COMMAND + command.key, command.wording, command.icon, keys=keys)


def _search_entry(words: str) -> PaletteEntry:
    return PaletteEntry(
        Place("search", words=words).to_text(),
        say("Search the whole library for “{words}”", words=words),
        "file-search",
    )
