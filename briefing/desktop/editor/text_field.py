"""One text of a briefing on screen: its name, its editor, and below it why it is not stored."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editor.at_completion import AtCompletion
from briefing.desktop.editor.chip_visits import ChipVisits
from briefing.desktop.editor.markdown_keys import MarkdownKeys
from briefing.desktop.editor.part_names import part_hint, part_name
from briefing.desktop.editor.rich_paste import RichPaste
from briefing.desktop.editor.slash_completion import SlashCompletion
from briefing.desktop.editor.smart_typing import SmartTyping
from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.editor.text_keeper import TextKeeper
from briefing.desktop.editor.text_places import TextPlace
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_S, SPACE_XS
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.flow import FlowLayout
from briefing.desktop.widgets.form import FieldNote
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.briefings import Briefing
from briefing.domain.messages import Message
from briefing.text.word_count import word_count

_COUNT_PAUSE_MS = 400


class TextField(QWidget):
    """`edited` when the analyst has changed the text; `entered` when the cursor comes into it."""

    edited = Signal()
    entered = Signal()

    def __init__(self, desk: Desk, name: str, least_lines: int) -> None:
        super().__init__()
        self.name = name
        self._desk = desk
        # What is opaque is painted alone: a key does not paint all that the field stands in.
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        title = part_name(name)
        self.editor = TextEditor(desk.theme, title, least_lines)
        self.editor.set_hint(part_hint(name))
        self.keeper = TextKeeper(desk, self.editor)
        self.visits = ChipVisits(desk, self.editor, self._language)
        self.completion = AtCompletion(desk, self.editor, self._briefing)
        self.slash = SlashCompletion(desk, self.editor, self._briefing)
        self.markdown = MarkdownKeys(self.editor)
        self.smart = SmartTyping(desk.settings, self.editor, self._language)
        self.paste = RichPaste(desk, self.editor, self.keeper)
        self.title = ThemedLabel(desk.theme, title, "small", "text_secondary", SEMIBOLD)
        self.title.setBuddy(self.editor)
        self.count = ThemedLabel(desk.theme, "", "small", "text_tertiary")
        self.note = FieldNote(desk.theme)
        self.mine = push_button(desk.theme, say("Keep what I typed"))
        self.theirs = push_button(desk.theme, say("Take the other text"))
        self._choices = QWidget()
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_COUNT_PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self._connect()

    def show_place(self, place: TextPlace | None) -> None:
        """Show another text."""
        self._choices.hide()
        self.note.tell("")
        self.keeper.show(place)
        self._count()

    def _briefing(self) -> Briefing | None:
        """The briefing whose text is shown."""
        place = self.keeper.place
        library = self._desk.session.library
        return None if place is None else library.find(Briefing, place.briefing_id)

    def _language(self) -> str:
        briefing = self._briefing()
        return "en" if briefing is None else briefing.language

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.count)
        choices = FlowLayout(SPACE_S)
        self._choices.setLayout(choices)
        choices.addWidget(self.mine)
        choices.addWidget(self.theirs)
        self._choices.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.note)
        column.addWidget(self._choices)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.editor.edited.connect(self.edited)
        self.editor.entered.connect(self.entered)
        self.editor.textChanged.connect(self._count_later)
        self.keeper.told.connect(self._tell)
        self.keeper.conflicted.connect(self._ask)
        self.mine.clicked.connect(self._keep_mine)
        self.theirs.clicked.connect(self._take_theirs)

    def _count_later(self) -> None:
        self._pause.start()

    def _count(self) -> None:
        words = word_count(self.editor.text())
        self.count.setText(counted("{n} word", "{n} words", words) if words else "")

    def _tell(self, problem: Message | None) -> None:
        self.note.warn("" if problem is None else translated(problem))

    def _ask(self) -> None:
        self.note.warn(
            say("This text was changed elsewhere at the same place. Which one is to stand?")
        )
        self._choices.show()

    def _keep_mine(self) -> None:
        self._answer()
        self.keeper.keep_mine()

    def _take_theirs(self) -> None:
        self._answer()
        self.keeper.take_theirs()

    def _answer(self) -> None:
        self._choices.hide()
        self.note.warn("")
        self.editor.setFocus()
