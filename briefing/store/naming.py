"""A record in the words of a sentence: its kind and what it begins with."""

from briefing.domain.records import Record
from briefing.store.rows import table_of

_LONGEST = 60


def words_for(record: Record) -> str:
    """The record's kind and its first words, such as “actor “Egypt””; the id where it has none."""
    for field in table_of(type(record)).fields[2:]:
        value = getattr(record, field.name)
        if field.type not in ("text", "decimal") or field.vocabulary or value is None:
            continue
        if first := str(value).strip().split("\n")[0]:
            shown = first if len(first) <= _LONGEST else f"{first[: _LONGEST - 1].rstrip()}…"
            return f"{kind_words(record.KIND)} “{shown}”"
    return f"{kind_words(record.KIND)} {record.id}"


def kind_words(kind: str) -> str:
    """The word for a kind as it stands in a sentence."""
    return kind.replace("_", " ")
