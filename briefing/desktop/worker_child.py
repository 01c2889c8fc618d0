"""The child process itself: reads calls from its standard input until that ends.

It knows nothing of Qt. What it imports for the first call stays for the next ones.
"""

import os
import pickle
import sys
import traceback
from collections.abc import Callable
from typing import IO, Any

from briefing.desktop.worker_pipe import read_frame, write_frame
from briefing.domain.errors import KnownError


def main() -> None:
    """Serve calls until the window goes away; what a library prints goes to standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _import_what_is_needed()
    while (request := read_frame(sys.stdin.buffer)) is not None:
        word, value = _answered(request, answers)
        write_frame(answers, pickle.dumps((word, value)))


def _import_what_is_needed() -> object:
    """Documents are what this process is for: its first call shall not wait for the imports."""
    from briefing.operations.previewing import preview

    return preview


def _answered(request: bytes, answers: IO[bytes]) -> tuple[str, Any]:
    def report(done: int, total: int) -> None:
        write_frame(answers, pickle.dumps(("progress", (done, total))))

    try:
        function: Callable[..., Any]
        function, arguments = pickle.loads(request)  # noqa: S301 - it comes from our own window
        return "done", function(*arguments, report)
    except KnownError as error:
        return "refused", (error.message.template, error.message.values)
    except Exception:
        return "fault", traceback.format_exc()


if __name__ == "__main__":
    main()
