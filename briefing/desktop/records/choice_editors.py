"""Fields that are chosen, not typed: a word of a vocabulary, a likelihood, yes or no."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy

from briefing.desktop.messages import say
from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.records.likelihood_terms import likelihood_words
from briefing.desktop.records.vocabulary_words import words_for
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.choice import Choice

Words = Sequence[tuple[str, str]]


class ChoiceEditor(FieldEditor):
    """One of several words. With `nothing`, the words for it, none of them may be chosen: that is
    the value `empty`.
    """

    def __init__(self, theme: Theme, words: Words, *, nothing: str = "", empty: Any = None) -> None:
        self._list = Choice(theme, ())
        self._empty = empty
        self._nothing = nothing
        super().__init__(self._list)
        fit = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._list.setSizeAdjustPolicy(fit)
        self._list.setMinimumContentsLength(8)
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.offer(words)
        self._list.chosen.connect(self._tell)

    def offer(self, words: Words) -> None:
        """Have these to choose from; what is chosen stays."""
        current = self.typed()
        self._list.clear()
        if self._nothing:
            self._list.addItem(self._nothing, "")
        for word, shown in words:
            self._list.addItem(shown, word)
        self.show_typed(current)

    def show_value(self, value: Any) -> None:
        self.show_typed(value or "")

    def value(self) -> Any:
        return self.typed() or self._empty

    def typed(self) -> str:
        return self._list.key()

    def show_typed(self, text: str) -> None:
        if text and self._list.findData(text) < 0:
            self._list.addItem(text, text)
        self._list.set_key(text)

    def _tell(self) -> None:
        self.edited.emit()
        self.chosen.emit()


class LikelihoodEditor(ChoiceEditor):
    """A term of the scale that the judgement names."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, likelihood_words("icd203"), nothing=say("Not stated"), empty="")
        self._scale = "icd203"

    def adapt(self, values: Mapping[str, Any]) -> None:
        scale = values.get("scale") or "icd203"
        if scale != self._scale:
            self._scale = scale
            self.offer(likelihood_words(scale))


class YesNoEditor(FieldEditor):
    """Yes or no: a box to tick, `words` beside it."""

    def __init__(self, words: str) -> None:
        self._box = QCheckBox(words)
        super().__init__(self._box)
        self._box.clicked.connect(self._tell)

    def show_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))

    def value(self) -> bool:
        return self._box.isChecked()

    def typed(self) -> str:
        return "yes" if self._box.isChecked() else ""

    def show_typed(self, text: str) -> None:
        self._box.setChecked(bool(text))

    def _tell(self) -> None:
        self.edited.emit()
        self.chosen.emit()


def vocabulary_choices(vocabulary: tuple[str, ...]) -> Words:
    """The words of a vocabulary, each with how people read it."""
    return tuple((word, words_for(vocabulary, word)) for word in vocabulary)
