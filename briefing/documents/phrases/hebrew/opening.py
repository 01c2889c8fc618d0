"""The fixed words before the text in Hebrew."""

from briefing.documents.phrases.opening_phrases import OpeningWords

OPENING = OpeningWords(contents="תוכן העניינים", logo="לוגו: {organisation}")
