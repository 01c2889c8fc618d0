"""Go to or do: the palette over the window, filled with the commands and the records."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from briefing.desktop.commands import Command
from briefing.desktop.desk import Desk
from briefing.desktop.messages import say, translated
from briefing.desktop.navigation import Place, place_from_text, place_of
from briefing.desktop.widgets.command_palette import CommandPalette
from briefing.desktop.widgets.matching import holds, match
from briefing.desktop.widgets.palette_rows import PaletteEntry

_COMMAND = "command/"
_SEARCHED_FROM = 2  # letters; one letter would find everything
_OF_A_KIND = 4
_RECORDS = 14


class WindowPalette:
    """Opens the palette and does what is chosen in it.

    Commands that hold what was typed come first, then records, then commands that only hold its
    letters; the last line looks through the whole library.
    """

    def __init__(self, desk: Desk, window: QWidget, commands: Sequence[Command]) -> None:
        self._desk = desk
        self._commands = {command.key: command for command in commands}
        self.panel = CommandPalette(desk.theme, window)
        self.panel.chosen.connect(self._choose)

    def open(self) -> None:
        """Show it with what can be done now."""
        self.panel.open((), self._found)

    def _found(self, wanted: str) -> Sequence[PaletteEntry]:
        words = wanted.strip()
        doable = [_entry(one) for one in self._commands.values() if one.can_be_done]
        if not words:
            return doable
        named, hinted = _fitting(doable, words)
        if len(words) < _SEARCHED_FROM:
            return [*named, *hinted]
        return [*named, *self._records(words), _search_entry(words), *hinted]

    def _records(self, words: str) -> list[PaletteEntry]:
        """The records found, those whose name holds the words before the others."""
        from briefing.desktop.records.kind_looks import KIND_LOOKS
        from briefing.desktop.records.shown_names import shown_name
        from briefing.operations.wholes import whole_of

        library = self._desk.session.library
        entries: list[PaletteEntry] = []
        for group in library.search(words, limit=_OF_A_KIND).groups:
            look = KIND_LOOKS[group.kind]
            for hit in group.hits:
                place, record = place_of(hit.kind, hit.id), whole_of(library, hit.kind, hit.id)
                if place is not None and record is not None:
                    title, note = shown_name(library, record), translated(look.one)
                    entries.append(PaletteEntry(place.to_text(), title, look.icon, note))
        named = [entry for entry in entries if holds(words, entry.title)]
        return [*named, *(entry for entry in entries if entry not in named)][:_RECORDS]

    def _choose(self, key: str) -> None:
        if key.startswith(_COMMAND):
            self._commands[key.removeprefix(_COMMAND)].do()
            return
        place = place_from_text(key)
        if place is not None:
            self._desk.navigator.go(place)


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
