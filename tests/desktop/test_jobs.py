"""Long work goes on beside the window, can be stopped, and tells the window how it ended."""

import threading

import pytest
from PySide6.QtCore import QThread

from briefing.desktop.jobs import Job
from briefing.domain.errors import KnownError
from briefing.domain.messages import message


def run(qtbot, job: Job) -> None:
    with qtbot.waitSignal(job.ended, timeout=5000):
        job.start()


def test_the_result_comes_to_the_thread_of_the_window(qtbot, qapp):
    threads = []
    job = Job(lambda report: threading.current_thread().name)
    results = []
    job.done.connect(results.append)
    job.done.connect(lambda _: threads.append(QThread.currentThread()))

    run(qtbot, job)

    assert results == ["job"]
    assert threads == [qapp.thread()]


def test_progress_reaches_the_window(qtbot):
    told = []

    def work(report):
        report(1, 3)

    job = Job(work)
    job.progressed.connect(lambda done, total: told.append((done, total)))
    run(qtbot, job)

    assert told == [(1, 3)]


def test_a_flood_of_reports_brings_only_the_newest(qtbot):
    told = []

    def work(report):
        for done in range(100_000):
            report(done, 100_000)

    job = Job(work)
    job.progressed.connect(lambda done, total: told.append(done))
    run(qtbot, job)

    assert told[-1] == 99_999
    assert len(told) < 50_000


def test_counts_beyond_32_bits_arrive_whole(qtbot):
    told = []
    job = Job(lambda report: report(5_000_000_000, 6_000_000_000))
    job.progressed.connect(lambda done, total: told.append((done, total)))

    run(qtbot, job)

    assert told == [(5_000_000_000, 6_000_000_000)]


def test_a_cancelled_job_stops_at_its_next_report(qtbot):
    begun, go_on = threading.Event(), threading.Event()
    steps = []

    def work(report):
        begun.set()
        go_on.wait(5)
        report(1, 2)
        steps.append("after the report")

    job = Job(work)
    ends = []
    job.cancelled.connect(lambda: ends.append("cancelled"))
    job.done.connect(lambda _: ends.append("done"))
    job.start()
    begun.wait(5)
    job.cancel()
    assert job.is_cancelling
    with qtbot.waitSignal(job.ended, timeout=5000):
        go_on.set()

    assert ends == ["cancelled"]
    assert steps == []


def test_cancelling_gets_through_work_that_swallows_errors(qtbot):
    def work(report):
        for done in range(1000):
            try:
                report(done, 1000)
            except Exception:  # a reader that goes on after a bad page
                continue

    job = Job(work)
    job.cancel()
    with qtbot.waitSignal(job.cancelled, timeout=5000):
        job.start()


def test_work_that_had_ended_before_the_cancel_counts_as_done(qtbot):
    job = Job(lambda report: "kept")
    job.cancel()
    results = []
    job.done.connect(results.append)

    run(qtbot, job)

    assert results == ["kept"]


def test_a_known_error_arrives_with_its_sentence(qtbot):
    def work(report):
        raise KnownError(message("The file is gone."))

    job = Job(work)
    errors = []
    job.failed.connect(errors.append)
    run(qtbot, job)

    assert [str(error) for error in errors] == ["The file is gone."]


def test_an_error_of_ours_reaches_the_crash_dialog(qtbot):
    def work(report):
        raise ZeroDivisionError

    job = Job(work)
    with qtbot.captureExceptions() as caught:
        run(qtbot, job)

    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_a_job_is_no_longer_running_when_it_tells_its_end(qtbot):
    job = Job(lambda report: None)
    running = []
    job.done.connect(lambda _: running.append(job.is_running))

    run(qtbot, job)

    assert running == [False]


@pytest.mark.parametrize("held", [True, False])
def test_the_end_of_the_program_can_wait_for_the_work(qtbot, held):
    go_on = threading.Event()
    if not held:
        go_on.set()
    job = Job(lambda report: go_on.wait(5))
    with qtbot.waitSignal(job.ended, timeout=5000):
        job.start()
        assert job.wait(0.05 if held else 5) is not held
        go_on.set()
