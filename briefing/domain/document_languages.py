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
