"""How long a text is, in words as a reader counts them."""

import re

# What is not read: addresses of links and pictures, and live blocks with their descriptions.
_LIVE_BLOCK = re.compile(r"^[ ]{0,3}!\[[^\n]*\]\([a-z]+:[^\s)]*\)[ ]*$", re.MULTILINE)
_ADDRESS = re.compile(r"(?<=\])\([^\s()]*\)")
_WORD = re.compile(r"[^\W_]+(?:[’'.,:\u200c\-‑–־][^\W_]+)*")


def word_count(text: str) -> int:
    """The words of the CommonMark `text`, without markup; a number with its signs is one word."""
    return sum(1 for _ in _WORD.finditer(_ADDRESS.sub("", _LIVE_BLOCK.sub("", text))))
