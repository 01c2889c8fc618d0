"""The words for what a column of a foreign table can hold, and for what its rows become."""

from collections.abc import Mapping

from briefing.desktop.messages import translated
from briefing.domain.messages import Message, message
from briefing.exchange.table_columns import TABLES

_COLUMNS: Mapping[str, Message] = {
    "name": message("Name"),
    "kind": message("Kind"),
    "sort_name": message("Name for sorting"),
    "other_names": message("Other names"),
    "country": message("Country code"),
    "description": message("Description"),
    "start": message("Start"),
    "end": message("End"),
    "sensitivity": message("Sensitivity"),
    "note": message("Note"),
    "measure": message("Measure"),
    "value": message("Number"),
    "qualifier": message("Qualifier"),
    "unit": message("Unit"),
    "as_of": message("As of"),
    "period": message("Period"),
    "claimant": message("Claimant"),
    "status": message("Status"),
    "caveat": message("Caveat"),
    "title": message("Title"),
    "place": message("Place"),
    "actors": message("Actors"),
    "summary": message("Summary"),
    "actor": message("Actor"),
    "proposition": message("Proposition"),
    "issue": message("Issue"),
    "stance": message("Stance"),
    "firmness": message("Firmness"),
    "conditions": message("Conditions"),
    "wording": message("Wording"),
    "basis": message("Basis"),
    "speaker": message("Speaker"),
    "authority": message("Authority"),
    "asserted_on": message("Stated on"),
    "valid_from": message("Valid from"),
    "valid_to": message("Valid to"),
}
_KINDS: Mapping[str, Message] = {
    "actor": message("Actors"),
    "figure": message("Figures"),
    "event": message("Events"),
    "position": message("Positions"),
}


def column_words(name: str) -> str:
    """What a column is called in the language of the interface."""
    return translated(_COLUMNS[name])


def kind_options() -> list[tuple[str, str]]:
    """The kinds that a table can be taken for, with their words."""
    return [(kind, translated(_KINDS[kind])) for kind in TABLES]
