"""Undo and redo as the window does them: a small step at once, a large one beside the window."""

from functools import partial

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.step_labels import step_words
from briefing.desktop.writing_beside import FEW, write_beside
from briefing.domain.messages import message
from briefing.operations.large_steps import redo_in, undo_in


def undo(desk: Desk) -> None:
    """Take back the newest step. Raises the library's `KnownError`s."""
    session, library = desk.session, desk.session.library
    if library.undo_size() <= FEW:
        session.undo()
        return
    label = step_words(library.undo_label() or "")
    write_beside(
        desk,
        say("Undoing: {label}", label=label),
        undo_in,
        held=message("A large step is being undone: wait until it has ended, or cancel it."),
        cancelled=say("Nothing was undone: you cancelled it."),
        then=partial(session.say, message("Undone: {label}", label=label)),
    )


def redo(desk: Desk) -> None:
    """Do again what was taken back last. Raises the library's `KnownError`s."""
    session, library = desk.session, desk.session.library
    if library.redo_size() <= FEW:
        session.redo()
        return
    label = step_words(library.redo_label() or "")
    write_beside(
        desk,
        say("Doing again: {label}", label=label),
        redo_in,
        held=message("A large step is being done again: wait until it has ended, or cancel it."),
        cancelled=say("Nothing was done again: you cancelled it."),
        then=partial(session.say, message("Done again: {label}", label=label)),
    )
