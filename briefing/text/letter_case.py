"""Capitals and small letters by the rules of a language: Turkish i has its dot in both."""

_DOTTED = frozenset({"tr", "az"})


def capitals(text: str, language: str) -> str:
    """`text` in capitals."""
    if _is_dotted(language):
        text = text.replace("i", "İ").replace("ı", "I")
    return text.upper()


def small(text: str, language: str) -> str:
    """`text` in small letters."""
    if _is_dotted(language):
        text = text.replace("İ", "i").replace("I", "ı")
    return text.lower()


def _is_dotted(language: str) -> bool:
    return language.split("-", maxsplit=1)[0].lower() in _DOTTED
