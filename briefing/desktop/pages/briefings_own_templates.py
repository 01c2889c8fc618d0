"""The unit's own templates beside the nine, where a briefing is begun."""

from dataclasses import replace
from typing import cast

from briefing.desktop.desk import Desk
from briefing.desktop.widgets.choice import Choice
from briefing.domain.briefings import Briefing, Draft, Preset
from briefing.domain.vocabularies import Template


class OwnTemplates:
    """Offers them in a choice of templates, each under the id of its record."""

    def __init__(self, desk: Desk, choice: Choice) -> None:
        self._desk = desk
        self._choice = choice
        self._shipped = choice.count()

    def offer(self) -> None:
        """Bring the choice up to date."""
        from briefing.operations.own_templates import own_templates

        while self._choice.count() > self._shipped:
            self._choice.removeItem(self._shipped)
        own = own_templates(self._desk.session.library)
        if own:
            self._choice.insertSeparator(self._shipped)
        for template in own:
            self._choice.addItem(template.name, template.id)

    def words(self, key: str) -> str:
        """What one of them holds; nothing for a template that is none of them."""
        preset = self._preset(key)
        if preset is None:
            return ""
        from briefing.desktop.presets.templates_dialog import held_words

        return held_words(preset)

    def begun(self, key: str, briefing: Briefing) -> tuple[Briefing, Draft | None]:
        """The new briefing as the template with that key has it. Raises `UnusableTemplate`."""
        preset = self._preset(key)
        if preset is None:
            return replace(briefing, template=cast("Template", key)), None
        from briefing.operations.own_templates import begun_with

        return begun_with(preset, briefing)

    def _preset(self, key: str) -> Preset | None:
        return self._desk.session.library.find(Preset, key) if key else None
