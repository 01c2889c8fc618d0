"""The sample as it is shipped: every line of its files as a JSON object."""

import json
from typing import Any

import pytest

from briefing.resources import resource

Given = dict[str, Any]


class Sample:
    """The objects in the order of the files, found by kind, by id and by what they say."""

    def __init__(self) -> None:
        self.folder = resource("sample")
        self.given: list[Given] = [
            json.loads(line)
            for path in sorted(self.folder.glob("*.jsonl"))
            for line in path.read_text(encoding="utf-8").splitlines()
        ]
        self.by_id = {given["id"]: given for given in self.given}

    def all(self, kind: str, /, **equal: Any) -> list[Given]:
        return [
            given
            for given in self.given
            if given["record"] == kind
            and all(given.get(name) == value for name, value in equal.items())
        ]

    def one(self, kind: str, /, **equal: Any) -> Given:
        (found,) = self.all(kind, **equal)
        return found

    def actor(self, name: str) -> Given:
        return self.one("actor", name=name)

    def position(self, actor: str, proposition: str) -> Given:
        return self.one(
            "position",
            actor_id=self.actor(actor)["id"],
            proposition_id=self.one("proposition", text=proposition)["id"],
        )

    def figure(self, label: str) -> Given:
        return self.one("figure", measure_id=self.one("measure", label=label)["id"])

    def evidence(self, record: Given, role: str = "supports") -> list[tuple[Given, Given]]:
        """What speaks for `record`: pairs of evidence and excerpt."""
        return [
            (evidence, self.by_id[evidence["excerpt_id"]])
            for evidence in self.all("evidence", record_id=record["id"])
            if evidence.get("role", "supports") == role
        ]

    def text_of(self, title_part: str) -> str:
        source = next(each for each in self.all("source") if title_part in each["title"])
        return self.one("source_text", source_id=source["id"])["text"]


@pytest.fixture(scope="session")
def sample() -> Sample:
    return Sample()
