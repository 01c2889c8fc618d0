"""What leaves the desk: briefings, their drafts and editions, and what the analyst answered."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from briefing.domain.dates import Date
from briefing.domain.frozen import frozen
from briefing.domain.messages import message
from briefing.domain.records import Instant, LongText, Problem, Record, RefersTo
from briefing.domain.vocabularies import EditionStatus, Paper, Template

# The shape of a BCP 47 tag (RFC 5646, 2.1): a language, and what narrows it down.
LANGUAGE_TAG = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")

# What the analyst types for a template, in the order of the page; the rest is computed.
PARTS: Mapping[Template, tuple[str, ...]] = {
    "snapshot": ("bottom_line", "highlights", "trend"),
    "position_brief": ("bottom_line",),
    "actor_profile": ("interests",),
    "issue_brief": ("bottom_line", "scope", "background", "state_of_play", "options"),
    "assessment": ("bottom_line", "scope"),
    "change_report": ("bottom_line",),
    "chronology": ("significance",),
    "evidence_pack": (),
    "meeting_brief": ("purpose", "our_points", "they_may_raise", "sensitive_points"),
}


@frozen
class Part:
    """One typed part of a template: its name and its CommonMark."""

    name: str
    text: str


@frozen(kw_only=True)
class Briefing(Record):
    """A document in the making: what it is about, for whom, how it is marked.

    `subject_kind` and `subject_id` name an issue or an actor, or are both empty. `parts` are what
    the analyst typed for the template's own places; the free text is the `Draft`.
    """

    KIND: ClassVar[str] = "briefing"

    title: str
    template: Template = "snapshot"
    subject_kind: str = ""
    subject_id: Annotated[str, RefersTo(None)] | None = None
    language: str = "en"
    paper: Paper = "a4"
    series: str = ""
    audience: str = ""
    marking: str = ""
    cadence: str = ""
    authors: tuple[str, ...] = ()
    reviewer: str = ""
    cut_off: Date | None = None
    next_due: Date | None = None
    parts: tuple[Part, ...] = ()
    note: LongText = ""

    def own_problems(self) -> Iterator[Problem]:
        if self.subject_kind not in ("", "issue", "actor"):
            yield Problem(
                "subject_kind",
                message(
                    "A briefing is about an issue, an actor or nothing in particular, not about"
                    " “{kind}”.",
                    kind=self.subject_kind,
                ),
            )
        if bool(self.subject_kind) != bool(self.subject_id):
            yield Problem(
                "subject_id",
                message("The subject needs both: subject_kind and subject_id, or neither."),
            )
        if not LANGUAGE_TAG.fullmatch(self.language):
            yield Problem(
                "language",
                message(
                    "“{language}” is not a language tag (BCP 47); write it like en, ar or pt-BR.",
                    language=self.language,
                ),
            )
        known = PARTS.get(self.template, ())
        for part in self.parts:
            if part.name not in known:
                yield Problem(
                    "parts",
                    message(
                        "The template {template} has no part “{part}”; it has: {parts}.",
                        template=self.template,
                        part=part.name,
                        parts=", ".join(known) or "none",
                    ),
                )

    def part(self, name: str) -> str:
        """The CommonMark typed for the part `name`, or an empty text."""
        return next((part.text for part in self.parts if part.name == name), "")


@frozen(kw_only=True)
class Draft(Record):
    """The free text of a briefing: CommonMark with our links and live blocks.

    It is a record of its own, so that a marking or a title never conflicts with typing. `points`
    are the names that states of the briefing's texts were given, each when its state stood there:
    the change log knows the moment.
    """

    KIND: ClassVar[str] = "draft"

    briefing_id: Annotated[str, RefersTo("briefing")]
    text: LongText = ""
    points: tuple[str, ...] = ()


@frozen(kw_only=True)
class Edition(Record):
    """What left the desk: the frozen content, and the PDF's bytes, both kept by their SHA-256.

    `content` is the composed document as JSON with its own format version, `release_check` what the
    check before the release found and was answered, as JSON too. `knows` is the change log's
    version vector at the release (device to sequence number, JSON).
    """

    KIND: ClassVar[str] = "edition"

    briefing_id: Annotated[str, RefersTo("briefing")]
    number: int
    status: EditionStatus = "draft"
    cut_off: Date | None = None
    next_due: Date | None = None
    released_at: Instant | None = None
    supersedes_id: Annotated[str, RefersTo("edition")] | None = None
    content: LongText = ""
    content_sha256: str = ""
    pdf_file_id: Annotated[str, RefersTo("file")] | None = None
    release_check: LongText = ""
    acknowledgements: LongText = ""
    knows: LongText = ""
    withdrawal_reason: LongText = ""

    def own_problems(self) -> Iterator[Problem]:
        if self.number < 1:
            yield Problem("number", message("Editions are numbered from 1."))


@frozen(kw_only=True)
class Answer(Record):
    """What the analyst replied to a check: for one place, or for the rule in the whole edition.

    A place is named by the record and what took its place; `words` are those of the sentence where
    the finding is about words. The rule as a whole has neither. It counts for the edition that is
    in the making, `edition_number`.
    """

    KIND: ClassVar[str] = "answer"

    briefing_id: Annotated[str, RefersTo("briefing")]
    rule: str
    record_kind: str = ""
    record_id: Annotated[str, RefersTo(None)] | None = None
    newer_id: Annotated[str, RefersTo(None)] | None = None
    reason: str = ""
    author: str = ""
    answered_at: Instant | None = None
    words: LongText = ""
    edition_number: int = 1

    def own_problems(self) -> Iterator[Problem]:
        if self.edition_number < 1:
            yield Problem("edition_number", message("Editions are numbered from 1."))


@frozen(kw_only=True)
class Preset(Record):
    """Settings kept as JSON under a name: a way to export (`export`), a template of one's own
    (`template`), or what the columns of a table were taken for (`columns`).
    """

    KIND: ClassVar[str] = "preset"

    name: str
    settings: LongText = "{}"
