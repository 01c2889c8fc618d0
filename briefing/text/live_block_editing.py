"""One thing about a live block changed in its line, and everything else left as it is written.

A line is that of a live block, as `live_block_of` knows it; spaces around it stay.
"""

from collections.abc import Callable
from urllib.parse import unquote

from briefing.domain.messages import Message
from briefing.text.escaping import escaped
from briefing.text.live_block_reading import live_block_at
from briefing.text.live_blocks import BLOCK_SHAPES, LiveBlock, setting_text
from briefing.text.spans import Span


def live_block_of(line: str) -> LiveBlock | None:
    """The live block that a line is; None where it is something else."""
    from briefing.text.links import blocks

    found = blocks(line.strip())
    return found[0] if len(found) == 1 and found[0].span.end == len(line.strip()) else None


def with_setting(line: str, field: str, value: object) -> str:
    """The line with another value of one of its settings, given by its field in `BlockSettings`;
    the default is not written. Raises ValueError for a setting the block does not have.
    """
    scheme, path, query = _address(line)
    shape = BLOCK_SHAPES[scheme]
    name = next((name for name, of in shape.settings.items() if of == field), None)
    if name is None:
        raise ValueError(f"the live block {scheme} has no setting {field}")
    is_default = value is None or value == getattr(shape.defaults, field)
    written = "" if is_default else f"{name}={setting_text(value)}"
    parts = query.split("&") if query else []
    kept = [part for part in parts if unquote(part.partition("=")[0]) != name]
    at = next((at for at, part in enumerate(parts) if part not in kept), len(kept))
    new = [*kept[:at], *([written] if written else []), *kept[at:]]
    return _with_address(line, scheme, path, "&".join(new))


def with_subject(line: str, kind: str, id: str) -> str:
    """The line about something else, or about nothing for an empty id."""
    scheme, _, query = _address(line)
    return _with_address(line, scheme, f"{kind}/{id}" if id else "", query)


def with_label(line: str, label: str) -> str:
    """The line with another description."""
    start, end = line.index("![") + 2, line.rindex("](")
    return line[:start] + escaped(label) + line[end:]


def setting_problem(line: str, field: str) -> Message | None:
    """What is wrong with a setting as it is written, given by its field in `BlockSettings`."""
    scheme, _, query = _address(line)
    names = {name for name, of in BLOCK_SHAPES[scheme].settings.items() if of == field}
    own = "&".join(part for part in query.split("&") if unquote(part.partition("=")[0]) in names)
    return _first_problem(f"{scheme}:?{own}", _is_of_settings(scheme))


def subject_problem(line: str) -> Message | None:
    """What is wrong with what the block is about."""
    scheme, path, _ = _address(line)
    return _first_problem(f"{scheme}:{path}", lambda _: True)


def unknown_settings(line: str) -> tuple[Message, ...]:
    """What is said of settings that the block does not have."""
    scheme, _, query = _address(line)
    names = BLOCK_SHAPES[scheme].settings
    others = [p for p in query.split("&") if p and unquote(p.partition("=")[0]) not in names]
    block = live_block_at(Span(0, 0), f"{scheme}:?{'&'.join(others)}", "")
    if block is None or not others:
        return ()
    return tuple(each for each in block.problems if _is_of_settings(scheme)(each))


def _first_problem(address: str, counts: Callable[[Message], bool]) -> Message | None:
    block = live_block_at(Span(0, 0), address, "")
    problems = () if block is None else block.problems
    return next((problem for problem in problems if counts(problem)), None)


def _is_of_settings(scheme: str) -> Callable[[Message], bool]:
    """Whether a problem is more than that the address here names no subject."""
    without = live_block_at(Span(0, 0), f"{scheme}:", "")
    usual = () if without is None else without.problems
    return lambda problem: problem not in usual


def _address(line: str) -> tuple[str, str, str]:
    """Scheme, path and query of the line's address."""
    address = line[line.rindex("](") + 2 : line.rindex(")")]
    scheme, _, rest = address.partition(":")
    path, _, query = rest.partition("?")
    return scheme, path, query


def _with_address(line: str, scheme: str, path: str, query: str) -> str:
    start, end = line.rindex("](") + 2, line.rindex(")")
    return line[:start] + f"{scheme}:{path}" + (f"?{query}" if query else "") + line[end:]
