"""What the address of a link must look like to cite a record of the library."""

from briefing.domain.records import is_id

# The kinds of record a text can cite, in the order a completion shows them. A quotation is an
# excerpt.
REFERENCE_KINDS: tuple[str, ...] = (
    "actor",
    "position",
    "figure",
    "source",
    "excerpt",
    "event",
    "judgement",
    "gap",
    "measure",
    "proposition",
    "issue",
    "place",
    "briefing",
    "edition",
)


def cited_record(href: str) -> tuple[str, str] | None:
    """Kind and id of the record that the address `href` names, or None when it names none.

    A record is named by its kind as the scheme and its canonical UUID, and nothing else:
    `figure:01923c5e-7f3a-7000-8000-0123456789ab`.
    """
    kind, _, record_id = href.partition(":")
    return (kind, record_id) if kind in REFERENCE_KINDS and is_id(record_id) else None
