"""A text as it is read: without the addresses of its links and the marks of its headings.

For a stretch that is shown outside its text, as what a search found. It looks only for the forms in
which the program writes links and blocks, so that a long text costs next to nothing.
"""

import re

_LINK = re.compile(r"!?\[((?:\\.|[^\]\\\n])*)\]\([a-z_]+:[^\s()]*\)")
_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t]+", re.MULTILINE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def plain_words(text: str) -> str:
    """The words of the CommonMark `text`; `[at least 242](figure:…)` reads "at least 242"."""
    return _HEADING.sub("", _LINK.sub(lambda link: _ESCAPED.sub(r"\1", link.group(1)), text))
