"""What stands where a source has no text yet: how one is brought."""

from briefing.desktop.messages import say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.empty_state import EmptyState


class NoText(EmptyState):
    """Says that there is no text, with a button to paste one and one to open a file."""

    def __init__(self, theme: Theme) -> None:
        self.paste_button = push_button(
            theme, say("Paste text"), "clipboard-paste", is_primary=True
        )
        self.file_button = push_button(theme, say("Open a text file …"), "folder-open")
        super().__init__(
            theme,
            "file-text",
            say("No text yet"),
            say("Copy the text of the source and press Ctrl+V, or drop a text file here."),
            (self.paste_button, self.file_button),
        )
