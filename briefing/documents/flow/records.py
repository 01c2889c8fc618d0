"""Quotes, events, gaps, judgements, actors and sources in flow."""

from collections.abc import Iterator

from briefing.documents.flow.elements import Box, Cell, Element, Items, Table, Text
from briefing.documents.flow.lines import cell, labelled, marked, quoted, text, translated, words
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.phrases.punctuation import Punctuation
from briefing.documents.prose import Line
from briefing.documents.record_blocks import (
    ActorCard,
    EventRow,
    EventTable,
    GapItem,
    Gaps,
    NameRow,
    Office,
    Offices,
    Quote,
    Quotes,
    RelationLine,
    Relations,
    SourceRow,
    Sources,
)


def quotes(block: Quotes, phrases: Phrases, language: str) -> tuple[Element, ...]:
    return tuple(
        Box("quotation", tuple(_quote(quote, phrases.punctuation, language)))
        for quote in block.quotes
    )


def _quote(quote: Quote, points: Punctuation, language: str) -> Iterator[Element]:
    original = quoted(quote.original, quote.language, language)
    yield Text(
        marked(original, quote.mark),
        "quotation",
        language=quote.language,
        direction=quote.direction,
    )
    if quote.translation:
        aside = words(f" ({quote.translator})" if quote.translator else "")
        yield Text((*translated(quote.translation, language), *aside))
    date = f"{points.comma}{quote.date}" if quote.speaker and quote.date else quote.date
    yield Text((*words(quote.speaker, strong=True), *words(date)), "small")


def events(block: EventTable, phrases: Phrases) -> tuple[Element, ...]:
    table = Table(
        tuple(cell(name) for name in phrases.event_columns),
        tuple(_event(row) for row in block.rows),
        ("start",) * len(phrases.event_columns),
        row_head=True,
    )
    return (table,)


def _event(row: EventRow) -> tuple[Cell, ...]:
    what = (
        Text(marked(words(row.title, strong=True), row.mark), direction="auto"),
        *text(row.status, "caution" if row.doubtful else "small"),
        *text(row.summary),
    )
    return (cell(row.date), Cell(what), Cell((*cell(row.actors).content, *cell(row.place).content)))


def gaps(block: Gaps, phrases: Phrases) -> tuple[Element, ...]:
    return (Items(tuple(tuple(_gap(gap, phrases)) for gap in block.gaps)),)


def _gap(gap: GapItem, phrases: Phrases) -> Iterator[Element]:
    yield from text(f"{gap.question} ({gap.status})" if gap.status else gap.question)
    for label, said in ((phrases.gap_why, gap.why), (phrases.gap_where, gap.where)):
        if said:
            yield Text(labelled(label, said), "small")


def actor_card(block: ActorCard) -> tuple[Element, ...]:
    names = tuple((_name(row),) for row in block.names)
    facts = tuple((cell(label), cell(said)) for label, said in block.facts)
    content = (
        *text(block.name, "label"),
        *((Items(names, "lines"),) if names else ()),
        *((Table((), facts, ("start", "start"), "facts", row_head=True),) if facts else ()),
    )
    return (Box("card", content),) if content else ()


def _name(row: NameRow) -> Text:
    about = words(f" ({row.about})" if row.about else "")
    return Text((*words(row.name, strong=True, language=row.language), *about))


def offices(block: Offices, phrases: Phrases) -> tuple[Element, ...]:
    colon = phrases.punctuation.colon
    return (Items(tuple((_office(office, colon),) for office in block.offices), "lines"),)


def _office(office: Office, colon: str) -> Text:
    holder = words(office.holder, strong=True)
    role: Line = words(f"{office.role}{colon}" if office.role and office.holder else office.role)
    return Text((*marked((*role, *holder), office.mark), *_aside(office.dates)))


def _aside(said: str) -> Line:
    return words(f" ({said})" if said else "")


def relations(block: Relations) -> tuple[Element, ...]:
    return (Items(tuple((_relation(line),) for line in block.relations), "lines"),)


def _relation(line: RelationLine) -> Text:
    return Text((*marked(words(line.words), line.mark), *_aside(line.dates)))


def sources(block: Sources, phrases: Phrases) -> tuple[Element, ...]:
    names = phrases.source_columns if block.grades else phrases.source_columns[:3]
    rows = tuple(_source(row, grades=block.grades) for row in block.rows)
    head = tuple(cell(name) for name in names)
    return (Table(head, rows, ("start",) * len(names), row_head=True),)


def _source(row: SourceRow, *, grades: bool) -> tuple[Cell, ...]:
    grade = (cell(row.grade),) if grades else ()
    return (Cell((Text(row.citation),)), cell(row.language), cell(row.date), *grade)
