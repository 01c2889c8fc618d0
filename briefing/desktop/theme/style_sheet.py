"""The style sheet: frames, buttons, fields, menus and scroll bars, where Fusion's look is not ours.

Everything with more to show than a frame is painted by its widget or delegate, not styled.
"""

from dataclasses import asdict
from string import Template

from briefing.desktop.theme.tokens import Colours
from briefing.resources import resource


def style_sheet_of(colours: Colours) -> str:
    """The shipped style sheet in the colours of a scheme."""
    sheet = resource("tokens/window.qss").read_text(encoding="utf-8")
    return Template(sheet).substitute(asdict(colours))
