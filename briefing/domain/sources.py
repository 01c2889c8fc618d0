"""Where it is written: sources (CSL-JSON's fields), their texts, excerpts and their evidence.

Excerpts are anchored as the W3C Web Annotation model says: by position and by the words.
"""

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar

from briefing.domain.dates import Date
from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.records import LongText, Problem, Record, RefersTo
from briefing.domain.vocabularies import (
    Direction,
    EvidenceRole,
    ExcerptKind,
    Handling,
    Reliability,
    SourceStatus,
    SourceType,
    Triage,
)

_SHA256 = re.compile("[0-9a-f]{64}")
CREDIBILITY = range(1, 7)  # Admiralty: 1 confirmed … 6 cannot be judged


@frozen(kw_only=True)
class Source(Record):
    """A document the analyst works from. Everything may be empty: nothing is invented.

    `origin_group` is the same for several outlets that carry one wire report. A source that is not
    for attribution is printed as `cite_as`, without passage or speaker, in every format.
    `merged_into_id` points at the source this one was found to be.
    """

    KIND: ClassVar[str] = "source"

    type: SourceType = "document"
    title: str = ""
    container_title: str = ""
    authors: tuple[str, ...] = ()
    issued: Date | None = None
    accessed: Date | None = None
    url: str = ""
    language: str = ""
    direction: Direction | None = None
    publisher: str = ""
    reliability: Reliability | None = None
    status: SourceStatus = "active"
    triage: Triage = "new"
    discard_reason: str = ""
    origin_group: str = ""
    marking: str = ""
    handling: Handling = "on_record"
    cite_as: str = ""
    file_id: Annotated[str, RefersTo("file")] | None = None
    merged_into_id: Annotated[str, RefersTo("source")] | None = None
    note: LongText = ""

    def own_problems(self) -> Iterator[Problem]:
        if self.merged_into_id == self.id:
            yield Problem("merged_into_id", message("A source cannot be merged into itself."))
        if self.triage == "discarded" and not self.discard_reason:
            yield Problem(
                "discard_reason", message("A discarded source needs a reason: say why it is out.")
            )
        if self.handling == "not_for_attribution" and not self.cite_as:
            yield Problem(
                "cite_as",
                message(
                    "A source that is not for attribution needs the words it is cited as,"
                    " such as “a Western diplomat”."
                ),
            )


@frozen(kw_only=True)
class SourceText(Record):
    """One version of a source's text (NFC, LF), never changed: a correction is a new version.

    `sha256` is that of the text in UTF-8 and is filled in when left empty.
    """

    KIND: ClassVar[str] = "source_text"

    source_id: Annotated[str, RefersTo("source")]
    version: int = 1
    text: LongText
    sha256: str = ""

    def __post_init__(self) -> None:
        if not self.sha256:
            object.__setattr__(self, "sha256", text_sha256(self.text))

    def own_problems(self) -> Iterator[Problem]:
        if self.version < 1:
            yield Problem("version", message("The versions of a text are counted from 1."))
        if self.sha256 != text_sha256(self.text):
            yield Problem("sha256", message("The checksum does not belong to this text."))


def text_sha256(text: str) -> str:
    """SHA-256 of `text` in UTF-8, in hexadecimal."""
    from hashlib import sha256

    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@frozen(kw_only=True)
class Excerpt(Record):
    """A passage of a source text: `start` and `end` in Unicode code points, with the words around.

    `prefix` and `suffix` hold up to 32 characters each.
    """

    KIND: ClassVar[str] = "excerpt"

    source_text_id: Annotated[str, RefersTo("source_text")]
    start: int
    end: int
    exact: LongText
    prefix: LongText = ""
    suffix: LongText = ""
    kind: ExcerptKind = "quote"
    speaker_id: Annotated[str, RefersTo("actor")] | None = None
    said_on: Date | None = None
    language: str = ""
    translation: LongText = ""
    translator: str = ""
    note: LongText = ""

    def own_problems(self) -> Iterator[Problem]:
        if not 0 <= self.start < self.end:
            yield Problem(
                "start",
                message(
                    "The passage from {start} to {end} holds no text: start must lie before end.",
                    start=self.start,
                    end=self.end,
                ),
            )
        elif self.end - self.start != len(self.exact):
            yield Problem(
                "exact",
                message(
                    "The words are {words} characters long, but start and end leave room for"
                    " {room}.",
                    words=len(self.exact),
                    room=self.end - self.start,
                ),
            )


@frozen(kw_only=True)
class Evidence(Record):
    """An excerpt that speaks for or against a record, with the Admiralty credibility 1 to 6."""

    KIND: ClassVar[str] = "evidence"

    record_kind: str
    record_id: Annotated[str, RefersTo(None)]
    excerpt_id: Annotated[str, RefersTo("excerpt")]
    role: EvidenceRole = "supports"
    credibility: int | None = None
    note: LongText = ""

    def own_problems(self) -> Iterator[Problem]:
        if self.credibility is not None and self.credibility not in CREDIBILITY:
            yield Problem(
                "credibility",
                message("Credibility runs from 1 (confirmed) to 6 (cannot be judged)."),
            )


@frozen(kw_only=True)
class File(Record):
    """The original document of a source: its bytes are kept in the library by their SHA-256."""

    KIND: ClassVar[str] = "file"

    name: str
    media_type: str
    sha256: str
    size: int

    def own_problems(self) -> Iterator[Problem]:
        if not _SHA256.fullmatch(self.sha256):
            yield Problem("sha256", message("A SHA-256 is 64 hexadecimal digits in lower case."))
        if self.size < 0:
            yield Problem("size", message("A file cannot be smaller than nothing."))


@frozen(kw_only=True)
class Image(Record):
    """A picture of the library: a file with the words that stand for it."""

    KIND: ClassVar[str] = "image"

    file_id: Annotated[str, RefersTo("file")]
    alternative_text: str = ""
    caption: str = ""
