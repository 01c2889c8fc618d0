"""The fixed words before the text in Arabic."""

from briefing.documents.phrases.opening_phrases import OpeningWords

OPENING = OpeningWords(contents="المحتويات", logo="الشعار: {organisation}")
