"""The ways a list of records can leave the desk, and the words of each."""

from typing import TYPE_CHECKING

from briefing.desktop.messages import say, translated
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message
from briefing.domain.records import Record

if TYPE_CHECKING:
    from briefing.operations.exporting_lists import ListFormat


@frozen
class ListParts:
    """Records of `kind` that belong to those of a list, called `name` together: their `field` names
    one of it.
    """

    name: Message
    kind: type[Record]
    field: str


@frozen
class ListWay:
    """A file of a `format`; `title` heads the dialog, `filter` is as Qt writes them. With `parts`
    these go out and not the records of the list themselves.
    """

    format: "ListFormat"
    title: str
    filter: str
    parts: ListParts | None = None


def list_ways(*, as_references: bool = False, parts: ListParts | None = None) -> list[ListWay]:
    """The ways a list can leave; with `as_references` also for programs of literature."""
    ways = _ways(say("List"), None)
    if as_references:
        ways.append(ListWay("csl", say("List as references, CSL-JSON"), say("CSL-JSON (*.json)")))
    return ways if parts is None else ways + _ways(translated(parts.name), parts)


def _ways(name: str, parts: ListParts | None) -> list[ListWay]:
    return [
        ListWay("csv", say("{list} as CSV", list=name), say("CSV (*.csv)"), parts),
        ListWay("csv-excel", say("{list} as CSV for Excel", list=name), say("CSV (*.csv)"), parts),
        ListWay("xlsx", say("{list} as Excel workbook", list=name), say("Excel (*.xlsx)"), parts),
        ListWay(
            "jsonl", say("{list} as JSON lines", list=name), say("JSON lines (*.jsonl)"), parts
        ),
    ]
