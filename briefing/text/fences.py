"""Fences of code, line by line: what stands between two of them is none of the text's markup."""

import re

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})(.*)$")


def fence_behind(line: str, open_fence: str) -> str:
    """The fence that is open behind a line, when `open_fence` was before it; empty for none."""
    found = _FENCE.match(line)
    if found is None:
        return open_fence
    if not open_fence:
        return "" if found[1][0] == "`" and "`" in found[2] else found[1]
    return "" if found[1].startswith(open_fence) and not found[2].strip() else open_fence
