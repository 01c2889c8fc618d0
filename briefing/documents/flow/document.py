"""A whole document in flow, with what stands over and under its text."""

from briefing.documents.content import Document, Front
from briefing.documents.evidence_blocks import VersionHistory
from briefing.documents.flow.blocks import flowing
from briefing.documents.flow.characters import all_fit
from briefing.documents.flow.elements import Element, FlowDocument
from briefing.documents.flow.endnotes import endnote
from briefing.documents.flow.evidence import version_history
from briefing.documents.flow.likelihood import Look
from briefing.documents.flow.lines import in_one, text, words
from briefing.documents.frozen import content_sha256
from briefing.documents.phrases.phrases import FrontWords, Phrases
from briefing.documents.prose import Heading
from briefing.documents.style import style_for
from briefing.resources import resource
from briefing.text.directions import direction_of_language
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.measuring import measurer


def flow_document(document: Document, phrases: Phrases) -> FlowDocument:
    """`document` in flow, in the fixed words of `phrases`; every text of it is fit for any file."""
    sha256 = content_sha256(document)
    document = all_fit(document)
    front = document.front
    fonts = FontLibrary.from_folder(resource("fonts"))
    direction = direction_of_language(document.language)
    look = Look(
        style_for(front.accent_colour).accent,
        measurer(fonts, document.language),
        phrases.scale.percent,
        rtl=direction == "rtl",
    )
    kind = phrases.front.templates[document.template]
    return FlowDocument(
        title=_line(document.title),
        language=document.language,
        direction=direction,
        kicker=kind,
        facts=_facts(front, phrases.front),
        unit=_line(in_one(front.organisation, front.series)),
        author=_line(front.organisation),
        subject=_line(in_one(kind, front.series)),
        keywords=tuple(map(_line, document.keywords)),
        short_title=_line(in_one(document.title, _edition(front, phrases.front))),
        marking=_line(front.marking.upper()),
        notice=phrases.front.draft if front.status in ("draft", "review") else "",
        page=phrases.front.page,
        back=phrases.notes.back,
        accent=look.accent,
        logo=front.logo,
        sha256=sha256,
        body=_body(document, phrases, look),
        notes_heading=phrases.headings.notes,
        notes=tuple(endnote(note, phrases, document.language) for note in document.notes),
        closing=_closing(document, phrases),
    )


def _body(document: Document, phrases: Phrases, look: Look) -> tuple[Element, ...]:
    if not document.blocks:
        return text(phrases.nothing_recorded)
    return tuple(
        element
        for block in document.blocks
        if not isinstance(block, VersionHistory)
        for element in flowing(block, phrases, document.language, look)
    )


def _line(said: str) -> str:
    """`said` where only one line may stand."""
    return " ".join(said.split())


def _edition(front: Front, phrases: FrontWords) -> str:
    edition = phrases.edition.format(number=front.edition) if front.edition else ""
    return in_one(edition, phrases.statuses[front.status])


def _facts(front: Front, phrases: FrontWords) -> tuple[str, ...]:
    """The lines under the title: edition and dates, and the people."""
    dates = (
        _edition(front, phrases),
        _filled(phrases.date, date=front.date),
        _filled(phrases.cut_off, date=front.cut_off),
        _filled(phrases.next_due, date=front.next_due),
        _filled(phrases.supersedes, edition=front.supersedes),
    )
    people = (
        _filled(phrases.prepared_by, names=front.prepared_by),
        _filled(phrases.reviewed_by, names=front.reviewed_by),
        _filled(phrases.audience, audience=front.audience),
    )
    rows = (in_one(front.organisation, front.series), in_one(*dates), in_one(*people))
    return tuple(_line(row) for row in rows if row)


def _filled(pattern: str, **values: str) -> str:
    return pattern.format(**values) if all(values.values()) else ""


def _closing(document: Document, phrases: Phrases) -> tuple[Element, ...]:
    """What stands behind the notes: of the sources, what the unit says, and the editions so far."""
    summary = text(" ".join(document.summary), "small")
    title = phrases.headings.about_sources
    heading = (Heading("about_sources", 1, words(title)),) if summary else ()
    closing = (each for said in document.front.closing for each in text(said, "small"))
    versions = (
        element
        for block in document.blocks
        if isinstance(block, VersionHistory)
        for element in version_history(block, phrases)
    )
    return (*heading, *summary, *closing, *versions)
