"""The source summary statement: how many sources, languages, independent origins, main limits."""

from collections.abc import Iterator

from briefing.documents.citations import Citations
from briefing.documents.naming import language_name
from briefing.documents.phrases.phrases import NoteWords, Phrases
from briefing.documents.phrases.plurals import counted
from briefing.domain.evidence import is_withheld
from briefing.domain.sources import Source


def source_summary(citations: Citations, phrases: Phrases, language: str) -> tuple[str, ...]:
    """The sentences about the sources cited."""
    words = phrases.notes
    sources = citations.sources
    unsourced = citations.unsourced_count
    limits = (words.limit_unsourced.format(count=unsourced),) if unsourced else ()
    if not sources:
        return (words.no_source, *limits)
    return (*_counts(sources, phrases, language), *_limits(sources, words), *limits)


def _counts(sources: tuple[Source, ...], phrases: Phrases, language: str) -> Iterator[str]:
    words, tongue = phrases.notes, phrases.language
    names = sorted({_language(source, language) for source in sources} - {""})
    spoken = _listed(names, words)
    forms = words.sources if spoken else words.sources_bare
    yield counted(forms, len(sources), tongue, languages=spoken)
    origins = {source.origin_group or source.id for source in sources}
    if len(origins) == 1:
        yield words.one_origin
    else:
        yield counted(words.origins, len(origins), tongue)


def _language(source: Source, language: str) -> str:
    return "" if is_withheld(source) else language_name(source.language, language)


def _limits(sources: tuple[Source, ...], words: NoteWords) -> Iterator[str]:
    counts = (
        (words.limit_reliability, sum(source.reliability in (None, "F") for source in sources)),
        (words.limit_undated, sum(source.issued is None for source in sources)),
        (words.limit_withheld, sum(is_withheld(source) for source in sources)),
    )
    for pattern, count in counts:
        if count:
            yield pattern.format(count=count, total=len(sources))


def _listed(names: list[str], words: NoteWords) -> str:
    if len(names) <= 1:
        return "".join(names)
    return words.list_separator.join(names[:-1]) + words.list_end + names[-1]
