"""The tables and triggers of the change log, and of what lies beside the records.

A step is a labelled set of edits; an op says which record a step touched and what its changed
columns held before. New values follow from the next op or from the row itself. The triggers know
the open step: it is the newest, and has no hash yet. Without one `_op.step` stays empty, which its
table refuses: no write gets past the log. No function of Python runs inside a trigger.
"""

from collections.abc import Iterator, Mapping

from briefing.store.schema_records import RECORD_TABLES
from briefing.store.sql import Fragment, joined, sql

# `device` names this copy of the library, `seq` counts its steps, `clock` is a hybrid logical clock
# (milliseconds of the wall clock shifted by 16 bits, never running backwards), `knows` the steps of
# each device that were known (JSON), `undoes` the step taken back as "device:seq", `hash` chains
# each step of a device to its previous one.
_LOG = """
CREATE TABLE _device (
    device TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TABLE _step (
    n INTEGER PRIMARY KEY,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    knows TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('do', 'undo', 'redo')),
    undoes TEXT,
    hash TEXT NOT NULL,
    UNIQUE (device, seq)
) STRICT;
CREATE INDEX _step_undoes ON _step (undoes) WHERE undoes IS NOT NULL;
CREATE TABLE _op (
    n INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES _step (n),
    kind TEXT NOT NULL,
    uid TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
    old TEXT
) STRICT;
CREATE INDEX _op_step ON _op (step);
CREATE INDEX _op_uid ON _op (uid);
CREATE INDEX _op_deleted ON _op (uid) WHERE action = 'delete';
CREATE TABLE _log_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    device TEXT NOT NULL,
    clock INTEGER NOT NULL,
    step INTEGER
) STRICT
"""

# The ops of a step lie together, so that where they begin leads to them and an index of all ops by
# their steps need not be written at each edit; what is open and what time it is tells the newest
# step, so that nothing of it is noted twice.
_FOURTH = """
ALTER TABLE _step ADD COLUMN first_op INTEGER NOT NULL DEFAULT 1;
UPDATE _step
    SET first_op = coalesce(
        (SELECT n FROM _op WHERE step >= _step.n ORDER BY step, n LIMIT 1), last.n + 1
    )
    FROM (SELECT coalesce(max(n), 0) AS n FROM _op) last;
DROP INDEX _op_step;
CREATE VIEW _step_op AS
    SELECT s.n AS step, o.n, o.kind, o.uid, o.action, o.old
    FROM _step s CROSS JOIN _op o ON o.n >= s.first_op AND o.n < coalesce(
        (SELECT next.first_op FROM _step next WHERE next.n > s.n ORDER BY next.n LIMIT 1),
        9223372036854775807
    );
ALTER TABLE _log_state DROP COLUMN clock;
ALTER TABLE _log_state DROP COLUMN step
"""
_WITH_STEP_OP = 4
_STEP_OP_OF_EARLIER = (
    "CREATE TEMP VIEW _step_op AS SELECT step, n, kind, uid, action, old FROM main._op"
)

# Texts and files by their SHA-256: immutable, outside the log.
_CONTENTS = """
CREATE TABLE _text (sha256 TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE _file (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT
"""

# Derived from the records, never logged: which text cites which record, and the words to search.
# An edit writes few pages of the index when two of its pages lie in one of the file, of which 4,016
# bytes are left by encryption, and when they are not brought together little by little: that
# happens by the sixteen, and after a large step at once.
_DERIVED = """
CREATE TABLE _reference (
    n INTEGER PRIMARY KEY,
    from_kind TEXT NOT NULL,
    from_uid TEXT NOT NULL,
    part TEXT NOT NULL,
    to_kind TEXT NOT NULL,
    to_uid TEXT NOT NULL,
    words TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX _reference_from ON _reference (from_uid);
CREATE INDEX _reference_to ON _reference (to_uid);
CREATE VIRTUAL TABLE _search USING fts5 (
    words,
    content='',
    contentless_delete=1,
    tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO _search (_search, rank) VALUES ('pgsz', 1960);
INSERT INTO _search (_search, rank) VALUES ('automerge', 0)
"""

