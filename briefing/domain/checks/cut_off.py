"""An edition holds nothing from after its information cut-off, and that must not have passed."""

from collections.abc import Iterator

from briefing.domain.checks.citing import first_citations, found_at
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.linked_records import Citation
from briefing.domain.checks.withdrawn_source import source_name
from briefing.domain.date_messages import date_message
from briefing.domain.date_order import before
from briefing.domain.date_words import written
from briefing.domain.dates import Date
from briefing.domain.evidence import evidence_of, source_of
from briefing.domain.figures import Figure
from briefing.domain.messages import message
from briefing.domain.records import Records
from briefing.domain.sources import Excerpt, Source

NAME = "cut_off"


def look(check: Check) -> Iterator[Finding]:
    """A finding for a cut-off before today, and one for each record cited from after it."""
    cut_off = check.cut_off
    if cut_off is None or cut_off.parts is None:
        return
    if before(cut_off, check.today) == "yes":
        text = check.writing.texts[0][0] if check.writing.texts else "draft"
        yield Finding(
            rule=NAME,
            message=message(
                "The information cut-off has passed: {date}.", date=date_message(cut_off)
            ),
            text=text,
            start=0,
            end=0,
            words=written(cut_off),
        )
    for citation in first_citations(check):
        yield from _later(check.records, citation, cut_off)


def _later(records: Records, citation: Citation, cut_off: Date) -> Iterator[Finding]:
    record = citation.record
    if isinstance(record, Figure) and _is_after(record.as_of, cut_off):
        assert record.as_of is not None
        yield found_at(
            NAME,
            citation,
            message(
                "The figure is as of {date}, after the information cut-off, {cut_off}.",
                date=date_message(record.as_of),
                cut_off=date_message(cut_off),
            ),
        )
        return
    for source in _sources(records, citation):
        if source.issued is not None and _is_after(source.issued, cut_off):
            yield found_at(
                NAME,
                citation,
                message(
                    "{source} ({date}) came out after the information cut-off, {cut_off}.",
                    source=source_name(source),
                    date=date_message(source.issued),
                    cut_off=date_message(cut_off),
                ),
            )
            return


def _sources(records: Records, citation: Citation) -> Iterator[Source]:
    """The sources that its endnotes would cite."""
    record = citation.record
    if isinstance(record, Source):
        yield record
    elif isinstance(record, Excerpt):
        source = source_of(records, record)
        if source is not None:
            yield source
    else:
        for evidence, passage in evidence_of(records, record.KIND, record.id):
            if evidence.role != "context":
                yield passage.source


def _is_after(date: Date | None, cut_off: Date) -> bool:
    return date is not None and date.parts is not None and before(cut_off, date) == "yes"
