"""What the overview shows, worded: cards of figures, and lines that each lead to a record."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, get_args

from briefing.desktop.messages import clock_time, counted, day, say, translated
from briefing.desktop.navigation import NOT_FILED, Place, place_of
from briefing.desktop.records.figure_cards import change_words, curve
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.interface_figures import figure_shown
from briefing.desktop.records.kind_looks import kind_words, mark_of
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.records.vocabulary_words import words_for
from briefing.desktop.step_labels import step_words
from briefing.desktop.widgets.card_values import FigureCardValue
from briefing.desktop.widgets.record_line import LineContent
from briefing.domain.briefings import Briefing
from briefing.domain.frozen import frozen
from briefing.domain.judgements import Gap
from briefing.domain.records import Record
from briefing.domain.sources import Source
from briefing.domain.vocabularies import Template
from briefing.operations.overview import Attention, Edited, KeyFigure, Reason
from briefing.store.library import Library

if TYPE_CHECKING:
    from briefing.operations.finding_counts import FindingCount


@frozen
class LineGroup:
    """Lines under a heading; `total` counts also those that are not listed."""

    title: str
    total: int
    lines: tuple[LineContent, ...]


def attention_groups(library: Library, attention: Sequence[Attention]) -> tuple[LineGroup, ...]:
    """What needs attention, a group for each reason."""
    return tuple(
        LineGroup(
            _reason_words(one.reason),
            one.total,
            tuple(_line(library, record, _detail(record)) for record in one.records),
        )
        for one in attention
    )


def not_filed_lines(
    library: Library, briefings: Sequence[Briefing], counts: "Mapping[str, FindingCount]"
) -> LineGroup:
    """The briefings that cite passages of which nothing is made yet; each leads to them."""
    found = {id: count.not_filed for id, count in counts.items() if count.not_filed}
    lines = tuple(
        replace(
            _line(
                library,
                briefing,
                counted(
                    "{n} passage cited, not filed",
                    "{n} passages cited, not filed",
                    found[briefing.id],
                ),
            ),
            key=Place("briefings", Briefing.KIND, briefing.id, beside=NOT_FILED).to_text(),
        )
        for briefing in briefings
        if briefing.id in found
    )
    return LineGroup(say("Cited, not filed"), len(lines), lines)


def edited_lines(library: Library, edited: Sequence[Edited], today: date) -> LineGroup:
    """The records edited last, each with its step and when that was."""
    lines = tuple(
        _line(library, one.record, step_words(one.label), _moment(one.at, today)) for one in edited
    )
    return LineGroup(say("Edited last"), len(lines), lines)


def briefing_lines(
    library: Library, briefings: Sequence[Briefing], counts: "Mapping[str, FindingCount]"
) -> LineGroup:
    """Those briefings, each with what is open in it, or its template until that is known, and its
    marking.
    """
    templates = get_args(Template)
    lines = tuple(
        _line(
            library,
            briefing,
            _open_words(counts.get(briefing.id)) or words_for(templates, briefing.template),
            briefing.marking,
        )
        for briefing in briefings
    )
    return LineGroup(say("Briefings"), library.count(Briefing), lines)


def _open_words(count: "FindingCount | None") -> str:
    """What has been overtaken first, then how much is open at all; empty where nothing is."""
    if count is None or not count.open:
        return ""
    figures, positions = count.stale_figures, count.stale_positions
    parts = (
        counted("{n} figure has a newer count", "{n} figures have newer counts", figures)
        if figures
        else "",
        counted("{n} position has changed", "{n} positions have changed", positions)
        if positions
        else "",
        counted("{n} open finding", "{n} open findings", count.open),
    )
    return " · ".join(part for part in parts if part)


def figure_card(key_figure: KeyFigure) -> FigureCardValue:
    """A key figure for its card."""
    figure, measure = key_figure.figure, key_figure.measure
    before = key_figure.earlier[-1] if key_figure.earlier else None
    change, note, direction = change_words(key_figure.change, before)
    return FigureCardValue(
        key=_key(figure),
        label=measure.label,
        value=figure_shown(figure, measure),
        change=change,
        change_note=note,
        direction=direction,
        series=curve((*key_figure.earlier, figure)),
        claimant=key_figure.claimant.name if key_figure.claimant else say("not attributed"),
        as_of=date_shown(figure.as_of or figure.period),
        caution=_caution(key_figure),
    )


def _line(library: Library, record: Record, detail: str, note: str = "") -> LineContent:
    return LineContent(_key(record), mark_of(record), shown_name(library, record), detail, note)


def _key(record: Record) -> str:
    place = place_of(record.KIND, record.id)
    return "" if place is None else place.to_text()


def _detail(record: Record) -> str:
    """What tells a record from others of its kind at a glance, or what kind it is."""
    if isinstance(record, Gap):
        return record.why_it_matters
    if isinstance(record, Source):
        parts = (record.publisher or record.container_title, date_shown(record.issued))
        return " · ".join(part for part in parts if part)
    words = translated(kind_words(record))
    return words[:1].upper() + words[1:]


def _reason_words(reason: Reason) -> str:
    match reason:
        case "unsourced":
            return say("Claims without a source")
        case "disputed":
            return say("Disputed claims")
        case "open_gap":
            return say("Open gaps")
        case "unread":
            return say("Sources to read")


def _moment(at: str, today: date) -> str:
    """The time of a step of today, else its day, in the time of this place."""
    then = datetime.fromisoformat(at).astimezone()
    return clock_time(then) if then.date() == today else day(then.date())


def _caution(key_figure: KeyFigure) -> str:
    if key_figure.unsourced:
        return say("unsourced")
    return say("contested") if key_figure.contested else ""
