"""Keeps a library as this version of the program writes it, for all later versions to open.

`python scripts/keep_library.py` writes three files to `tests/libraries/`, named by the schema: a
plain library (packed), an encrypted one, and every record they hold as JSON lines, for the test
that opens the libraries and reads them back. It is run once for each schema, before the schema is
changed; what was kept is never written again.

There are two records of every kind: one that says no more than it must, and one with every field
filled that refers to the first. Some were changed, trashed and taken back, so that the change log
holds what a log can hold.
"""

import json
import lzma
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from briefing.domain.actors import Actor
from briefing.domain.briefings import Part
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Issue
from briefing.domain.kinds import KINDS, FieldShape, shapes
from briefing.domain.records import Record, new_id
from briefing.domain.secret import Secret
from briefing.domain.sources import text_sha256
from briefing.domain.validation import require_sound
from briefing.exchange.json_form import to_json
from briefing.store.keys import NewKey, new_key
from briefing.store.opening import create_library
from briefing.store.schema import SCHEMA

WHERE = Path(__file__).parents[1] / "tests" / "libraries"
OPENED_BY = "seven wells of Orsenna"
FILES = (b"", b"The bytes of a kept file.\n")

_WRITTEN = "“Seven wells”, café, نص, 写, \U0001f30a\nand a second line."
_BY_TYPE: Mapping[str, Any] = {
    "yes_no": False,
    "whole_number": 7,
    "decimal": Decimal("1234.50"),
    "date": Date("2025-11", basis="inferred", as_written="in November"),
    "instant": "2025-11-10T09:30:00Z",
}
# What a field holds that not any value will do for.
_OTHER = Actor(name="The other", kind="state")
_BY_NAME: Mapping[tuple[str, str], Any] = {
    ("actor", "country"): "EG",
    ("briefing", "language"): "ar",
    ("briefing", "parts"): (Part("purpose", _WRITTEN),),
    ("edition", "content"): _WRITTEN,
    ("edition", "content_sha256"): text_sha256(_WRITTEN),
    ("evidence", "credibility"): 2,
    ("excerpt", "start"): 1,
    ("excerpt", "end"): 12,
    ("excerpt", "exact"): "Seven wells",
    ("figure", "value"): None,
    ("figure", "high"): Decimal(1300),
    ("file", "sha256"): sha256(FILES[1]).hexdigest(),
    ("file", "size"): len(FILES[1]),
    ("judgement", "likelihood"): "likely",
    ("organisation", "accent_colour"): "#14305E",
    ("relation", "object_id"): _OTHER.id,
}
# What a record must say together with what its class asks for.
_LEAST: Mapping[str, Mapping[str, Any]] = {
    "excerpt": {"start": 0, "end": 6, "exact": "source"},
    "figure": {"value": Decimal("0.10")},
    "file": {"sha256": sha256(FILES[0]).hexdigest(), "size": 0},
}
_COMPUTED = {("source_text", "sha256")}
_KIND_NAMED = ("record_kind", "subject_kind")


def main() -> None:
    steps = _steps()
    with tempfile.TemporaryDirectory() as folder:
        plain, encrypted = Path(folder) / "plain.briefing", Path(folder) / "encrypted.briefing"
        kept = _keep(plain, steps, None)
        _keep(encrypted, steps, new_key(Secret(bytearray(OPENED_BY.encode()))))
        WHERE.mkdir(exist_ok=True)
        lines = [json.dumps(to_json(record), ensure_ascii=False) for record in kept]
        _new(f"{SCHEMA}.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
        _new(f"{SCHEMA}.plain.briefing.xz").write_bytes(lzma.compress(plain.read_bytes()))
        shutil.copyfile(encrypted, _new(f"{SCHEMA}.encrypted.briefing"))


def _new(name: str) -> Path:
    file = WHERE / name
    if file.exists():
        raise SystemExit(f"{file} is kept already.")
    return file


def _keep(path: Path, steps: Sequence[Step], key: NewKey | None) -> list[Record]:
    """Makes the library at `path`, whose last step is undone, and gives every record it holds."""
    with create_library(path, author="A. Keeper", key=key) as library:
        for data in FILES:
            library.put_bytes(data)
        for step in steps:
            library.apply(step)
        library.undo()
        return [
            record
            for kind in KINDS.values()
            for record in (*library.all(kind), *library.all(kind, trashed=True))
        ]


def _steps() -> list[Step]:
    least, full = _records()
    again, _ = _records()
    actor = next(record for record in full if isinstance(record, Actor))
    issue = Issue(title="In the trash")
    trashed = replace(issue, trashed_at="2025-11-11T10:00:00Z")
    return [
        _putting("Put what must be", [_OTHER, *least]),
        _putting("Put everything", full),
        Step("Rename", (Edit(actor, replace(actor, name="Orsenna, renamed")),)),
        _putting("Put issue", [issue]),
        Step("Trash issue", (Edit(issue, trashed),)),
        _putting("Taken back", again),
    ]


def _putting(label: str, records: Sequence[Record]) -> Step:
    return Step(label, tuple(Edit(None, record) for record in records))


def _records() -> tuple[list[Record], list[Record]]:
    """Of every kind a record with nothing but what it must say, and one with every field."""
    ids = {kind: new_id() for kind in KINDS}
    least = [_least(kind, ids) for kind in KINDS.values()]
    return least, [_full(kind, ids) for kind in KINDS.values()]


def _least(kind: type[Record], ids: Mapping[str, str]) -> Record:
    values = {shape.name: _value(kind, shape, ids) for shape in shapes(kind) if shape.required}
    return _sound(kind(**{**values, **_LEAST.get(kind.KIND, {}), "id": ids[kind.KIND]}))


def _full(kind: type[Record], ids: Mapping[str, str]) -> Record:
    wanted = (
        shape
        for shape in shapes(kind)
        if shape.name not in ("id", "trashed_at") and (kind.KIND, shape.name) not in _COMPUTED
    )
    return _sound(kind(**{shape.name: _value(kind, shape, ids) for shape in wanted}))


def _sound(record: Record) -> Record:
    require_sound(record)
    return record


def _value(kind: type[Record], shape: FieldShape, ids: Mapping[str, str]) -> Any:
    about = "issue" if kind.KIND == "briefing" else "figure"
    if (kind.KIND, shape.name) in _BY_NAME:
        return _BY_NAME[kind.KIND, shape.name]
    if shape.type == "reference":
        return ids[shape.refers_to or about]
    if shape.type == "list":
        return (ids[shape.refers_to],) if shape.refers_to else ("first", "second, with a comma")
    if shape.type == "text":
        return about if shape.name in _KIND_NAMED else _words(kind, shape)
    return _BY_TYPE[shape.type]


def _words(kind: type[Record], shape: FieldShape) -> str:
    if shape.vocabulary:
        return shape.vocabulary[-1]
    return _WRITTEN if shape.several_lines else f"{kind.KIND} {shape.name} “é”"


if __name__ == "__main__":
    main()
