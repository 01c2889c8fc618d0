"""Where the analyst was last in a library: in the settings, and of an encrypted one beside it.

A place can hold the words that were searched for, so that of an encrypted library is encrypted too.
"""

from briefing.desktop.navigation import Place, place_from_text
from briefing.desktop.settings import Settings
from briefing.store.library import Library

SLOT, _NAME = "window", "place"


def last_place(settings: Settings, library: Library) -> Place | None:
    """The place that was kept; None where none was."""
    if library.key is None:
        return place_from_text(settings.place(library.path))
    from briefing.desktop.records.unsaved import unsaved_of

    kept = place_from_text(unsaved_of(library).of(SLOT).get(_NAME, ""))
    if kept is not None:
        return kept
    before = place_from_text(settings.place(library.path))  # from when it was plain
    if before is not None:
        keep_place(settings, library, before)
    return before


def keep_place(settings: Settings, library: Library, place: Place) -> None:
    """Keep the place for the next time the library is open."""
    if library.key is None:
        settings.set_place(library.path, place.to_text())
        return
    from briefing.desktop.records.unsaved import unsaved_of

    settings.forget_place(library.path)
    unsaved_of(library).keep(SLOT, {_NAME: place.to_text()})
