"""Quotations: the words in their own language, their translation, who said them and when."""

from collections.abc import Sequence

from briefing.documents.composing import Composing
from briefing.documents.naming import language_name
from briefing.documents.prose import Origin
from briefing.documents.record_blocks import Quote, Quotes
from briefing.domain.date_order import before
from briefing.domain.dates import Date
from briefing.domain.evidence import is_withheld, source_of
from briefing.domain.sources import Excerpt, Source


def quote_list(
    composing: Composing, excerpts: Sequence[Excerpt], key: str, origin: Origin | None = None
) -> Quotes:
    """`excerpts` as quotations, without those whose source lets no passage be printed."""
    quotes = [
        _quote(composing, excerpt, source)
        for excerpt in excerpts
        if (source := source_of(composing.records, excerpt)) is not None
        and source.trashed_at is None
        and not is_withheld(source)
    ]
    return Quotes(key, tuple(quotes), origin)


def said_since(excerpts: Sequence[Excerpt], since: Date | None) -> tuple[Excerpt, ...]:
    """The excerpts that were not surely said before `since`."""
    return tuple(
        excerpt
        for excerpt in excerpts
        if since is None or excerpt.said_on is None or before(excerpt.said_on, since) != "yes"
    )


def _quote(composing: Composing, excerpt: Excerpt, source: Source) -> Quote:
    phrases = composing.phrases
    language = excerpt.language or source.language
    translator = ""
    if excerpt.translation:
        name = language_name(language, composing.language)
        pattern = phrases.translated_by if excerpt.translator else phrases.translated
        translator = pattern.format(language=name, translator=excerpt.translator)
    named = source.handling == "on_record" and excerpt.speaker_id is not None
    return Quote(
        key=f"quote/{excerpt.id}",
        original=excerpt.exact,
        language=language,
        speaker=composing.name(excerpt.speaker_id) if named else phrases.speaker_not_named,
        date=composing.date(excerpt.said_on) or phrases.date_not_stated,
        translation=excerpt.translation,
        translator=translator,
        direction=source.direction or "auto",
        mark=composing.citations.mark_excerpt(excerpt),
    )
