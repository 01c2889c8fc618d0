"""Where a shipped file lies, in an installed package and in a checkout alike."""

from pathlib import Path

_HERE = Path(__file__).parent
_ROOTS = tuple(root for root in (_HERE / "resources", _HERE.parent / "resources") if root.is_dir())


def resource(name: str) -> Path:
    """The path of the shipped file or folder `name`, such as "fonts/NotoSans-Regular.ttf".

    Raises `FileNotFoundError` when nothing of that name is shipped.
    """
    for root in _ROOTS:
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(name)
