"""Templates of one's own: the structure of a briefing, kept to begin others with.

What is kept are the template and the front matter, the headings of the texts, and their live
blocks. What a block says of the briefing's own subject is said of the new one's; what belongs to
one week only (dates, an edition, chosen actors) is not kept.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from briefing.documents.brief import DRAFT
from briefing.domain.briefings import PARTS, Briefing, Draft, Part, Preset
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.domain.validation import problems
from briefing.operations.briefing_texts import texts_of
from briefing.store.library import Library
from briefing.text import tree
from briefing.text.escaping import escaped
from briefing.text.live_block_editing import live_block_of, with_setting, with_subject
from briefing.text.live_blocks import BLOCK_SHAPES, LiveBlock
from briefing.text.markdown import parse

_TEMPLATE = "template"
_FRONT = ("language", "paper", "series", "audience", "marking", "cadence", "reviewer")
_OF_ONE_WEEK = ("since", "since_edition", "from_date", "to_date", "as_of", "actors")
# What a kept line is about: the new briefing's subject, the briefing itself, or what it names.
_OWN_SUBJECT, _ITSELF, _NAMED = "subject", "briefing", ""


class UnusableTemplate(KnownError):
    """A template of one's own whose settings cannot be read."""


def own_templates(library: Library) -> tuple[Preset, ...]:
    """The templates of one's own, by their names."""
    found = (preset for preset in library.all(Preset) if _settings(preset) is not None)
    return tuple(sorted(found, key=lambda preset: preset.name.casefold()))


def is_template(preset: Preset) -> bool:
    """Whether what it keeps is a template, be it usable or not, and no way to export."""
    return _settings(preset) is not None


def template_of(library: Library, briefing: Briefing, name: str) -> Preset:
    """A template of that name with the structure of the briefing; it is not stored yet."""
    texts = {
        text_name: [{"about": about, "line": line} for about, line in _kept_lines(briefing, text)]
        for text_name, text in texts_of(library, briefing)
    }
    front: dict[str, Any] = {field: getattr(briefing, field) for field in _FRONT}
    kept = {
        "template": briefing.template,
        **{field: value for field, value in front.items() if value},
        "authors": list(briefing.authors),
        "texts": {text_name: lines for text_name, lines in texts.items() if lines},
    }
    return Preset(name=name, settings=json.dumps({_TEMPLATE: kept}, ensure_ascii=False))


def begun_with(preset: Preset, briefing: Briefing) -> tuple[Briefing, Draft | None]:
    """The new briefing, which has its title and its subject, as the template has it, and its text.

    Raises `UnusableTemplate`.
    """
    kept = _settings(preset) or {}
    try:
        front = {field: str(kept[field]) for field in _FRONT if field in kept}
        texts = {name: _text(briefing, lines) for name, lines in kept.get("texts", {}).items()}
        begun = replace(
            briefing,
            template=kept["template"],
            authors=tuple(map(str, kept.get("authors", ()))),
            **cast("Any", front),
        )
        parts = PARTS[begun.template]
    except (KeyError, TypeError, AttributeError, ValueError):
        raise _unusable(preset) from None
    begun = replace(begun, parts=tuple(Part(name, texts[name]) for name in parts if name in texts))
    if problems(begun):
        raise _unusable(preset)
    text = texts.get(DRAFT, "")
    return begun, Draft(briefing_id=begun.id, text=text) if text else None


def held(preset: Preset) -> tuple[str, int, int]:
    """The template it was made of, and how many headings and live blocks it holds.

    Raises `UnusableTemplate`.
    """
    begun, _ = begun_with(preset, Briefing(title=preset.name))
    kept = cast("Mapping[str, Any]", _settings(preset))
    lines = [line["line"] for text in kept.get("texts", {}).values() for line in text]
    blocks = sum(live_block_of(line) is not None for line in lines)
    return begun.template, len(lines) - blocks, blocks


def _kept_lines(briefing: Briefing, text: str) -> Iterator[tuple[str, str]]:
    for block in parse(text):
        if isinstance(block, tree.Heading):
            yield _NAMED, f"{'#' * block.level} {escaped(tree.words(block.children))}"
        elif isinstance(block, LiveBlock):
            line = text[block.span.start : block.span.end].strip()
            own = (block.subject_kind, block.subject_id)
            about = _NAMED
            if block.subject_id == briefing.id:
                about = _ITSELF
            elif block.subject_id and own == (briefing.subject_kind, briefing.subject_id):
                about = _OWN_SUBJECT
            yield about, _without_dates(line, block)


def _without_dates(line: str, block: LiveBlock) -> str:
    settings = BLOCK_SHAPES[block.scheme].settings.values()
    for field in _OF_ONE_WEEK:
        if field in settings:
            line = with_setting(line, field, None)
    return line


def _text(briefing: Briefing, lines: list[Mapping[str, str]]) -> str:
    made = (_line(briefing, each["about"], each["line"]) for each in lines)
    return "\n\n".join(line for line in made if line)


def _line(briefing: Briefing, about: str, line: str) -> str:
    """The line about the new briefing; nothing for a block that cannot be about its subject."""
    block = live_block_of(line)
    if block is None or about == _NAMED:
        return line
    if about == _ITSELF:
        return with_subject(line, Briefing.KIND, briefing.id)
    shape = BLOCK_SHAPES[block.scheme]
    if briefing.subject_kind in shape.subjects:
        return with_subject(line, briefing.subject_kind, briefing.subject_id or "")
    return with_subject(line, "", "") if shape.about_nothing else ""


def _settings(preset: Preset) -> Mapping[str, Any] | None:
    """What the preset keeps as a template; None where it is none."""
    try:
        kept: object = json.loads(preset.settings)
    except (ValueError, RecursionError):
        return None
    found = cast("dict[str, Any]", kept).get(_TEMPLATE) if isinstance(kept, dict) else None
    return cast("Mapping[str, Any]", found) if isinstance(found, dict) else None


def _unusable(preset: Preset) -> UnusableTemplate:
    return UnusableTemplate(
        message(
            "The template “{name}” cannot be used: save it anew from a briefing.", name=preset.name
        )
    )