OPEN_STEP = sql("SELECT n FROM _step WHERE n = (SELECT max(n) FROM _step) AND hash = ''")

# Texts that grow while they are typed: the first old value of a step is kept, the rest left out.
TYPED = {"draft": "text"}


def first_tables() -> list[str]:
    """The statements that make everything of the first schema but the record tables."""
    return [
        statement.strip() for part in (_LOG, _CONTENTS, _DERIVED) for statement in part.split(";")
    ]


def changes_of_the_fourth() -> list[str]:
    """The statements that make the log of the fourth schema; no trigger may be there."""
    return [statement.strip() for statement in _FOURTH.split(";")]


def views_of_later_log(its_schema: int) -> list[str]:
    """The statements that show a log of `its_schema` like the newest to who only reads."""
    return [] if its_schema >= _WITH_STEP_OP else [_STEP_OP_OF_EARLIER]


def log_triggers() -> Mapping[str, str]:
    """The triggers of the newest schema: name to the statement that makes each."""
    return {
        f"log_{kind}_{event}": sql("CREATE TRIGGER {name} ", name=f"log_{kind}_{event}") + body
        for kind, columns in RECORD_TABLES.items()
        for event, body in _triggers(kind, tuple(column.name for column in columns))
    }


def _triggers(kind: str, columns: tuple[str, ...]) -> Iterator[tuple[str, Fragment]]:
    yield "insert", _trigger("AFTER INSERT", kind, _op(kind, "new", "insert", sql("NULL")))
    typed = TYPED.get(kind)
    plain = [column for column in columns if column != typed]
    changed = [
        sql("SELECT {name:literal} k, {name:old.} o WHERE {differs}", name=name, differs=differs)
        for name, differs in ((name, _differs(name)) for name in plain)
    ]
    old = sql(
        "(SELECT json_group_object(k, o) FROM ({changed}))",
        changed=joined(" UNION ALL ", changed),
    )
    when = joined(" OR ", [_differs(name) for name in plain])
    yield "update", _trigger("AFTER UPDATE", kind, _op(kind, "new", "update", old), when)
    if typed is not None:
        yield "typing", _typing_trigger(kind, typed)
    pairs = [sql("{name:literal}, {name:old.}", name=name) for name in ("n", *columns)]
    row = sql("json_object({pairs})", pairs=joined(", ", pairs))
    yield "delete", _trigger("AFTER DELETE", kind, _op(kind, "old", "delete", row))


def _typing_trigger(kind: str, column: str) -> Fragment:
    when = sql(
        "{differs} AND NOT EXISTS (SELECT 1 FROM _op WHERE uid = new.uid"
        " AND step = ({open_step})"
        " AND (action = 'insert' OR json_type(old, '$.' || {column:literal}) IS NOT NULL))",
        differs=_differs(column),
        column=column,
        open_step=OPEN_STEP,
    )
    old = sql("json_object({column:literal}, {column:old.})", column=column)
    return _trigger("AFTER UPDATE", kind, _op(kind, "new", "update", old), when)


def _trigger(event: str, kind: str, op: Fragment, when: Fragment | None = None) -> Fragment:
    condition = sql("") if when is None else sql(" WHEN {when}", when=when)
    return sql(
        event + " ON {kind}{condition} BEGIN {op}; END", kind=kind, condition=condition, op=op
    )


def _op(kind: str, row: str, action: str, old: Fragment) -> Fragment:
    return sql(
        "INSERT INTO _op (step, kind, uid, action, old) VALUES"
        " (({open_step}), {kind:literal}, {row}.uid, {action:literal}, {old})",
        open_step=OPEN_STEP,
        kind=kind,
        row=row,
        action=action,
        old=old,
    )


def _differs(column: str) -> Fragment:
    return sql("{column:new.} IS NOT {column:old.}", column=column)
