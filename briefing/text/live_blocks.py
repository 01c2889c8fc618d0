"""The live blocks: which there are, what each is about, and which settings it takes.

A live block is a paragraph that holds only an image, `![Key figures](tiles:issue/0190…?limit=6)`:
the scheme names the block, the path what it is about, the query its settings. Other Markdown
readers show the description in its place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import get_args
from urllib.parse import quote

from briefing.domain.dates import Date
from briefing.domain.messages import Message
from briefing.domain.records import is_id
from briefing.domain.vocabularies import GapStatus
from briefing.text.escaping import escaped
from briefing.text.spans import Span


@dataclass(frozen=True, slots=True)
class BlockSettings:
    """The settings of a live block, read; each block takes only those of its `BlockShape`.

    `limit` None shows all, dates None do not bound, `as_of` None is today, `actors` empty are all
    that have a position, `status` empty is any, `since_edition` None is the last edition.
    """

    limit: int | None = None
    since: Date | None = None
    since_edition: str | None = None
    from_date: Date | None = None
    to_date: Date | None = None
    as_of: Date | None = None
    kind: str = ""
    actors: tuple[str, ...] = ()
    status: str = ""
    grades: bool = False


@dataclass(frozen=True, slots=True)
class BlockShape:
    """What a live block may be about, and the settings it takes: name in the text to field.

    Where a setting is one of a few words, `words` lists them. `about_nothing` blocks may stand
    without a subject.
    """

    subjects: tuple[str, ...]
    settings: Mapping[str, str]
    defaults: BlockSettings = BlockSettings()
    words: tuple[str, ...] = ()
    about_nothing: bool = False


@dataclass(frozen=True, slots=True)
class LiveBlock:
    """A live block in a text. Where something is wrong with it, `problems` say what, in words.

    A setting that cannot be read keeps its default; a subject that cannot be read is None.
    """

    span: Span
    scheme: str
    subject_kind: str | None
    subject_id: str | None
    settings: BlockSettings
    label: str
    problems: tuple[Message, ...] = ()


_FIGURE_SUBJECTS = ("issue", "actor", "measure")
_FIGURES = BlockShape(
    _FIGURE_SUBJECTS, {"limit": "limit", "since": "since"}, BlockSettings(limit=8)
)
_CLAIMS = BlockShape(("issue", "actor"), {"since": "since", "limit": "limit"})

BLOCK_SHAPES: Mapping[str, BlockShape] = {
    "tiles": _FIGURES,
    "figures": _FIGURES,
    "competing": _FIGURES,
    "chart": BlockShape(
        _FIGURE_SUBJECTS,
        {"limit": "limit", "since": "since", "kind": "kind"},
        BlockSettings(limit=8, kind="line"),
        words=("line", "bar"),
    ),
    "matrix": BlockShape(("issue",), {"actors": "actors", "as_of": "as_of"}, about_nothing=True),
    "positions": _CLAIMS,
    "quotes": _CLAIMS,
    "chronology": BlockShape(
        ("issue", "actor"),
        {"from": "from_date", "to": "to_date", "kind": "kind"},
        BlockSettings(kind="table"),
        words=("strip", "table"),
    ),
    # A judgement is past when a later one names it as its previous.
    "judgements": BlockShape(("issue",), {"status": "status"}, words=("current", "past")),
    "gaps": BlockShape(("issue",), {"status": "status"}, words=get_args(GapStatus)),
    "changes": BlockShape(("briefing",), {"since": "since_edition"}),
    "sources": BlockShape(("briefing",), {"grades": "grades"}),
    "actor": BlockShape(("actor",), {}),
}


def live_block(
    label: str,
    scheme: str,
    subject_kind: str | None = None,
    subject_id: str | None = None,
    settings: BlockSettings | None = None,
) -> str:
    """The paragraph that stands for a live block; settings at their default are not written.

    Raises ValueError for a scheme, a subject or a setting that `BLOCK_SHAPES` does not have.
    """
    shape = BLOCK_SHAPES.get(scheme)
    if shape is None:
        raise ValueError(f"no live block is called {scheme}")
    if subject_kind is None or subject_id is None:
        if not shape.about_nothing or subject_kind != subject_id:
            raise ValueError(f"the live block {scheme} needs what it is about")
        subject = ""
    elif subject_kind in shape.subjects and is_id(subject_id):
        subject = f"{subject_kind}/{subject_id}"
    else:
        raise ValueError(f"the live block {scheme} cannot be about {subject_kind} {subject_id}")
    query = _query(scheme, shape, settings or shape.defaults)
    return f"![{escaped(label)}]({scheme}:{subject}{'?' if query else ''}{query})"


def _query(scheme: str, shape: BlockShape, settings: BlockSettings) -> str:
    names = {field: name for name, field in shape.settings.items()}
    parts: list[str] = []
    for field in fields(BlockSettings):
        value = getattr(settings, field.name)
        if value is None or value == getattr(shape.defaults, field.name):
            continue
        if field.name not in names:
            raise ValueError(f"the live block {scheme} has no setting {field.name}")
        parts.append(f"{names[field.name]}={setting_text(value)}")
    return "&".join(parts)


def setting_text(value: object) -> str:
    """A value as it is written behind the name of its setting."""
    return quote(_written(value), safe=",:/~.-")


def _written(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case Date():
            return value.edtf
        case tuple():
            return ",".join(str(item) for item in value)
        case _:
            return str(value)
