"""What a look at a draft brings back: values alone, so that the window loads nothing for them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.domain.checks.finding import DraftCheck

if TYPE_CHECKING:
    from briefing.documents.sentence_trace import Carried


@dataclass(frozen=True)
class TraceLine:
    """A sentence of the text called `text`, from `start` to `end` in code points: sourced, an
    assessment, or carried by nothing; and the passages that carry it.
    """

    text: str
    start: int
    end: int
    carried: "Carried"
    excerpt_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class DraftLook:
    """The texts that were looked at, by their names in the order of the page; what the checks found
    in them, and the sentences in their order.
    """

    texts: tuple[tuple[str, str], ...]
    check: DraftCheck
    trace: tuple[TraceLine, ...]
