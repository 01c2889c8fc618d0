"""How long the texts of a briefing are together, or what is selected in them."""

from PySide6.QtCore import QTimer

from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.editor.writing import Writing
from briefing.desktop.messages import counted, say
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.text.word_count import word_count

_PAUSE_MS = 450
# Silent reading of English non-fiction, the mean of 190 studies (Brysbaert, Journal of Memory and
# Language 109, 2019).
WORDS_A_MINUTE = 238


class WordsLine(ThemedLabel):
    """One line in the foot of the writing; it counts when one pauses."""

    def __init__(self, theme: Theme, writing: Writing) -> None:
        super().__init__(theme, "", "small", "text_tertiary")
        self._writing = writing
        self._heard: set[TextEditor] = set()
        self._counts: dict[TextEditor, tuple[str, int]] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.count)
        writing.edited.connect(self._pause.start)

    def count(self) -> None:
        """Count now; only texts that are others than before are gone through."""
        total = 0
        for _, field in self._writing.fields_in_order():
            editor = field.editor
            if editor not in self._heard:
                self._heard.add(editor)
                editor.selectionChanged.connect(self._pause.start)
                editor.textChanged.connect(self._pause.start)
            text = editor.text()
            known = self._counts.get(editor)
            if known is None or known[0] is not text:
                known = self._counts[editor] = (text, word_count(text))
            total += known[1]
        selected = word_count(self._writing.current_editor().selected_source())
        self.setText(_selected(selected, total) if selected else _all(total))


def _selected(words: int, total: int) -> str:
    return say(
        "{selected} of {words}",
        selected=words,
        words=counted("{n} word", "{n} words", total),
    )


def _all(words: int) -> str:
    if not words:
        return ""
    minutes = max(1, round(words / WORDS_A_MINUTE))
    return say(
        "{words} · {minutes} to read",
        words=counted("{n} word", "{n} words", words),
        minutes=counted("{n} minute", "{n} minutes", minutes),
    )
