"""Addresses that a document may open: http, https and mailto, nothing else."""

import re
from urllib.parse import quote

_ALLOWED = re.compile(r"(https?://|mailto:)[^\s]", re.IGNORECASE)
_LONGEST = 32_000  # bytes, of 32,767 that an archive's reader must take
_KEPT = "%!#$&'()*+,/:;=?@[]~-._"


def safe_address(address: str) -> str | None:
    """The address in ASCII, percent-encoded where it must be; None when it may not be opened."""
    address = address.strip()
    if not _ALLOWED.match(address):
        return None
    encoded = quote(address.encode("utf-8", "replace"), safe=_KEPT)
    return encoded if len(encoded) <= _LONGEST else None
