"""What a record is called on the screen, also when nobody has named it."""

from typing import get_args

from briefing.desktop.checking.rule_words import rule_title
from briefing.desktop.messages import say, translated
from briefing.desktop.records.interface_figures import interface_figure_words
from briefing.desktop.records.kind_looks import kind_words
from briefing.desktop.records.vocabulary_words import words_for
from briefing.domain.briefings import Answer
from briefing.domain.records import Record, Records
from briefing.domain.sources import Source
from briefing.domain.vocabularies import Stance
from briefing.operations.naming import NameWords, name_of

_STANCES: tuple[Stance, ...] = get_args(Stance)


def shown_name(records: Records, record: Record) -> str:
    """The record's name; of a source without title where it appeared, else that it has no name."""
    name = own_name(records, record)
    if name != record.id:
        return name
    if isinstance(record, Source):
        return record.container_title or record.publisher or say("A source without a title")
    return say("{kind} without a name", kind=translated(kind_words(record)))


def own_name(records: Records, record: Record) -> str:
    """The name as `name_of` makes it, in the language of the interface; of an answer to a check
    what its rule is called.
    """
    if isinstance(record, Answer):
        return rule_title(record.rule)
    stances: dict[Stance, str] = {stance: words_for(_STANCES, stance) for stance in _STANCES}
    return name_of(records, record, NameWords(interface_figure_words(), stances))
