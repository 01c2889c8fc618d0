"""A program that writes as fast as it can and says each step it was told is kept.

Run as `busy_writer.py LIBRARY`, with the key of an encrypted library on standard input; every line
on standard output is the id of an actor whose steps were acknowledged: it was added, its note was
typed in one step that goes on, undone and done again. The tests kill it.
"""

import sys
from dataclasses import replace
from pathlib import Path

from briefing.domain.actors import Actor, ActorName
from briefing.domain.edits import Edit, Step
from briefing.domain.secret import Secret
from briefing.store.opening import open_library


def main() -> None:
    key = sys.stdin.buffer.read()
    secret = Secret(key) if key else None
    with open_library(Path(sys.argv[1]), author="Busy", key=secret) as library:
        while True:
            actor = Actor(name="Ardavia", kind="state", note="words to be searched " * 20)
            name = ActorName(actor_id=actor.id, name="Ardava")
            library.apply(Step("Add", (Edit(None, actor), Edit(None, name))))
            shorter = replace(actor, note="words")
            short = replace(actor, note="short")
            library.apply(Step("Note", (Edit(actor, shorter),)))
            library.apply(Step("Note", (Edit(shorter, short),)), continuing=True)
            library.undo()
            library.redo()
            sys.stdout.write(f"{actor.id}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
