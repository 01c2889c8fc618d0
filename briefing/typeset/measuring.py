"""The printed width of text, for whoever builds a scene before it is drawn."""

from briefing.scene.items import Lettering, Measure
from briefing.typeset.breaking import natural_widths
from briefing.typeset.context import Context
from briefing.typeset.drawing import text_style
from briefing.typeset.elements import Run
from briefing.typeset.fonts import FontLibrary
from briefing.typeset.notices import Notices
from briefing.typeset.shaping import Shaper
from briefing.typeset.words import words_of


def measurer(fonts: FontLibrary, language: str) -> Measure:
    """A function that gives the width of a text in points, as `typeset` will print it."""
    context = Context(Shaper(fonts, language), Notices(), rtl=False, height=0.0)

    def measure(text: str, lettering: Lettering) -> float:
        run = Run(text.replace("\n", " "), text_style(lettering))
        return natural_widths(words_of((run,), "auto", context).words)[1]

    return measure
