"""How long a text is, in words as a reader counts them."""

import re
from functools import lru_cache

_LINES = 8192  # kept: two texts of a hundred pages, each line a paragraph
# What is not read: addresses of links and pictures, and live blocks with their descriptions.
_LIVE_BLOCK = re.compile(r"^[ ]{0,3}!\[[^\n]*\]\([a-z]+:[^\s)]*\)[ ]*$")
_ADDRESS = re.compile(r"(?<=\])\([^\s()]*\)")
_WORD = re.compile(r"[^\W_]+(?:[’'.,:\u200c\-‑–־][^\W_]+)*")


def word_count(text: str) -> int:
    """The words of the CommonMark `text`, without markup; a number with its signs is one word.

    No word goes over the end of a line, so that a text being written is counted line by line: each
    is gone through once.
    """
    return sum(map(_words_in, text.split("\n")))


@lru_cache(maxsize=_LINES)
def _words_in(line: str) -> int:
    return len(_WORD.findall(_ADDRESS.sub("", _LIVE_BLOCK.sub("", line))))
