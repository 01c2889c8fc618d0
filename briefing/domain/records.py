"""What every record has, how its fields say what they hold, and the read-only view of a library.

A record is a frozen dataclass. Its class says its kind (`KIND`, the word on the command line, in
JSON and in links), and each field says by its annotation what it holds: plain text, a number, a
date, a word of a vocabulary (`Literal`) or the id of another record (`RefersTo`).
"""

import os
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import Annotated, Any, ClassVar, Protocol, TypeVar

from briefing.domain.frozen import frozen
from briefing.domain.messages import Message


@frozen
class RefersTo:
    """The field holds the id of a record of this kind; `kind` is None where any kind will do."""

    kind: str | None


@frozen
class InstantText:
    """The field holds a moment in UTC as ISO 8601 text, `2025-11-10T16:00:00Z`."""


@frozen
class Lines:
    """The field holds text that may run over several lines; other texts are one line."""


Instant = Annotated[str, InstantText()]
LongText = Annotated[str, Lines()]

_CANONICAL_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def new_id() -> str:
    """A UUIDv7 as text (RFC 9562, 5.7): ids made later sort later, to the millisecond."""
    milliseconds = time.time_ns() // 1_000_000
    noise = int.from_bytes(os.urandom(10), "big")
    number = (milliseconds & (2**48 - 1)) << 80 | noise
    number = number & ~(0xF << 76) | 0x7 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    digits = f"{number:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def is_id(text: str) -> bool:
    """Whether `text` is a UUID in canonical form: lower case, with hyphens."""
    return _CANONICAL_ID.fullmatch(text) is not None


@frozen
class Problem:
    """What is wrong with one field of a record, in words."""

    field: str
    message: Message


@frozen(kw_only=True)
class Record:
    """The header of every record: who it is, and since when it lies in the trash."""

    KIND: ClassVar[str]

    id: str = field(default_factory=new_id)
    trashed_at: Instant | None = None

    def own_problems(self) -> Iterator[Problem]:
        """What is wrong with the record beyond its fields taken one by one."""
        return iter(())


R = TypeVar("R", bound=Record)


class Records(Protocol):
    """The read-only view of a library that checks and briefings need."""

    def find(self, kind: type[R], id: str) -> R | None:
        """The record of that kind and id, also from the trash, or None."""
        ...

    def all(self, kind: type[R], **equal: Any) -> Sequence[R]:
        """Records whose fields equal the values given, without the trash, in order of entry."""
        ...
