"""Emptying the trash: what goes for good, what stays because something names it, what is erased."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, number, say, translated
from briefing.desktop.records.kind_looks import KIND_LOOKS, kind_words
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_room import resize_within
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconView
from briefing.desktop.widgets.scrolling import scrolled
from briefing.domain.records import Record
from briefing.operations.emptying_trash import (
    Emptying,
    counts_by_kind,
    emptying_step,
    what_emptying_does,
)

_SIZE = QSize(560, 480)
_NAMED = 12  # records that stay; of more their number is told
_NAMING = 3  # of those that name one of them


class EmptyingDialog(QDialog):
    """Nothing happens before the button is pressed that says so."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.emptying = what_emptying_does(desk.session.library)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Empty the trash"))
        resize_within(self, _SIZE)
        self.empty_button = push_button(desk.theme, say("Empty the trash"), "trash-2")
        self.empty_button.setEnabled(bool(self.emptying.going))
        self.empty_button.setAutoDefault(False)
        self.empty_button.clicked.connect(self._empty)
        self.cancel = push_button(desk.theme, say("Cancel"))
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        self.cancel.setFocus()

    def _empty(self) -> None:
        step = emptying_step(self.emptying)
        self._desk.session.do(step.label, *step.edits, erasing=True)
        self.accept()

    def _lay_out(self) -> None:
        theme = self._desk.theme
        inside = QWidget()
        says = QVBoxLayout(inside)
        says.setContentsMargins(0, 0, SPACE_M, 0)
        says.setSpacing(SPACE_M)
        for widget in (self._going(), self._erased(), self._staying()):
            if widget is not None:
                says.addWidget(widget)
        says.addStretch(1)
        area = scrolled(inside, say("What emptying the trash does"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.empty_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(ThemedLabel(theme, say("Empty the trash"), "title", "text", SEMIBOLD))
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _going(self) -> QWidget:
        going = self.emptying.going
        if not going:
            return self._words(say("Nothing can go: all that lies in the trash is still needed."))
        kinds = [
            say("{kind} ({n})", kind=translated(KIND_LOOKS[kind].many), n=number(count))
            for kind, count in counts_by_kind(going).items()
        ]
        sentence = counted(
            "{n} record leaves the library.", "{n} records leave the library.", len(going)
        )
        return self._words(f"{sentence}\n{', '.join(kinds)}")

    def _erased(self) -> QWidget | None:
        if not self.emptying.going:
            return None
        return _warning(self._desk, erased_words(self.emptying))

    def _staying(self) -> QWidget | None:
        staying = self.emptying.staying
        if not staying:
            return None
        theme = self._desk.theme
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        head = counted(
            "{n} record stays in the trash, because others still name it:",
            "{n} records stay in the trash, because others still name them:",
            len(staying),
        )
        title = ThemedLabel(theme, head, "body", "text", SEMIBOLD)
        title.setWordWrap(True)
        column.addWidget(title)
        for record, by in staying[:_NAMED]:
            column.addWidget(self._kept(record, by))
        if len(staying) > _NAMED:
            rest = len(staying) - _NAMED
            column.addWidget(
                self._words(counted("and {n} more record", "and {n} more records", rest))
            )
        return box

    def _kept(self, record: Record, by: tuple[Record, ...]) -> QWidget:
        library, theme = self._desk.session.library, self._desk.theme
        names = [
            say(
                "{kind} “{name}”",
                kind=translated(kind_words(each)),
                name=shown_name(library, each),
            )
            for each in by[:_NAMING]
        ]
        if len(by) > _NAMING:
            rest = len(by) - _NAMING
            names.append(counted("and {n} more record", "and {n} more records", rest))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(SPACE_M, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for words, colour in ((shown_name(library, record), "text"), (", ".join(names), "")):
            label = ThemedLabel(
                theme, words, "body" if colour else "small", "text" if colour else "text_secondary"
            )
            label.setWordWrap(True)
            column.addWidget(label)
        return box

    def _words(self, words: str) -> ThemedLabel:
        label = ThemedLabel(self._desk.theme, words)
        label.setWordWrap(True)
        return label


def erased_words(emptying: Emptying) -> str:
    """Whether emptying can be undone, and what of it cannot."""
    if emptying.can_be_undone:
        return say(
            "This can be undone. What the records said stays in the change log, as all that was"
            " ever entered."
        )
    texts = counted("{n} text", "{n} texts", emptying.texts)
    files = counted("{n} file", "{n} files", emptying.files)
    return say(
        "This cannot be undone: {texts} and {files} are erased from the library for good. What was"
        " typed into the fields of the records stays in the change log. Backups made before keep"
        " everything.",
        texts=texts,
        files=files,
    )


def _warning(desk: Desk, words: str) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_M)
    row.addWidget(IconView(desk.theme, "info", 16, "text_secondary"), 0, Qt.AlignmentFlag.AlignTop)
    label = ThemedLabel(desk.theme, words)
    label.setWordWrap(True)
    row.addWidget(label, 1)
    return box
