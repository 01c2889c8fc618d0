"""The pane beside the text of a briefing: one of several views of it, chosen by tabs.

The preview is made with the page; every other view when it is looked at for the first time.
"""

from collections.abc import Callable, Sequence
from typing import Protocol, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefing.desktop.desk import Desk
from briefing.desktop.editor.writing import Writing
from briefing.desktop.messages import say
from briefing.desktop.preview.preview_pane import PreviewPane
from briefing.desktop.theme.tokens import SPACE_S, SPACE_XS, Tint
from briefing.desktop.widgets.tab_bar import TabBar, TabTitle
from briefing.domain.briefings import Briefing
from briefing.domain.frozen import frozen

PREVIEW = "preview"
EDITIONS = "editions"
HISTORY = "history"
_BLOCK = "block"


class BesideView(Protocol):
    """What a view beside the text can do; it is a widget besides."""

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show another briefing, or the same one again after it was changed elsewhere."""
        ...

    def leave(self) -> None:
        """Nobody looks any more: end what is under way."""
        ...


@frozen
class BesideTab:
    """A tab: its name in the program, its title, icon and tint, and what makes its view.

    `make` is given the desk and the texts the view stands beside; the widget is a `BesideView`.
    """

    name: str
    title: str
    icon: str
    tint: Tint
    make: Callable[[Desk, Writing], QWidget]


def beside_tabs() -> tuple[BesideTab, ...]:
    """The views beside the preview, in their order."""
    return (
        BesideTab("outline", say("Outline"), "list", "amber", _outline),
        BesideTab(_BLOCK, say("Block"), "layers", "blue", _block),
        BesideTab(EDITIONS, say("Editions"), "file-check", "green", _editions),
        BesideTab(HISTORY, say("History"), "history", "grey", _history),
    )


def _block(desk: Desk, writing: Writing) -> QWidget:
    from briefing.desktop.editor.block_settings import BlockSettingsView

    return BlockSettingsView(desk, writing)


def _outline(desk: Desk, writing: Writing) -> QWidget:
    from briefing.desktop.editor.outline import OutlineView

    return OutlineView(desk, writing)


def _editions(desk: Desk, writing: Writing) -> QWidget:
    from briefing.desktop.editions.editions_view import EditionsView

    return EditionsView(desk, writing)


def _history(desk: Desk, writing: Writing) -> QWidget:
    from briefing.desktop.history.text_history_view import TextHistoryView

    return TextHistoryView(desk, writing)


class Beside(QWidget):
    """`chosen` with the name of the view that is looked at now."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, writing: Writing, tabs: Sequence[BesideTab]) -> None:
        super().__init__()
        self._desk = desk
        self._writing = writing
        self._tabs = tuple(tabs)
        self._names = (PREVIEW, *(tab.name for tab in tabs))
        self._views: dict[str, QWidget] = {}
        self._briefing: Briefing | None = None
        self._shown = PREVIEW
        self.preview = PreviewPane(desk, writing.being_typed)
        self.bar = TabBar(
            desk.theme,
            (
                TabTitle(say("Preview"), "file-text", "blue"),
                *(TabTitle(tab.title, tab.icon, tab.tint) for tab in tabs),
            ),
            shrinks=True,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.preview)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        head.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.bar.setVisible(bool(tabs))
        self.bar.choose(0)
        self.bar.chosen.connect(self._choose)
        writing.block_pressed.connect(self._show_block)
        writing.preview_wanted.connect(self._show_in_preview)

    def _show_block(self) -> None:
        """The card of a live block was pressed: its settings, while a view is looked at."""
        if _BLOCK in self._names:
            self.show_tab(_BLOCK)

    def _show_in_preview(self, text: str, start: int) -> None:
        self.show_tab(PREVIEW)
        self.preview.show_origin(text, start)

    def _choose(self, at: int) -> None:
        self.show_tab(self._names[at])

    def set_note(self, name: str, note: str, spoken: str) -> None:
        """Put a few letters behind the title of a tab, as a count; `spoken` says all of it."""
        self.bar.set_note(self._names.index(name), note, spoken)

    @property
    def shown(self) -> str:
        """The name of the view that is looked at."""
        return self._shown

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show another briefing in every view there is; None for one that cannot be used."""
        self._briefing = briefing
        self.preview.show_briefing("" if briefing is None else briefing.id)
        for view in self._views.values():
            cast("BesideView", view).show_briefing(briefing)

    def show_tab(self, name: str) -> QWidget:
        """Look at the view of that name, made now if it was not; gives the widget."""
        view = self.view(name)
        before, self._shown = self._shown, name
        self.bar.choose(self._names.index(name))
        self.stack.setCurrentWidget(view)
        if before not in (name, PREVIEW):
            cast("BesideView", self._views[before]).leave()
        self.chosen.emit(name)
        return view

    def view(self, name: str) -> QWidget:
        """The view of that name, made now if it was not, without showing it."""
        if name == PREVIEW:
            return self.preview
        view = self._views.get(name)
        if view is None:
            tab = next(tab for tab in self._tabs if tab.name == name)
            view = tab.make(self._desk, self._writing)
            self._views[name] = view
            self.stack.addWidget(view)
            self._put_behind_bar(view)
            cast("BesideView", view).show_briefing(self._briefing)
        return view

    def _put_behind_bar(self, view: QWidget) -> None:
        """Tab leads from the tabs into the view, which was made after all else in the window."""
        before = self.bar.tab(len(self._names) - 1)
        for part in _parts_of(view):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, part)
                before = part

    def leave(self) -> None:
        """The page is left: every view ends what is under way."""
        self.preview.previewing.stop()
        self._writing.block_reading.stop()
        for view in self._views.values():
            cast("BesideView", view).leave()


def _parts_of(whole: QWidget) -> list[QWidget]:
    """A widget and what stands in it, in the order in which it was put there.

    Not asked of `nextInFocusChain`: who is given by it counts for Python as a part of who was
    asked, and goes with that.
    """
    inside = whole.findChildren(QWidget)  # the lists of choices too, which are windows
    return [whole, *(part for part in inside if whole.isAncestorOf(part))]
