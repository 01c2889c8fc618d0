"""A title that stands beside a name: where a role stands for the name, it would be said twice.

"Foreign Minister Mara Kessler" is no "Foreign Minister Foreign Minister", nor is "Minister
Kessler"; and "Mara Kessler, Foreign Minister," is told once.
"""

import re

_LEAST_WORD = 4  # letters of a single word that is a title: an article or "of" is none


def title_before(text: str, role: str) -> int:
    """Where at the end of `text` words begin that `role` begins or ends with; its length where it
    ends otherwise.
    """
    said = text.rstrip()
    if said == text:
        return len(text)
    words = role.casefold().split()
    folded = said.casefold()
    if len(folded) != len(said):  # letters that fold to several: places would not agree
        return len(text)
    for count in range(len(words), 0, -1):
        for run in (words[-count:], words[:count]):
            title = " ".join(run)
            place = len(said) - len(title)
            begins_word = place == 0 or (place > 0 and not said[place - 1].isalnum())
            if len(title) >= _LEAST_WORD and folded.endswith(title) and begins_word:
                return place
    return len(text)


def title_behind(text: str, role: str) -> int:
    """How many letters at the beginning of `text` say `role` once more, as an apposition."""
    found = re.match(rf",\s+(?:the\s+)?{re.escape(role)}(?!\w)", text, re.IGNORECASE)
    return 0 if found is None else found.end()


def as_said(said: str, role: str) -> str:
    """The role as the title before the name has it, or at least with a capital letter like it."""
    if said.strip().casefold() == role.casefold():
        return said.strip()
    return role[:1].upper() + role[1:] if said[:1].isupper() else role
