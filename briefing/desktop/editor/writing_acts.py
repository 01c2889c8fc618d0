"""What menus, palette and keys do at the cursor of the text that one writes in."""

from collections.abc import Callable, Mapping
from functools import partial

from briefing.desktop.editor.markdown_keys import (
    BOLD,
    BULLETS,
    ITALIC,
    NUMBERS,
    QUOTATION,
    Typed,
    footnote,
    heading,
    type_markup,
)
from briefing.desktop.editor.writing import Writing
from briefing.desktop.page import PageAct
from briefing.desktop.theme.theme import Theme

_TYPED: Mapping[PageAct, Typed] = {
    "bold": BOLD,
    "italic": ITALIC,
    "heading 1": heading(1),
    "heading 2": heading(2),
    "heading 3": heading(3),
    "no heading": heading(0),
    "bullets": BULLETS,
    "numbers": NUMBERS,
    "quotation": QUOTATION,
    "footnote": footnote,
}


def writing_acts(theme: Theme, writing: Writing) -> dict[PageAct, Callable[[], None]]:
    """What can be done in the text the cursor was in last; nothing where it is only read."""
    if writing.current_editor().isReadOnly():
        return {}

    def do(typed: Typed) -> None:
        editor = writing.current_editor()
        editor.setFocus()
        type_markup(editor, typed)

    def table() -> None:
        from briefing.desktop.editor.table_dialog import TableDialog

        TableDialog(theme, writing.current_editor()).open()

    acts: dict[PageAct, Callable[[], None]] = {
        act: partial(do, typed) for act, typed in _TYPED.items()
    }
    acts["table"] = table
    return acts
