"""The ways a list of records can leave the desk, and the words of each."""

from typing import TYPE_CHECKING

from briefing.desktop.messages import say
from briefing.domain.frozen import frozen

if TYPE_CHECKING:
    from briefing.operations.exporting_lists import ListFormat


@frozen
class ListWay:
    """A file of a `format`; `title` heads the dialog, `filter` is as Qt writes them."""

    format: "ListFormat"
    title: str
    filter: str


def list_ways(*, as_references: bool) -> tuple[ListWay, ...]:
    """The ways a list can leave; with `as_references` also for programs of literature."""
    ways = (
        ListWay("csv", say("List as CSV"), say("CSV (*.csv)")),
        ListWay("csv-excel", say("List as CSV for Excel"), say("CSV (*.csv)")),
        ListWay("xlsx", say("List as Excel workbook"), say("Excel (*.xlsx)")),
        ListWay("jsonl", say("List as JSON lines"), say("JSON lines (*.jsonl)")),
    )
    if not as_references:
        return ways
    return (*ways, ListWay("csl", say("List as references, CSL-JSON"), say("CSL-JSON (*.json)")))
