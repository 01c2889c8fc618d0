"""The history of a briefing's texts for the window, read and compared in the child process."""

from collections.abc import Callable
from pathlib import Path

from briefing.domain.frozen import frozen
from briefing.domain.secret import Secret
from briefing.operations.briefing_texts import DRAFT
from briefing.operations.reading_files import opened_to_read
from briefing.operations.telling_texts import TextState, text_states, texts_at
from briefing.text.plain_words import plain_words
from briefing.text.text_difference import Piece, difference

NOW = 1 << 62  # a step that no library has reached


@frozen
class ComparedText:
    """What differs in the text of that name; links and headings are compared by their words."""

    name: str
    pieces: tuple[Piece, ...]


def told_texts(
    path: Path,
    briefing_id: str,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> tuple[TextState, ...]:
    """As `text_states`, for the library at `path`. Raises `LibraryError`s."""
    report(0, 1)
    with opened_to_read(path, key, as_of) as library:
        return text_states(library, briefing_id)


def compared_texts(
    path: Path,
    briefing_id: str,
    older: int,
    newer: int,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> tuple[ComparedText, ...]:
    """The texts that are not the same after the steps `older` and `newer`, the typed parts first.

    A text of which only the addresses of links differ has no piece that was taken out or put in.
    Raises `LibraryError`s.
    """
    report(0, 1)
    with opened_to_read(path, key, as_of) as library:
        one = texts_at(library, briefing_id, older)
        other = texts_at(library, briefing_id, newer)
    names = sorted({**one, **other}, key=lambda name: name == DRAFT)
    return tuple(
        ComparedText(
            name,
            difference(plain_words(one.get(name, "")), plain_words(other.get(name, ""))),
        )
        for name in names
        if one.get(name, "") != other.get(name, "")
    )
