"""Collects what is printed otherwise than asked while a document is being set."""

import unicodedata

from briefing.typeset.result import Notice, NoticeKind

_DETAIL_LENGTH = 80


class Notices:
    """Notices in the order they arose, each once."""

    def __init__(self) -> None:
        self._found: dict[Notice, None] = {}

    def add(self, kind: NoticeKind, detail: str, key: str | None) -> None:
        """Adds a notice about the element `key`; a long detail is cut."""
        if len(detail) > _DETAIL_LENGTH:
            detail = detail[: _DETAIL_LENGTH - 1] + "…"
        self._found[Notice(kind, _printable(detail), key)] = None

    def add_character(self, character: str, key: str | None) -> None:
        """Adds that a character is missing from every face."""
        name = unicodedata.name(character, "")
        self.add("missing character", f"U+{ord(character):04X} {name}".rstrip(), key)

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
