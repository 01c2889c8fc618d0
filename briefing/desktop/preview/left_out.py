"""What a template has room for and is empty so far: names, each a way to where it is filled."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.desktop.editor.part_names import PART_NAMES, part_name
from briefing.desktop.navigation import PageName, Place, place_of
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SPACE_S
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.marks import IconView
from briefing.domain.briefings import Briefing

if TYPE_CHECKING:
    from briefing.documents.prose import Origin

# The page with the records that a computed section is made of.
_PAGES: Mapping[str, PageName] = {
    "tiles": "figures",
    "figures": "figures",
    "competing": "figures",
    "gaps": "gaps",
    "next_events": "events",
    "events": "events",
    "attendees": "events",
    "chronology": "events",
    "meeting": "events",
    "timeline": "events",
    "quotes": "quotes",
    "statements": "quotes",
    "judgements": "judgements",
    "outlook": "judgements",
    "scale": "judgements",
    "sources": "sources",
    "discarded": "sources",
}
# What stands beside the text of the briefing itself.
_BESIDE: Mapping[str, str] = {"release_check": "editions", "changes": "editions"}
# What stands with the subject itself: its own page, or that of all such.
_OF_SUBJECT: Mapping[str, PageName] = {
    "question": "issues",
    "matrix": "issues",
    "positions": "issues",
    "shifts": "issues",
    "agreement": "issues",
    "offices": "actors",
    "relations": "actors",
}
_DRAFT = "draft"
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def place_to_fill(name: str, briefing: Briefing | None) -> "Origin | Place":
    """Where what is called `name` in a template is filled: its text, the subject of the briefing,
    the page of its records, or what stands beside the text.
    """
    if name in _BESIDE:
        return Place("briefings", beside=_BESIDE[name])
    page = None if name in PART_NAMES else _PAGES.get(name) or _OF_SUBJECT.get(name)
    if page is None:
        from briefing.documents.prose import Origin

        return Origin(name if name in PART_NAMES else _DRAFT, 0, 0)
    subject = None
    if name in _OF_SUBJECT and briefing is not None and briefing.subject_id:
        subject = place_of(briefing.subject_kind, briefing.subject_id)
    return subject or Place(page)


class LeftOutRow(QWidget):
    """Says what is left out; `wanted` with the name of the part that was pressed."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, said: str, names: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._said = said
        self._names = tuple(names)
        self.words = ThemedLabel(theme, "", "small", "text_secondary")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        self.words.setTextInteractionFlags(
            flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        )
        self.words.setAccessibleName(said)
        self.words.linkActivated.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(IconView(theme, "info", 14, "text_tertiary"), 0, _MIDDLE)
        row.addWidget(self.words, 1)
        self._show_links()
        theme.changed.connect(self._show_links)

    def _show_links(self) -> None:
        """The sentence with a link on each name, in the colour the theme has for links now."""
        colour = self._theme.colour("accent").name()
        shown, end = "", 0
        for name in self._names:
            word = part_name(name)
            start = self._said.index(word, end)
            style = f"color:{colour};text-decoration:none"
            link = f'<a href="{name}" style="{style}">{escape(word)}</a>'
            shown, end = f"{shown}{escape(self._said[end:start])}{link}", start + len(word)
        self.words.setText(shown + escape(self._said[end:]))
