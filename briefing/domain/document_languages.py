"""The languages that briefings are made in, each under its own name (CLDR)."""

from collections.abc import Mapping
from types import MappingProxyType

DOCUMENT_LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        "en": "English",
        "ar": "العربية",
        "fr": "Français",
        "he": "עברית",
        "tr": "Türkçe",
    }
)


def is_english(language: str) -> bool:
    """Whether a BCP 47 tag is one of English."""
    return language.casefold().split("-", maxsplit=1)[0] == "en"
