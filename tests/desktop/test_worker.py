"""The child process: values go in and out, it dies without harm, and cancelling ends it at once."""

import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType

import pytest

from briefing.desktop.jobs import Cancelled, Job
from briefing.desktop.worker import ChildDied, ChildFault, Worker, WorkRefused
from briefing.desktop.worker_pipe import read_frame, write_frame
from briefing.documents.pdf import to_pdf
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.operations.exporting import Wanted, briefing_for, composed
from briefing.store.opening import open_library

IN_CHILD = """
import os, sys, time
from briefing.domain.errors import KnownError
from briefing.domain.messages import message

def pid(report):
    return os.getpid()

def add(one, other, report):
    report(1, 2)
    return one + other

def refuse(name, report):
    raise KnownError(message("There is no {name}.", name=name))

def fail(report):
    return 1 // 0

def die(report):
    os._exit(3)

def made(name, report):
    time.sleep(0.05)
    return [name]

def sleep(report):
    report(1, 9)
    time.sleep(60)

def modules(report):
    return sorted(sys.modules)

def chatter(report):
    print("a word")
    os.system("echo another")
    return "done"
"""


@pytest.fixture
def work(tmp_path, monkeypatch) -> ModuleType:
    """Functions that the child can import as well."""
    (tmp_path / "work_in_child.py").write_text(IN_CHILD)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *filter(None, sys.path)]))
    monkeypatch.delitem(sys.modules, "work_in_child", raising=False)
    import work_in_child

    return work_in_child


@pytest.fixture
def worker(work):
    worker = Worker()
    yield worker
    worker.close()


class Told:
    """A report that remembers, and stops the work once it is told to."""

    def __init__(self, *, stops: bool = False) -> None:
        self.stops = stops
        self.reports: list[tuple[int, int]] = []

    def __call__(self, done: int, total: int) -> None:
        self.reports.append((done, total))
        if self.stops and total:
            raise Cancelled


def test_gives_what_the_function_gives_and_its_progress(worker, work):
    told = Told()
    assert worker.run(work.add, 3, 4, report=told) == 7
    assert (1, 2) in told.reports


def test_the_child_stays_for_the_next_call(worker, work):
    first = worker.run(work.pid, report=Told())
    assert worker.run(work.pid, report=Told()) == first != os.getpid()


def test_a_known_error_comes_back_with_its_sentence_and_the_child_stays(worker, work):
    first = worker.run(work.pid, report=Told())
    with pytest.raises(WorkRefused) as refused:
        worker.run(work.refuse, "font", report=Told())
    assert str(refused.value) == "There is no font."
    assert refused.value.message.values == (("name", "font"),)
    assert worker.run(work.pid, report=Told()) == first


def test_a_fault_comes_back_with_the_traceback_of_the_child(worker, work):
    with pytest.raises(ChildFault, match="ZeroDivisionError"):
        worker.run(work.fail, report=Told())
    assert worker.run(work.add, 1, 1, report=Told()) == 2


def test_a_child_that_dies_says_so_and_the_next_call_has_a_new_one(worker, work):
    first = worker.run(work.pid, report=Told())
    with pytest.raises(ChildDied, match="try once more"):
        worker.run(work.die, report=Told())
    assert worker.run(work.pid, report=Told()) != first


def test_cancelling_kills_the_child_at_once(worker, work):
    first = worker.run(work.pid, report=Told())
    with pytest.raises(Cancelled):
        worker.run(work.sleep, report=Told(stops=True))
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)
    assert worker.run(work.add, 1, 1, report=Told()) == 2


def test_who_asks_the_same_of_one_state_is_given_one_answer(worker, work):
    answers = {}

    def ask(name: str, answers=answers) -> list[str]:
        return worker.run_once(answers, ("list", name), work.made, name, report=Told())

    with ThreadPoolExecutor(2) as both:
        one, other = both.map(ask, ("here", "here"))
    assert one == ["here"]
    assert other is one
    assert ask("there") == ["there"]
    assert ask("here", {}) is not one


def test_who_is_cancelled_or_refused_leaves_the_question_to_the_next(worker, work):
    answers, question = {}, ("sum", 2)
    with pytest.raises(Cancelled):
        worker.run_once(answers, question, work.sleep, report=Told(stops=True))
    with pytest.raises(WorkRefused):
        worker.run_once(answers, question, work.refuse, "font", report=Told())
    assert worker.run_once(answers, question, work.add, 1, 1, report=Told()) == 2


def test_a_child_whose_window_was_killed_ends_in_the_middle_of_its_work(work):
    """The system closes the pipe of a killed window, and nobody else would end the child."""
    child = [sys.executable, "-m", "briefing.desktop.worker_child"]
    with subprocess.Popen(child, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        write_frame(process.stdin, pickle.dumps((work.sleep, ())))
        assert read_frame(process.stdout) == pickle.dumps(("progress", (1, 9)))
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_what_a_library_prints_does_not_disturb_the_answer(worker, work):
    assert worker.run(work.chatter, report=Told()) == "done"


def test_a_closed_worker_computes_nothing(worker, work):
    worker.warm()
    worker.close()
    worker.warm()
    with pytest.raises(ChildDied):
        worker.run(work.pid, report=Told())


def test_a_job_waits_for_it_without_holding_up_the_window(worker, work, qtbot):
    job = Job(lambda report: worker.run(work.sleep, report=report))
    with qtbot.waitSignal(job.cancelled, timeout=10_000):
        job.progressed.connect(job.cancel)
        job.start()


def test_the_sample_is_typeset_as_here(worker, sample_file):
    with open_library(sample_file, writing=False) as library:
        (first, *_) = library.all(Briefing)
        briefing = briefing_for(library, Wanted(first.id))
        document = composed(library, briefing, Date("2025-11-12"))
    there = worker.run(to_pdf, document, briefing.paper, report=Told())
    assert there == to_pdf(document, briefing.paper)


def test_the_child_knows_nothing_of_qt(worker, work):
    assert worker.run(work.add, 1, 1, report=Told()) == 2
    modules = worker.run(work.modules, report=Told())
    assert "briefing.typeset.document" in modules
    assert [name for name in modules if name.startswith("PySide6")] == []
