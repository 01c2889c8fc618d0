"""Keeps what PySide6 6.12 compiles anew at every start: the modules it carries as texts.

They lie in its library and serve its sentences about wrong arguments. To compile them took 15 ms of
a start. Python keeps the compiled modules of a program in `__pycache__`, and these are kept there
in the same way: by the hash of their text, where it may write, and as if nothing had been kept
where the file cannot be read.

One of them writes stub files for editors, which a running program never does. To load it and what
it needs took 7 ms more; it is left empty.
"""

import builtins
import marshal
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from importlib.util import cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any, TypeAlias

_OF_PYSIDE = ("signature_bootstrap.py", "shibokensupport/")
_WRITES_STUBS = "shibokensupport/signature/lib/pyi_generator.py"
_FORMAT = source_hash(sys.version.encode())  # another Python reads other code

_Kept: TypeAlias = dict[tuple[str, bytes], CodeType]  # by name and hash of the text


@contextmanager
def compiled_once() -> Generator[None]:
    """Within it, in one thread, what PySide6 compiles is taken from the file that keeps it."""
    file = Path(cache_from_source(str(Path(__file__).with_name("pyside_support.py"))))
    kept, used = _read(file), _Kept()
    usual = builtins.compile

    def compiled(source: Any, name: Any, *how: Any, **more: Any) -> Any:
        if how != ("exec",) or more or not str(name).startswith(_OF_PYSIDE):
            return usual(source, name, *how, **more)
        text = source if isinstance(source, bytes) else str(source).encode()
        if name == _WRITES_STUBS:
            text = b""
        key = (str(name), source_hash(text))
        used[key] = kept[key] if key in kept else usual(text, name, "exec")
        return used[key]

    builtins.compile = compiled
    try:
        yield
    finally:
        builtins.compile = usual
    if used.keys() != kept.keys() and not sys.dont_write_bytecode:
        _write(file, used)


def _read(file: Path) -> _Kept:
    try:
        format, kept = marshal.loads(file.read_bytes())  # noqa: S302 - as Python reads its own
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kept if format == _FORMAT else {}


def _write(file: Path, kept: _Kept) -> None:
    part = file.with_name(f"{file.name}.{id(kept):x}.part")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(marshal.dumps((_FORMAT, kept)))
        part.replace(file)
    with suppress(OSError):
        part.unlink(missing_ok=True)
