"""The card over a chip: what the record says, whose it is, what it rests on, who says otherwise."""

from collections.abc import Iterator

from briefing.desktop.editor.chip_lines import claimant, headline, line_below
from briefing.desktop.editor.chip_records import newer
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.records.evidence_section import source_words
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.interface_figures import counting_shown, figure_shown
from briefing.desktop.records.kind_looks import KIND_LOOKS, mark_of
from briefing.desktop.widgets.hover_card import CardContent, CardLine
from briefing.desktop.widgets.marks import IconMark
from briefing.domain.checks.unsourced_record import CLAIMS
from briefing.domain.competing import competing
from briefing.domain.evidence import evidence_of
from briefing.domain.figures import Figure, Measure
from briefing.domain.positions import Position
from briefing.domain.records import Record
from briefing.store.library import Library

_MOST_SOURCES = 3


def card_of(library: Library, record_id: str, kind: str) -> CardContent:
    """What the card over a chip says; of a record that is gone, that it is gone."""
    record = library.find_any(record_id)
    look = KIND_LOOKS[kind]
    if record is None:
        return CardContent(
            IconMark(look.icon, look.tint),
            translated(look.one),
            say("No longer in the library"),
            (CardLine(say("The words stay in the text; their link leads nowhere."), "warning"),),
        )
    return CardContent(
        mark_of(record),
        _label(library, record),
        _headline(library, record),
        tuple(_lines(library, record)),
        say("Ctrl+click opens it"),
    )


def _label(library: Library, record: Record) -> str:
    if isinstance(record, Figure | Position):
        return headline(library, record)
    return translated(KIND_LOOKS[record.KIND].one)


def _headline(library: Library, record: Record) -> str:
    match record:
        case Figure():
            measure = library.find(Measure, record.measure_id)
            return "" if measure is None else figure_shown(record, measure)
        case Position():
            return record.wording or line_below(library, record)
        case _:
            return headline(library, record)


def _lines(library: Library, record: Record) -> Iterator[CardLine]:
    if record.trashed_at is not None:
        yield CardLine(say("Lies in the trash"), "warning")
    yield from (
        _of_figure(library, record) if isinstance(record, Figure) else _of_other(library, record)
    )
    successor = newer(library, record)
    if successor is not None:
        words = line_below(library, successor)
        yield CardLine(say("Superseded by: {words}", words=words), "warning")
    if isinstance(record, CLAIMS):
        yield from _sources(library, record)


def _of_other(library: Library, record: Record) -> Iterator[CardLine]:
    words = line_below(library, record)
    if words and words != _label(library, record):
        yield CardLine(words)


def _of_figure(library: Library, figure: Figure) -> Iterator[CardLine]:
    measure = library.find(Measure, figure.measure_id)
    yield CardLine(say("per {claimant}", claimant=claimant(library, figure)))
    as_of = date_shown(figure.as_of) or say("not stated")
    yield CardLine(say("as of: {date}", date=as_of))
    if measure is None:
        return
    yield CardLine(counting_shown(figure, measure))
    figures = library.all(Figure, measure_id=measure.id)
    names = {each.claimant_id: claimant(library, each) for each in figures if each.claimant_id}
    for group in competing(figures, measure, names):
        if figure in group:
            for rival in group:
                if rival.claimant_id != figure.claimant_id:
                    words = say(
                        "{claimant}: {figure}",
                        claimant=claimant(library, rival),
                        figure=figure_shown(rival, measure),
                    )
                    yield CardLine(say("Competing claim by {words}", words=words), "warning")


def _sources(library: Library, record: Record) -> Iterator[CardLine]:
    found = evidence_of(library, record.KIND, record.id)
    if not found:
        yield CardLine(say("Unsourced"), "warning")
    named = list(dict.fromkeys(source_words(passage.source) for _, passage in found))
    for words in named[:_MOST_SOURCES]:
        yield CardLine(words)
    if len(named) > _MOST_SOURCES:
        more = len(named) - _MOST_SOURCES
        yield CardLine(counted("and {n} more source", "and {n} more sources", more))
