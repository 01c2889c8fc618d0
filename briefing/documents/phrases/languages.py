"""Which languages have all fixed words, and the choice of one for a document."""

from collections.abc import Mapping

from briefing.documents.phrases.english import ENGLISH
from briefing.documents.phrases.phrases import Phrases

LANGUAGES: Mapping[str, Phrases] = {"en": ENGLISH}


def phrases_for(language: str) -> Phrases:
    """The words for a BCP 47 tag ("en-GB" has those of "en"); English where there are none."""
    return LANGUAGES.get(language.split("-", maxsplit=1)[0].lower(), ENGLISH)
