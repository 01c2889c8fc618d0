"""The tables of the records, written out: one line a kind, one word a column.

A word is `name`, `name:integer` (else text), `?` where the column may be empty, and `>kind` where
it holds the id of a record of that kind (`>*` of any kind). Every table also has `n`, the order of
entry, `uid`, the record's id, and `trashed_at`. Lists are JSON; a source text and the content of an
edition lie in `_text` under their SHA-256. A schema is never edited: a later one adds columns, and
their words end in `=` and the SQL of what the rows that are already there hold.
"""

from collections.abc import Mapping
from typing import NamedTuple

from briefing.store.sql import Fragment, joined, sql

_FIRST = {
    "actor": "name kind sort_name description country start? end? sensitivity"
    " merged_into_id?>actor note",
    "actor_name": "actor_id>actor name kind language script",
    "membership": "person_id>actor organisation_id>actor role start? end?",
    "relation": "subject_id>actor object_id>actor kind start? end?",
    "place": "name other_names part_of_id?>place country",
    "issue": "title question description parent_id?>issue",
    "filing": "issue_id>issue record_kind record_id>*",
    "proposition": "issue_id>issue text short_label order:integer merged_into_id?>proposition",
    "position": "actor_id>actor proposition_id>proposition stance firmness? conditions wording"
    " basis speaker_id?>actor authority joint_with denied_by_id?>actor denied_on? asserted_on?"
    " valid_from? valid_to? last_confirmed_on? status supersedes_id?>position change_kind note",
    "measure": "label definition unit population place_id?>place counting? period_start?"
    " part_of_id?>measure category contested:integer merged_into_id?>measure note",
    "figure": "measure_id>measure value? low? high? qualifier as_of? period? claimant_id?>actor"
    " status supersedes_id?>figure supersede_reason? caveat note",
    "source": "type title container_title authors issued? accessed? url language direction?"
    " publisher reliability? status triage discard_reason origin_group marking handling cite_as"
    " file_id?>file merged_into_id?>source note",
    "source_text": "source_id>source version:integer sha256",
    "excerpt": "source_text_id>source_text start:integer end:integer exact prefix suffix kind"
    " speaker_id?>actor said_on? language translation translator note",
    "evidence": "record_kind record_id>* excerpt_id>excerpt role credibility:integer? note",
    "event": "title kind start? end? place_id?>place status summary",
    "event_actor": "event_id>event actor_id>actor role",
    "judgement": "text author scale likelihood confidence? confidence_reason assumptions"
    " indicators alternatives previous_id?>judgement change_reason",
    "gap": "question why_it_matters where_to_look status",
    "briefing": "title template subject_kind subject_id?>* language paper series audience marking"
    " cadence authors reviewer cut_off? next_due? parts note",
    "draft": "briefing_id>briefing text",
    "edition": "briefing_id>briefing number:integer status cut_off? next_due? released_at?"
    " supersedes_id?>edition content_sha256 pdf_file_id?>file release_check acknowledgements"
    " knows",
    "answer": "briefing_id>briefing rule record_kind record_id?>* newer_id?>* reason author"
    " answered_at?",
    "file": "name media_type sha256 size:integer",
    "image": "file_id>file alternative_text caption",
    "tag": "name",
    "tagging": "tag_id>tag record_kind record_id>*",
    "organisation": "name address disclaimer accent_colour logo_id?>image markings",
    "preset": "name settings",
    "saved_search": "name words filters",
    "rejection": "proposal_kind text document_sha256",
    "house_term": "term instead reason",
}
# An edition says why it was withdrawn; an answer finds its sentence again and counts for one
# edition; the unit sets how checks run.
_SECOND = {
    "edition": "withdrawal_reason=''",
    "answer": "words='' edition_number:integer=1",
    "organisation": "switched_off='[]' unconfirmed_days:integer=180",
}
# A text has the names that were given to states of it.
_THIRD = {"draft": "points='[]'"}
_ADDED: Mapping[int, Mapping[str, str]] = {2: _SECOND, 3: _THIRD}

# What is asked of all claims at once is answered by an index alone: which of them a passage
# supports, which are disputed, and which positions are no claim. Kind, columns and condition.
_ASKED_OF_ALL = (
    ("evidence", "record_kind record_id excerpt_id", "role = 'supports' AND trashed_at IS NULL"),
    ("figure", "trashed_at", "status = 'disputed'"),
    ("position", "trashed_at", "status = 'disputed'"),
    ("event", "trashed_at", "status = 'disputed'"),
    ("position", "trashed_at uid", "stance = 'no_position_found'"),
)
# A claimant's figures for one measure, and an actor's positions on one proposition, are asked for
# at every link of a text; of either column alone there may be thousands.
_SERIES = (("figure", "measure_id", "claimant_id"), ("position", "proposition_id", "actor_id"))


