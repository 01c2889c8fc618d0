"""Key figures as cards: the number, how it changed or why that is not said, whose it is."""

from collections.abc import Sequence
from decimal import Decimal

from briefing.desktop.messages import number, say, translated
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.widgets.card_values import Direction
from briefing.domain.comparison import Difference, NotComparable
from briefing.domain.figures import Figure

ChangeWords = tuple[str, str, Direction]


def change_words(change: Difference | NotComparable | None, before: Figure | None) -> ChangeWords:
    """The difference, against when it stands, and where it points; or why there is none."""
    if change is None or before is None:
        return "", "", ""
    if isinstance(change, NotComparable):
        return "", translated(change.reason), ""
    then = before.as_of or before.period
    since = say("against {date}", date=date_shown(then)) if then else say("against the one before")
    if change.amount == 0:
        return say("unchanged"), since, "level"
    return signed(change.amount), since, "up" if change.amount > 0 else "down"


def signed(amount: Decimal) -> str:
    """A difference with its sign."""
    return f"+{number(amount)}" if amount > 0 else number(amount)


def curve(figures: Sequence[Figure]) -> tuple[float, ...]:
    """The values a small curve is drawn with: of a range, its middle."""
    values = [_value(figure) for figure in figures]
    return tuple(float(value) for value in values if value is not None)


def _value(figure: Figure) -> Decimal | None:
    if figure.low is not None and figure.high is not None:
        return (figure.low + figure.high) / 2
    return figure.value
