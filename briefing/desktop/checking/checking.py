"""What is known of the text while it is written: findings, what carries each sentence, and what the
analyst does about it. Panel, margin and the line below the text show the same of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from briefing.desktop.briefing_work import BriefingWork, Computed
from briefing.desktop.checking.held_places import HeldPlace, held_places
from briefing.desktop.checking.places_on_screen import held
from briefing.desktop.checking.traced_sentences import TracedSentences
from briefing.desktop.desk import Desk
from briefing.desktop.editor.writing import Writing
from briefing.desktop.jobs import Report
from briefing.desktop.reading_child import ReadingChild
from briefing.domain.briefings import Answer, Briefing
from briefing.domain.checks.answers import answer_to
from briefing.domain.checks.finding import Checked, Fix
from briefing.domain.dates import Date
from briefing.domain.edits import Edit
from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.operations.answering import answer_place, answer_rule, take_back
from briefing.operations.applying_fixes import fix_edits
from briefing.operations.draft_looks import DraftLook, TraceLine
from briefing.text.spans import Span

# A moment after the preview, which is waited for: the child does one thing after the other.
DELAY_MS = 450
_AT_A_TURN = 400  # places put into the text before the next event is heard
# Between two turns: after a key all of the text is counted anew, so the turns are few.
_BETWEEN_TURNS_MS = 40
_FIX = message("Change the text after a check")
_KEEP = message("Answer a check")
_OFF = message("Switch a check off in this edition")
_BACK = message("Take back the answer to a check")


@frozen
class PlacedFinding:
    """A finding and the place in its text, which moves along; None for a text not on screen."""

    checked: Checked
    place: HeldPlace | None


class Checking(QObject):
    """`changed` when there are other findings or answers; `shown` with a finding the text went to.

    `work.wanted` comes before a look, so that what is typed can be stored first. `compute` makes
    the `DraftLook` where another than that of the draft is wanted.
    """

    changed = Signal()
    shown = Signal(object)

    def __init__(self, desk: Desk, writing: Writing, compute: Computed | None = None) -> None:
        super().__init__(writing)
        self.desk = desk
        self.writing = writing
        self.work = BriefingWork(desk, compute or _looked, DELAY_MS)
        self._placing: Iterator[bool] | None = None
        self._turn = QTimer(self, singleShot=True, interval=_BETWEEN_TURNS_MS)
        self._turn.timeout.connect(self._place_more)
        self._briefing: Briefing | None = None
        self._look: DraftLook | None = None
        self.gone_to: PlacedFinding | None = None  # the finding the text went to last
        self._placed: tuple[PlacedFinding, ...] = ()
        self._traces: dict[str, TracedSentences] = {}
        self.work.made.connect(self._show)

    @property
    def look(self) -> DraftLook | None:
        """The newest look; None before the first."""
        return self._look

    @property
    def is_looking(self) -> bool:
        """Whether a newer look is on its way, or its findings are still being placed."""
        return self.work.is_busy or self._placing is not None

    @property
    def placed(self) -> tuple[PlacedFinding, ...]:
        """All findings in the order of the page."""
        return self._placed

    @property
    def open_count(self) -> int:
        """How many findings nobody has answered."""
        return sum(one.checked.answer is None for one in self._placed)

    def traces(self, text: str) -> TracedSentences | tuple[()]:
        """The sentences of a text with their places."""
        return self._traces.get(text, ())

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Look at another briefing; None for one that cannot be used."""
        self._briefing = briefing
        id = "" if briefing is None else briefing.id
        if id == self.work.briefing_id:
            return
        self._placing = None
        self._look, self._placed = None, ()
        self._trace({})
        self.work.show(id)
        self.changed.emit()

    def step(self, direction: int) -> PlacedFinding | None:
        """Point in the text at the next open finding behind its cursor (1), or at the one before
        (-1).
        """
        open_ones = [
            one for one in self._placed if one.checked.answer is None and one.place is not None
        ]
        if not open_ones:
            return None
        order = [name for name, _ in self._look.texts] if self._look is not None else []
        here = self._here(order)
        places = [self._place(one, order) for one in open_ones]
        if direction > 0:
            at = next((n for n, place in enumerate(places) if place > here), 0)
        else:
            before = [n for n, place in enumerate(places) if place < here]
            at = before[-1] if before else len(places) - 1
        self.go_to(open_ones[at], takes_focus=False)
        return open_ones[at]

    def go_to(self, placed: PlacedFinding, *, takes_focus: bool = True) -> bool:
        """Select the place of a finding in the text; False when it is not on screen."""
        if placed.place is None:
            return False
        found = self.writing.go_to_cursor(
            placed.checked.finding.text, placed.place.cursor(), takes_focus=takes_focus
        )
        if found:
            self.gone_to = placed
            self.shown.emit(placed)
        return found

    def fix(self, *fixes: Fix) -> bool:
        """Make changes of the text, all in one step; False when the text has changed there since.

        Raises the library's `KnownError`s.
        """
        if self._look is None or self._briefing is None:
            return False
        self.work.wanted.emit()
        library = self.desk.session.library
        edits = fix_edits(library, self._briefing.id, dict(self._look.texts), fixes)
        if edits is None:
            self.work.request()
            return False
        self.desk.session.do(_FIX.template, *edits)
        return True

    def keep(self, checked: Checked, reason: str) -> None:
        """Answer a finding for its place. Raises `ReasonMissing`, and as `Session.do`."""
        if self._briefing is not None:
            library = self.desk.session.library
            edit = answer_place(
                library, self._briefing, checked.finding, reason, author=library.author
            )
            self._answer(_KEEP.template, edit)

    def switch_off(self, checked: Checked, reason: str) -> None:
        """Answer a rule for the whole edition. Raises as `keep`."""
        if self._briefing is not None:
            library, rule = self.desk.session.library, checked.finding.rule
            edit = answer_rule(library, self._briefing, rule, reason, author=library.author)
            self._answer(_OFF.template, edit)

    def take_back(self, answer: Answer) -> None:
        """Forget an answer. Raises the library's `KnownError`s."""
        self.desk.session.do(_BACK.template, take_back(answer))
        self._join({id(one): None for one in self._placed if one.checked.answer == answer})

    def _answer(self, label: str, edit: Edit) -> None:
        self.desk.session.do(label, edit)
        answer = edit.record
        if isinstance(answer, Answer):
            self._join(
                {
                    id(one): answer
                    for one in self._placed
                    if answer_to(one.checked.finding, (answer,), answer.edition_number)
                }
            )

    def _join(self, answers: dict[int, Answer | None]) -> None:
        """Show answers at once; the next look finds them in the library."""
        self._placed = tuple(
            replace(one, checked=replace(one.checked, answer=answers[id(one)]))
            if id(one) in answers
            else one
            for one in self._placed
        )
        self.changed.emit()

    def _show(self, look: DraftLook) -> None:
        self._placing = self._place_by_and_by(self._without_what_is_typed(look))
        self._turn.start(0)

    def _without_what_is_typed(self, look: DraftLook) -> DraftLook:
        """The look without what is found of a reference while it is being typed."""
        typed = self.writing.being_typed()
        if typed is None:
            return look
        kept = [
            one
            for one in look.check.findings
            if (one.finding.text, one.finding.start) != typed or one.finding.record_id
        ]
        return replace(look, check=replace(look.check, findings=tuple(kept)))

    def _place_more(self) -> None:
        if self._placing is not None and next(self._placing, None) is not None:
            self._turn.start(_BETWEEN_TURNS_MS)
        elif self._placing is not None:
            self._placing = None
            self.changed.emit()

    def _place_by_and_by(self, look: DraftLook) -> Iterator[bool]:
        """Put thousands of places into the text, some at a turn, so that keys are heard between."""
        traces: dict[str, list[tuple[QTextCursor, TraceLine]]] = {}
        holding: list[tuple[list[Checked], list[QTextCursor]]] = []
        for name, text in look.texts:
            lines = [line for line in look.trace if line.text == name]
            found = [one for one in look.check.findings if one.finding.text == name]
            stretches = [(line.start, line.end) for line in lines]
            stretches += [(one.finding.start, one.finding.end) for one in found]
            places: list[QTextCursor] = []
            for at in range(0, len(stretches), _AT_A_TURN):
                field = self.writing.field(name)
                if field is None:
                    break
                places += held(field.editor, text, stretches[at : at + _AT_A_TURN])
                yield True
            traces[name] = list(zip(places, lines, strict=False))
            holding.append((found, places[len(lines) :]))
        self._look = look
        self._trace(traces)
        held_by: dict[int, HeldPlace] = {}
        for found, cursors in holding:  # until now the cursors have followed what was typed
            held_by |= zip(map(id, found), held_places(cursors), strict=False)
        self._placed = tuple(
            PlacedFinding(one, held_by.get(id(one))) for one in look.check.findings
        )

    def _trace(self, traces: Mapping[str, Sequence[tuple[QTextCursor, TraceLine]]]) -> None:
        for earlier in self._traces.values():
            earlier.end()
        self._traces = {
            name: TracedSentences(
                self,
                placed[0][0].document(),
                (
                    (Span(cursor.selectionStart(), cursor.selectionEnd()), line)
                    for cursor, line in placed
                ),
            )
            for name, placed in traces.items()
            if placed
        }

    def _here(self, order: list[str]) -> tuple[int, int]:
        name, position = self.writing.cursor_place()
        return (order.index(name) if name in order else len(order), position)

    def _place(self, placed: PlacedFinding, order: list[str]) -> tuple[int, int]:
        text = placed.checked.finding.text
        start = 0 if placed.place is None else placed.place.start
        return (order.index(text) if text in order else len(order), start)


def _looked(child: ReadingChild, briefing_id: str, today: Date, report: Report) -> DraftLook:
    from briefing.operations.looking_at_drafts import look_at_draft

    return child.run(look_at_draft, briefing_id, today, report=report)
