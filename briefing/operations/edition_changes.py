"""What changed between two editions, or between an edition and now: in the text and in the data.

The data are compared as the library held them when each edition was made.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from briefing.documents.brief import EditionInfo
from briefing.documents.changed_findings import (
    changed_gaps,
    changed_judgements,
    changed_sources,
)
from briefing.documents.changed_records import Changed, changed_figures, changed_positions
from briefing.documents.citations import Citations
from briefing.documents.compose import compose
from briefing.documents.composing import Before, Composing
from briefing.documents.content import Document
from briefing.documents.edition_comparison import SentenceChange, compared_texts
from briefing.documents.formats import Format
from briefing.documents.frozen import from_json
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.read_once import ReadOnce
from briefing.documents.selection import subject_of
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError
from briefing.domain.figures import Figure
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.messages import message
from briefing.domain.positions import Position
from briefing.domain.records import Records
from briefing.domain.secret import Secret
from briefing.domain.sources import Source
from briefing.operations.edition_files import Made, made_of
from briefing.operations.edition_states import records_known_to
from briefing.operations.editions import edition_with
from briefing.operations.house_logo import organisation_of, signed
from briefing.operations.reading_files import opened_to_read
from briefing.store.library import Library


class NotComparable(KnownError):
    """Two editions of which one cannot be held against the other."""


@dataclass(frozen=True)
class EditionChanges:
    """All changes between `older` and `newer`, which is None for now.

    `text` holds every sentence, those that were kept too; it is empty where there is no newer
    edition. `composing` gives the words of the newer state.
    """

    older: Edition
    newer: Edition | None
    composing: Composing
    positions: tuple[Changed[Position], ...]
    figures: tuple[Changed[Figure], ...]
    judgements: tuple[Changed[Judgement], ...]
    gaps: tuple[Changed[Gap], ...]
    sources: tuple[Changed[Source], ...]
    text: tuple[SentenceChange, ...]


def changes_between(library: Library, older_id: str, newer_id: str | None) -> EditionChanges:
    """What changed from one edition of a briefing to a later one, or to now.

    Raises `NoSuchRecord`, `NotAnEdition`, `NotComparable` and `UnreadableContent`.
    """
    pair = _pair(library, older_id, newer_id)
    phrases = phrases_for(pair.briefing.language)
    language = pair.briefing.language
    now = ReadOnce(pair.now)
    composing = Composing(now, phrases, language, None, Citations(now, phrases, language))
    subject = subject_of(now, pair.briefing)
    return EditionChanges(
        pair.older,
        pair.newer,
        composing,
        changed_positions(composing, pair.then, subject),
        changed_figures(composing, pair.then, subject),
        changed_judgements(composing, pair.then, subject),
        changed_gaps(composing, pair.then, subject),
        changed_sources(composing, pair.then, subject),
        () if pair.newer is None else text_changes(pair.older, pair.newer),
    )


def text_changes(older: Edition, newer: Edition) -> tuple[SentenceChange, ...]:
    """Sentence by sentence what the analyst's words in two editions have in common.

    Raises `UnreadableContent`.
    """
    return compared_texts(from_json(older.content), from_json(newer.content))


def change_report(
    library: Library,
    older_id: str,
    newer_id: str | None,
    *,
    format: Format,
    today: Date,
    report: Callable[[int, int], None],
) -> Made:
    """The change report (T6) from one edition to a later one, or to now, as a file.

    It holds what is computed and nothing typed, and is called by the later edition. Raises as
    `changes_between`.
    """
    pair = _pair(library, older_id, newer_id)
    document = _report(library, pair, today)
    return made_of(document, format, pair.briefing.paper, report)


def change_report_from_file(
    path: Path,
    older_id: str,
    newer_id: str | None,
    format: Format,
    today: Date,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> Made:
    """`change_report` of the library at `path`, opened for reading alone.

    Raises `LibraryError`s besides.
    """
    with opened_to_read(path, key, as_of) as library:
        return change_report(library, older_id, newer_id, format=format, today=today, report=report)


@dataclass(frozen=True)
class _Pair:
    briefing: Briefing
    older: Edition
    newer: Edition | None
    then: Records
    now: Records


def _pair(library: Library, older_id: str, newer_id: str | None) -> _Pair:
    older = edition_with(library, older_id)
    newer = None if newer_id is None else edition_with(library, newer_id)
    if newer is not None and newer.briefing_id != older.briefing_id:
        raise NotComparable(message("The two editions are of different briefings."))
    if newer is not None and newer.number <= older.number:
        raise NotComparable(
            message("The older edition stands first: the second one must have a higher number.")
        )
    now = library if newer is None else _known(library, newer)
    briefing = now.find(Briefing, older.briefing_id) or library.find(Briefing, older.briefing_id)
    if briefing is None:
        raise NotComparable(message("The briefing of the editions is not in the library."))
    return _Pair(briefing, older, newer, _known(library, older), now)


def _known(library: Library, edition: Edition) -> Records:
    records = records_known_to(library, edition)
    if records is None:
        raise NotComparable(
            message(
                "Edition {number} was not made in this library and does not say what it knew: only"
                " its text can be compared.",
                number=edition.number,
            )
        )
    return records


def _report(library: Library, pair: _Pair, today: Date) -> Document:
    older, newer = pair.older, pair.newer
    document = compose(
        replace(pair.briefing, template="change_report", parts=()),
        "",
        pair.now,
        phrases=phrases_for(pair.briefing.language),
        edition=EditionInfo(
            number=0 if newer is None else newer.number,
            status="draft" if newer is None else newer.status,
            date=today,
            cut_off=today if newer is None else newer.cut_off,
            previous_number=older.number,
            previous_cut_off=older.cut_off,
            previous_id=older.id,
        ),
        organisation=organisation_of(library),
        before=Before(lambda edition: records_known_to(library, edition)),
    )
    return signed(library, document)
