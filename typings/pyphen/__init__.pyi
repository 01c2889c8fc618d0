"""The part of Pyphen, which has no types of its own, that is used here."""

from pathlib import Path

class DataInt(int):
    data: tuple[str, int, int] | None

class HyphDict:
    patterns: dict[str, object]
    def positions(self, word: str) -> list[DataInt]: ...

class Pyphen:
    hd: HyphDict
    def __init__(self, *, lang: str, left: int = 2, right: int = 2) -> None: ...

LANGUAGES: dict[str, Path]

def language_fallback(language: str) -> str | None: ...
