"""What an export is called before it is made: a file's name tells no name that may not be told."""

from briefing.documents.frozen import from_json
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.privacy import redacted
from briefing.domain.briefings import Edition
from briefing.domain.privacy import redaction
from briefing.operations.exporting import Wanted, briefing_for
from briefing.store.library import Library


def export_title(library: Library, wanted: Wanted) -> str:
    """The title of what is to be exported, with the role in the place of a name; of an edition with
    its number.

    Raises `NoSuchRecord`, `NotExportable` and `UnreadableContent`.
    """
    edition = library.find(Edition, wanted.id)
    if edition is None:
        briefing = briefing_for(library, wanted)
        title, language = briefing.title, briefing.language
    else:
        released = from_json(edition.content)
        title, language = released.title, released.language
    phrases = phrases_for(language)
    speaker = phrases.speaker_not_named if wanted.redactions.speakers_by_role else ""
    names = redaction(library, phrases.private_individual, (title,), speaker=speaker)
    shown, _, _ = redacted(title, names)
    if edition is None:
        return shown
    return f"{shown} – {phrases.front.edition.format(number=edition.number)}"
