"""The fixed words before the text in English."""

from briefing.documents.phrases.opening_phrases import OpeningWords

OPENING = OpeningWords(contents="Contents", logo="Logo: {organisation}")
