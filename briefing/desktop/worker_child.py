"""The child process itself: reads calls from its standard input until that ends.

It knows nothing of Qt. What it imports for the first call stays for the next ones.
"""

import gc
import os
import pickle
import sys
import traceback
from collections.abc import Callable, Mapping
from inspect import signature
from queue import SimpleQueue
from threading import Thread
from typing import IO, Any

from briefing.desktop.worker_pipe import read_frame, write_frame
from briefing.domain.errors import KnownError


def main() -> None:
    """Serve calls until the window goes away; what a library prints goes to standard error.

    Called with the word "bare" it is for one call and makes no documents.
    """
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    kept = {} if sys.argv[1:] == ["bare"] else {"reuse": _what_is_reused()}
    # A document is a hundred thousand values that all live until it is made: looking for garbage
    # among them takes a third of the time, so that is done when the answer has left.
    gc.disable()
    requests = SimpleQueue[bytes]()
    Thread(target=_listen, args=(requests,), daemon=True).start()
    while True:
        word, value = _answered(requests.get(), answers, kept)
        try:
            write_frame(answers, pickle.dumps((word, value)))
        except OSError:  # the window has gone before `_listen` heard of it
            os._exit(0)
        del value
        gc.collect()


def _listen(requests: "SimpleQueue[bytes]") -> None:
    """Pass the calls on; a window that is gone, even killed, wants no answer to any of them."""
    while (request := read_frame(sys.stdin.buffer)) is not None:
        requests.put(request)
    os._exit(0)


def _what_is_reused() -> object:
    """What one preview leaves for the next. Documents are what this process is for: its first call
    shall not wait for the imports.
    """
    from briefing.operations.previewing import Reuse

    return Reuse()


def _answered(request: bytes, answers: IO[bytes], kept: Mapping[str, object]) -> tuple[str, Any]:
    def report(done: int, total: int) -> None:
        write_frame(answers, pickle.dumps(("progress", (done, total))))

    try:
        function: Callable[..., Any]
        function, arguments = pickle.loads(request)  # noqa: S301 - it comes from our own window
        wanted = signature(function).parameters
        named = {name: value for name, value in kept.items() if name in wanted}
        return "done", function(*arguments, report, **named)
    except KnownError as error:
        return "refused", (error.message.template, error.message.values)
    except Exception:
        return "fault", traceback.format_exc()


if __name__ == "__main__":
    main()
