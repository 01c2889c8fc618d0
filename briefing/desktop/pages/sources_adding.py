"""How a source comes in through the window: pasted, dropped, or opened as a text file."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, say
from briefing.desktop.notices import NoticeAction
from briefing.desktop.records.shown_names import shown_name
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.sources import Source, SourceText
from briefing.domain.unicode_text import clean_text
from briefing.operations.adding_sources import (
    AddedSource,
    AddedText,
    source_of_text,
    sources_of_files,
    step_adding,
)
from briefing.operations.correcting_texts import versions_of

_PURPOSE = "open source"
_ADD_TEXT = message("Add text to source")


class SourceAdding:
    """Adds sources; `show` is called with the id of the one that was added or was there before."""

    def __init__(self, desk: Desk, parent: QWidget, show: Callable[[str], None]) -> None:
        self._desk = desk
        self._parent = parent
        self._show = show

    def paste(self, source: Source | None = None, title: str = "") -> bool:
        """Make a source of the text on the clipboard; of a `source` without a text, its text.

        A new source is called `title`. False, with a notice why, when nothing was added.
        """
        return self.add_text(QApplication.clipboard().text(), source, title)

    def add_text(self, text: str, source: Source | None = None, title: str = "") -> bool:
        """As `paste`, with the text given."""
        library = self._desk.session.library
        try:
            if source is not None and not versions_of(library, source.id):
                self._add_to(source, text)
                return True
            added = source_of_text(library, text, title)
            step = step_adding([added])
            if step is not None:
                self._desk.session.do(step.label, *step.edits)
        except KnownError as error:
            self._desk.notices.give_error(error.message)
            return False
        self._tell_known([added])
        self._show(added.source.id)
        return added.added

    def open_file(self) -> None:
        """Ask for a text file and make a source of it."""
        start = self._desk.settings.folder(_PURPOSE, Path.home())
        types = say("Text files (*.txt *.md *.text);;All files (*)")
        file = self._desk.doors.open_file(
            self._parent, say("Open a text as a source"), start, types
        )
        if file is not None:
            self._desk.settings.set_folder(_PURPOSE, file.parent)
            self.add_files([file])

    def add_files(self, files: Sequence[Path]) -> None:
        """Make a source of each file, all or none; what cannot be read is told."""
        try:
            found = sources_of_files(self._desk.session.library, files)
            step = step_adding(found)
            if step is not None:
                self._desk.session.do(step.label, *step.edits)
        except KnownError as error:
            self._desk.notices.give_error(error.message)
            return
        self._tell_known(found)
        if found:
            self._show(found[-1].source.id)

    def takes(self, data: QMimeData) -> bool:
        """Whether something that is dragged could be added."""
        return bool(_files(data)) or data.hasText()

    def drop(self, data: QMimeData) -> None:
        """Add what was dropped: files, or else its text."""
        files = _files(data)
        if files:
            self.add_files(files)
        else:
            self.add_text(data.text())

    def _add_to(self, source: Source, text: str) -> None:
        cleaned = clean_text(text)
        if not cleaned.strip():
            # The sentence for an empty clipboard is the same as for a new source.
            source_of_text(self._desk.session.library, text)
        made = SourceText(source_id=source.id, text=cleaned)
        self._desk.session.do(_ADD_TEXT.template, Edit(None, made))
        self._show(source.id)

    def _tell_known(self, found: Sequence[AddedSource] | Sequence[AddedText]) -> None:
        known = [added.source for added in found if not added.added]
        if not known:
            return
        source = known[0]
        name = shown_name(self._desk.session.library, source)
        if len(known) > 1:
            words = counted(
                "The library has this text already.",
                "The library has {n} of these texts already.",
                len(known),
            )
            self._desk.notices.give(words)
        elif source.trashed_at is not None:
            words = say("The library has this text already, in the trash: “{title}”.", title=name)
            restore = NoticeAction(say("Restore it"), lambda: self._restore(source))
            self._desk.notices.give(words, "plain", restore)
        else:
            words = say("The library has this text already: “{title}”.", title=name)
            self._desk.notices.give(words)

    def _restore(self, source: Source) -> None:
        from briefing.desktop.records.forms import form_of
        from briefing.operations.restoring_states import restore_edits

        self._desk.session.do(
            form_of(Source).labels.restore.template,
            *restore_edits(self._desk.session.library, (source,)),
        )
        self._show(source.id)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
