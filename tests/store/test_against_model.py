"""Whatever is done in whatever order, the library holds what a plain dictionary holds."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from briefing.domain.actors import Actor, ActorName
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.edits import Edit, Step
from briefing.domain.records import Record
from briefing.store.opening import create_library, open_library

KINDS = (Actor, ActorName, Briefing, Draft)
WORDS = st.sampled_from(["Ardavia", "نص عربي", "café\n写", "\U0001f30a", "x" * 300])
TRASHED = "2026-01-02T03:04:05Z"

State = dict[str, Record]


class Desk(RuleBasedStateMachine):
    """`now` is what the library must hold; `done` and `undone` are the states around it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "desk.briefing"
        self.library = create_library(self.path, author="A. Desk")
        self.now: State = {}
        self.done: list[State] = []
        self.undone: list[State] = []
        self.killed = 0

    def teardown(self) -> None:
        assert self.library.check() == ()
        self.library.close()
        self.folder.cleanup()

    @rule(words=WORDS, text=WORDS)
    def puts_something_new(self, words: str, text: str) -> None:
        actor, briefing = Actor(name=words, kind="state"), Briefing(title=words)
        name, draft = ActorName(actor_id=actor.id, name=text), Draft(briefing_id=briefing.id)
        self._apply(*(Edit(None, one) for one in (actor, name, briefing, draft)))

    @precondition(lambda self: self.now)
    @rule(data=st.data(), words=WORDS)
    def edits_one(self, data: st.DataObject, words: str) -> None:
        before = self._one(data)
        after = (
            replace(before, text=words)
            if isinstance(before, Draft)
            else replace(before, **{"title" if isinstance(before, Briefing) else "name": words})
        )
        self._apply(Edit(before, after))

    @precondition(lambda self: self.now)
    @rule(data=st.data())
    def trashes_or_restores_one(self, data: st.DataObject) -> None:
        before = self._one(data)
        after = replace(before, trashed_at=None if before.trashed_at else TRASHED)
        self._apply(Edit(before, after))

    @precondition(lambda self: self.now)
    @rule(data=st.data())
    def removes_one_with_what_belongs_to_it(self, data: st.DataObject) -> None:
        gone = self._one(data)
        parts = [
            one
            for one in self.now.values()
            if gone.id in (getattr(one, "actor_id", None), getattr(one, "briefing_id", None))
        ]
        self._apply(*(Edit(one, None) for one in (*parts, gone)))

    @rule()
    def undoes(self) -> None:
        self._moves(self.library.undo, self.done, self.undone)

    @rule()
    def redoes(self) -> None:
        self._moves(self.library.redo, self.undone, self.done)

    @rule()
    def is_closed_and_opened(self) -> None:
        self.library.close()
        self.library = open_library(self.path, author="A. Desk")

    @rule()
    def is_killed_and_opened(self) -> None:
        """What lies on the disk while the library is open is all that a killed program leaves."""
        self.killed += 1
        left = self.path.with_name(f"left-{self.killed}.briefing")
        for ending in ("", "-wal"):
            if (file := Path(f"{self.path}{ending}")).exists():
                # By another program: to close the file here would drop the library's locks.
                subprocess.run(["/bin/cp", str(file), f"{left}{ending}"], check=True)
        self.library.close()
        self.path = left
        self.library = open_library(self.path, author="A. Desk")

    @invariant()
    def holds_what_the_dictionary_holds(self) -> None:
        found = {
            record.id: record
            for kind in KINDS
            for trashed in (False, True)
            for record in self.library.all(kind, trashed=trashed)
        }
        assert found == self.now

    def _one(self, data: st.DataObject) -> Record:
        return data.draw(st.sampled_from([*self.now.values()]))

    def _apply(self, *edits: Edit) -> None:
        after = dict(self.now)
        for edit in edits:
            if edit.after is None:
                del after[edit.before.id]
            else:
                after[edit.after.id] = edit.after
        self.library.apply(Step("Step", edits))
        if after != self.now:  # a step that changes nothing is none
            self.done.append(self.now)
            self.undone.clear()
            self.now = after

    def _moves(
        self, move: Callable[[], Step | None], taken: list[State], kept: list[State]
    ) -> None:
        moved = move()
        assert (moved is None) == (not taken)
        if taken:
            kept.append(self.now)
            self.now = taken.pop()


Desk.TestCase.settings = settings(
    max_examples=15,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestDesk = Desk.TestCase