class ColumnShape(NamedTuple):
    """A column as the schema declares it; `refers_to` is a kind, "*" for any, or empty.

    `filled` is the SQL of what earlier rows hold in a column that was added to them.
    """

    name: str
    type: str
    optional: bool
    refers_to: str
    filled: str = ""


def _column(word: str) -> ColumnShape:
    word, _, filled = word.partition("=")
    declared, _, target = word.partition(">")
    optional = declared.endswith("?")
    name, _, type_ = declared.removesuffix("?").partition(":")
    return ColumnShape(name, (type_ or "text").upper(), optional, target, filled)


def _columns(words: str) -> tuple[ColumnShape, ...]:
    return tuple(_column(word) for word in words.split())


# The record tables of the newest schema: kind to columns, `n` and `uid` left out.
RECORD_TABLES: Mapping[str, tuple[ColumnShape, ...]] = {
    kind: _columns(
        " ".join(("trashed_at?", words, *(new.get(kind, "") for new in _ADDED.values())))
    )
    for kind, words in _FIRST.items()
}


def first_tables() -> list[str]:
    """The statements that make the record tables of the first schema, with their indexes."""
    statements: list[str] = []
    for kind, words in _FIRST.items():
        columns = _columns(f"trashed_at? {words}")
        declarations = ["n INTEGER PRIMARY KEY", "uid TEXT NOT NULL UNIQUE"]
        declarations += [_declaration(column) for column in columns]
        statements.append(f'CREATE TABLE "{kind}" ({", ".join(declarations)}) STRICT')
        # What lies in the trash is little, and is asked for all the time.
        statements.append(
            f'CREATE INDEX "{kind}_trashed_at" ON "{kind}" ("trashed_at")'
            ' WHERE "trashed_at" IS NOT NULL'
        )
        statements += [
            f'CREATE INDEX "{kind}_{column.name}" ON "{kind}" ("{column.name}")'
            + (f' WHERE "{column.name}" IS NOT NULL' if column.optional else "")
            for column in columns
            if column.refers_to
        ]
    statements += [
        f'CREATE INDEX "{kind}_asked_{at}" ON "{kind}" ({", ".join(columns.split())})'
        f" WHERE {condition}"
        for at, (kind, columns, condition) in enumerate(_ASKED_OF_ALL)
    ]
    return statements


def additions_of_the_second() -> list[str]:
    """The statements that add the columns and indexes of the second schema."""
    indexes = [
        f'CREATE INDEX "{kind}_asked_series" ON "{kind}" ("{first}", "{second}")'
        for kind, first, second in _SERIES
    ]
    return _added_columns(_SECOND) + indexes


def additions_of_the_third() -> list[str]:
    """The statements that add the column of the third schema."""
    return _added_columns(_THIRD)


def views_of_later(its_schema: int) -> list[Fragment]:
    """The statements that show a library of `its_schema` with the columns of all later ones, to a
    connection that only reads: its own views come before the tables of the file.
    """
    later = [added for schema, added in _ADDED.items() if schema > its_schema]
    kinds = dict.fromkeys(kind for added in later for kind in added)
    return [
        _view(kind, _columns(" ".join(added.get(kind, "") for added in later))) for kind in kinds
    ]


def _added_columns(added: Mapping[str, str]) -> list[str]:
    return [
        f'ALTER TABLE "{kind}" ADD COLUMN {_declaration(column)}'
        for kind, words in added.items()
        for column in _columns(words)
    ]


def _view(kind: str, added: tuple[ColumnShape, ...]) -> Fragment:
    columns = [
        sql("{filled} AS {name}", filled=Fragment(column.filled), name=column.name)
        for column in added
    ]
    return sql(
        "CREATE TEMP VIEW {kind} AS SELECT *, {columns} FROM main.{kind}",
        kind=kind,
        columns=joined(", ", columns),
    )


def _declaration(column: ColumnShape) -> str:
    words = [f'"{column.name}" {column.type}']
    if not column.optional:
        words.append("NOT NULL")
    if column.filled:
        words.append(f"DEFAULT {column.filled}")
    if column.refers_to not in ("", "*"):
        words.append(f'REFERENCES "{column.refers_to}" ("uid") DEFERRABLE INITIALLY DEFERRED')
    return " ".join(words)
