"""The export button with the saved ways of the library in its menu."""

from functools import partial

from PySide6.QtGui import QAction

from briefing.desktop.desk import Desk
from briefing.desktop.messages import say
from briefing.desktop.page import Page
from briefing.desktop.widgets.export_button import ExportButton
from briefing.domain.briefings import Briefing


class ExportWithPresets(ExportButton):
    """`wanted` also with a way that follows a preset. A new preset begins with the settings of the
    briefing that the page around it is about.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        self._added: list[QAction] = []
        self.menu().aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        """The presets may have changed since the menu was seen last."""
        from briefing.desktop.presets.preset_ways import preset_ways

        menu, theme, library = self.menu(), self._desk.theme, self._desk.session.library
        for action in self._added:
            menu.removeAction(action)
            action.deleteLater()
        self._added = [menu.addSection(say("Presets"))]
        for way in preset_ways(library):
            action = menu.addAction(theme.icon(way.icon), f"{_shown(way.title)} …")
            action.triggered.connect(partial(self._choose, way))
            self._added.append(action)
        if library.writing:
            new = menu.addAction(theme.icon("plus"), say("Save as preset …"))
            new.triggered.connect(self._save_as_preset)
            self._added.append(new)
        manage = menu.addAction(theme.icon("settings"), say("Manage presets …"))
        manage.triggered.connect(self._manage)
        self._added.append(manage)
        if library.writing and self._briefing() is not None:
            self._added.append(menu.addSeparator())
            structure = menu.addAction(theme.icon("layers"), say("Save as template …"))
            structure.triggered.connect(self._save_as_template)
            self._added.append(structure)

    def _save_as_preset(self) -> None:
        from briefing.desktop.presets.presets_dialog import PresetsDialog
        from briefing.operations.export_presets import ExportPreset

        briefing = self._briefing()
        given = ExportPreset()
        if briefing is not None:
            given = ExportPreset(paper=briefing.paper, marking=briefing.marking)
        PresetsDialog(self._desk, self.window(), given).open()

    def _briefing(self) -> Briefing | None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, Page):
            around = around.parentWidget()
        subject = None if around is None else around.briefing_subject()
        return None if subject is None else self._desk.session.library.find(Briefing, subject[1])

    def _save_as_template(self) -> None:
        from briefing.desktop.presets.templates_dialog import TemplatesDialog

        briefing = self._briefing()
        if briefing is not None:
            TemplatesDialog(self._desk, self.window(), briefing).open()

    def _manage(self) -> None:
        from briefing.desktop.presets.presets_dialog import PresetsDialog

        PresetsDialog(self._desk, self.window()).open()


def _shown(name: str) -> str:
    """An ampersand of a name is no underline in a menu."""
    return name.replace("&", "&&")
