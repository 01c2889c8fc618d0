"""The dialog of templates of one's own: made of a briefing, renamed, and put into the trash."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.desktop.desk import Desk
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.presets.preset_list import PresetList
from briefing.desktop.records.vocabulary_words import words_for
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.form import FormRow
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Briefing, Preset
from briefing.domain.edits import Edit
from briefing.domain.kinds import shapes
from briefing.domain.messages import message
from briefing.operations.own_templates import (
    UnusableTemplate,
    held,
    own_templates,
    template_of,
)

_SIZE = (560, 440)
_ADD = message("Save as template")
_RENAME = message("Rename template")
_TRASH = message("Trash template")


class TemplatesDialog(QDialog):
    """All templates of one's own; with a briefing, begins with a new one made of it."""

    def __init__(self, desk: Desk, parent: QWidget | None, made_of: Briefing | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("templates")
        self.setWindowTitle(say("Your templates"))
        self.resize(*_SIZE)
        theme = desk.theme
        self.list = PresetList(desk.session, own_templates, say("Your templates"), _TRASH)
        self.hint = ThemedLabel(
            theme,
            say("There is none yet: “Save as template …” beside “Brief as PDF” makes one."),
            "body",
            "text_secondary",
        )
        self.hint.setWordWrap(True)
        self.name = QLineEdit()
        self._row = FormRow(theme, say("Name"), self.name)
        self.trash_button = push_button(theme, say("Move to the trash"), "trash-2")
        self.close_button = push_button(theme, say("Close"))
        self._lay_out()
        self.list.chosen.connect(self._show_current)
        self.list.trash_wanted.connect(self._trash)
        self.name.editingFinished.connect(self._rename)
        self.trash_button.clicked.connect(self._trash)
        self.close_button.clicked.connect(self.close)
        self.list.show_all()
        if made_of is not None:
            self._add(made_of)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and no other: in the name it stores it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """A name that is still being typed is kept."""
        self._rename()
        super().done(result)

    def _add(self, briefing: Briefing) -> None:
        made = template_of(self._desk.session.library, briefing, briefing.title)
        self._desk.session.do(_ADD.template, Edit(None, made))
        self.list.show_all(made.id)
        self.name.setFocus()
        self.name.selectAll()

    def _rename(self) -> None:
        template = self.list.preset
        name = " ".join(self.name.text().split())
        if template is None or not self._desk.session.library.writing or name == template.name:
            return
        if not name:
            self._row.set_problem(say("Give the template a name."))
            return
        self._desk.session.do(_RENAME.template, Edit(template, replace(template, name=name)))
        self.list.currentItem().setText(name)
        self._show_current()

    def _trash(self) -> None:
        self.list.trash()
        (self.list if self.list.count() else self.close_button).setFocus()

    def _show_current(self) -> None:
        template = self.list.preset
        is_writable = self._desk.session.library.writing and template is not None
        self.name.setEnabled(is_writable)
        self.trash_button.setEnabled(is_writable)
        self.name.setText("" if template is None else template.name)
        self._row.set_problem("")
        self.hint.setVisible(template is None)
        self._row.setVisible(template is not None)
        if template is not None:
            self._row.note.tell(held_words(template))

    def _lay_out(self) -> None:
        theme = self._desk.theme
        about = ThemedLabel(
            theme,
            say(
                "A template keeps a briefing’s front matter, headings and live blocks. “New"
                " briefing” offers it, and the blocks are then about the new subject."
            ),
            "body",
            "text_secondary",
        )
        about.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_M)
        foot.addWidget(self.trash_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(ThemedLabel(theme, self.windowTitle(), "title", "text", SEMIBOLD))
        column.addWidget(about)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        column.addWidget(self._row)
        column.addLayout(foot)


def held_words(template: Preset) -> str:
    """What the template holds, in one line; or why it cannot be used."""
    try:
        kind, headings, blocks = held(template)
    except UnusableTemplate as error:
        return translated(error.message)
    vocabulary = next(shape for shape in shapes(Briefing) if shape.name == "template").vocabulary
    return say(
        "{template}: {headings}, {blocks}",
        template=words_for(vocabulary, kind),
        headings=counted("{n} heading", "{n} headings", headings),
        blocks=counted("{n} live block", "{n} live blocks", blocks),
    )
