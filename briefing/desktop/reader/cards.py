"""The card of a passage: what was made of it, the record under the pointer first."""

from briefing.desktop.messages import say
from briefing.desktop.reader.passage_marks import PassageMark
from briefing.desktop.widgets.hover_card import CardContent, CardLine
from briefing.desktop.widgets.marks import IconMark

_MOST_LINES = 6


def card_of_passage(mark: PassageMark, first: str = "") -> CardContent:
    """What a card says of a passage; `first` is the id of the record that heads it."""
    records = sorted(mark.records, key=lambda record: record.id != first)
    head = records[0]
    lines = [CardLine(head.detail)] if head.detail else []
    lines += [CardLine(record.spoken) for record in records[1:_MOST_LINES]]
    return CardContent(
        IconMark(head.icon, head.tint),
        head.label,
        head.title,
        tuple(lines),
        say("Click its mark in the margin to open it"),
    )
