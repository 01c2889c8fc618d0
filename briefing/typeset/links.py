"""Addresses that a document may open: http, https and mailto, nothing else."""

import re
from urllib.parse import quote

_ALLOWED = re.compile(r"(https?://|mailto:)[^\s]", re.IGNORECASE)
_KEPT = "%!#$&'()*+,/:;=?@[]~-._"


def safe_address(address: str) -> str | None:
    """The address in ASCII, percent-encoded where it must be; None when it may not be opened."""
    address = address.strip()
    if not _ALLOWED.match(address):
        return None
    return quote(address.encode("utf-8", "replace"), safe=_KEPT)
