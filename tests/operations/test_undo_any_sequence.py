"""Whatever was put, changed, trashed and restored: undone step by step it is as it was before."""

import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from briefing.domain.kinds import KINDS
from briefing.domain.records import Record, new_id
from briefing.operations.putting import put
from briefing.operations.trashing import restore, trash
from briefing.operations.undoing import undo
from briefing.store.library import Library
from briefing.store.opening import create_library, open_library

WORDS = st.text(st.sampled_from("aé\u0301 ñش🕊"), min_size=1, max_size=6).map(lambda t: f"w{t}w")
TEXTS = st.lists(WORDS, min_size=1, max_size=3).map("\n".join)
NUMBERS = st.decimals(-999, 999, allow_nan=False, places=2).map(str)
DATES = st.none() | st.sampled_from(
    ["2031", "2031-02~", {"edtf": "2031-02-03", "basis": "inferred", "as_written": "Monday"}]
)


def content(library: Library) -> dict[str, Record]:
    """Everything in the library in the order of entry, the trash included."""
    return {
        record.id: record
        for kind in KINDS.values()
        for trashed in (False, True)
        for record in library.all(kind, trashed=trashed)
    }


class Desk(RuleBasedStateMachine):
    """A desk at work on a library: `before` holds what was in it before each step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "desk.briefing"
        self.library = create_library(self.path, author="A. Desk")
        self.before: list[dict[str, Record]] = []

    def teardown(self) -> None:
        while self.before:
            self._undo()
        assert content(self.library) == {}
        self.library.close()
        self.folder.cleanup()

    def _step(self, step: Callable[[], Any]) -> None:
        before = content(self.library)
        step()
        if content(self.library) != before:
            self.before.append(before)

    def _put(self, *lines: dict) -> None:
        data = "\n".join(json.dumps(line) for line in lines).encode()
        self._step(lambda: put(self.library, data))

    def _undo(self) -> None:
        undo(self.library)
        before = self.before.pop()
        assert content(self.library) == before
        assert list(content(self.library)) == list(before)

    def _ids(self, kind: str) -> list[str]:
        return [record.id for record in content(self.library).values() if kind == record.KIND]

    @initialize(label=WORDS, value=NUMBERS, text=TEXTS)
    def first_records(self, label, value, text) -> None:
        measure, source, source_text = new_id(), new_id(), new_id()
        self._put(
            {"record": "figure", "measure_id": measure, "value": value},
            {"record": "measure", "id": measure, "label": label},
            {"record": "excerpt", "source_text_id": source_text, "exact": "Nowhere else."},
            {
                "record": "source_text",
                "id": source_text,
                "source_id": source,
                "text": f"{text}\nNowhere else.",
            },
            {"record": "source", "id": source},
        )

    @rule(value=NUMBERS, as_of=DATES, pick=st.randoms(use_true_random=False))
    def put_figures(self, value, as_of, pick) -> None:
        line = {"record": "figure", "value": value, "as_of": as_of}
        measure = pick.choice(self._ids("measure"))
        self._put(
            {**line, "measure_id": measure},
            {**line, "id": pick.choice(self._ids("figure")), "caveat": "Counted again."},
        )

    @rule(title=WORDS, text=TEXTS, trend=TEXTS)
    def put_a_briefing(self, title, text, trend) -> None:
        figure = self._ids("figure")[0]
        self._put(
            {
                "record": "briefing",
                "title": title,
                "text": f"{text} [it](figure:{figure})",
                "parts": {"trend": trend},
            }
        )

    @precondition(lambda self: self._ids("briefing"))
    @rule(text=TEXTS)
    def write_on(self, text) -> None:
        self._put({"record": "briefing", "id": self._ids("briefing")[-1], "text": text})

    @rule(text=TEXTS, kept=st.booleans())
    def correct_a_text(self, text, kept) -> None:
        end = "Nowhere else." if kept else "Somewhere."
        source = self._ids("source")[0]
        self._put({"record": "source_text", "source_id": source, "text": f"{text}\n{end}"})

    @rule(pick=st.randoms(use_true_random=False))
    def trash_something(self, pick) -> None:
        id = pick.choice(list(content(self.library)))
        self._step(lambda: trash(self.library, id))

    @rule(pick=st.randoms(use_true_random=False))
    def restore_something(self, pick) -> None:
        id = pick.choice(list(content(self.library)))
        self._step(lambda: restore(self.library, id))

    @precondition(lambda self: len(self.before) > 1)
    @rule()
    def undo_one(self) -> None:
        self._undo()

    @rule()
    def close_and_open_again(self) -> None:
        before = content(self.library)
        self.library.close()
        self.library = open_library(self.path, author="A. Desk")
        assert content(self.library) == before

    @invariant()
    def the_file_is_sound(self) -> None:
        assert {finding.rule for finding in self.library.check()} <= {"link"}


TestAnySequence = Desk.TestCase
TestAnySequence.settings = settings(
    max_examples=12,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
