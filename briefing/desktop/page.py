"""What the window asks of a page. One page shows one subject and knows no other page."""

from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.navigation import Place

PageAct: TypeAlias = Literal[
    "capture",
    "cite",
    "next mark",
    "previous mark",
    "paste text",
    "insert",
    "next finding",
    "previous finding",
    "show in preview",
    "show passage",
    "show text history",
    "name point",
    "own window",
    "release",
    "read source",
    "next source",
    "previous source",
    "bold",
    "italic",
    "heading 1",
    "heading 2",
    "heading 3",
    "no heading",
    "bullets",
    "numbers",
    "quotation",
    "footnote",
    "table",
    "replace words",
    "next place",
    "previous place",
    "next misspelling",
    "text alone",
    "new figure",
    "trash",
    "merge",
    "un-merge",
    "duplicates",
    "export list",
]
# What changes the library: left out where it is only read.
WRITING_ACTS: frozenset[PageAct] = frozenset(
    {
        "capture",
        "cite",
        "paste text",
        "insert",
        "name point",
        "release",
        "bold",
        "italic",
        "heading 1",
        "heading 2",
        "heading 3",
        "no heading",
        "bullets",
        "numbers",
        "quotation",
        "footnote",
        "table",
        "replace words",
        "new figure",
        "trash",
        "merge",
        "un-merge",
    }
)


class Page(QWidget):
    """A page of the window, built at its first visit and kept.

    It reads from `desk.session.library`, writes with `desk.session.do`, and listens to
    `desk.session.changed` to show what moved. A page with a button "Brief as PDF" emits
    `brief_wanted`, `export_wanted` with an `ExportWay` or `mail_wanted`; what it is about, the
    window asks `briefing_subject`. `alone_changed` when `takes_all_room` holds or no longer does;
    `window_wanted` with a briefing that is to have a window of its own.
    """

    brief_wanted = Signal()
    export_wanted = Signal(object)
    mail_wanted = Signal()
    alone_changed = Signal()
    window_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def arrive(self, place: Place) -> None:
        """Show what `place` names; without a record, whatever the page showed last."""

    def focus_first(self) -> None:
        """Put the cursor where one begins on this page, when the page that had it has gone."""
        self.focus_search()

    def focus_search(self) -> None:
        """Put the cursor where this page searches (Ctrl+F)."""

    def begin_record(self) -> None:
        """Begin a new record of this page's subject (Ctrl+N)."""

    def takes_all_room(self) -> bool:
        """Whether nothing of the window is to stand beside the page."""
        return False

    def acts(self) -> Mapping[PageAct, Callable[[], None]]:
        """What else can be done on this page now, for menus and palette."""
        return {}

    def possible_acts(self) -> Mapping[PageAct, Callable[[], None]]:
        """What of `acts` can be done: in a library that is only read nothing that changes it."""
        if self.desk.session.library.writing:
            return self.acts()
        return {act: do for act, do in self.acts().items() if act not in WRITING_ACTS}

    def leave(self) -> None:
        """Bring to the library what is typed and not yet there; called before another page shows
        and before the program ends.
        """

    def typing_place(self) -> tuple[str, int] | None:
        """Where one types in a text of the page, as `return_to` takes it; None elsewhere."""
        return None

    def return_to(self, typing_place: tuple[str, int]) -> None:
        """Put the cursor back to where one typed."""

    def briefing_subject(self) -> tuple[str, str] | None:
        """Kind and id of the issue, actor or briefing that "Brief as PDF" is about, if any."""
        return None
