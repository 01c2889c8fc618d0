"""Citing first, filing later: a passage goes into a text as a quotation or to be reworded.

Its excerpt is all that is stored; what it says may become a figure or a position another time.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.documents.phrases.punctuation import in_quotation_marks, quotation_marks
from briefing.domain.actors import Actor, Membership
from briefing.domain.briefings import Briefing, Draft
from briefing.domain.document_languages import is_english
from briefing.domain.edits import Edit
from briefing.domain.errors import KnownError
from briefing.domain.evidence import is_withheld
from briefing.domain.issues import Filing
from briefing.domain.messages import message
from briefing.domain.privacy import is_private
from briefing.domain.records import Record
from briefing.domain.sources import Evidence, Excerpt, Source
from briefing.domain.vocabularies import ExcerptKind
from briefing.operations.filing import Filed, Passage, Saying, quoted, sentence_around
from briefing.operations.known_actors import actor_speaking
from briefing.store.library import Library
from briefing.text.directions import direction_of_language
from briefing.text.links import link, references
from briefing.text.quotations import is_quoted

_ENGLISH = ("“", "”")
_SINGLE = str.maketrans("“”", "‘’")


class NotQuotable(KnownError):
    """The words of this source may not stand in print."""


@dataclass(frozen=True)
class Citation:
    """What goes into the text, in CommonMark, and what is stored with it.

    `own_words` is the stretch of the link's words that the analyst is to write anew, counted in
    the words as they are read; None for a quotation, which stays as it is.
    """

    filed: Filed
    text: str
    own_words: str = ""


def quotation(library: Library, passage: Passage, language: str) -> Citation:
    """The passage in quotation marks, with who said it where that is known.

    Raises `NotQuotable` for a source whose words may not be printed, `NoPassage` for no words.
    """
    source = library.find(Source, passage.source_text.source_id)
    if source is not None and is_withheld(source):
        raise NotQuotable(
            message(
                "What this source says may not be quoted. Press again to cite it in your own words."
            )
        )
    speaker = _speaker(library, passage)
    filed = quoted(
        library, passage, Saying(_kind(passage), None if speaker is None else speaker.id)
    )
    words = _on_one_line(_quoted_words(filed.excerpt.exact, _marking_language(source, language)))
    lead = ""
    if speaker is not None and is_english(language) and _may_be_named(library, speaker):
        lead = f"{speaker.name} said: "
    return Citation(filed, f"{lead}{link(words, Excerpt.KIND, filed.excerpt.id)}")


def paraphrase(library: Library, passage: Passage) -> Citation:
    """The words of the passage as a link, there to be replaced by the analyst's own.

    Raises `NoPassage` for no words.
    """
    filed = quoted(library, passage, Saying("paraphrase", _speaker_id(library, passage)))
    words = _on_one_line(filed.excerpt.exact)
    return Citation(filed, link(words, Excerpt.KIND, filed.excerpt.id), words)


def cited_not_filed(library: Library, briefing: Briefing) -> tuple[Excerpt, ...]:
    """The passages that the briefing's texts cite and that carry no record yet, in their order."""
    drafts = library.all(Draft, briefing_id=briefing.id)
    cited = [
        reference.to_id
        for citing in (briefing.id, *(draft.id for draft in drafts))
        for reference in library.references_from(citing)
        if reference.to_kind == Excerpt.KIND
    ]
    found = (library.find(Excerpt, id) for id in dict.fromkeys(cited))
    return tuple(
        excerpt
        for excerpt in found
        if excerpt is not None
        and excerpt.trashed_at is None
        and not library.all(Evidence, excerpt_id=excerpt.id)
    )


def citing_instead(text: str, excerpt_id: str, record: Record) -> str:
    """`text` with its links to the excerpt leading to `record`, which was made of the passage; the
    words stay.
    """
    for reference in reversed(references(text)):
        if reference.record_id == excerpt_id:
            span = reference.span
            made = link(reference.words, record.KIND, record.id)
            text = f"{text[: span.start]}{made}{text[span.end :]}"
    return text


def cited_instead(
    library: Library, briefing: Briefing, excerpt_id: str, record: Record
) -> tuple[Edit, ...]:
    """The edits after which all texts of the briefing cite `record` where they cite the excerpt."""

    def changed(text: str) -> str:
        return citing_instead(text, excerpt_id, record)

    parts = tuple(replace(part, text=changed(part.text)) for part in briefing.parts)
    drafts = library.all(Draft, briefing_id=briefing.id)
    edits = (
        Edit(briefing, replace(briefing, parts=parts)),
        *(Edit(draft, replace(draft, text=changed(draft.text))) for draft in drafts),
    )
    return tuple(edit for edit in edits if edit.before != edit.after)


def sources_filed(library: Library, issue_ids: Sequence[str]) -> tuple[Source, ...]:
    """The sources filed under the issues that were not discarded, the newest entry first."""
    filed = {
        filing.record_id: None
        for id in issue_ids
        for filing in library.all(Filing, issue_id=id, record_kind=Source.KIND)
    }
    found = (library.find(Source, id) for id in filed)
    kept = [
        source
        for source in found
        if source is not None and source.trashed_at is None and source.triage != "discarded"
    ]
    return tuple(sorted(kept, key=lambda source: source.id, reverse=True))


def _kind(passage: Passage) -> ExcerptKind:
    return "quote" if is_quoted(passage.source_text.text, passage.span) else "paraphrase"


def _speaker(library: Library, passage: Passage) -> Actor | None:
    """Who says the words between quotation marks, if the sentence names exactly one."""
    if not is_quoted(passage.source_text.text, passage.span):
        return None
    id = actor_speaking(library, sentence_around(passage))
    return None if id is None else library.find(Actor, id)


def _speaker_id(library: Library, passage: Passage) -> str | None:
    speaker = _speaker(library, passage)
    return None if speaker is None else speaker.id


def _may_be_named(library: Library, actor: Actor) -> bool:
    return not is_private(actor, in_office=bool(library.all(Membership, person_id=actor.id)))


def _marking_language(source: Source | None, language: str) -> str:
    """Whose quotation marks are put: those of the source, but within a text from right to left
    those of the text, where “ and ” would not be turned round and stand on the wrong sides.
    """
    own = (source.language if source is not None else "") or language
    is_turned = direction_of_language(language) == "rtl" and direction_of_language(own) == "ltr"
    return language if is_turned else own


def _quoted_words(said: str, language: str) -> str:
    """The words in their quotation marks; English ones within them become single."""
    opening, closing = quotation_marks(language)
    words = in_quotation_marks(said, language).removeprefix(opening).removesuffix(closing)
    if (opening, closing) == _ENGLISH:
        words = words.translate(_SINGLE)
    return f"{opening}{words}{closing}"


def _on_one_line(words: str) -> str:
    return " ".join(words.split())
