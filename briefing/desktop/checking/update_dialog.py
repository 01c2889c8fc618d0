"""All changes that the checks propose, before they are made: each place before and after."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing.desktop.checking.checking import Checking
from briefing.desktop.checking.finding_answers import TEXT_CHANGED
from briefing.desktop.checking.rule_words import rule_title
from briefing.desktop.history.words_as_read import words_as_read
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.theme.tokens import SEMIBOLD, SPACE_L, SPACE_M, SPACE_XL, SPACE_XS
from briefing.desktop.widgets.buttons import push_button
from briefing.desktop.widgets.dialog_foot import DialogFoot
from briefing.desktop.widgets.difference_label import DifferenceLabel
from briefing.desktop.widgets.labels import ThemedLabel
from briefing.desktop.widgets.tick_box import TickBox
from briefing.domain.checks.finding import Finding, Fix
from briefing.text.sentences import sentences
from briefing.text.text_difference import Piece, difference

_SIZE = (620, 520)


class UpdateDialog(QDialog):
    """What is ticked is changed in one step; changes that touch each other are offered once."""

    def __init__(self, checking: Checking, parent: QWidget) -> None:
        super().__init__(parent)
        self._checking = checking
        theme = checking.desk.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Update the text"))
        self.setMinimumSize(*_SIZE)
        self.boxes: list[tuple[TickBox, Fix]] = []
        rows = QWidget()
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, SPACE_M, 0)
        self._rows.setSpacing(SPACE_M)
        for finding, fix in _proposed(checking):
            self._add(finding, fix)
        self._rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(rows)
        title = ThemedLabel(theme, say("Update the text"), "title", "text", SEMIBOLD)
        self.go = push_button(theme, "", "check", is_primary=True)
        self.go.clicked.connect(self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(title)
        column.addWidget(area, 1)
        column.addLayout(DialogFoot(theme, self, self.go))
        self._count()

    def _add(self, finding: Finding, fix: Fix) -> None:
        theme = self._checking.desk.theme
        box = TickBox(theme, rule_title(finding.rule))
        box.setChecked(True)
        box.toggled.connect(self._count)
        pieces = _in_one(difference(*self._sentence(fix), whole=True))
        shown = DifferenceLabel(theme, [(piece.what, piece.text) for piece in pieces])
        shown.setContentsMargins(SPACE_XL, 0, 0, 0)
        why = ThemedLabel(theme, translated(finding.message), "small", "text_secondary")
        why.setWordWrap(True)
        why.setContentsMargins(SPACE_XL, 0, 0, 0)
        place = QVBoxLayout()
        place.setSpacing(SPACE_XS)
        place.addWidget(box)
        place.addWidget(why)
        place.addWidget(shown)
        if not any(piece.what in ("out", "in") for piece in pieces):
            same = say("The words are the same; only links or marks differ.")
            note = ThemedLabel(theme, same, "small", "text_secondary")
            note.setContentsMargins(SPACE_XL, 0, 0, 0)
            place.addWidget(note)
        self._rows.addLayout(place)
        self.boxes.append((box, fix))

    def _sentence(self, fix: Fix) -> tuple[str, str]:
        """The sentence around a change as it is read, before and after it: whole, for what else it
        says of the place, such as a day, is the analyst's to change.
        """
        look = self._checking.look
        text = "" if look is None else dict(look.texts).get(fix.text, "")
        start, end = _sentence_around(text, fix)
        after = text[start : fix.start] + fix.words + text[fix.end : end]
        return words_as_read(text[start:end]), words_as_read(after)

    def _count(self) -> None:
        ticked = sum(box.isChecked() for box, _ in self.boxes)
        self.go.setText(counted("Change {n} place", "Change {n} places", ticked))
        self.go.setEnabled(ticked > 0)

    def _make(self) -> None:
        fixes = [fix for box, fix in self.boxes if box.isChecked()]
        if not self._checking.fix(*fixes):
            self._checking.desk.session.say(TEXT_CHANGED)
        self.accept()


def _sentence_around(text: str, fix: Fix) -> tuple[int, int]:
    """Where the sentences that a change touches begin and end, within its line: an item of a list
    or a row of a table ends with it.
    """
    begins, ends = text.rfind("\n", 0, fix.start) + 1, text.find("\n", fix.end)
    line = text[begins : ends if ends >= 0 else len(text)]
    first, last = fix.start - begins, fix.end - begins
    touched = [one for one in sentences(line) if one.start <= last and first <= one.end]
    start = min((first, *(one.start for one in touched)))
    return begins + start, begins + max((last, *(one.end for one in touched)))


def _in_one(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The words before and the words after in one piece each, not chopped where some are alike."""
    changed = [at for at, piece in enumerate(pieces) if piece.what in ("out", "in")]
    if not changed:
        return pieces
    first, last = changed[0], changed[-1] + 1
    inside = pieces[first:last]
    if any(piece.what == "gap" for piece in inside):
        return pieces
    old = "".join(piece.text for piece in inside if piece.what != "in")
    new = "".join(piece.text for piece in inside if piece.what != "out")
    return (*pieces[:first], Piece("out", old), Piece("in", new), *pieces[last:])


def _proposed(checking: Checking) -> list[tuple[Finding, Fix]]:
    """The first change of every open finding, without those that touch one before them."""
    found: list[tuple[Finding, Fix]] = []
    taken: list[tuple[str, int, int]] = []
    for one in checking.placed:
        finding = one.checked.finding
        if one.checked.answer is not None or not finding.fixes:
            continue
        fix = finding.fixes[0]
        if any(
            text == fix.text and fix.start <= end and start <= fix.end for text, start, end in taken
        ):
            continue
        taken.append((fix.text, fix.start, fix.end))
        found.append((finding, fix))
    return found
