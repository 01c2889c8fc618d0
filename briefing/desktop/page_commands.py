"""What only some pages can do, as commands of the window: capture a passage, insert, a new figure.

Menus, palette and the list of shortcuts name all of them, whichever page is shown; a page says with
`Page.acts` which of them it can do now. Their keys are taken by the page itself, where the focus
may lie in a text or a field of its own.
"""

from collections.abc import Callable, Mapping
from functools import partial

from briefing.desktop.commands import Command, MenuName
from briefing.desktop.messages import say
from briefing.desktop.page import Page, PageAct
from briefing.desktop.writing_commands import writing_commands

CITE_KEYS = "Ctrl+Shift+C"
# Keys of the page of briefings, taken by the page itself.
TEXT_KEYS: Mapping[PageAct, str] = {
    "next finding": "F8",
    "previous finding": "Shift+F8",
    "show in preview": "Ctrl+Shift+P",
    "show passage": "Ctrl+Alt+P",
    "show text history": "Ctrl+Alt+H",
    "name point": "Ctrl+Alt+S",
    "own window": "Ctrl+Alt+W",
    "release": "Ctrl+Shift+R",
    "read source": "Ctrl+Shift+S",
    "cite": CITE_KEYS,
    "next source": "Alt+PgDown",
    "previous source": "Alt+PgUp",
}


def command_of_page(
    page: Callable[[], Page | None],
    act: PageAct,
    place: str,
    title: str,
    icon: str,
    keys: str = "",
    *,
    menu: MenuName = "edit",
    section: str = "page",
) -> Command:
    """What the page that is shown may be able to do, as a command; `page` gives that page."""

    def acts() -> Mapping[PageAct, Callable[[], None]]:
        shown = page()
        return {} if shown is None else shown.possible_acts()

    def do() -> None:
        found = acts().get(act)
        if found is not None:
            found()

    return Command(
        f"act/{act}",
        menu,
        section,
        title,
        icon,
        do,
        keys,
        is_enabled=lambda: act in acts(),
        place=place,
    )


def page_commands(page: Callable[[], Page | None]) -> tuple[Command, ...]:
    """The commands of all pages but those that stand in the file menu."""
    of_page = partial(command_of_page, page)
    text, briefing = say("In the text of a source"), say("In a briefing")
    capture = say("Make a record of the selected words")
    return (
        of_page("capture", text, capture, "plus", "Ctrl+E"),
        of_page("cite", text, say("Cite the selected words in the briefing"), "quote", CITE_KEYS),
        of_page("next mark", text, say("Next marked passage"), "arrow-right", "F8"),
        of_page("previous mark", text, say("Previous marked passage"), "arrow-left", "Shift+F8"),
        of_page(
            "paste text", say("On the page Sources"), say("Paste text"), "clipboard-paste", "Ctrl+V"
        ),
        of_page("insert", briefing, say("Insert a reference or a live block"), "at-sign", "Ctrl+I"),
        *_of_the_text(of_page, briefing),
        of_page(
            "new figure", say("On the page Key figures"), say("New figure"), "plus", "Ctrl+Alt+N"
        ),
        of_page(
            "trash",
            say("Where one record is shown"),
            say("Move to the trash"),
            "trash-2",
            "Ctrl+Shift+Delete",
        ),
        of_page(
            "merge", say("Where one record is shown"), say("Merge with another record …"), "merge"
        ),
        of_page("un-merge", say("Where another record was merged in"), say("Un-merge …"), "unlink"),
        of_page("duplicates", say("On pages of records"), say("Possible duplicates …"), "copy"),
        *writing_commands(of_page),
    )


def _of_the_text(of_page: Callable[..., Command], place: str) -> tuple[Command, ...]:
    """What can be done at a place of a briefing's text."""
    told: tuple[tuple[PageAct, str, str], ...] = (
        ("next finding", say("Next finding of the checks"), "arrow-right"),
        ("previous finding", say("Previous finding of the checks"), "arrow-left"),
        ("show in preview", say("Show this place in the preview"), "file-search"),
        ("show passage", say("Show the passage of this sentence"), "quote"),
        ("show text history", say("History of the texts"), "history"),
        ("name point", say("Name this point of the texts …"), "flag"),
        ("own window", say("Open in a window of its own"), "copy"),
        ("release", say("Release an edition …"), "file-check"),
        ("read source", say("Read a source beside the text"), "book-open"),
        ("next source", say("Next source of the issue beside the text"), "arrow-right"),
        ("previous source", say("Previous source of the issue beside the text"), "arrow-left"),
    )
    return tuple(of_page(act, place, title, icon, TEXT_KEYS[act]) for act, title, icon in told)
