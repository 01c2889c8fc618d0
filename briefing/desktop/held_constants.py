"""Keeps Python 3.11 alive under PySide6 6.12.

The wheels of PySide6 6.12.0 give `None`, `True` and `False` back without counting the reference,
which is right from Python 3.12 on, where these objects never die. Python 3.11 counts, and ends with
"deallocating None" after some thousand calls that return nothing. So before Qt is used the counts
are raised beyond any number of calls a program can make.
"""

import ctypes
import sys

_MORE_THAN_EVER_RETURNED = 1 << 48
_IMMORTAL_SINCE = (3, 12)


def hold_constants() -> None:
    """Make `None`, `True`, `False` and `NotImplemented` outlive the program, once."""
    if sys.version_info >= _IMMORTAL_SINCE or sys.getrefcount(None) > _MORE_THAN_EVER_RETURNED // 2:
        return
    for constant in (None, True, False, NotImplemented):
        count = ctypes.c_ssize_t.from_address(id(constant))
        count.value += _MORE_THAN_EVER_RETURNED
