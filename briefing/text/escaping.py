"""Words written so that CommonMark reads them back as exactly these words."""

import re

# Every character that can begin or end inline markup; `|` because a cell of a table ends there.
_MARKUP = re.compile(r"[\\`*_\[\]<&|~]")
_LINE_ENDS = re.compile(r"\s*[\r\n]\s*")


def escaped(words: str) -> str:
    """`words` for a place within a line; a line end in them becomes a space."""
    return _MARKUP.sub(r"\\\g<0>", _LINE_ENDS.sub(" ", words))
