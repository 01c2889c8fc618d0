"""Collects what is printed otherwise than asked while a document is being set."""

import unicodedata
from collections.abc import Sequence

from briefing.typeset.result import Notice, NoticeKind

_DETAIL_LENGTH = 80


class Notices:
    """Notices in the order they arose, each once; `given` holds every one, repeated or not."""

    def __init__(self) -> None:
        self.given: list[Notice] = []
        self._found: dict[Notice, None] = {}

    def add(self, kind: NoticeKind, detail: str, key: str | None) -> None:
        """Adds a notice about the element `key`; a long detail is cut."""
        if len(detail) > _DETAIL_LENGTH:
            detail = detail[: _DETAIL_LENGTH - 1] + "…"
        self.repeat((Notice(kind, _printable(detail), key),))

    def add_character(self, character: str, key: str | None) -> None:
        """Adds that a character is missing from every face."""
        name = unicodedata.name(character, "")
        self.add("missing character", f"U+{ord(character):04X} {name}".rstrip(), key)

    def repeat(self, notices: Sequence[Notice]) -> None:
        """Adds notices as they were given before."""
        self.given += notices
        self._found.update(dict.fromkeys(notices))

    def clear(self) -> None:
        """Forgets everything."""
        self.given.clear()
        self._found.clear()

    def take(self, others: "Notices") -> None:
        """Adds everything that another has collected."""
        self._found.update(dict.fromkeys(others.all()))

    def all(self) -> tuple[Notice, ...]:
        """Everything so far."""
        return tuple(self._found)


def _printable(text: str) -> str:
    """Text that can be stored and shown: without controls and lone surrogates."""
    return "".join(
        "\ufffd" if unicodedata.category(character) in {"Cc", "Cs"} else character
        for character in text
    )
