"""A program that puts a library under one key after another: none, A, B, none, and so on.

Run as `key_changer.py LIBRARY`; it says "ready" when it begins. The tests kill it.
"""

import sys
from itertools import cycle
from pathlib import Path

from briefing.domain.secret import Secret
from briefing.store.keys import NewKey
from briefing.store.opening import open_library
from briefing.store.probing import salt_of
from briefing.store.re_encrypting import re_encrypt

NONE = b"SQLite format 3\0"
A = NewKey(Secret(b"a" * 32), b"the salt of keyA")
B = NewKey(Secret(b"b" * 32), b"the salt of keyB")
KEYS = {NONE: None, A.salt: A, B.salt: B}
ORDER = (NONE, A.salt, B.salt)


def key_of_file(path: Path) -> Secret | None:
    """The key the library is under at the moment."""
    key = KEYS[salt_of(path)]
    return None if key is None else key.key


def main() -> None:
    path = Path(sys.argv[1])
    old = key_of_file(path)
    open_library(path, key=old).close()
    start = ORDER.index(salt_of(path)) + 1
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for salt in cycle(ORDER[start:] + ORDER[:start]):
        new = KEYS[salt]
        re_encrypt(path, old=old, new=new, report=lambda _done, _total: None)
        old = None if new is None else new.key


if __name__ == "__main__":
    main()
