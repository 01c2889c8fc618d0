"""The part of Pyphen, which has no types of its own, that is used here."""

class DataInt(int):
    data: tuple[str, int, int] | None

class HyphDict:
    cache: dict[str, list[DataInt]]

class Pyphen:
    hd: HyphDict
    def __init__(self, *, lang: str, left: int = 2, right: int = 2) -> None: ...
    def positions(self, word: str) -> list[DataInt]: ...

def language_fallback(language: str) -> str | None: ...
