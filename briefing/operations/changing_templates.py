"""Another template for a briefing, without a word of its texts lost."""

from dataclasses import replace

from briefing.domain.briefings import PARTS, Briefing, Draft
from briefing.domain.edits import Edit
from briefing.domain.vocabularies import Template
from briefing.store.library import Library


def template_edits(
    library: Library, briefing: Briefing, template: Template, names: dict[str, str]
) -> tuple[Edit, ...]:
    """The edits of one step that give `briefing` another template.

    Parts that the new template does not have go to the end of the draft, each under a heading with
    its name in `names`.
    """
    kept = tuple(part for part in briefing.parts if part.name in PARTS[template])
    moved = [part for part in briefing.parts if part.name not in PARTS[template]]
    changed = Edit(briefing, replace(briefing, template=template, parts=kept))
    sections = [
        f"## {names[part.name]}\n\n{part.text.strip()}" for part in moved if part.text.strip()
    ]
    if not sections:
        return (changed,)
    draft = next(iter(library.all(Draft, briefing_id=briefing.id)), None)
    before = "" if draft is None else draft.text.rstrip("\n")
    text = "\n\n".join([*filter(None, [before]), *sections]) + "\n"
    after = (
        Draft(briefing_id=briefing.id, text=text) if draft is None else replace(draft, text=text)
    )
    return (changed, Edit(draft, after))
