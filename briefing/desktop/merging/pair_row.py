"""Two records that may be one: their names, why they are proposed, and what to do about it."""

from collections.abc import Set

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.desktop.messages import number, say
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.theme.theme import Theme
from briefing.desktop.theme.tokens import MEDIUM, SPACE_M
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.domain.sources import Source
from briefing.operations.duplicates import Duplicate
from briefing.store.library import Library

_EQUAL = 100


class PairRow(QWidget):
    """`merge_wanted` and `apart_wanted` when one of its buttons is pressed."""

    merge_wanted = Signal()
    apart_wanted = Signal()

    def __init__(self, theme: Theme, library: Library, pair: Duplicate) -> None:
        super().__init__()
        self.pair = pair
        first, second = (shown_name(library, each) for each in (pair.first, pair.second))
        names = say("“{first}” and “{second}”", first=first, second=second)
        self.merge_button = push_button(theme, say("Merge …"), "merge")
        self.merge_button.setAccessibleName(say("Merge {names}", names=names))
        self.apart_button = push_button(theme, say("Not the same"), "unlink")
        self.apart_button.setAccessibleName(say("Not the same: {names}", names=names))
        self.merge_button.clicked.connect(self.merge_wanted)
        self.apart_button.clicked.connect(self.apart_wanted)
        said = reason(pair, {first, second})
        self.reason = ThemedLabel(theme, said, "small", "text_secondary")
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (ThemedLabel(theme, names, "body", "text", MEDIUM), self.reason):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addLayout(words, 1)
        row.addWidget(self.merge_button)
        row.addWidget(self.apart_button)


def reason(pair: Duplicate, names: Set[str]) -> str:
    """Why the two are proposed; their `names` need not be told again."""
    one, other = pair.names
    if pair.likeness < _EQUAL:
        share = number(int(pair.likeness))
        if {one, other} == names:
            return say("The names are alike, {share} %", share=share)
        return say("“{one}” and “{other}” are alike, {share} %", one=one, other=other, share=share)
    if isinstance(pair.first, Source) and one == pair.first.url:
        return say("The same address: {address}", address=one)
    if one == other:
        return say("The same words: “{words}”", words=one)
    if {one, other} == names:
        return say("The same words but for spelling")
    return say("The same words but for spelling: “{one}”, “{other}”", one=one, other=other)
