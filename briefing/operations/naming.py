"""What a record is called where one line must do: in lists, in sentences, in labels of steps."""

from briefing.domain.figures import Figure, Measure
from briefing.domain.kinds import KINDS, shapes
from briefing.domain.positions import Position
from briefing.domain.records import Record, Records
from briefing.domain.references import named_records
from briefing.domain.wording import figure_words

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


def name_of(records: Records, record: Record) -> str:
    """The record's own words; where it has none, those of the records it joins, else its id."""
    return _name(records, record, _DEPTH) or record.id


def described(records: Records, record: Record) -> str:
    """Kind and name, as in: actor “Orsenna”."""
    name = name_of(records, record)
    short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
    return f"{record.KIND.replace('_', ' ')} “{short}”"


def _name(records: Records, record: Record, depth: int) -> str:
    words = (getattr(record, field, "") for field in _NAMES)
    own = next((" ".join(text.split()) for text in words if text.strip()), "")
    if own or depth == 0:
        return own
    joined = [_name(records, other, depth - 1) for other in _joins(records, record)]
    return _JOINED.join(filter(None, [_figure(records, record), *joined, _stance(record)]))


def _joins(records: Records, record: Record) -> list[Record]:
    """The records without which this one would be nothing, and the one whose number it is."""
    needed = {shape.name for shape in shapes(type(record)) if shape.required} | {"claimant_id"}
    found = [
        records.find(KINDS[named.kind], named.id)
        for named in named_records(record)
        if named.field in needed and named.kind in KINDS
    ]
    return [other for other in found if other is not None]


def _figure(records: Records, record: Record) -> str:
    if not isinstance(record, Figure):
        return ""
    measure = records.find(Measure, record.measure_id)
    return "" if measure is None else figure_words(record, measure)


def _stance(record: Record) -> str:
    return record.stance.replace("_", " ") if isinstance(record, Position) else ""
