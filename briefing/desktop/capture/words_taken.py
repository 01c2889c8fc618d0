"""The words of the passage in one line of the popup, for where it stands over them."""

from PySide6.QtWidgets import QSizePolicy

from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import SEMIBOLD
from briefing.desktop.widgets.drawing import one_line
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.documents.phrases.punctuation import in_quotation_marks
from briefing.operations.filing import Passage


class WordsTaken(ThemedLabel):
    """As many of the words as the line has room for; hidden until they are wanted."""

    def __init__(self, theme: Theme, gap: int) -> None:
        super().__init__(theme, "", "body", "text", SEMIBOLD)
        self._gap = gap
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_passage(self, passage: Passage) -> None:
        """Say the words of another passage."""
        self.setText(in_quotation_marks(one_line(passage.words), "en"))

    def height_taken(self) -> int:
        """The height that the popup has because of the line, in pixels."""
        return 0 if self.isHidden() else self.sizeHint().height() + self._gap
