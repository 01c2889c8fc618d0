"""Quotations within quotations: the inner one has the marks of the second level.

What a sentence quotes may quote something itself, as the name of a step that names a title does.
"""

from collections.abc import Mapping

# The first level in sentences of the program, and what stands for it within a quotation.
_LEVELS: Mapping[tuple[str, str], tuple[str, str]] = {
    ("“", "”"): ("‘", "’"),
    ("«", "»"): ("“", "”"),
}
_SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"


def nested(sentence: str, values: Mapping[str, object]) -> dict[str, object]:
    """The values of a sentence with `{names}`; of each that stands between quotation marks the same
    marks are those of the second level.
    """
    return {
        name: _inner(sentence, name, value) if isinstance(value, str) else value
        for name, value in values.items()
    }


def _inner(sentence: str, name: str, value: str) -> str:
    for (begin, end), (inner_begin, inner_end) in _LEVELS.items():
        if begin not in value:
            continue
        before = sentence.partition(f"{{{name}}}")[0]
        if before.count(begin) <= before.count(end):
            continue
        for space in _SPACES:  # French marks stand apart from their words, those within them do not
            value = value.replace(f"{begin}{space}", begin).replace(f"{space}{end}", end)
        value = value.replace(begin, inner_begin).replace(end, inner_end)
    return value
