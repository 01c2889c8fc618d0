"""From a briefing and the library to a document: pure, without a clock, and in one pass."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from briefing.documents.brief import Brief, EditionInfo, placed_schemes
from briefing.documents.citations import Citations
from briefing.documents.composing import NOTHING_BEFORE, Before, Composing
from briefing.documents.content import Block, Document, Front, Note
from briefing.documents.figure_blocks import Competing, FigureTable, Tiles
from briefing.documents.finding_parts import source_register
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.read_once import ReadOnce
from briefing.documents.record_blocks import Sources
from briefing.documents.redacting import (
    graded_summary,
    shown_of,
    with_redactions,
    without_saying_nobody_looked,
)
from briefing.documents.remark_places import OfRecord
from briefing.documents.selection import Subject, issues_of, subject_of
from briefing.documents.source_summary import source_summary
from briefing.documents.templates.actor_profile import actor_profile
from briefing.documents.templates.assessment import assessment
from briefing.documents.templates.change_report import change_report
from briefing.documents.templates.chronology import chronology_brief
from briefing.documents.templates.evidence_pack import evidence_pack
from briefing.documents.templates.issue_brief import issue_brief
from briefing.documents.templates.meeting_brief import meeting_brief
from briefing.documents.templates.position_brief import position_brief
from briefing.documents.templates.registers import registers
from briefing.documents.templates.snapshot import snapshot
from briefing.documents.version_history import version_history
from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing
from briefing.domain.desk import Organisation
from briefing.domain.errors import KnownError
from briefing.domain.issues import Issue
from briefing.domain.messages import message
from briefing.domain.records import Records
from briefing.domain.vocabularies import Template

_TEMPLATES: Mapping[Template, Callable[[Brief], tuple[Block, ...]]] = {
    "snapshot": snapshot,
    "position_brief": position_brief,
    "actor_profile": actor_profile,
    "issue_brief": issue_brief,
    "assessment": assessment,
    "change_report": change_report,
    "chronology": chronology_brief,
    "evidence_pack": evidence_pack,
    "meeting_brief": meeting_brief,
}
OFFERED_TEMPLATES: tuple[Template, ...] = (*_TEMPLATES,)


class NoSuchTemplate(KnownError):
    """A template that documents cannot be made with."""


def compose(
    briefing: Briefing,
    draft: str,
    records: Records,
    *,
    phrases: Phrases,
    edition: EditionInfo,
    organisation: Organisation | None = None,
    before: Before = NOTHING_BEFORE,
    registers_only: bool = False,
) -> Document:
    """The document of `briefing`, whose free text is `draft`; neither need be stored.

    Changes are told against the records as they were `before`. With `registers_only` it holds
    matrix and figures of its subject in the place of the template.

    Raises `NoSuchTemplate` for a template that is not offered.
    """
    template = _template_of(briefing)
    whole, redactions = ReadOnce(records), edition.redactions
    phrases = without_saying_nobody_looked(phrases, redactions)
    shown = shown_of(whole, redactions, before.earlier)
    text = shown.text_of(briefing, draft, whole)
    briefing, draft, records = text.briefing, text.draft, shown.records
    composing = Composing(
        records,
        phrases,
        briefing.language,
        edition.date,
        Citations(records, phrases, briefing.language),
        shown.earlier,
        lines=before.lines,
        places={} if before.places is None else before.places,
    )
    subject = _subject(briefing, composing)
    placed = placed_schemes(briefing, draft, subject)
    brief = Brief(composing, briefing, draft, subject, edition, placed)
    if registers_only:
        blocks = registers(brief)
    else:
        blocks = (*template(brief), *version_history(composing, briefing))
    document = _document(brief, shown.blocks(blocks), organisation)
    document = replace(document, warnings=(*composing.warnings, *text.told))
    return with_redactions(
        document, whole, phrases, redactions, lines=before.lines, places=composing.places
    )


def _template_of(briefing: Briefing) -> Callable[[Brief], tuple[Block, ...]]:
    template = _TEMPLATES.get(briefing.template)
    if template is None:
        raise NoSuchTemplate(
            message(
                "The template {template} cannot be printed; choose one of: {templates}.",
                template=briefing.template,
                templates=", ".join(_TEMPLATES),
            )
        )
    return template


def _document(
    brief: Brief, blocks: tuple[Block, ...], organisation: Organisation | None
) -> Document:
    """What stands around the blocks, when all that they cite is known."""
    composing, briefing = brief.composing, brief.briefing
    return Document(
        title=briefing.title,
        template=briefing.template,
        language=briefing.language,
        front=_front(briefing, brief.edition, organisation, composing),
        blocks=_with_registers(blocks, composing),
        notes=_without_repeated_caveats(composing.citations.notes, blocks),
        # Where nothing is said, that no source is cited for it says nothing either.
        summary=_summary(brief) if blocks else (),
        keywords=tuple(_keywords(briefing, brief.subject, composing)),
        left_out=tuple(dict.fromkeys(composing.left_out)),
    )


def _summary(brief: Brief) -> tuple[str, ...]:
    composing = brief.composing
    cited = source_summary(composing.citations, composing.phrases, brief.briefing.language)
    return (*cited, *graded_summary(composing.phrases, brief.edition.redactions))


def _subject(briefing: Briefing, composing: Composing) -> Subject:
    subject = subject_of(composing.records, briefing)
    if subject.kind == "actor":
        record = composing.records.find(Actor, subject.id)
    elif subject.kind == "issue":
        record = composing.records.find(Issue, subject.id)
    else:
        return subject
    if record is None or record.trashed_at is not None:
        composing.tell(
            message("The subject of this briefing does not exist or lies in the trash."),
            OfRecord(briefing.KIND, briefing.id),
        )
    return subject


def _front(
    briefing: Briefing,
    edition: EditionInfo,
    organisation: Organisation | None,
    composing: Composing,
) -> Front:
    previous = 0 if edition.previous_id else edition.previous_number
    return Front(
        organisation="" if organisation is None else organisation.name,
        series=briefing.series,
        edition=edition.number,
        status=edition.status,
        date=composing.date(edition.date),
        cut_off=composing.date(edition.cut_off or briefing.cut_off),
        next_due=composing.date(edition.next_due or briefing.next_due),
        supersedes=composing.phrases.front.edition.format(number=previous) if previous else "",
        prepared_by=composing.listed(briefing.authors),
        reviewed_by=briefing.reviewer,
        audience=briefing.audience,
        marking=briefing.marking,
        disclaimer="" if organisation is None else organisation.disclaimer,
        accent_colour="" if organisation is None else organisation.accent_colour,
        address="" if organisation is None else _in_one_line(organisation.address),
    )


def _in_one_line(address: str) -> str:
    return " · ".join(line.strip() for line in address.splitlines() if line.strip())


def _without_repeated_caveats(
    notes: tuple[Note, ...], blocks: tuple[Block, ...]
) -> tuple[Note, ...]:
    """A caveat that stands beside a figure on the page need not stand in the notes as well."""
    printed = {caveat for block in blocks for caveat in _caveats(block)}
    return tuple(
        note
        if printed.isdisjoint(note.caveats)
        else replace(note, caveats=tuple(each for each in note.caveats if each not in printed))
        for note in notes
    )


def _caveats(block: Block) -> Iterator[str]:
    match block:
        case Tiles():
            yield from (tile.caveat for tile in block.tiles)
        case FigureTable():
            yield from (row.caveat for row in block.rows)
        case Competing():
            yield from (claim.caveat for group in block.groups for claim in group.claims)
        case _:
            pass


def _with_registers(blocks: tuple[Block, ...], composing: Composing) -> tuple[Block, ...]:
    """Registers of sources are filled last, when all that is cited is known."""
    return tuple(
        source_register(
            composing,
            composing.citations.sources,
            block.key,
            grades=block.grades,
            origin=block.origin,
        )
        if isinstance(block, Sources)
        else block
        for block in blocks
    )


def _keywords(briefing: Briefing, subject: Subject, composing: Composing) -> dict[str, None]:
    words: dict[str, None] = {}
    if subject.kind == "actor":
        actor = composing.records.find(Actor, subject.id)
        words[actor.name if actor else ""] = None
    if subject.kind:
        words.update(dict.fromkeys(issue.title for issue in issues_of(composing.records, subject)))
    words[briefing.series] = None
    return {word: None for word in words if word}
