"""Gives the program Python's own `import` back, which PySide6 6.12 replaces.

After each import PySide6 reads the source of the module and looks for its own name in it, since a
module that uses Qt might switch a feature of PySide6 on (`from __feature__ import …`). None of ours
does. Reading the sources took 22 ms of a start, and more at the first visit of every page.
"""

import builtins
from importlib import import_module

from briefing.desktop.compiled_support import compiled_once


def use_plain_imports() -> None:
    """Load PySide6, and import as Python does from then on."""
    with compiled_once():
        import_module("PySide6.QtCore")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
