"""What can be done with the words of a briefing's text, as commands for menus, palette and help.

Their keys are taken by the page of briefings; those of `IN_TEXT` only while the cursor stands in a
text.
"""

from collections.abc import Callable, Mapping

from briefing.desktop.commands import Command
from briefing.desktop.messages import say
from briefing.desktop.page import PageAct

REPLACE_KEYS = "Ctrl+H"
ON_PAGE: Mapping[PageAct, str] = {
    "next place": "F3",
    "previous place": "Shift+F3",
}


def writing_commands(of_page: Callable[..., Command]) -> tuple[Command, ...]:
    """The commands, in the order of the menu; `of_page` makes one for what a page can do."""
    place = say("In a briefing")
    keys = {"replace words": REPLACE_KEYS, **ON_PAGE}
    told: tuple[tuple[PageAct, str, str], ...] = (
        ("replace words", say("Replace in the texts …"), "replace"),
        ("next place", say("Next place of what was sought"), "arrow-right"),
        ("previous place", say("Previous place of what was sought"), "arrow-left"),
    )
    return tuple(
        of_page(act, place, title, icon, keys[act], section="text") for act, title, icon in told
    )
