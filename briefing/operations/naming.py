"""What a record is called where one line must do: in lists, in sentences, in labels of steps."""

from collections.abc import Mapping
from dataclasses import field

from briefing.domain.figures import Figure, Measure
from briefing.domain.frozen import frozen
from briefing.domain.kinds import KINDS, shapes
from briefing.domain.positions import Position
from briefing.domain.records import Record, Records
from briefing.domain.references import named_records
from briefing.domain.vocabularies import Stance
from briefing.domain.wording import ENGLISH, FigureWords, figure_words

_NAMES = (
    "title",
    "name",
    "label",
    "question",
    "exact",
    "term",
    "rule",
    "alternative_text",
    "short_label",
    "text",
)
_JOINED = " · "
_DEPTH = 2  # evidence joins a figure, which joins its measure; deeper names say no more
_LONGEST = 60


@frozen
class NameWords:
    """What of a name is not the analyst's own words; a stance that is left out is its English."""

    figures: FigureWords = ENGLISH
    stances: Mapping[Stance, str] = field(default_factory=dict[Stance, str], hash=False)


def name_of(records: Records, record: Record, words: NameWords | None = None) -> str:
    """The record's own words; where it has none, those of the records it joins, else its id.

    In English unless other `words` are given.
    """
    return _name(records, record, words or NameWords(), _DEPTH) or record.id


def described(records: Records, record: Record) -> str:
    """Kind and name, as in: actor “Orsenna”."""
    name = name_of(records, record)
    short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
    return f"{record.KIND.replace('_', ' ')} “{short}”"


def _name(records: Records, record: Record, words: NameWords, depth: int) -> str:
    texts = (getattr(record, each, "") for each in _NAMES)
    own = next((" ".join(text.split()) for text in texts if text.strip()), "")
    if own or depth == 0:
        return own
    joined = [_name(records, other, words, depth - 1) for other in _joins(records, record)]
    parts = (_figure(records, record, words.figures), *joined, _stance(record, words))
    return _JOINED.join(filter(None, parts))


def _joins(records: Records, record: Record) -> list[Record]:
    """The records without which this one would be nothing, and the one whose number it is."""
    needed = {shape.name for shape in shapes(type(record)) if shape.required} | {"claimant_id"}
    found = [
        records.find(KINDS[named.kind], named.id)
        for named in named_records(record)
        if named.field in needed and named.kind in KINDS
    ]
    return [other for other in found if other is not None]


def _figure(records: Records, record: Record, words: FigureWords) -> str:
    if not isinstance(record, Figure):
        return ""
    measure = records.find(Measure, record.measure_id)
    return "" if measure is None else figure_words(record, measure, words)


def _stance(record: Record, words: NameWords) -> str:
    if not isinstance(record, Position):
        return ""
    return words.stances.get(record.stance, record.stance.replace("_", " "))
