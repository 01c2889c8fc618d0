"""What can be done with the words of a briefing's text, as commands for menus, palette and help.

Their keys are taken by the page of briefings; those of `IN_TEXT` only while the cursor stands in a
text.
"""

from collections.abc import Callable, Mapping

from briefing.desktop.commands import Command
from briefing.desktop.messages import say
from briefing.desktop.page import PageAct
from briefing.desktop.settings import Settings

IN_TEXT: Mapping[PageAct, str] = {
    "bold": "Ctrl+B",
    "italic": "Ctrl+Shift+E",
    "heading 1": "Ctrl+Alt+1",
    "heading 2": "Ctrl+Alt+2",
    "heading 3": "Ctrl+Alt+3",
    "no heading": "Ctrl+Alt+0",
    "bullets": "Ctrl+Alt+U",
    "numbers": "Ctrl+Alt+O",
    "quotation": "Ctrl+Alt+Q",
    "footnote": "Ctrl+Alt+F",
    "table": "Ctrl+Shift+T",
}
REPLACE_KEYS = "Ctrl+H"
ON_PAGE: Mapping[PageAct, str] = {
    "next place": "F3",
    "previous place": "Shift+F3",
    "next misspelling": "F7",
    "text alone": "F11",
}


def writing_commands(of_page: Callable[..., Command]) -> tuple[Command, ...]:
    """The commands, in the order of the menu; `of_page` makes one for what a page can do."""
    place = say("In a briefing")
    keys = {"replace words": REPLACE_KEYS, **ON_PAGE, **IN_TEXT}
    told: tuple[tuple[PageAct, str, str], ...] = (
        ("replace words", say("Replace in the texts …"), "replace"),
        ("next place", say("Next place of what was sought"), "arrow-right"),
        ("previous place", say("Previous place of what was sought"), "arrow-left"),
        ("next misspelling", say("Next misspelt word"), "languages"),
        ("text alone", say("Nothing but the text, and back"), "file-text"),
        ("bold", say("Bold"), "bold"),
        ("italic", say("Italic"), "italic"),
        ("heading 1", say("Heading, first level"), "heading"),
        ("heading 2", say("Heading, second level"), "heading"),
        ("heading 3", say("Heading, third level"), "heading"),
        ("no heading", say("Plain paragraph"), "minus"),
        ("bullets", say("List with dots"), "list"),
        ("numbers", say("List with numbers"), "list"),
        ("quotation", say("Quotation"), "quote"),
        ("footnote", say("Insert a footnote"), "hash"),
        ("table", say("Insert a table …"), "table"),
    )
    return tuple(
        of_page(act, place, title, icon, keys[act], section="text") for act, title, icon in told
    )


def typing_commands(settings: Settings) -> tuple[Command, ...]:
    """What is to happen by itself while one types, each with its tick."""

    def switch() -> None:
        settings.is_typographic = not settings.is_typographic

    def spelling(tag: str, title: str) -> Command:
        def use() -> None:
            settings.spelling = tag

        return Command(
            f"spelling/{tag}",
            "edit",
            "spelling",
            title,
            "languages",
            use,
            is_checked=lambda: settings.spelling == tag,
        )

    return (
        Command(
            "typographic",
            "edit",
            "typographic",
            say("Typographic quotation marks while typing"),
            "quote",
            switch,
            is_checked=lambda: settings.is_typographic,
        ),
        spelling("en-GB", say("Spelling of British English")),
        spelling("en-US", say("Spelling of American English")),
        spelling("", say("No spelling")),
    )
