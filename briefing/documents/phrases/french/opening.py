"""The fixed words before the text in French."""

from briefing.documents.phrases.opening_phrases import OpeningWords

OPENING = OpeningWords(contents="Sommaire", logo="Logo\u202f: {organisation}")
