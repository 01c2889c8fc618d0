"""How the step is called that cites a passage: by the first of its words."""

from briefing.domain.messages import message

CITE = message("Cite “{words}”")
_LONGEST = 40
_MARKS = "“”„«»\"'‘’ "


def step_label(words: str) -> str:
    """The label of the step, in English as all labels are stored."""
    shown = " ".join(words.split()).strip(_MARKS)
    if len(shown) > _LONGEST:
        shown = f"{shown[: _LONGEST - 1].rstrip(_MARKS)}…"
    return CITE.template.format(words=shown)
