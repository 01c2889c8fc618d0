"""Which languages have all fixed words, and the choice of one for a document."""

from collections.abc import Mapping

from briefing.documents.phrases.arabic import ARABIC
from briefing.documents.phrases.english import ENGLISH
from briefing.documents.phrases.french import FRENCH
from briefing.documents.phrases.hebrew import HEBREW
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.phrases.turkish import TURKISH

LANGUAGES: Mapping[str, Phrases] = {
    words.language: words for words in (ENGLISH, ARABIC, FRENCH, HEBREW, TURKISH)
}


def phrases_for(language: str) -> Phrases:
    """The words for a BCP 47 tag ("en-GB" has those of "en"); English where there are none."""
    return LANGUAGES.get(language.split("-", maxsplit=1)[0].lower(), ENGLISH)
