"""The fixed words before the text in Turkish."""

from briefing.documents.phrases.opening_phrases import OpeningWords

OPENING = OpeningWords(contents="İçindekiler", logo="Logo: {organisation}")
