"""The source on the page of a briefing: its tab, and what keys and margins lead to it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editor.chip_index import Chip
from briefing.desktop.editor.text_field import TextField
from briefing.desktop.editor.writing import Writing
from briefing.desktop.messages import say
from briefing.desktop.page import PageAct
from briefing.desktop.pages.briefings_beside import Beside, BesideTab
from briefing.domain.messages import message
from briefing.domain.sources import Excerpt

if TYPE_CHECKING:
    from briefing.desktop.citing.source_view import SourceView

SOURCE = "source"
_GONE = message("This passage is no longer in the library.")


class SourceBeside(QObject):
    """`tab` is what stands beside the text."""

    def __init__(self, desk: Desk, writing: Writing) -> None:
        super().__init__(writing)
        self._desk = desk
        self._writing = writing
        self._beside: Beside | None = None
        self._view: SourceView | None = None
        writing.passage_wanted.connect(self.open_passage)
        self.tab = BesideTab(SOURCE, say("Source"), "newspaper", "green", self._made)

    def stand_beside(self, beside: Beside) -> None:
        """Be shown there."""
        self._beside = beside

    @property
    def view(self) -> "SourceView | None":
        """The view, while it is looked at."""
        is_shown = self._beside is not None and self._beside.shown == SOURCE
        return self._view if is_shown else None

    def acts(self) -> Mapping[PageAct, Callable[[], None]]:
        """What can be done with sources here; in one that is read, marks instead of findings."""
        acts: dict[PageAct, Callable[[], None]] = {
            "read source": self.read,
            "next source": partial(self.step, 1),
            "previous source": partial(self.step, -1),
        }
        view = self.view
        if view is None:
            return {**acts, "cite": self.read} if self._desk.session.library.writing else acts
        found = view.pane.acts()
        acts.update(found)
        if view.has_focus() and "next mark" in found:
            acts["next finding"] = found["next mark"]
            acts["previous finding"] = found["previous mark"]
        return acts

    def read(self) -> None:
        """Go from the text to the source beside it."""
        view = self._shown()
        if view is not None:
            view.focus_reader()

    def step(self, by: int) -> None:
        """Read the next source of the issue, or the one before; the first time, the one shown."""
        was_shown = self.view is not None
        view = self._shown()
        if view is not None and was_shown:
            view.step(by)
        elif view is not None:
            view.focus_reader()

    def show_not_filed(self) -> None:
        """Show what is cited and not filed, below the source."""
        view = self._shown()
        if view is not None:
            view.not_filed.fold.set_open(is_open=True)

    def open_passage(self, excerpt_id: str) -> None:
        """Show a passage in its source, beside the text."""
        view = self._shown()
        if view is None or not view.arrive(excerpt_id):
            self._desk.session.say(_GONE)

    def go_to_citation(self, excerpt_id: str) -> None:
        """Put the cursor behind the last place that cites a passage; words that are to be written
        anew are selected.
        """
        for field in self._writing.fields():
            chip = _last_citing(field, excerpt_id)
            if chip is None:
                continue
            excerpt = self._desk.session.library.find(Excerpt, excerpt_id)
            cursor = field.editor.textCursor()
            cursor.setPosition(chip.end)
            self._writing.go_to_cursor(field.name, cursor, takes_focus=True)
            if excerpt is not None and excerpt.kind == "paraphrase":
                field.editor.chip_keys.write_anew(chip)
            return

    def _made(self, desk: Desk, writing: Writing) -> QWidget:
        from briefing.desktop.citing.source_view import SourceView

        self._view = SourceView(desk, writing)
        return self._view

    def _shown(self) -> "SourceView | None":
        if self._beside is not None:
            self._beside.show_tab(SOURCE)
        return self._view


def _last_citing(field: TextField, excerpt_id: str) -> Chip | None:
    chips = (chip for chip in reversed(field.editor.chips()) if chip.record_id == excerpt_id)
    return next(chips, None)
