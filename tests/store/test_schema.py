"""The tables are written out once for good; they must hold exactly what the records have."""

import subprocess
import sys
from pathlib import Path

from briefing.domain.kinds import KINDS, shapes
from briefing.store import schema, schema_log
from briefing.store.library import Library
from briefing.store.rows import HASHED
from briefing.store.search_index import SEARCHED

INTEGERS = {"yes_no", "whole_number"}

# Texts that nobody searches for: codes, checksums, JSON, and what repeats a source or a draft.
NOT_SEARCHED = {
    ("actor_name", "language"),
    ("actor_name", "script"),
    ("filing", "record_kind"),
    ("source", "language"),
    ("source_text", "sha256"),
    ("excerpt", "prefix"),
    ("excerpt", "suffix"),
    ("excerpt", "language"),
    ("evidence", "record_kind"),
    ("briefing", "subject_kind"),
    ("briefing", "language"),
    ("draft", "points"),
    ("edition", "content"),
    ("edition", "content_sha256"),
    ("edition", "release_check"),
    ("edition", "acknowledgements"),
    ("edition", "knows"),
    ("edition", "withdrawal_reason"),
    ("answer", "rule"),
    ("answer", "record_kind"),
    ("answer", "words"),
    ("file", "media_type"),
    ("file", "sha256"),
    ("tagging", "record_kind"),
    ("organisation", "accent_colour"),
    ("organisation", "switched_off"),
    ("preset", "settings"),
    ("saved_search", "filters"),
    ("rejection", "proposal_kind"),
    ("rejection", "document_sha256"),
}


def test_every_kind_has_a_strict_table_with_a_column_for_each_field(library: Library) -> None:
    for kind, record_class in KINDS.items():
        expected = {("n", "INTEGER", 0, 1), ("uid", "TEXT", 1, 0)}
        for field in shapes(record_class):
            if field.name != "id" and field.name != HASHED.get(kind, ("", ""))[0]:
                column_type = "INTEGER" if field.type in INTEGERS else "TEXT"
                expected.add((field.name, column_type, int(not field.optional), 0))
        columns = library._connection.execute(
            'SELECT name, type, "notnull", pk FROM pragma_table_info(?)', (kind,)
        ).fetchall()
        assert set(columns) == expected, kind
        strict = library._connection.execute(
            "SELECT strict FROM pragma_table_list WHERE name = ?", (kind,)
        ).fetchone()
        assert strict == (1,), kind


def test_every_reference_is_a_foreign_key_with_an_index_and_the_trash_has_one(
    library: Library,
) -> None:
    for kind, record_class in KINDS.items():
        fields = [field for field in shapes(record_class) if field.type == "reference"]
        keys = library._connection.execute(
            'SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)', (kind,)
        ).fetchall()
        assert set(keys) == {(f.name, f.refers_to, "uid") for f in fields if f.refers_to}
        indexes = library._connection.execute(
            "SELECT c.name FROM pragma_index_list(?) i, pragma_index_info(i.name) c"
            " WHERE i.origin = 'c' AND c.seqno = 0 AND i.name NOT LIKE '%_asked_%'",
            (kind,),
        ).fetchall()
        assert {name for (name,) in indexes} == {field.name for field in fields} | {"trashed_at"}


def test_what_is_asked_of_all_claims_is_looked_up_in_an_index(library: Library) -> None:
    supports = "record_kind = 'figure' AND role = 'supports' AND trashed_at IS NULL"
    ways = {
        f"SELECT count(DISTINCT record_id) FROM evidence WHERE {supports}": (
            "SEARCH evidence USING INDEX evidence_asked_0 (record_kind=?)"
        ),
        f"SELECT 1 FROM evidence WHERE record_id = 'a' AND excerpt_id <> 'b' AND {supports}": (
            "SEARCH evidence USING INDEX evidence_asked_0 (record_kind=? AND record_id=?)"
        ),
        "SELECT n FROM event WHERE status = 'disputed' AND trashed_at IS NULL": (
            "SEARCH event USING COVERING INDEX event_asked_3 (trashed_at=?)"
        ),
        "SELECT * FROM figure WHERE measure_id = 'a' AND claimant_id = 'b' ORDER BY n": (
            "SEARCH figure USING INDEX figure_asked_series (measure_id=? AND claimant_id=?)"
        ),
        "SELECT * FROM position WHERE actor_id = 'a' AND proposition_id = 'b' ORDER BY n": (
            "SEARCH position USING INDEX position_asked_series (proposition_id=? AND actor_id=?)"
        ),
    }
    for query, way in ways.items():
        plan = library._connection.execute(f"EXPLAIN QUERY PLAN {query}").fetchall()
        assert [row[3] for row in plan] == [way]


def test_every_text_a_person_writes_is_searched(library: Library) -> None:
    for kind, record_class in KINDS.items():
        texts = {
            field.name
            for field in shapes(record_class)
            if field.type in ("text", "decimal", "parts")
            or (field.type == "list" and field.refers_to is None)
            if not field.vocabulary and field.name != "id"
        }
        left_out = {name for owner, name in NOT_SEARCHED if owner == kind}
        assert left_out <= texts, kind
        _, searched = SEARCHED.get(kind, (0, ()))
        assert set(searched) == texts - left_out, kind


def test_no_two_kinds_share_a_number_in_the_search_index() -> None:
    numbers = [number for number, _ in SEARCHED.values()]
    assert len(set(numbers)) == len(numbers)


def test_opening_and_reading_a_library_do_not_load_sqlite_utils(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from briefing.store.opening import open_library;"
        "library = open_library(Path(sys.argv[1])); library.undo(); library.search('a');"
        "print('sqlite_utils' in sys.modules, 'sqlite3' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "False"]


def test_the_checksum_by_which_a_library_is_opened_is_that_of_its_triggers() -> None:
    triggers = dict(schema_log.log_triggers())
    assert schema.checksum(triggers) == schema.TRIGGERS[schema.SCHEMA]
    assert sorted(schema.TRIGGERS) == list(range(1, schema.SCHEMA + 1))
    name = min(triggers)
    altered = {**triggers, name: f"{triggers[name]} "}
    assert schema.checksum(altered) != schema.TRIGGERS[schema.SCHEMA]
