"""Telling screen readers a sentence at once, wherever the focus is."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Have the sentence read aloud, as from `widget`."""
    # Both classes are made at their first use, which costs a start what nothing has announced yet.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
