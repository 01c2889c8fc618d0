"""Which addresses may be links in a file that leaves the desk."""

from urllib.parse import urlsplit

_SCHEMES = frozenset({"http", "https", "mailto"})


def leads_outside(address: str) -> bool:
    """Whether `address` is one a reader may be led to: http, https or mailto, and well formed."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in _SCHEMES and not any(
        character.isspace() or character in '<>"\\' for character in address
    )
