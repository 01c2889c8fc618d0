"""What a key figure's card shows, as frozen values."""

from typing import Literal, TypeAlias

from briefing.domain.frozen import frozen

Direction: TypeAlias = Literal["", "up", "down", "level"]


@frozen
class FigureCardValue:
    """A key figure: what is counted, the number as worded, who says so and as of when.

    `change` is the difference as text and `direction` where it points: neither good nor bad, so it
    has no colour of its own. `series` are earlier values and this one, for the small curve.
    `caution` says what is wrong (unsourced, disputed, stale).
    """

    key: str
    label: str
    value: str
    change: str = ""
    change_note: str = ""
    direction: Direction = ""
    series: tuple[float, ...] = ()
    claimant: str = ""
    as_of: str = ""
    caution: str = ""

    @property
    def spoken(self) -> str:
        """The card as one sentence."""
        change = f"{self.change} {self.change_note}".strip()
        said = ", ".join(
            part for part in (self.value, change, self.claimant, self.as_of, self.caution) if part
        )
        return f"{self.label}: {said}"
