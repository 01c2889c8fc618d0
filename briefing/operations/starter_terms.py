"""The neutral words a house list can begin with, as edits that add what is not there yet."""

import json
from collections.abc import Iterator

from briefing.domain.desk import HouseTerm
from briefing.domain.edits import Edit, Step
from briefing.exchange.json_form import from_json
from briefing.resources import resource
from briefing.store.library import Library

_LABEL = "Put the house list"


def starter_step(library: Library) -> Step | None:
    """The step that adds the terms that the library does not have; None where it has them all.

    A term that lies in the trash was taken out on purpose, and stays out.
    """
    there = (*library.all(HouseTerm), *library.all(HouseTerm, trashed=True))
    known = {_key(term.term) for term in there}
    ids = {term.id for term in there}
    missing = [term for term in _shipped() if _key(term.term) not in known and term.id not in ids]
    return Step(_LABEL, tuple(Edit(None, term) for term in missing)) if missing else None


def _shipped() -> Iterator[HouseTerm]:
    for line in resource("house_terms.jsonl").read_text("utf-8").splitlines():
        term = from_json(json.loads(line))
        assert isinstance(term, HouseTerm)
        yield term


def _key(term: str) -> str:
    return " ".join(term.casefold().split())
