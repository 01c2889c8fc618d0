"""A program that makes one backup after another; the tests kill it.

Run as `backup_maker.py LIBRARY`, the key on standard input; it says "ready" when it begins.
"""

import sys
from pathlib import Path

from briefing.domain.secret import Secret
from briefing.store.backup import back_up


def main() -> None:
    given = sys.stdin.buffer.read()
    key = Secret(given) if given else None
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        back_up(Path(sys.argv[1]), key, lambda _done, _total: None)


if __name__ == "__main__":
    main()
