"""F7: from one misspelt word to the next, through all texts of a briefing and round."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from briefing.desktop.desk import Desk
from briefing.desktop.editor.writing import Writing
from briefing.desktop.messages import say


def go_to_next_misspelt(desk: Desk, writing: Writing) -> None:
    """Select the next misspelt word behind the cursor; what is not known yet is waited for."""
    speller = writing.speller
    if not speller.is_on():
        desk.notices.give(
            say("Spelling is looked up in English texts only, unless it is switched off.")
        )
        return
    if _go(writing):
        return
    if speller.is_busy:
        once = Qt.ConnectionType.SingleShotConnection
        speller.looked_up.connect(lambda: go_to_next_misspelt(desk, writing), once)
    else:
        desk.notices.give(say("No misspelt word is found."), "ok")


def _go(writing: Writing) -> bool:
    fields = writing.fields_in_order()
    names = [name for name, _ in fields]
    current, _ = writing.cursor_place()
    first = names.index(current)
    behind = writing.current_editor().textCursor().selectionEnd()
    # Its own text twice: what is behind the cursor, and in the end what is before it.
    for turn, name in enumerate([*names[first:], *names[:first], current]):
        field = writing.field(name)
        place = writing.misspelt[name].next_wrong(behind if turn == 0 else 0)
        if field is None or place is None:
            continue
        cursor = QTextCursor(field.editor.document())
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        return writing.go_to_cursor(name, cursor, takes_focus=True)
    return False
