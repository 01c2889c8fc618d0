"""The names of steps in the language of the interface, also of those made outside the window.

A step carries its name in English. The window's own are sentences that translators find; those of
the command line name a record or a number, and are found here by their form.
"""

import re
from collections.abc import Mapping

from briefing.desktop.messages import say, translated
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.domain.messages import Message, message

_FORMS: tuple[Message, ...] = (
    message("Put the sample"),
    message("Put the house list"),
    message("Put one record"),
    message("Put {n} records"),
    message("Add source"),
    message("Add source “{title}”"),
    message("Add {n} sources"),
    message("Trash {kind} “{name}”"),
    message("Restore {kind} “{name}”"),
    message("Merge {kind} “{name}” into “{other}”"),
    message("Take back the merge of {kind} “{name}”"),
    message("Keep two apart"),
    message("Cite “{words}”"),
    message("Release edition {n} of “{title}”"),
    message("Withdraw edition {n} of “{title}”"),
    message("Begin the next edition of “{title}”"),
)


def step_words(label: str) -> str:
    """The name of a step as it is shown; one that nobody knows stays as it was given."""
    words = say(label)
    if words != label:
        return words
    for form in _FORMS:
        # Most names are of no form: that shows at their first words, without any pattern made.
        if label.startswith(form.template.partition("{")[0]):
            found = _pattern(form.template).fullmatch(label)
            if found is not None:
                return say(form.template, **_values(found.groupdict()))
    return label


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    written = [f"(?P<{part}>.+)" if at % 2 else re.escape(part) for at, part in enumerate(parts)]
    return re.compile("".join(written), re.DOTALL)


def _values(found: Mapping[str, str]) -> dict[str, str]:
    """The values of a name; of a kind, its word in the language of the interface."""
    values = dict(found)
    look = KIND_LOOKS.get(values.get("kind", "").replace(" ", "_"))
    if look is not None:
        values["kind"] = translated(look.one)
    return values
